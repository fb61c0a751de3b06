import { parseCell } from '../../lib/index.js';
import type { CanonicalCell, CanonicalSheet } from '../../lib/sheets/seal/canonical.js';
import type { BookDiff, Content, PlacedContent } from '../../lib/sheets/diff/types.js';

type Row = (CanonicalCell | undefined)[];
const isBlank = (content: Content | undefined): boolean =>
  content === undefined || Object.values(content).every((part) => part === undefined);

/** Rows without what is blank at their ends. */
export function trimmed(rows: readonly (readonly (CanonicalCell | undefined)[])[]): Row[] {
  const all = rows.map((row) => {
    const cells = Array.from(row, (cell) => (isBlank(cell) ? undefined : cell));
    while (cells.length > 0 && cells.at(-1) === undefined) cells.pop();
    return cells;
  });
  while (all.length > 0 && all.at(-1)?.length === 0) all.pop();
  return all;
}

/** New places filled from old ones: what was added is new, what moved stands where it moved, everything else keeps its order. */
function order(
  count: number,
  removed: ReadonlySet<number>,
  moved: ReadonlyMap<number, number>,
  added: ReadonlySet<number>,
): (number | undefined)[] {
  const arrived = new Map([...moved].map(([from, to]) => [to, from]));
  let next = 0;
  return Array.from({ length: count }, (_, place) => {
    if (added.has(place)) return undefined;
    const old = arrived.get(place);
    if (old !== undefined) return old;
    while (removed.has(next) || moved.has(next)) next += 1;
    return next++;
  });
}

const columnIndex = (letters: string): number => parseCell(`${letters}1`)?.column ?? -1;

function sheetAfter(before: CanonicalSheet, name: string, { changes, apart }: BookDiff): CanonicalSheet {
  const own = changes.filter((change) => change.sheet === name);
  const [removed, added, moved] = [new Set<number>(), new Set<number>(), new Map<number, number>()];
  const [columnsRemoved, columnsAdded] = [new Set<number>(), new Set<number>()];
  const placed: PlacedContent[] = [];
  for (const change of own) {
    if (change.kind === 'row-removed') removed.add(change.row - 1);
    if (change.kind === 'row-added') added.add(change.row - 1);
    if (change.kind === 'row-moved') moved.set(change.row - 1, change.to - 1);
    if (change.kind === 'column-removed') columnsRemoved.add(columnIndex(change.column));
    if (change.kind === 'column-added') columnsAdded.add(columnIndex(change.column));
    if (change.kind === 'row-added' || change.kind === 'column-added') placed.push(...change.cells);
  }
  const width = before.rows.reduce((most, row) => Math.max(most, row.length), 0) + columnsAdded.size + 20;
  const columns = order(width, columnsRemoved, new Map(), columnsAdded);
  const rows = order(before.rows.length + added.size + 40, removed, moved, added).map((old): Row =>
    old === undefined
      ? []
      : columns.map((column) => (column === undefined ? undefined : before.rows[old]?.[column])),
  );
  const cells = own.filter((change) => 'before' in change);
  for (const { cell, after } of [...cells, ...apart.filter((change) => change.sheet === name)])
    placed.push({ cell, content: after });
  for (const { cell, content } of placed) {
    const { row, column } = parseCell(cell) ?? { row: -1, column: -1 };
    const line = rows[row];
    if (!line) throw new Error(`${cell} is beyond the sheet`);
    line[column] = content;
  }
  return { name, rows: trimmed(rows) };
}

/** What the older book becomes when everything is done to it that the difference names. Knows nothing of how it was found. */
export function applyDiff(older: readonly CanonicalSheet[], diff: BookDiff): CanonicalSheet[] {
  const names = new Map(older.map(({ name }) => [name, name]));
  const [removed, added, moved] = [
    new Set<number>(),
    new Map<number, CanonicalSheet>(),
    new Map<number, number>(),
  ];
  for (const change of diff.changes) {
    if (change.kind === 'sheet-renamed') names.set(change.was, change.sheet);
    if (change.kind === 'sheet-removed') removed.add(change.place - 1);
    if (change.kind === 'sheet-moved') moved.set(change.place - 1, change.to - 1);
    if (change.kind !== 'sheet-added') continue;
    const rows: Row[] = [];
    for (const { cell, content } of change.cells) {
      const { row, column } = parseCell(cell) ?? { row: 0, column: 0 };
      (rows[row] ??= [])[column] = content;
    }
    added.set(change.place - 1, { name: change.sheet, rows: trimmed(Array.from(rows, (row) => row ?? [])) });
  }
  const count = older.length - removed.size + added.size;
  return order(count, removed, moved, new Set(added.keys())).flatMap((old, place) => {
    const fresh = added.get(place);
    if (fresh) return [fresh];
    const before = old === undefined ? undefined : older[old];
    return before ? [sheetAfter(before, names.get(before.name) ?? '', diff)] : [];
  });
}
