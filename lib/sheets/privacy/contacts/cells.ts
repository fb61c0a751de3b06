import { eachFilled } from '../../walk.js';
import { formulaReads } from '../formula-reads.js';
import type { CarriedSheet } from '../types.js';
import { contactColumns } from './columns.js';
import type { HeadingSort } from './headings.js';
import { contactIn, isContactLink } from './patterns.js';

/** A cell that holds somebody's address or number, or stands in a column of them. */
export interface ContactCell {
  readonly row: number;
  readonly column: number;
  readonly sort: HeadingSort;
  /** Of a column of persons. */
  readonly heading?: string;
  /** It stands in the text of the formula alone: the value shows none. */
  readonly within?: true;
}

const MAY = /@|\d[^]*\d[^]*\d[^]*\d[^]*\d[^]*\d[^]*\d|mailto:|tel:/i;

/** Texts of a formula in which a contact stands. */
export const contactTexts = (formula: string): readonly string[] =>
  MAY.test(formula)
    ? formulaReads(formula).texts.filter((text) => contactIn(text) !== undefined || isContactLink(text))
    : [];

export const contactWithin = (formula: string): boolean => contactTexts(formula).length > 0;

/** All of a sheet, each cell once, in the order of its rows. */
export function contactCells(sheet: Pick<CarriedSheet, 'rows'>): readonly ContactCell[] {
  const found = new Map<string, ContactCell>();
  const add = (cell: ContactCell): void => {
    const key = `${String(cell.row)} ${String(cell.column)}`;
    if (!found.has(key)) found.set(key, cell);
  };
  for (const { sort, heading, column, rows } of contactColumns(sheet))
    for (const row of rows) add({ row, column, sort, ...(sort === 'person' && { heading }) });
  sheet.rows.forEach((line, row) => {
    eachFilled(line, ({ value, formula }, column) => {
      const sort = typeof value === 'string' && MAY.test(value) ? contactIn(value) : undefined;
      if (sort !== undefined) add({ row, column, sort });
      else if (formula !== undefined && contactWithin(formula))
        // What a link leads to is what it is for: there is nothing to keep of it.
        add({ row, column, sort: 'email', ...(!/HYPERLINK\(/i.test(formula) && { within: true }) });
    });
  });
  return [...found.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}
