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
    '(?<text>"(?:[^"]|"")*"?)',
    '(?<error>#(?:REF!|N/A|VALUE!|NAME\\?|NUM!|NULL!|DIV/0!|[A-Z_]+!))',
    "(?<operand>(?:'(?:[^']|'')*'?|\\[(?:[^[\\]]|\\[[^\\]]*\\])*\\]?|[\\p{L}\\p{M}\\p{Nd}_.$\\\\!?~:\\u200c\\u200d])+)",
    '(?<open>\\()',
    '(?<close>\\))',
    '(?<comma>,)',
    '(?<brace>\\{)',
    '(?<unbrace>\\})',
    '(?<other>[^])',
  ].join('|'),
  'giu',
);

/** The pieces of a formula, with or without its `=`. Never fails: what is not understood is a token of its own. */
export const tokens = (formula: string): readonly Token[] =>
  [...formula.matchAll(TOKEN)].map((match) => {
    const [kind] = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined) ?? ['other'];
    return { kind: kind as Token['kind'], text: match[0] };
  });
