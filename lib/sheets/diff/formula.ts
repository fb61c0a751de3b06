/** A reference within a formula in normal form; rows and columns are zero-based, -1 where the reference has none. */
export interface FormulaReference {
  /** As it stands, without quotation marks; absent: the formula's own sheet. */
  readonly sheet?: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** `$` before left, top, right, bottom. */
  readonly fixed: string;
}

/** A formula as what stands between its references, and these; one piece more than references. */
export interface ParsedFormula {
  readonly pieces: readonly string[];
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
    return { ...of, left, top: up, right, bottom: down, fixed: [fc, fr, tc, tr].join('.') };
  }
  if (first !== undefined && last !== undefined) {
    return {
      ...of,
      left: columnOf(first),
      top: -1,
      right: columnOf(last),
      bottom: -1,
      fixed: [fa, '', ta, ''].join('.'),
    };
  }
  if (top === undefined || bottom === undefined) return undefined;
  return {
    ...of,
    left: -1,
    top: rowOf(top),
    right: -1,
    bottom: rowOf(bottom),
    fixed: ['', ft, '', tt].join('.'),
  };
}

/** Takes a formula in normal form apart. */
export function parseFormula(formula: string): ParsedFormula {
  const pieces: string[] = [];
  const references: FormulaReference[] = [];
  let from = 0;
  for (const match of formula.matchAll(REFERENCE)) {
    const reference = referenceIn(match);
    if (!reference) continue;
    pieces.push(formula.slice(from, match.index));
    references.push(reference);
    from = match.index + match[0].length;
  }
  pieces.push(formula.slice(from));
  return { pieces, references, shape: pieces.join('\u0000') };
}
