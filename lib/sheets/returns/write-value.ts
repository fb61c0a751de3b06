import { isoDate } from '../../core/dated.js';
import type { Language } from '../../core/language.js';
import { Exact } from '../../core/money.js';
import { NIS_IN, type MoneyUnit } from '../../model/money-unit.js';
import { shownBy } from '../amount/format.js';
import { isDateCell } from '../cluster-book/dates.js';
import type { Field } from '../cluster-book/spec.js';
import { serialOf } from '../cluster-book/template/cells.js';
import { DATE_FORMATS } from '../cluster-book/template/words.js';
import type { PlanCell } from '../plan.js';
import { FORMATS } from '../scenario/styles.js';
import type { Cell } from '../snapshot.js';
import { couldBeFormula, type Value } from './value.js';

/** Where a value is to be written, and how its column counts. */
export interface Target {
  readonly field: Field;
  readonly language: Language;
  readonly unit: MoneyUnit | null;
  readonly from1904: boolean;
  /** The cell itself, or one of its column for its looks. */
  readonly like: Cell | undefined;
}

/** By how many days a workbook that counts from 1904 is behind. */
const BEHIND = 1462;

/** Whether whole shekels stand in the cell and its format shows them in the unit of the heading. */
function amountCell(nis: string, { unit, like }: Target): PlanCell {
  const scale = NIS_IN[unit ?? 'nis'];
  const { dividedBy } = shownBy(like?.format, 1);
  const printed = dividedBy === scale ? new Exact(nis) : new Exact(nis).div(scale);
  const number = printed.toNumber();
  const format = like?.format === undefined || like.format === '@' ? { format: FORMATS.money } : {};
  // An amount of more digits than a cell's number holds stays exact as text.
  return new Exact(number.toPrecision(15)).equals(printed)
    ? { value: number, ...format }
    : { value: printed.toFixed(), format: '@' };
}

export const textCell = (text: string): PlanCell =>
  couldBeFormula(text) ? { value: text, format: '@' } : { value: text };

/** A cell that says the value in the words, unit and format of its table. Text is never anything but text. */
export function valueCell(value: Value, target: Target): PlanCell {
  const { field, language, like, from1904 } = target;
  switch (value.kind) {
    case 'blank':
      return { value: null };
    case 'text':
    case 'unread':
      return textCell(value.text);
    case 'amount':
      return amountCell(value.nis, target);
    case 'number':
      return { value: Number(value.number) };
    case 'share': {
      const percent = shownBy(like?.format, 1).percent;
      return { value: Number(value.share), ...(percent ? {} : { format: '0.##%' }) };
    }
    case 'date': {
      const on = isoDate(value.on);
      if (!on) return textCell(value.on);
      const serial = serialOf(on) - (from1904 ? BEHIND : 0);
      return { value: serial, ...(isDateCell(like) ? {} : { format: DATE_FORMATS[language] }) };
    }
    case 'choice': {
      const choice = field.choices?.find((each) => each.value === value.choice);
      return textCell(choice?.words[language] ?? value.choice);
    }
  }
}
