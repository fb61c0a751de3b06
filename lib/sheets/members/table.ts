import type { Registry } from '../../registry/load.js';
import type { Grid } from '../grid.js';
import type { SheetsProblem } from '../types.js';
import { compareVintages, vintageOf } from './agreement.js';
import { classifyRow, isUnderHeading, isUnlabelledTotal } from './classify.js';
import { chooseColumns } from './columns.js';
import type { HeadingReader } from './heading.js';
import { QUOTA_FIELDS, type FoundHeading, type HeadingRow } from './headers.js';
import { notesOn } from './notes.js';
import { readRow, type Columns } from './row.js';
import type { MembersRow, MembersTable } from './types.js';

/** After so many blank rows, what follows is another matter. */
const WIDEST_GAP = 3;

interface Extent {
  readonly members: readonly number[];
  readonly totals: readonly number[];
}

/** What is needed to tell where a table ends. */
interface Below {
  readonly grid: Grid;
  readonly columns: Columns;
  readonly from: number;
  readonly until: number;
  /** Headings that repeat the table's own. */
  readonly skip: ReadonlySet<number>;
  readonly read: HeadingReader;
  readonly registry: Registry | null;
}

/** Which rows are members and which totals, from the headings down to the next block of headings or the end. */
function rowsOf(below: Below): Extent {
  const { grid, columns, skip } = below;
  const used = Object.values(columns).map(({ column }) => column);
  const [left, right] = [Math.min(...used), Math.max(...used)];
  const isKnown = (row: number): boolean => {
    const column = columns.name ?? columns.code;
    return column !== undefined && below.registry?.findAuthority(grid.shown(row, column.column)).ok === true;
  };
  const members: number[] = [];
  const totals: number[] = [];
  let lastFilled = -1;
  let gap = 0;
  for (let row = below.from; row < below.until && gap <= WIDEST_GAP; row += 1) {
    if (skip.has(row) || (members.length === 0 && isUnderHeading(grid, row, columns, below.read))) continue;
    const kind = classifyRow(grid, row, columns, left, right);
    if (kind === 'blank') {
      gap += 1;
      continue;
    }
    const belongs = kind === 'member' || kind === 'total' || (kind === 'named' && isKnown(row));
    // What stands apart under a total, or is no member after a gap, no longer belongs here.
    if (gap > 0 && (totals.length > 0 || (members.length > 0 && !belongs))) break;
    gap = 0;
    if (kind === 'total') totals.push(row);
    if (kind === 'member' || (kind === 'named' && (belongs || totals.length === 0))) members.push(row);
    if (belongs) lastFilled = row;
  }
  // With a registry, names at the foot that it does not know are signatures and remarks.
  const kept = below.registry ? members.filter((row) => row <= lastFilled) : members;
  const last = kept.at(-1);
  if (last === undefined || !isUnlabelledTotal(grid, last, columns, kept.slice(0, -1))) {
    return { members: kept, totals };
  }
  return { members: kept.slice(0, -1), totals: [...totals, last] };
}

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

  const { members, totals } = rowsOf({
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
    confidence: confidence(columns, rows),
    notes: [...notes, ...notesOn(rows, missing, registry)],
    vintages,
    ...(vintage ? { vintage } : {}),
  };
}
