import type { Registry } from '../../registry/load.js';
import type { Grid } from '../grid.js';
import type { MembersNote, SheetsProblem } from '../types.js';
import { compareVintages, vintageOf } from './agreement.js';
import { chooseColumns } from './columns.js';
import { findRows } from './extent.js';
import type { HeadingReader } from './heading.js';
import { QUOTA_FIELDS, type FoundHeading, type HeadingRow } from './headers.js';
import { notesOn } from './notes.js';
import { readRow, type Columns } from './row.js';
import type { MembersRow, MembersTable } from './types.js';

function confidence(columns: Columns, rows: readonly MembersRow[]): MembersTable['confidence'] {
  const quota = QUOTA_FIELDS.map((field) => columns[field]);
  if (rows.length === 0 || quota.some((column) => column === undefined)) return 'unsure';
  const complete = rows.filter(({ input }) => input.ok).length;
  const matched = rows.filter(({ authority }) => authority?.ok).length;
  const sought = rows.filter(({ authority }) => authority !== undefined).length;
  if (complete === 0 || (sought > 0 && matched === 0)) return 'unsure';
  const sure = quota.every((column) => column?.sure);
  return sure && complete * 2 > rows.length && matched * 2 >= sought ? 'certain' : 'likely';
}

/** Headings repeated further down, on every printed page, over the same columns. */
const repeats = (headings: readonly FoundHeading[], columns: Columns): boolean =>
  QUOTA_FIELDS.every((field) => {
    const column = columns[field]?.column;
    return (
      column === undefined ||
      headings.some((found) => found.column === column && found.heading.field === field)
    );
  });

const apartNote = (grid: Grid, row: number, column: number): MembersNote => ({
  code: 'rows-apart',
  facts: {},
  place: grid.place(row, column),
});

/** One table under its headings; `later` are the blocks of headings further down. */
export function readTable(
  grid: Grid,
  block: HeadingRow,
  headings: readonly FoundHeading[],
  later: readonly HeadingRow[],
  registry: Registry | null,
  read: HeadingReader,
): MembersTable {
  const { columns, notes } = chooseColumns(grid, headings);
  const skip = new Set<number>();
  let until = grid.height;
  for (const next of later) {
    if (!repeats(next.found, columns)) {
      until = next.top;
      break;
    }
    for (let row = next.top; row <= next.bottom; row += 1) skip.add(row);
  }

  const { members, totals, apart } = findRows({
    grid,
    columns,
    from: block.bottom + 1,
    until,
    skip,
    read,
    registry,
  });
  const reading = members.map((row) => readRow(grid, row, columns, registry));
  const rows = reading.map(({ row }) => row);
  const unreadable: readonly SheetsProblem[] = reading.flatMap((each) => each.unreadable);
  const vintages = registry ? compareVintages(rows) : [];
  const vintage = vintageOf(vintages);
  const used = Object.values(columns).map(({ column }) => column);
  const [left, right] = [Math.min(...used), Math.max(...used)];
  const missing = QUOTA_FIELDS.filter((field) => columns[field] === undefined);
  return {
    sheet: grid.sheet.name,
    area: { top: block.top, left, bottom: members.at(-1) ?? block.bottom, right },
    headings: { top: block.top, left, bottom: block.bottom, right },
    columns,
    missing,
    rows,
    totals,
    unreadable,
    confidence: apart === undefined ? confidence(columns, rows) : 'unsure',
    notes: [
      ...notes,
      ...(apart === undefined ? [] : [apartNote(grid, apart, left)]),
      ...notesOn(rows, missing, registry),
    ],
    vintages,
    ...(vintage ? { vintage } : {}),
  };
}
