import type { FormCode } from '../../budget/form/codes.js';
import type { FormNoteCode } from '../../sheets/form/notes.js';
import type { Messages } from '../messages.js';

/** NIS where the sheet says what it counts in, else the number as printed. */
const amount = (name: string): string =>
  `{unit, select, none {{${name}, number, exact}} other {{${name}, number, nis}}}`;
const column = '{column, select, none {} other { (“{column}”)}}';
const raw = '{unit, select, none { Amounts are as printed.} other {}}';
const side = (name: string): string => `{${name}, select, income {income} other {expenditure}}`;
const why =
  '{why, select, unread {an amount that it takes could not be read} side {one of the sides is missing from the workbook} strange {a row among them is none of the form} columns {it is not clear which columns belong to it} factor {the factor is missing, or what it says is not clear} other {data are missing}}';

export const form: Messages<FormCode | FormNoteCode> = {
  'form-total-holds': `“{label}”${column} is the sum of its rows: ${amount('total')}.`,
  'form-total-differs': `“{label}”${column} is ${amount('total')}, and its rows add up to ${amount('sum')}: ${amount('difference')} too {direction, select, above {much} other {little}}. Correct the total or one of the rows.${raw}`,
  'form-total-rounded': `“{label}”${column} is the sum of its rows only when rounded: ${amount('total')} against ${amount('sum')}.`,
  'form-total-unknown': `“{label}”${column} cannot be checked against its rows: ${why}.`,
  'form-balanced': `Income and expenditure, conditional included, are equal${column}: ${amount('income')}.`,
  'form-unbalanced': `The budget does not balance${column}: income ${amount('income')}, expenditure ${amount('expenditure')}; ${side('greater')} is greater by ${amount('difference')}. An authority’s budget must balance.${raw}`,
  'form-balance-rounded': `Income and expenditure are equal${column} only when rounded: ${amount('income')} against ${amount('expenditure')}.`,
  'form-balance-unknown': `Whether the budget balances${column} cannot be checked: {why, select, side {the ${side('side')} side is missing} unread {an amount that it takes could not be read} other {a row among them is none of the form}}.`,
  'form-surplus-holds': `“{label}”${column} is income less expenditure: ${amount('surplus')}.`,
  'form-surplus-differs': `“{label}”${column} is ${amount('surplus')}, and income (${amount('income')}) less expenditure (${amount('expenditure')}) is ${amount('sum')}: a difference of ${amount('difference')}.${raw}`,
  'form-surplus-rounded': `“{label}”${column} is income less expenditure only when rounded: ${amount('surplus')} against ${amount('sum')}.`,
  'form-surplus-unknown': `“{label}”${column} cannot be checked against income and expenditure: ${why}.`,
  'form-change-holds':
    'The column “{column}” is the new frame less the promoted execution in {count, plural, one {one row} other {{count, number} rows}}.',
  'form-change-differs': `The change in the row “{label}” is ${amount('change')}, and the new frame (${amount('frame')}) less the promoted execution (${amount('promoted')}) is ${amount('sum')}: a difference of ${amount('difference')}.${raw}`,
  'form-change-rounded': `The change in the row “{label}” is the new frame less the promoted execution only when rounded: ${amount('change')} against ${amount('sum')}.`,
  'form-change-unknown': `The column “{column}” cannot be checked against the new frame and the promoted execution: ${why}.`,
  'form-promoted-holds':
    'The column “{column}” is the execution times the factor in {count, plural, one {one row} other {{count, number} rows}}.',
  'form-promoted-differs': `The promoted execution in the row “{label}” is ${amount('promoted')}, and the execution (${amount('execution')}) by the factor {factor, number, exact} is ${amount('sum')}: a difference of ${amount('difference')}, of which rounding explains at most ${amount('tolerance')}.${raw}`,
  'form-promoted-unknown': `The promoted execution{label, select, none {} other { in the row “{label}”}}${column} cannot be checked: ${why}.`,
  'form-year-holds': 'The year of the title is that of the frame: {year, number, plain}.',
  'form-year-differs': `The title is of {title, number, plain}, and the newest frame${column} of {year, number, plain}. The title may be left from another year.`,
  'form-unit-stated':
    'Amounts are in {unit, select, thousands {thousands of NIS} millions {millions of NIS} other {NIS}}.',
  'form-unit-missing':
    'The form does not say whether its amounts are in NIS or in thousands, so they are given as printed. State the unit.',
  'form-side-only': `The sheet holds only the ${side('side')} side of the form.`,
  'form-label-near': '“{text}” was read as “{row}”, though it is written differently.',
  'form-label-by-place': '“{text}” was read as “{row}” by its place in the form.',
  'form-row-twice': '“{text}” stands here a second time; the row at {other} was read.',
  'form-row-strange': '“{text}” is no row of the form, and holds amounts.',
  'form-amount-settled': '“{text}” was read as {amount, number, exact}: only so are the totals right.',
  'form-columns-by-sums':
    'Which side the columns {text} belong to was settled by the totals, which are right only so.',
  'form-column-unknown': 'The column “{text}” is none of the form’s, and its amounts were not read.',
  'form-frame-of-several':
    'There is more than one frame of that year; totals are given by “{heading}”, not by “{other}”.',
};
