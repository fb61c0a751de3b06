import {
  cellName,
  Exact,
  type Area,
  type MembersField,
  type MembersRow,
  type MembersTable,
} from '../../../lib/index.js';

/** One cell, by the sheet's name and zero-based row and column. */
export interface CellAt {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Stays the same while the sheet is read again, as long as the table does not move. */
export const tableId = ({ sheet, headings }: MembersTable): string =>
  `${sheet}!${cellName(headings.top, headings.left)}`;

/** The cell of a row's field; undefined where the table has no such column. */
export function fieldCell(table: MembersTable, { row }: MembersRow, field: MembersField): CellAt | undefined {
  const column = table.columns[field]?.column;
  return column === undefined ? undefined : { sheet: table.sheet, row, column };
}

/** As the sheet calls it; a row without a name goes by its code, then by its place. */
export const memberName = (table: MembersTable, { name, code, row }: MembersRow): string =>
  name ?? code ?? cellName(row, table.area.left);

/** Where a click on the authority leads. */
export const memberCell = (table: MembersTable, row: MembersRow): CellAt =>
  fieldCell(table, row, 'name') ?? { sheet: table.sheet, row: row.row, column: table.area.left };

/** The quota that stands in the sheet; fifteen digits are what a cell carries. */
export function standingQuota({ numbers }: MembersRow): Exact | undefined {
  const value = numbers.quota?.value;
  return value === undefined || value === null ? undefined : new Exact(value.toPrecision(15));
}

/** The member whose row is selected, where the selection touches the table. */
export function memberIn(table: MembersTable, sheet: string, area: Area): MembersRow | undefined {
  const touches = table.sheet === sheet && area.left <= table.area.right && area.right >= table.area.left;
  return touches ? table.rows.find(({ row }) => row >= area.top && row <= area.bottom) : undefined;
}

export const withoutInput = ({ rows }: MembersTable): readonly MembersRow[] =>
  rows.filter(({ input }) => !input.ok);

/** A table without one of the three columns cannot be computed from. */
export const hasAllColumns = ({ missing }: MembersTable): boolean => missing.length === 0;
