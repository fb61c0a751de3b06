import { fail, ok, type Result } from '../core/result.js';
import { asciiDigits, excerpt } from '../core/text.js';
import type { Cell, CellValue } from './snapshot.js';
import type { CellProblem, SheetsProblem } from './types.js';

/** Direction marks and the like, which travel unseen in pasted text. */
export const INVISIBLE = /[\p{Cf}]/gu;

/** The shekel's signs and names, in each of the quotes that stand for ״. */
export const CURRENCY = /(?:₪|ש["״'׳`´”’]{0,2}ח|NIS|ILS|شيكل|شيقل|شکل)\.?/giu;

/** What people type where there is nothing: one dash or several. */
const NOTHING = /^[-–—−_]+$/;

const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const SPACED = /^\d{1,3}(?: \d{3})+(?:\.\d+)?$/;
const PLAIN = /^(?:\d+(?:\.\d*)?|\.\d+)$/;

/** The sign, however it is written, and the rest: `-5`, `5-`, `(5)`, and `)5(` as copied from right-to-left print. */
function signed(text: string): { readonly negative: boolean; readonly digits: string } | undefined {
  const inside = /^\((.*)\)$|^\)(.*)\($/s.exec(text);
  const body = (inside ? (inside[1] ?? inside[2] ?? '') : text).trim();
  const marked = /^([-−–+]?)(.*?)([-−–]?)$/s.exec(body);
  const [before, digits, after] = [marked?.[1] ?? '', (marked?.[2] ?? '').trim(), marked?.[3] ?? ''];
  const marks = [inside ? '()' : '', before, after].filter((mark) => mark !== '');
  if (marks.length > 1) return undefined;
  return { negative: marks.length === 1 && before !== '+', digits };
}

/**
 * The number that a text says, as people type it: thousands commas or spaces, ₪ or ש"ח, Arabic-Indic or Persian digits, a minus
 * before or after, parentheses. Null for blank text or mere dashes. Anything that could be read in two ways (`1,23`, `1.234.567`)
 * is a problem, not a guess.
 */
export function readNumberText(text: string): Result<number | null, SheetsProblem> {
  const clean = asciiDigits(text)
    .replace(INVISIBLE, '')
    .replace(/٬/g, ',')
    .replace(/٫/g, '.')
    .replace(/\s+/gu, ' ')
    .trim();
  const bare = clean.replace(CURRENCY, '').trim();
  if (clean === '' || NOTHING.test(bare)) return ok(null);
  const facts = { text: excerpt(text) };
  if (/\p{L}/u.test(bare)) return fail({ code: 'number-has-letters', facts });
  const parts = signed(bare);
  if (!parts || !(PLAIN.test(parts.digits) || GROUPED.test(parts.digits) || SPACED.test(parts.digits))) {
    return fail({ code: 'number-unclear', facts });
  }
  const value = Number(parts.digits.replace(/[, ]/g, ''));
  if (!Number.isFinite(value)) return fail({ code: 'number-unclear', facts });
  return ok(parts.negative && value !== 0 ? -value : value);
}

/** The number or text that a cell holds; null for a blank one. */
export function cellContent(cell: Cell | undefined): Result<string | number | null, CellProblem> {
  const value: CellValue = cell?.value ?? null;
  if (value === null) {
    return cell?.formula === undefined ? ok(null) : fail({ code: 'cell-not-calculated', facts: {} });
  }
  if (typeof value === 'string') return ok(value);
  if (typeof value === 'boolean') {
    return fail({ code: 'cell-logical', facts: { text: value ? 'TRUE' : 'FALSE' } });
  }
  if (typeof value === 'object') return fail({ code: 'cell-error', facts: { text: value.error } });
  return Number.isFinite(value) ? ok(value) : fail({ code: 'cell-error', facts: { text: String(value) } });
}

/** The number in a cell; null for a blank one. `readNumberText` says how text is read. */
export function readCellNumber(cell: Cell | undefined): Result<number | null, SheetsProblem> {
  const content = cellContent(cell);
  if (!content.ok) return content;
  return typeof content.value === 'string' ? readNumberText(content.value) : ok(content.value);
}
