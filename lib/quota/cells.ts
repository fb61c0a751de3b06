import { Exact } from '../core/money.js';
import { asciiDigits } from '../core/text.js';

/** Direction marks and isolates, which travel unseen in pasted Hebrew and Arabic text. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

export const cleanText = (text: string): string => text.replace(DIRECTION_MARKS, '').trim();

export const isBlankCell = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && cleanText(value) === '');

/** What stood in a cell, for a sentence about it: at most forty characters. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return 'error' in value ? cellText(value.error) : 'object';
  const text = String(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/**
 * A double carries fifteen decimal digits, and Excel shows no more; what follows them is binary noise,
 * so that a computed 0.1 + 0.2 is the 0.3 that its cell shows.
 */
const fromNumber = (value: number): Exact => new Exact(value.toPrecision(15));

const DECIMAL = /^[-−]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

/** A number, or decimal text in any of the readers' digits, with or without thousands commas; undefined for anything else. */
export function readDecimal(value: unknown): Exact | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? fromNumber(value) : undefined;
  if (typeof value !== 'string') return undefined;
  const text = asciiDigits(cleanText(value)).replaceAll('٬', ',').replace('٫', '.');
  return DECIMAL.test(text) ? new Exact(text.replaceAll(',', '').replace('−', '-')) : undefined;
}
