import { append, elementTree, type ElementPlace } from '../xml/elements.js';
import { splice, toRaw, type Raw } from '../xml/raw.js';
import { XmlScanner } from '../xml/scanner.js';
import { attributeText } from '../xml/text.js';
import type { Package } from './package.js';
import { relationsOf, relationsPath } from './relations.js';

const TYPES = '[Content_Types].xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NO_TYPES = `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`;
const NO_RELATIONS = `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`;

function appendTo(pack: Package, path: string, blank: Raw, child: Raw): void {
  const raw = pack.raw(path) ?? blank;
  const root = elementTree(raw, 1);
  if (root) pack.set(path, splice(raw, append(raw, root, [child])));
}

function removeChildren(pack: Package, path: string, matches: (scanner: XmlScanner) => boolean): void {
  const raw = pack.raw(path);
  const root = raw === undefined ? undefined : elementTree(raw, 1);
  if (raw === undefined || !root) return;
  const goes = ({ start, end }: ElementPlace): boolean => {
    const scanner = new XmlScanner(raw.slice(start, end));
    return scanner.next() && matches(scanner);
  };
  const splices = root.children.filter(goes).map(({ start, end }) => ({ start, end, text: '' }));
  if (splices.length > 0) pack.set(path, splice(raw, splices));
}

/** Says what a new part is. */
export function declarePart(pack: Package, part: string, contentType: string): void {
  const child = `<Override PartName="/${toRaw(attributeText(part))}" ContentType="${contentType}"/>`;
  appendTo(pack, TYPES, NO_TYPES, child);
}

export function declareExtension(pack: Package, extension: string, contentType: string): void {
  appendTo(pack, TYPES, NO_TYPES, `<Default Extension="${extension}" ContentType="${contentType}"/>`);
}

/** Says no more what parts of an extension are: none is left. */
export function undeclareExtension(pack: Package, extension: string): void {
  removeChildren(
    pack,
    TYPES,
    (scanner) => scanner.attribute('Extension')?.toLowerCase() === extension.toLowerCase(),
  );
}

/** Every part that some relation in the file points to. */
export const relatedParts = (pack: Package): ReadonlySet<string> =>
  new Set(
    pack
      .paths()
      .filter((path) => path.endsWith('.rels'))
      .flatMap((path) => relationsOf(pack, path.replace(/_rels\/([^/]*)\.rels$/, '$1')))
      .flatMap(({ part }) => part ?? []),
  );

/** Takes a part out of the file, with its relations and what was said of it. */
export function removePart(pack: Package, part: string): void {
  pack.remove(part);
  pack.remove(relationsPath(part));
  removeChildren(
    pack,
    TYPES,
    (scanner) => scanner.attribute('PartName')?.toLowerCase() === `/${part}`.toLowerCase(),
  );
}

/** Relates one part to another; the new relation's id. The target is written from the root of the file. */
export function relate(pack: Package, from: string, type: string, to: string): string {
  const ids = new Set(relationsOf(pack, from).map(({ id }) => id));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const target = toRaw(attributeText(`/${to}`));
  const child = `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  appendTo(pack, relationsPath(from), NO_RELATIONS, child);
  return id;
}

export function unrelate(pack: Package, from: string, id: string): void {
  removeChildren(pack, relationsPath(from), (scanner) => scanner.attribute('Id') === id);
}

/** Takes a relation away, and the part behind it with all that it relates to, unless another needs them. */
export function drop(pack: Package, from: string, id: string, part: string): void {
  unrelate(pack, from, id);
  if (relatedParts(pack).has(part)) return;
  const related = relationsOf(pack, part);
  removePart(pack, part);
  const used = relatedParts(pack);
  for (const { part: next } of related) if (next !== undefined && !used.has(next)) removePart(pack, next);
}

/** A path that no part has: `xl/worksheets/sheet4.xml`. */
export function freePath(pack: Package, before: string, after: string): string {
  let number = 1;
  while (pack.has(`${before}${number}${after}`)) number += 1;
  return `${before}${number}${after}`;
}
