import { asciiDigits } from '../../core/text.js';

const YEAR = /(?<![\d.,])((?:19[89]|20\d)\d)(?!\d|[.,]\d{3})/g;

/** A second year of two digits: a school year, or a range that no budget of one year has. */
const SPAN = /^\s*[/\-–־]\s*\d{2}(?!\d|\s*[/.-]\s*\d)/;
const SPANNED = /(?<!\d)\d{2}\s*[/–־]\s*$/;

const DAY = /(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}-\d{1,2}-\d{1,2})(?!\d)/g;

/** The calendar years that a text names, as written, without repeats: `תקציב 2022`, `עד 31/12/2022`. Not `2022/23`. */
export function yearsIn(text: string): readonly number[] {
  const plain = asciiDigits(text).replace(/\p{Cf}/gu, '');
  const found = new Set<number>();
  for (const match of plain.matchAll(YEAR)) {
    const [before, after] = [plain.slice(0, match.index), plain.slice(match.index + 4)];
    const day = /\d{1,2}[./-]\d{1,2}[./-]$/.test(before);
    if (!day && (SPAN.test(after) || (SPANNED.test(before) && !/[01]\d\s*[/–־]\s*$/.test(before)))) continue;
    found.add(Number(match[1]));
  }
  return [...found];
}

/** As `yearsIn`, without the years of dates with a day: a title with the day of its printing says nothing of its budget. */
export const yearsBesideDates = (text: string): readonly number[] =>
  yearsIn(asciiDigits(text).replace(DAY, ' '));
