import type { IsoDate } from '../core/dated.js';
import { fold } from '../core/text.js';
import { authorityKey, mayBeSame } from '../model/authority-key.js';
import type { Evidence } from '../model/evidence.js';
import { isMemberOn } from '../model/membership.js';
import type { DelegationFacts } from './facts.js';

/** How two names stand to each other: one a longer form of the other may be the same. */
export type Likeness = 'same' | 'maybe' | 'other';

/** The authorities that a cell names, one or several. */
export const namesIn = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(/[,;،؛/\n·]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Blank is nobody's name, and may be anybody's. */
export function likeAuthority(a: string, b: string): Likeness {
  if (a.trim() === '' || b.trim() === '') return 'maybe';
  if (authorityKey(a) === authorityKey(b)) return 'same';
  return mayBeSame(a, b) ? 'maybe' : 'other';
}

/** An authority beside all that a cell names. */
export function likeAny(authority: string, names: readonly string[]): Likeness {
  const found = names.map((name) => likeAuthority(authority, name));
  if (found.includes('same')) return 'same';
  return found.includes('maybe') ? 'maybe' : 'other';
}

const inWords = (text: string): readonly string[] => fold(text).split(' ');

/** Powers and activities, as written. */
export function likeSubject(a: string, b: string): Likeness {
  if (fold(a) === '' || fold(b) === '') return 'maybe';
  if (fold(a) === fold(b)) return 'same';
  const [fewer, more] = [inWords(a), inWords(b)].sort((one, other) => one.length - other.length) as [
    readonly string[],
    readonly string[],
  ];
  return fewer.every((word) => more.includes(word)) ? 'maybe' : 'other';
}

/** Both name the same document. */
export const sameReference = (a: Evidence | undefined, b: Evidence | undefined): boolean =>
  a !== undefined &&
  a !== 'none' &&
  b !== undefined &&
  b !== 'none' &&
  fold(a.reference) !== '' &&
  fold(a.reference) === fold(b.reference);

/** The members on the day; undefined where the book has no list of them. */
export function membersOn({ members }: DelegationFacts, on: IsoDate): readonly string[] | undefined {
  const there = (members ?? []).filter((member) => isMemberOn(member, on));
  return there.length > 0 ? there.map(({ authority }) => authority) : undefined;
}

/** For a sentence. */
export const inOne = (names: readonly string[]): string =>
  names.length === 0 ? 'none' : [...new Set(names)].join(' · ');
