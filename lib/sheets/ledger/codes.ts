import { readAccountCode } from '../../budget/accounts/accounts.js';
import type { AccountCode, AccountProblem } from '../../budget/accounts/types.js';
import { asciiDigits } from '../../core/text.js';
import { ok, type Result } from '../../core/result.js';
import type { Cell } from '../snapshot.js';
import { memo } from './words.js';

/**
 * How much a cell looks like the code of an account by itself: `full` is ten digits or a split code, which hardly anything else is;
 * `level` a whole number or a text of a few digits, which may be a chapter, a page or an amount.
 */
export type CodeLook = 'full' | 'level' | 'text' | 'none';

const GROUPED = /^\d{1,3}(?:[,٬]\d{3})+$/;

const PLAIN = /^(?:[12][1-9]\d{8}|[1-9]\d{4}\/\d{3}\/\d)$/;
/** Whatever begins otherwise is a word: most texts of a budget are names. */
const BEGINS = /^[\s\p{Cf}']*[\d٠-٩۰-۹]/u;

const lookOfText = (text: string): CodeLook => {
  if (PLAIN.test(text)) return 'full';
  if (!BEGINS.test(text)) return /^\s*$/.test(text) ? 'none' : 'text';
  const clean = asciiDigits(text)
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/^'/, '')
    .replace(/^(\d+)[.٫]0{1,2}$/, '$1')
    .trim();
  if (clean === '') return 'none';
  if (/^[12][1-9]\d{8}$/.test(clean)) return 'full';
  if (/^\d{1,9}$/.test(clean)) return 'level';
  if (!/^\d[\d\s/\\\-־‐‑‒–—−.,·:_٬٫⁄]*\d$/u.test(clean) || GROUPED.test(clean)) return 'text';
  const digits = clean.replace(/\D/g, '').length;
  if (digits < 8 || digits > 10) return 'text';
  const read = readAccountCode(clean);
  return read.ok || read.problems[0].code !== 'account-not-a-code' ? 'full' : 'text';
};

export type CodeLooker = (cell: Cell | undefined) => CodeLook;

export function codeLooker(): CodeLooker {
  const ofText = memo(lookOfText);
  return (cell) => {
    const value = cell?.value ?? null;
    if (typeof value === 'string') return ofText(value);
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) return 'none';
    if (value >= 1_100_000_000 && value < 3_000_000_000) return 'full';
    return value < 1_000_000_000 ? 'level' : 'none';
  };
}

export type AccountReader = (written: string | number) => Result<AccountCode, AccountProblem>;

/** As `readAccountCode`, quickly for the two forms that fill whole columns. */
export const readAccount: AccountReader = (written) => {
  const text = typeof written === 'number' ? String(written) : written;
  if (text.length === 10 && /^1[1-9]\d{8}$/.test(text)) {
    const [digits, kind] = [text.slice(1, 7), text.slice(7)];
    const side = digits < '6' ? ('income' as const) : ('expenditure' as const);
    return ok(kind === '000' ? { code: text, digits, side } : { code: text, digits, kind, side });
  }
  if (text.length === 11 && /^[1-9]\d{4}\/\d{3}\/\d$/.test(text)) {
    const [digits, kind] = [text.slice(0, 5), text.slice(6, 9)];
    const side = digits < '6' ? ('income' as const) : ('expenditure' as const);
    return ok(kind === '000' ? { code: text, digits, side } : { code: text, digits, kind, side });
  }
  return readAccountCode(written);
};
