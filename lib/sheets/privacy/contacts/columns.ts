import { eachFilled } from '../../walk.js';
import type { CarriedCell, CarriedSheet } from '../types.js';
import { hasEmail, isIdentity, isLoosePhone, isMobile } from './patterns.js';
import { headingSort, type HeadingSort } from './headings.js';

/** A column of a list of persons: its heading, and the filled cells below it. */
export interface ContactColumn {
  readonly sort: HeadingSort;
  readonly heading: string;
  readonly column: number;
  readonly rows: readonly number[];
}

type Value = string | number;

const plainValue = (cell: CarriedCell | undefined): Value | undefined =>
  typeof cell?.value === 'string' || typeof cell?.value === 'number' ? cell.value : undefined;

const isFilled = (cell: CarriedCell | undefined): boolean =>
  cell !== undefined && cell.value !== null && cell.value !== '';

interface Filled {
  readonly row: number;
  readonly value: Value;
}

/**
 * The cells of a column that hold what its heading promises: sums of a budget's `telephone` are no telephone numbers. Where
 * most are, all are; one identity number that checks is enough, for one that was mistyped is somebody's, too.
 */
function held(sort: HeadingSort, cells: readonly Filled[]): readonly Filled[] {
  const mostly = (is: (value: Value) => boolean): boolean =>
    2 * cells.filter(({ value }) => is(value)).length >= cells.length;
  switch (sort) {
    case 'email':
      return mostly((value) => hasEmail(String(value))) ? cells : [];
    case 'phone':
      return mostly(isLoosePhone) ? cells : cells.filter(({ value }) => isMobile(value));
    case 'id':
      return cells.some(({ value }) => isIdentity(value)) ? cells : [];
    case 'person':
      return cells.some(({ value }) => typeof value === 'string') ? cells : [];
  }
}

/** Filled cells below a heading, up to the first row that is wholly blank, or the next heading in the column. */
function below(rows: CarriedSheet['rows'], heading: number, column: number): readonly number[] {
  const found: number[] = [];
  for (let row = heading + 1; row < rows.length; row++) {
    const line = rows[row] ?? [];
    const cell = line[column];
    if (isFilled(cell)) {
      if (typeof cell?.value === 'string' && headingSort(cell.value) !== undefined) break;
      found.push(row);
    } else if (!line.some(isFilled)) break;
  }
  return found;
}

/** The columns of a sheet that are headed as ones of persons and hold what the heading says. */
export function contactColumns({ rows }: Pick<CarriedSheet, 'rows'>): readonly ContactColumn[] {
  const columns: ContactColumn[] = [];
  rows.forEach((line, row) => {
    eachFilled(line, ({ value }, column) => {
      const heading = typeof value === 'string' ? value : '';
      const sort = heading === '' ? undefined : headingSort(heading);
      // Alone in its row `אנשי קשר` is the title of something.
      if (sort === undefined || (sort === 'person' && line.filter(isFilled).length < 2)) return;
      const cells = below(rows, row, column).flatMap((at): readonly Filled[] => {
        const under = plainValue(rows[at]?.[column]);
        return under === undefined ? [] : [{ row: at, value: under }];
      });
      const found = held(sort, cells).map((cell) => cell.row);
      if (found.length > 0) columns.push({ sort, heading, column, rows: found });
    });
  });
  return columns;
}
