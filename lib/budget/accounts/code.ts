import { fail, ok, type Result } from '../../core/result.js';
import { asciiDigits, excerpt } from '../../core/text.js';
import type { BudgetSide } from '../../model/budget-side.js';
import { kindEntry } from './chart.js';
import { readingsOf, writtenAs, type Reading } from './forms.js';
import type { AccountCode, AccountProblem } from './types.js';

/** Between the parts of a code: spaces, slashes, hyphens and maqaf, dashes, full stops, commas and their Arabic forms. */
const SEPARATORS = /[\s/\\\-־‐‑‒–—−.,·:_٬٫⁄]+/u;

const LEADS_WITH_SIGN = /^[-–—−+]/;

/** A code as a sentence may repeat it. */
export const asAsked = (written: string | number): string => excerpt(String(written).trim());

/** 1–5 receipts, 6–9 payments: `the second decides the side` of ten digits, the first where the 1 before it is left out. */
const sideOf = (digits: string): BudgetSide => ((digits[0] ?? '') < '6' ? 'income' : 'expenditure');

const listsKind = ({ digits, kind = '' }: Reading): boolean =>
  kindEntry(kind.replace(/0+$/, ''), sideOf(digits)) !== undefined;

/** Of the two meanings of a kind that is too short, the one that the book lists, if it lists just one. */
function settled(readings: readonly Reading[]): readonly Reading[] {
  const listed = readings.filter(listsKind);
  const sameForm = readings.every(({ form }) => form === readings[0]?.form);
  return sameForm && readings.length > 1 && listed.length > 0 ? listed : readings;
}

/** Digits without what does not show, or undefined where there is more than digits and separators. */
function partsOf(written: string): readonly string[] | undefined {
  const text = asciiDigits(written)
    .replace(/\p{Cf}/gu, '')
    .trim()
    // The mark by which a sheet keeps digits as text, and the fraction that an export gives to whole numbers.
    .replace(/^'/, '')
    .replace(/^(\d+)[.٫]0{1,2}$/, '$1')
    .trim();
  if (LEADS_WITH_SIGN.test(text)) return undefined;
  const parts = text.split(SEPARATORS);
  return parts.every((part) => /^\d+$/.test(part)) ? parts : undefined;
}

/**
 * The code of a budget account as sheets write it: ten digits, or split (`11000/121/8`), or a chapter or finer level alone; with any
 * separators, spaces, direction marks, Arabic-Indic or Persian digits, as text or number. Says nothing of whether the chart has it.
 * What can be read in two ways, such as nine digits or a kind of one digit, is a problem that lists the readings.
 */
export function readAccountCode(written: string | number): Result<AccountCode, AccountProblem> {
  const text = String(written);
  const asked = asAsked(written);
  if (text.replace(/[\s\p{Cf}]/gu, '') === '') return fail({ code: 'account-blank', facts: {} });
  const whole = typeof written === 'string' || Number.isSafeInteger(written);
  const readings = settled(readingsOf((whole && partsOf(text)) || []));
  const [reading, other] = readings;
  if (!reading) return fail({ code: 'account-not-a-code', facts: { asked } });
  if (other) {
    const listed = readings.map(writtenAs).join(' · ');
    return fail({ code: 'account-ambiguous', facts: { asked, count: readings.length, readings: listed } });
  }
  const { digits, kind, lead = '1' } = reading;
  if (lead !== '1') return fail({ code: 'account-other-budget', facts: { asked, digit: lead } });
  if (digits.startsWith('0')) {
    return fail({ code: 'account-unknown', facts: { asked, chapter: digits.slice(0, 2) } });
  }
  const code = { code: writtenAs(reading), digits, side: sideOf(digits) };
  return ok(kind === undefined || kind === '000' ? code : { ...code, kind });
}
