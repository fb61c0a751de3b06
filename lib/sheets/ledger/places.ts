import type { Path } from '../../core/finding.js';
import type { CellAt } from '../book/types.js';
import type { Area } from '../snapshot.js';

interface At {
  readonly row: number;
  readonly column: number;
}

/** Where the facts of a table stand; rows by index, so that a line needs no object for its cells. */
export interface Places {
  readonly sheet: string;
  readonly area: Area;
  readonly headingRow: number;
  columnAt(row: number, column: number): number;
  readonly codeColumn: number;
  readonly nameColumn: number | undefined;
  /** Of each of the facts' columns. */
  readonly columns: readonly number[];
  readonly main: number | null;
  readonly lineRows: readonly number[];
  readonly totalRows: readonly number[];
  readonly titleYear: At | undefined;
  readonly unit: At | undefined;
  readonly side: At | undefined;
}

/** The cell of each fact; of one without a cell of its own, the nearest: its row, its heading, the table. */
export function placesOf(places: Places): (path: Path) => CellAt {
  const { sheet, area, headingRow, codeColumn, nameColumn, columns, main, lineRows, totalRows } = places;
  const at = (row: number, column: number): CellAt => ({ sheet, row, column: places.columnAt(row, column) });
  const top = at(headingRow, area.left);
  const indexOf = (part: string | number | undefined): number => (typeof part === 'number' ? part : -1);
  const mainColumn = columns[main ?? -1];

  const inRow = (rows: readonly number[], [index, field, column]: Path, own: number): CellAt => {
    const row = rows[indexOf(index)];
    if (row === undefined) return top;
    if (field === 'name') return at(row, nameColumn ?? codeColumn);
    if (field === 'amounts') return at(row, columns[indexOf(column)] ?? own);
    return at(row, own);
  };
  return ([room, ...rest]) => {
    if (room === 'lines') return inRow(lineRows, rest, codeColumn);
    // What a total says of itself is its amount, where there is one that is checked.
    if (room === 'totals')
      return inRow(totalRows, rest, rest.length === 1 ? (mainColumn ?? codeColumn) : codeColumn);
    if (room === 'columns') return at(headingRow, columns[indexOf(rest[0])] ?? area.left);
    if (room === 'main' || room === 'signs') return at(headingRow, mainColumn ?? area.left);
    const stated = room === 'titleYear' || room === 'unit' || room === 'side' ? places[room] : undefined;
    if (stated) return at(stated.row, stated.column);
    return room === 'unit' ? at(headingRow, mainColumn ?? area.left) : top;
  };
}
