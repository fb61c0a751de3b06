import { format, isDateFormat } from 'numfmt';
import { parseEntry } from '../book/entry.js';
import type { BookCell, CellEdit } from '../book/types.js';

/** Text in quotes, sheet names in quotes, function names, cell references. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z_.][\w.]*(?=\()|\$?[A-Za-z]{1,3}\$?\d+\b/g;

/** A formula as Excel keeps it: names of functions and cells in capitals, missing brackets at the end added. */
export function tidyFormula(typed: string): string {
  const tidy = typed.replace(TOKENS, (token) => (/^["']/.test(token) ? token : token.toUpperCase()));
  const bare = tidy.replace(TOKENS, (token) => (/^["']/.test(token) ? '' : token));
  const open = (bare.match(/\(/g) ?? []).length - (bare.match(/\)/g) ?? []).length;
  return tidy + ')'.repeat(Math.max(0, open));
}

/** What stands in the formula bar: the formula, or text that read back gives the same value. */
export function typedText(cell: BookCell | undefined): string {
  if (cell?.formula !== undefined) return cell.formula;
  const value = cell?.value ?? null;
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return parseEntry(value).value === value ? value : `'${value}`;
  if (cell?.format !== undefined && isDateFormat(cell.format) && Number.isInteger(value) && value > 60)
    return format('dd/mm/yyyy', value);
  if (cell?.format?.includes('%')) return `${Number((value * 100).toPrecision(15))}%`;
  return String(value);
}

/** The edit that typing `text` into a cell amounts to; undefined where it would change nothing. */
export function editOf(
  text: string,
  row: number,
  column: number,
  cell: BookCell | undefined,
): CellEdit | undefined {
  if (text === typedText(cell)) return undefined;
  const { value, formula, format: brought } = parseEntry(text);
  return {
    row,
    column,
    value,
    formula: formula === null ? null : tidyFormula(formula),
    spilledFrom: null,
    ...(brought !== undefined && cell?.format === undefined && { format: brought }),
  };
}
