import { PRINTED } from '../details/page.js';
import { unrelate } from '../package/edit.js';
import type { Package } from '../package/package.js';
import { relationsOf } from '../package/relations.js';
import type { Structure } from '../read/structure.js';
import { elementTree } from '../xml/elements.js';
import { fromRaw, splice } from '../xml/raw.js';
import { XmlScanner } from '../xml/scanner.js';
import { changeChildren, gone } from './children.js';

const same = (first: string, second: string): boolean => first.toLowerCase() === second.toLowerCase();

const partOf = ({ sheets }: Structure, wanted: string): string | undefined =>
  sheets.find(({ name }) => same(name, wanted))?.part;

/** Takes out what is printed at the edges of a sheet's pages; how the edges are laid out stays. */
export function removeHeaders(pack: Package, structure: Structure, sheet: string): void {
  changeChildren(
    pack,
    partOf(structure, sheet),
    (child) =>
      child.name === 'headerFooter'
        ? child.children.filter(({ name }) => PRINTED.has(name)).map(gone)
        : undefined,
    2,
  );
}

export function removeScenarios(pack: Package, structure: Structure, sheet: string): void {
  changeChildren(pack, partOf(structure, sheet), (child) =>
    child.name === 'scenarios' ? gone(child) : undefined,
  );
}

/** Takes links out of a sheet's cells; what the cells say stays. */
export function removePages(
  pack: Package,
  structure: Structure,
  sheet: string,
  targets: ReadonlySet<string>,
): void {
  const part = partOf(structure, sheet);
  const raw = part === undefined ? undefined : pack.raw(part);
  const root = raw === undefined ? undefined : elementTree(raw, 2);
  const list = root?.children.find(({ name }) => name === 'hyperlinks');
  if (part === undefined || raw === undefined || !list) return;
  const outside = new Map(
    relationsOf(pack, part).flatMap(({ id, outside: target }) =>
      target !== undefined && targets.has(target) ? [[id, target]] : [],
    ),
  );
  const links = list.children.filter(({ name }) => name === 'hyperlink');
  const places = links.filter((place) => {
    const scanner = new XmlScanner(fromRaw(raw.slice(place.start, place.openEnd)));
    scanner.next();
    const id = scanner.attribute(':id');
    if (id !== undefined) return outside.has(id);
    return targets.has(scanner.attribute('location') ?? '');
  });
  for (const id of outside.keys()) unrelate(pack, part, id);
  if (places.length === 0) return;
  pack.set(part, splice(raw, places.length === links.length ? [gone(list)] : places.map(gone)));
}
