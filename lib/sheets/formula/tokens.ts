/**
 * A piece of a formula, as it stands. An operand is a number, a name or a reference with all that belongs to it: `'חברות'!$A$1:B2`,
 * `Table1[[#All],[x]]`, `[2]!_xldudf_NAME`. Put together again, the tokens are the formula.
 */
export interface Token {
  readonly kind: 'text' | 'operand' | 'error' | 'open' | 'close' | 'comma' | 'brace' | 'unbrace' | 'other';
  readonly text: string;
}

/** Doubled quotation marks and apostrophes stand for themselves; brackets of tables nest one level. */
const TOKEN = new RegExp(
  [
    '"(?:[^"]|"")*"?',
    '#(?:REF!|N/A|VALUE!|NAME\\?|NUM!|NULL!|DIV/0!|[A-Z_]+!)',
    "(?:'(?:[^']|'')*'?|\\[(?:[^[\\]]|\\[[^\\]]*\\])*\\]?|[\\p{L}\\p{M}\\p{Nd}_.$\\\\!?~:\\u200c\\u200d])+",
    '[^]',
  ]
    .map((kind) => `(${kind})`)
    .join('|'),
  'giu',
);

const MARKS: Readonly<Record<string, Token['kind']>> = {
  '(': 'open',
  ')': 'close',
  ',': 'comma',
  '{': 'brace',
  '}': 'unbrace',
};

function kindOf([character = '', text, error, operand]: RegExpMatchArray): Token['kind'] {
  if (operand !== undefined) return 'operand';
  if (text !== undefined) return 'text';
  return error === undefined ? (MARKS[character] ?? 'other') : 'error';
}

/** The pieces of a formula, with or without its `=`. Never fails: what is not understood is a token of its own. */
export const tokens = (formula: string): readonly Token[] =>
  Array.from(formula.matchAll(TOKEN), (match) => ({ kind: kindOf(match), text: match[0] }));
