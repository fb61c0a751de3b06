import { canonicalNumber } from './number.js';
import type { Cell, CellValue } from '../snapshot.js';

/** `=#N/A`, which an error that stays is in Excel; and `=NA()`, `=TRUE()`, which LibreOffice makes of constants. */
const CONSTANT_FORMULA = /^=\s*(#[A-Z/0!?]+|(?:NA|TRUE|FALSE)(?=\(\s*\))|TRUE|FALSE)(?:\(\s*\))?\s*$/i;

/** A formula that says no more than its result. */
export const isConstantFormula = (formula: string): boolean => CONSTANT_FORMULA.test(formula);

/** What a cell holds that calculates nothing; undefined where a formula does. */
export function constantOf(cell: Cell | undefined): CellValue | undefined {
  if (cell?.formula === undefined) return cell?.value ?? null;
  const said = CONSTANT_FORMULA.exec(cell.formula)?.[1]?.toUpperCase();
  if (said === undefined) return undefined;
  if (said === 'TRUE' || said === 'FALSE') return said === 'TRUE';
  return { error: said === 'NA' ? '#N/A' : said };
}

/** Empty text and nothing are the same to whoever looks at a cell. */
const plainValue = (value: CellValue): CellValue => (value === '' ? null : value);

/** The same content: numbers to the fifteen digits that programs keep. */
export function sameValue(one: CellValue, other: CellValue): boolean {
  const [a, b] = [plainValue(one), plainValue(other)];
  if (typeof a === 'number' && typeof b === 'number') return canonicalNumber(a) === canonicalNumber(b);
  if (a !== null && b !== null && typeof a === 'object' && typeof b === 'object')
    return a.error.toUpperCase() === b.error.toUpperCase();
  return a === b;
}

/** What a cell says apart from its look, short; blank is nothing, and a formula counts as one whatever it shows. */
export function cellToken(cell: Cell | undefined): string {
  const constant = constantOf(cell);
  if (constant === undefined) return 'f';
  const value = plainValue(constant);
  if (value === null) return '';
  if (typeof value === 'object') return 'e';
  if (typeof value === 'number') return `n${canonicalNumber(value)}`;
  return typeof value === 'string' ? `t${value}` : `b${String(value)}`;
}

/** Whether anything of the user's stands in a cell. */
export const isFilled = (cell: Cell | undefined): boolean => cellToken(cell) !== '';
