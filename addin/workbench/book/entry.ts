import type { CellValue } from '../../../lib/index.js';

/** What a spreadsheet makes of text entered into a cell. */
export interface Entry {
  readonly value: CellValue;
  readonly formula: string | null;
  /** The number format that the entry brings along: a percentage, a date. */
  readonly format?: string;
}

const ERRORS = new Set([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
]);

const NUMBER = /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?(e[+-]?\d+)?$/i;

/** Days since 30 December 1899, as sheets count them (right from 1 March 1900 on). */
const serial = (year: number, month: number, day: number): number | undefined => {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? time / 86_400_000 + 25_569 : undefined;
};

function date(text: string): number | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return serial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  // Day first, as in Israel.
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  return local ? serial(Number(local[3]), Number(local[2]), Number(local[1])) : undefined;
}

/**
 * Reads what was typed the way Excel does: formulas begin with `=`, `+`, `-` or `@`; a leading apostrophe makes text of
 * whatever follows and is not part of it; numbers, percentages, dates, TRUE and FALSE and error values become what they say.
 */
export function parseEntry(text: string): Entry {
  const trimmed = text.trim();
  if (text.startsWith("'")) return { value: text.slice(1), formula: null };
  if (trimmed === '') return { value: text === '' ? null : text, formula: null };
  if (trimmed.startsWith('=') && trimmed.length > 1) return { value: null, formula: trimmed };
  if (/\d/.test(trimmed) && NUMBER.test(trimmed)) {
    return { value: Number(trimmed.replaceAll(',', '')), formula: null };
  }
  if (/^[+-]?[\d.]+\s*%$/.test(trimmed)) {
    const percent = Number.parseFloat(trimmed);
    // Division keeps 12.5% exactly 0.125, which a product with 0.01 would not.
    if (Number.isFinite(percent)) {
      return { value: percent / 100, formula: null, format: trimmed.includes('.') ? '0.00%' : '0%' };
    }
  }
  if (/^[+\-@].+/.test(trimmed)) return { value: null, formula: `=${trimmed}` };
  const day = date(trimmed);
  if (day !== undefined) return { value: day, formula: null, format: 'dd/mm/yyyy' };
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE', formula: null };
  if (ERRORS.has(upper)) return { value: { error: upper }, formula: null };
  return { value: text, formula: null };
}
