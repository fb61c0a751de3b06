import { Exact, fromDouble } from '../core/money.js';
import { asciiDigits, excerpt } from '../core/text.js';

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
  return excerpt(String(value));
}

const DECIMAL = /^[-−]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

/** A number, or decimal text in any of the readers' digits, with or without thousands commas; undefined for anything else. */
export function readDecimal(value: unknown): Exact | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? fromDouble(value) : undefined;
  if (typeof value !== 'string') return undefined;
  const text = asciiDigits(cleanText(value)).replaceAll('٬', ',').replace('٫', '.');
  return DECIMAL.test(text) ? new Exact(text.replaceAll(',', '').replace('−', '-')) : undefined;
}
