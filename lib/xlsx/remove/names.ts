import type { Package } from '../package/package.js';
import type { Structure } from '../read/structure.js';
import { elementTree } from '../xml/elements.js';
import { fromRaw, splice } from '../xml/raw.js';
import { XmlScanner } from '../xml/scanner.js';
import type { Removals } from '../../sheets/removals.js';
import { gone } from './children.js';

/** Takes names out of the workbook part; the list of them too, where none is left. */
export function removeNames(
  pack: Package,
  { workbook, sheets }: Structure,
  wanted: NonNullable<Removals['names']>,
): void {
  const raw = pack.raw(workbook);
  const root = raw === undefined ? undefined : elementTree(raw, 2);
  const list = root?.children.find(({ name }) => name === 'definedNames');
  if (raw === undefined || !list) return;
  const goes = new Set(wanted.map(({ name, sheet = '' }) => `${sheet} ${name}`.toLowerCase()));
  const places = list.children.filter((place) => {
    const scanner = new XmlScanner(fromRaw(raw.slice(place.start, place.openEnd)));
    scanner.next();
    const local = scanner.attribute('localSheetId');
    const sheet = local === undefined ? '' : (sheets[Number(local)]?.name ?? '');
    return goes.has(`${sheet} ${scanner.attribute('name') ?? ''}`.toLowerCase());
  });
  if (places.length === 0) return;
  const splices = places.length === list.children.length ? [gone(list)] : places.map(gone);
  pack.set(workbook, splice(raw, splices));
}
