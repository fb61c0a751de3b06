import { eachFilled } from '../../walk.js';
import type { CarriedCell, CarriedSheet } from '../types.js';
import { hasEmail, isIdentity, isLoosePhone } from './patterns.js';
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

/**
 * Whether a column holds what its heading promises: sums of a budget's `telephone` are no telephone numbers. One identity
 * number that checks is enough; one that was mistyped is somebody's, too.
 */
function holds(sort: HeadingSort, values: readonly Value[]): boolean {
  const share = (is: (value: Value) => boolean): number => values.filter(is).length / values.length;
  switch (sort) {
    case 'email':
      return share((value) => hasEmail(String(value))) >= 0.5;
    case 'phone':
      return share(isLoosePhone) >= 0.5;
    case 'id':
      return values.some(isIdentity);
    case 'person':
      return values.some((value) => typeof value === 'string');
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
      const under = below(rows, row, column);
      const values = under.flatMap((at) => plainValue(rows[at]?.[column]) ?? []);
      if (values.length > 0 && holds(sort, values)) columns.push({ sort, heading, column, rows: under });
    });
  });
  return columns;
}
