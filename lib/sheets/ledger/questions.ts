import { MONEY_UNITS, type MoneyUnit } from '../../model/money-unit.js';
import { columnName } from '../address.js';
import type { DoubtfulText } from '../book/column.js';
import type { Answers, Question } from '../book/types.js';
import { excerpt } from '../../core/text.js';
import type { AmountColumn } from './columns.js';

/** Ids stay the same while the sheet's name and what is asked do; `where` tells several tables of one sheet apart. */
const id = (about: Question['about'], sheet: string, where: string): string =>
  `${about}:'${sheet.replaceAll("'", "''")}'${where}`;

/** What an answer about a column keeps: its heading, which moves with it, or its letter where no heading tells it apart. */
export function columnValue(column: AmountColumn, all: readonly AmountColumn[]): string {
  const heading = column.heading.trim();
  const alone = all.filter((other) => other.heading.trim() === heading).length === 1;
  return heading !== '' && alone ? heading : columnName(column.column);
}

export const columnQuestion = (
  sheet: string,
  where: string,
  headingRow: number,
  among: readonly AmountColumn[],
  all: readonly AmountColumn[],
): Question => ({
  id: id('amount-column', sheet, where),
  about: 'amount-column',
  sheet,
  ...(among[0] && { at: { row: headingRow, column: among[0].column } }),
  facts: { count: among.length, headings: among.map((column) => columnValue(column, all)).join(' · ') },
  options: among.map((column) => ({
    value: columnValue(column, all),
    label: column.heading.trim() === '' ? columnName(column.column) : column.heading.trim(),
  })),
});

/** Index of the column that was answered. */
export function answeredColumn(
  answers: Answers,
  sheet: string,
  where: string,
  all: readonly AmountColumn[],
): number | undefined {
  const answer = answers[id('amount-column', sheet, where)];
  const index = answer === undefined ? -1 : all.findIndex((column) => columnValue(column, all) === answer);
  return index < 0 ? undefined : index;
}

export const unitQuestion = (sheet: string, where: string): Question => ({
  id: id('unit', sheet, where),
  about: 'unit',
  sheet,
  facts: {},
  options: MONEY_UNITS.map((value) => ({ value })),
});

export function answeredUnit(answers: Answers, sheet: string, where: string): MoneyUnit | undefined {
  const answer = answers[id('unit', sheet, where)];
  return MONEY_UNITS.find((unit) => unit === answer);
}

const WAYS = { decimal: ['point', 'comma'], footnotes: ['none', 'parentheses', 'bare'] } as const;
export type Way = keyof typeof WAYS;

export function wayQuestion<W extends Way>(
  about: W,
  sheet: string,
  where: string,
  doubts: readonly DoubtfulText[],
): Question {
  const [first] = doubts;
  return {
    id: id(about, sheet, where),
    about,
    sheet,
    facts: { text: excerpt(first?.text.trim() ?? ''), amount: first?.amount ?? '', count: doubts.length },
    options: WAYS[about].map((value) => ({ value })),
  };
}

export function answeredWay<W extends Way>(
  answers: Answers,
  about: W,
  sheet: string,
  where: string,
): (typeof WAYS)[W][number] | undefined {
  const answer = answers[id(about, sheet, where)];
  return WAYS[about].find((way) => way === answer);
}
