import Papa from 'papaparse';
import { fail, ok, type Cell, type Result, type SheetSnapshot } from '../../index.js';
import type { CommandProblem } from '../problems.js';

/** What a spreadsheet takes for a number when it opens a CSV file; codes with leading zeros stay text. */
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/;

function cell(text: string): Cell | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  return { value: NUMBER.test(trimmed) ? Number(trimmed) : text };
}

/** A CSV file as a sheet: every record is a row, empty ones too, so that cells have the names that a spreadsheet shows. */
export function csvSheet(text: string, name: string): Result<SheetSnapshot, CommandProblem> {
  const { data, errors } = Papa.parse<string[]>(text, { delimitersToGuess: [',', ';', '\t', '|'] });
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes) return fail({ code: 'csv-quotes', facts: { line: (quotes.row ?? 0) + 1 } });
  const rows = data.map((record) => record.map(cell));
  return ok({ name, rtl: false, visibility: 'visible', rows, merges: [] });
}
