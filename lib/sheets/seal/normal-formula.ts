import { quotedSheet } from '../address.js';
import { tokens, type Token } from '../formula/tokens.js';
import { canonicalNumber } from './number.js';
import { isPlausible } from './plausible.js';

/** `[2]!_xldudf_ClusterQuota` → `CLUSTERQUOTA`, `_xlfn._xlws.SORT` → `SORT`. */
const plainName = (name: string): string =>
  name
    .replace(/^\[\d+\]!/, '')
    .replace(/^(?:_xldudf_|_xlfn\.|_xlws\.|_xlpm\.)+/i, '')
    .toUpperCase();

const PREFIXED = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/su;
const NUMBER = /^(?:\d+\.?\d*|\.\d+)$/;

/** Names of sheets keep their case, for people read them; everything else that is not text has none. */
function operandOf(text: string): string {
  if (NUMBER.test(text)) return String(canonicalNumber(Number(text)));
  // Brackets hold other workbooks and columns of tables, by their own names.
  if (text.includes('[')) return text;
  const [, quoted, bare, local = ''] = PREFIXED.exec(text) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  if (sheet === undefined) return single(plainName(text));
  return `${quotedSheet(sheet)}!${single(local.toUpperCase())}`;
}

/** `A1:A1` is `A1`. */
function single(reference: string): string {
  const [from, to] = reference.split(':');
  return from !== undefined && from === to && /\d/.test(from) && /[A-Z]/.test(from) ? from : reference;
}

const isSpace = ({ kind, text }: Token): boolean => kind === 'other' && /^\s$/.test(text);

/** `1E`, `+`, `20` are one number. */
function withPowers(all: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < all.length; at++) {
    const [token, sign, power] = [all[at], all[at + 1], all[at + 2]];
    if (!token) break;
    if (
      /^[\d.]+E$/i.test(token.text) &&
      sign &&
      /^[+-]$/.test(sign.text) &&
      /^\d+$/.test(power?.text ?? '')
    ) {
      const number = Number(`${token.text}${sign.text}${power?.text ?? ''}`);
      joined.push({ kind: 'operand', text: String(canonicalNumber(number)) });
      at += 2;
    } else if (/^[\d.]+E\d+$/i.test(token.text)) {
      joined.push({ kind: 'operand', text: String(canonicalNumber(Number(token.text))) });
    } else joined.push(token);
  }
  return joined;
}

/**
 * A formula as every program that saves it means it: without spaces, except where one is the operator of intersection; names of
 * functions without a file's prefixes, in capitals; `TRUE()` as `TRUE`; quotation marks of sheets only where they are
 * needed; without `@`, which programs add and drop as they open a file. Text between quotation marks stays to the letter.
 */
export function normalFormula(formula: string): string {
  if (!isPlausible(formula)) return formula;
  const all = withPowers(tokens(formula.replace(/^=/, '')));
  let text = '=';
  let last: Token | undefined;
  /** The first token from `at` on that is no space; asked for in ascending order. */
  let behind = 0;
  const nextTo = (at: number): Token | undefined => {
    behind = Math.max(behind, at);
    for (let token = all[behind]; token && isSpace(token); token = all[behind]) behind += 1;
    return all[behind];
  };
  for (let at = 0; at < all.length; at++) {
    const token = all[at];
    if (!token) break;
    if (isSpace(token)) {
      const next = nextTo(at);
      const follows = last?.kind === 'operand' || last?.kind === 'close';
      const within = text.endsWith(' ') || text.endsWith(':') || next?.text.startsWith(':');
      if (follows && (next?.kind === 'operand' || next?.kind === 'open') && !within) text += ' ';
      continue;
    }
    if (token.text === '@' && token.kind === 'other') continue;
    if (token.kind === 'operand') {
      const called = all[at + 1]?.kind === 'open';
      const name = called ? plainName(token.text) : operandOf(token.text);
      text += name;
      if (called && /^(?:TRUE|FALSE)$/.test(name) && all[at + 2]?.kind === 'close') at += 2;
    } else text += token.kind === 'error' ? token.text.toUpperCase() : token.text;
    last = token;
  }
  return text;
}
