import type { FormRowId } from '../../budget/form/rows.js';
import { excerpt, fold } from '../../core/text.js';
import { MONEY_UNITS, type MoneyUnit } from '../../model/money-unit.js';
import { columnName } from '../address.js';
import type { Question, ReadContext } from '../book/types.js';
import { ROW_NAMES } from './row-names.js';

/** Ids stay the same while the sheet's name and what is asked do. */
const idOf = (about: Question['about'], sheet: string, where = ''): string =>
  `${about}:'${sheet.replaceAll("'", "''")}'${where}`;

/** The unit that the user states, for this sheet or for all that state none. */
export function userUnit({ answers, unit }: ReadContext, sheet: string): MoneyUnit | undefined {
  const answer = answers[idOf('unit', sheet)];
  return MONEY_UNITS.find((known) => known === answer) ?? unit;
}

export const unitQuestion = (sheet: string): Question => ({
  id: idOf('unit', sheet),
  about: 'unit',
  sheet,
  facts: {},
  options: MONEY_UNITS.map((value) => ({ value })),
});

const NONE = 'none';

/** The row that a strange label was said to be; `none` where it was said to be none of the form. */
export const answeredRow = (
  { answers }: ReadContext,
  sheet: string,
  label: string,
): FormRowId | 'none' | undefined => {
  const answer = answers[idOf('row', sheet, `:${fold(label)}`)];
  if (answer === NONE) return NONE;
  return Object.hasOwn(ROW_NAMES, answer ?? '') ? (answer as FormRowId) : undefined;
};

export const rowQuestion = (
  sheet: string,
  label: string,
  at: { readonly row: number; readonly column: number },
  free: readonly FormRowId[],
): Question => ({
  id: idOf('row', sheet, `:${fold(label)}`),
  about: 'row',
  sheet,
  at,
  facts: { text: excerpt(label) },
  options: [...free.map((value) => ({ value, label: ROW_NAMES[value] })), { value: NONE }],
});

/** A column that may be the budget: by its heading, or by its letter where no heading tells it apart. */
export interface ColumnChoice {
  readonly column: number;
  readonly text: string;
}

const valueOf = ({ column, text }: ColumnChoice, all: readonly ColumnChoice[]): string =>
  text !== '' && all.filter((other) => other.text === text).length === 1 ? text : columnName(column);

/** The column that was said to be the budget. */
export const answeredColumn = (
  { answers }: ReadContext,
  sheet: string,
  where: string,
  all: readonly ColumnChoice[],
): number | undefined => {
  const answer = answers[idOf('amount-column', sheet, where)];
  return all.find((choice) => valueOf(choice, all) === answer)?.column;
};

export const columnQuestion = (
  sheet: string,
  where: string,
  row: number,
  all: readonly ColumnChoice[],
): Question => ({
  id: idOf('amount-column', sheet, where),
  about: 'amount-column',
  sheet,
  ...(all[0] && { at: { row, column: all[0].column } }),
  facts: { count: all.length, headings: all.map((choice) => valueOf(choice, all)).join(' · ') },
  options: all.map((choice) => ({
    value: valueOf(choice, all),
    label: choice.text === '' ? columnName(choice.column) : choice.text,
  })),
});

const WAYS = { decimal: ['point', 'comma'], footnotes: ['none', 'parentheses', 'bare'] } as const;

/** How amounts are written, where the sheet leaves it open. */
export const answeredWay = <W extends keyof typeof WAYS>(
  { answers }: ReadContext,
  about: W,
  sheet: string,
): (typeof WAYS)[W][number] | undefined => {
  const answer = answers[idOf(about, sheet)];
  return WAYS[about].find((way) => way === answer);
};

export const wayQuestion = (
  about: keyof typeof WAYS,
  sheet: string,
  at: { readonly row: number; readonly column: number },
  facts: Question['facts'],
): Question => ({
  id: idOf(about, sheet),
  about,
  sheet,
  at,
  facts,
  options: WAYS[about].map((value) => ({ value })),
});
