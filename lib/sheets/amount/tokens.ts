import { asciiDigits } from '../../core/text.js';
import { CURRENCY, INVISIBLE } from '../number.js';

export type TokenKind =
  | 'number'
  | 'minus'
  | 'rule'
  | 'plus'
  | 'open'
  | 'close'
  | 'percent'
  | 'currency'
  | 'mark'
  | 'letter'
  | 'other';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const SEPARATOR = "[,،.٬٫'’ʼ`´]";

/** A space belongs to a number only before exactly three more digits. */
const NUMBER = new RegExp(`(?:[.,٫])?\\d+(?:${SEPARATOR}\\d+| \\d{3}(?!\\d))*(?:\\.(?!\\d))?`, 'y');

const KINDS: readonly (readonly [TokenKind, RegExp])[] = [
  ['currency', new RegExp(CURRENCY.source, 'iuy')],
  ['number', NUMBER],
  // Hyphens, dashes of every length, the minus sign, the Hebrew maqaf, and the small and full-width forms.
  ['minus', /[-\u2010-\u2015\u2212\u05be\ufe63\uff0d]/y],
  ['rule', /_/y],
  ['plus', /[+]/y],
  ['open', /\(/y],
  ['close', /\)/y],
  ['percent', /[%٪]/y],
  // Signs of a footnote that are never part of an amount.
  ['mark', /[*†‡§※]+|[⁰¹²³⁴-⁹]+|\[\d{1,2}\]/y],
  ['letter', /[\p{L}]/uy],
];

/** A soft hyphen is a format character, but where it stands in a number it was a minus or a broken line: never dropped. */
const SOFT_HYPHEN = '\u00ad';

/** The parts of a text, without spaces and invisible marks. */
export function tokens(text: string): readonly Token[] {
  const clean = asciiDigits(text)
    .replace(INVISIBLE, (mark) => (mark === SOFT_HYPHEN ? mark : ''))
    // What stands on two lines is two things.
    .replace(/\s+/gu, (space) => (/[\t-\r\u2028\u2029]/.test(space) ? '\n' : ' '))
    .trim();
  const found: Token[] = [];
  let at = 0;
  while (at < clean.length) {
    if (clean[at] === ' ' || clean[at] === '\n') {
      at += 1;
      continue;
    }
    const token = tokenAt(clean, at);
    found.push(token);
    at += token.text.length;
  }
  return found;
}

function tokenAt(text: string, at: number): Token {
  for (const [kind, pattern] of KINDS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { kind, text: match[0] };
  }
  return { kind: 'other', text: String.fromCodePoint(text.codePointAt(at) ?? 0) };
}
