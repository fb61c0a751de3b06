import { isoDate, type IsoDate } from '../../core/dated.js';
import { fail, ok, type Result } from '../../core/result.js';
import { asciiDigits, excerpt } from '../../core/text.js';
import { shownBy } from '../amount/format.js';
import { cellContent } from '../number.js';
import type { Cell, SheetSnapshot } from '../snapshot.js';
import type { CellProblem } from '../types.js';
import { isDash, saysNone } from './phrases.js';
import type { ClusterCellProblem } from './types.js';

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];
/** 1 January 1900 is day 1, and a 29 February 1900 that never was is counted: from March 1900 on, days are counted from here. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
/** By how many days a workbook that counts from 1904 is behind. */
const BEHIND = 1462;
/** 1 March 1900. */
const FIRST_SURE = 61;

const plain = (text: string): string =>
  asciiDigits(text)
    .replace(/\p{Cf}/gu, '')
    .trim();

const dateOf = (year: string, month: string, day: string): IsoDate | undefined => {
  const inRange = Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR;
  return inRange ? isoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) : undefined;
};

/** Whether a cell is a number that is shown as a date. */
export const isDateCell = (cell: Cell | undefined): boolean =>
  typeof cell?.value === 'number' && shownBy(cell.format, cell.value).date;

/** Texts such as `03/25/2025` say that whoever typed the column wrote the month first; then `03/04/2025` is in doubt, too. */
export function isMonthFirst(cells: Iterable<Cell | undefined>): boolean {
  for (const cell of cells) {
    if (typeof cell?.value !== 'string') continue;
    const parts = DAY_FIRST.exec(plain(cell.value));
    if (parts && parts[2] !== '.' && Number(parts[3]) > 12 && Number(parts[1]) <= 12) return true;
  }
  return false;
}

export type DateProblem = ClusterCellProblem | CellProblem;

/**
 * The day in a cell: a number shown as a date, `2026-11-21`, `21.11.2026`, `21/11/2026` with the day first as the country writes it.
 * Null for a blank, dashes, or a word that there is none. Two-digit years, other calendars and days that do not exist are problems.
 */
export function readDate(
  cell: Cell | undefined,
  { from1904 = false }: Pick<SheetSnapshot, 'from1904'>,
  monthFirst = false,
): Result<IsoDate | null, DateProblem> {
  const content = cellContent(cell);
  if (!content.ok) return content;
  const { value } = content;
  if (value === null) return ok(null);
  const facts = { text: excerpt(String(value)) };
  if (typeof value === 'number') {
    if (!isDateCell(cell)) return fail({ code: 'date-as-number', facts });
    const serial = from1904 ? value + BEHIND : value;
    if (serial < FIRST_SURE || serial > 73_415) return fail({ code: 'date-unclear', facts });
    const day = isoDate(new Date(DAY_ZERO + Math.floor(serial) * DAY).toISOString().slice(0, 10));
    return day ? ok(day) : fail({ code: 'date-unclear', facts });
  }
  const text = plain(value);
  if (text === '' || isDash(text) || saysNone(text)) return ok(null);
  const [, year, , month = '', day = ''] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) return settled(dateOf(year, month, day), Number(year), facts);
  const [, first = '', mark, second = '', last] = DAY_FIRST.exec(text) ?? [];
  if (last === undefined) return fail({ code: 'date-unclear', facts });
  const swapped = mark !== '.' && first !== second && Number(first) <= 12 && Number(second) <= 12;
  if (monthFirst && swapped) return fail({ code: 'date-unclear', facts });
  if (mark !== '.' && Number(second) > 12 && Number(first) <= 12)
    return fail({ code: 'date-unclear', facts });
  return settled(dateOf(last, second, first), Number(last), facts);
}

function settled(
  date: IsoDate | undefined,
  year: number,
  facts: { readonly text: string },
): Result<IsoDate, DateProblem> {
  if (date) return ok(date);
  const ours = year >= FIRST_YEAR && year <= LAST_YEAR;
  return fail({ code: ours ? 'date-not-a-day' : 'date-unclear', facts });
}

/** The one whole date that a text holds among other words: `פרוטוקול 12 מיום 3.4.2025`. */
export function dateWithin(text: string): IsoDate | undefined {
  const found = [
    ...plain(text).matchAll(
      /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)|(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g,
    ),
  ];
  const [, day, month, year, isoYear, isoMonth, isoDay] = found.length === 1 ? (found[0] ?? []) : [];
  return dateOf(year ?? isoYear ?? '', month ?? isoMonth ?? '', day ?? isoDay ?? '');
}
