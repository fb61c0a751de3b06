import { isPlausible } from '../seal/plausible.js';

/** A reference within a formula in normal form; rows and columns are zero-based, -1 where the reference has none. */
export interface FormulaReference {
  /** As it stands, without quotation marks; absent: the formula's own sheet. */
  readonly sheet?: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** Which of them has `$` before it: sum of `FIXED`. */
  readonly fixed: number;
}

export const FIXED = { left: 1, top: 2, right: 4, bottom: 8 } as const;

/** A formula as its references, and what stands between these. */
export interface ParsedFormula {
  readonly references: readonly FormulaReference[];
  /** The same wherever rows and columns have gone: what two formulas share that were filled from each other. */
  readonly shape: string;
}

const SHEET = `(?:'((?:[^']|'')+)'|([\\p{L}\\p{M}\\p{N}_.\\\\?]+))!`;
const CELL = '(\\$?)([A-Z]{1,3})(\\$?)(\\d{1,7})';
const REFERENCE = new RegExp(
  [
    '"(?:[^"]|"")*"',
    '\\[(?:[^[\\]]|\\[[^\\]]*\\])*\\]',
    `(?<![\\p{L}\\p{N}_.$\\\\:])(?:${SHEET})?(?:${CELL}(?::${CELL})?|(\\$?)([A-Z]{1,3}):(\\$?)([A-Z]{1,3})|(\\$?)(\\d{1,7}):(\\$?)(\\d{1,7}))(?![\\p{L}\\p{N}_.(!:])`,
    "'(?:[^']|'')*'!?",
  ].join('|'),
  'gu',
);

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

const rowOf = (digits: string): number => Number(digits) - 1;

const fixedOf = (left: string, top: string, right: string, bottom: string): number =>
  (left === '' ? 0 : FIXED.left) +
  (top === '' ? 0 : FIXED.top) +
  (right === '' ? 0 : FIXED.right) +
  (bottom === '' ? 0 : FIXED.bottom);

type Found = readonly (string | undefined)[];

function referenceIn([, quoted, bare, ...rest]: Found): FormulaReference | undefined {
  const [fc = '', column, fr = '', row, tc = '', toColumn, tr = '', toRow] = rest;
  const [fa = '', first, ta = '', last, ft = '', top, tt = '', bottom] = rest.slice(8);
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  // Several sheets at once, or another workbook's: left as they stand.
  if (sheet !== undefined && /[:[\]]/.test(sheet)) return undefined;
  const of = sheet === undefined ? {} : { sheet };
  if (column !== undefined && row !== undefined) {
    const [left, up] = [columnOf(column), rowOf(row)];
    const [right, down] = [
      toColumn === undefined ? left : columnOf(toColumn),
      toRow === undefined ? up : rowOf(toRow),
    ];
    const fixed = toColumn === undefined ? fixedOf(fc, fr, fc, fr) : fixedOf(fc, fr, tc, tr);
    return { ...of, left, top: up, right, bottom: down, fixed };
  }
  if (first !== undefined && last !== undefined) {
    return {
      ...of,
      left: columnOf(first),
      top: -1,
      right: columnOf(last),
      bottom: -1,
      fixed: fixedOf(fa, '', ta, ''),
    };
  }
  if (top === undefined || bottom === undefined) return undefined;
  return {
    ...of,
    left: -1,
    top: rowOf(top),
    right: -1,
    bottom: rowOf(bottom),
    fixed: fixedOf('', ft, '', tt),
  };
}

/** Takes a formula in normal form apart. One that no program would take is left whole. */
export function parseFormula(formula: string): ParsedFormula {
  if (!isPlausible(formula)) return { references: [], shape: formula };
  let shape = '';
  const references: FormulaReference[] = [];
  let from = 0;
  for (const match of formula.matchAll(REFERENCE)) {
    const reference = referenceIn(match);
    if (!reference) continue;
    shape += `${formula.slice(from, match.index)}\u0000`;
    references.push(reference);
    from = match.index + match[0].length;
  }
  return { references, shape: shape + formula.slice(from) };
}
