import { drop } from '../package/edit.js';
import type { Package } from '../package/package.js';
import { relationsOf } from '../package/relations.js';
import type { Structure } from '../read/structure.js';
import { elementTree } from '../xml/elements.js';
import { splice } from '../xml/raw.js';
import { XmlScanner } from '../xml/scanner.js';
import { gone } from './children.js';

/** What is selected in a table that is gone: a relation that is not there makes Excel repair the file. */
function unselect(pack: Package, sheet: string, ids: ReadonlySet<string>): void {
  const raw = pack.raw(sheet);
  const root = raw === undefined ? undefined : elementTree(raw, 3);
  const views = root?.children.find(({ name }) => name === 'sheetViews')?.children ?? [];
  const places = views.flatMap(({ children }) =>
    children.filter(({ name, start, openEnd }) => {
      const scanner = new XmlScanner(raw?.slice(start, openEnd) ?? '');
      return name === 'pivotSelection' && scanner.next() && ids.has(scanner.attribute(':id') ?? '');
    }),
  );
  if (raw !== undefined && places.length > 0) pack.set(sheet, splice(raw, places.map(gone)));
}

/** Takes copies of pivot tables out, with the tables that stand on them: their cells stay as they are, plain. */
export function removePivots(pack: Package, structure: Structure, wanted: readonly number[]): void {
  const { workbook, relations, sheets } = structure;
  const caches = relations.filter(({ type, part }) => type === 'pivotCacheDefinition' && part !== undefined);
  const goes = caches.filter((_, at) => wanted.includes(at));
  const parts = new Set(goes.map(({ part }) => part));
  for (const { part: sheet } of sheets) {
    if (sheet === undefined) continue;
    const ids = new Set<string>();
    for (const { id, type, part } of relationsOf(pack, sheet)) {
      if (type !== 'pivotTable' || part === undefined) continue;
      const stands = relationsOf(pack, part).some((one) => one.part !== undefined && parts.has(one.part));
      if (!stands) continue;
      drop(pack, sheet, id, part);
      ids.add(id);
    }
    if (ids.size > 0) unselect(pack, sheet, ids);
  }
  const raw = pack.raw(workbook);
  const root = raw === undefined ? undefined : elementTree(raw, 2);
  const list = root?.children.find(({ name }) => name === 'pivotCaches');
  if (raw !== undefined && list) {
    const ids = new Set(goes.map(({ id }) => id));
    const places = list.children.filter((place) => {
      const scanner = new XmlScanner(raw.slice(place.start, place.openEnd));
      return scanner.next() && ids.has(scanner.attribute(':id') ?? '');
    });
    const all = places.length === list.children.length;
    if (places.length > 0) pack.set(workbook, splice(raw, all ? [gone(list)] : places.map(gone)));
  }
  for (const { id, part } of goes) if (part !== undefined) drop(pack, workbook, id, part);
}
