import { fromDouble, money, type Exact } from '../../core/money.js';
import type { Path } from '../../core/finding.js';
import type { Registry } from '../../registry/load.js';
import { parseCell } from '../address.js';
import { isBlank, type Grid } from '../grid.js';
import { readMembers } from '../members/read.js';
import type { MembersRow, MembersTable } from '../members/types.js';
import { cellShows } from './cells.js';
import type { Candidate, CellAt, SheetReading, UnreadCell } from './types.js';

const SCORES = { certain: 85, likely: 60, unsure: 30 } as const;

const cellOf = (place: string): { readonly row: number; readonly column: number } | undefined =>
  parseCell(place.slice(place.lastIndexOf('!') + 1));

/** A row that names nobody and lacks a figure is rather a number that stands under the table. */
const isMember = ({ name, code, input }: MembersRow): boolean =>
  name !== undefined || code !== undefined || input.ok;

/** Numbers beside and under the table that it does not account for; its own unreadable cells first. */
function unreadOf(grid: Grid, table: MembersTable): readonly UnreadCell[] {
  const own = table.unreadable.flatMap((why): UnreadCell[] => {
    const at = why.place === undefined ? undefined : cellOf(why.place);
    return at ? [{ ...at, text: cellShows(grid.cell(at.row, at.column)), why }] : [];
  });
  const nobody = table.rows.filter((row) => !isMember(row));
  const strays = nobody.flatMap(({ numbers }) =>
    Object.values(numbers).flatMap(({ place, value, asText }): UnreadCell[] => {
      const at = value !== null && asText ? cellOf(place) : undefined;
      return at ? [{ ...at, text: cellShows(grid.cell(at.row, at.column)) }] : [];
    }),
  );
  const known = new Set(Object.values(table.columns).map(({ column }) => column));
  const rows = new Set([...table.rows.filter(isMember).map(({ row }) => row), ...table.totals]);
  const beside: UnreadCell[] = [];
  grid.sheet.rows.forEach((cells, row) => {
    const inTable = row >= table.area.top && row <= table.area.bottom;
    cells.forEach((cell, column) => {
      if (typeof cell?.value !== 'number' || isBlank(cell)) return;
      if (rows.has(row) && (known.has(column) || inTable)) return;
      if (row <= table.headings.bottom && row >= table.headings.top) return;
      beside.push({ row, column, text: cellShows(cell) });
    });
  });
  return [...own, ...strays, ...beside];
}

function quotaTotal(table: MembersTable): Exact | null {
  if (!table.columns.quota || table.rows.length === 0) return null;
  let sum = money(0);
  for (const { numbers } of table.rows) {
    const value = numbers.quota?.value ?? null;
    if (value === null) return null;
    sum = money(sum.plus(fromDouble(value)));
  }
  return sum;
}

/** The cell of a field of a row, of the row's name, or of the table. */
function placeIn(table: MembersTable, path: Path): CellAt {
  const [list, index, field] = path;
  const row = list === 'rows' && typeof index === 'number' ? table.rows[index] : undefined;
  const places = row?.places ?? {};
  const asked = typeof field === 'string' ? places[field as keyof typeof places] : undefined;
  const place = asked ?? places.name ?? places.code;
  const at = place === undefined ? undefined : cellOf(place);
  const column = table.columns.name?.column ?? table.area.left;
  return { sheet: table.sheet, ...(at ?? { row: row?.row ?? table.headings.bottom, column }) };
}

function reading(grid: Grid, table: MembersTable): SheetReading<MembersTable> {
  return {
    sheet: table.sheet,
    kind: 'members',
    area: table.area,
    confidence: table.confidence,
    notes: table.notes,
    unit: table.columns.quota ? 'nis' : null,
    year: null,
    lines: table.rows.length,
    totals: { income: quotaTotal(table), expenditure: null },
    unread: unreadOf(grid, table),
    questions: [],
    facts: table,
    placeOf: (path) => placeIn(table, path),
  };
}

/** Tables of members, for a book that is checked: what `readMembers` found, as the other readers say it. */
export function membersCandidates(grid: Grid, registry: Registry | null): readonly Candidate<MembersTable>[] {
  return readMembers({ sheets: [grid.sheet] }, registry).tables.map((table) => ({
    kind: 'members',
    score: SCORES[table.confidence],
    area: table.area,
    // Read already: a table of members is small, and recognising it takes reading it.
    // eslint-disable-next-line require-yield
    *read() {
      return reading(grid, table);
    },
  }));
}
