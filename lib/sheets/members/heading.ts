import { asciiDigits, fold } from '../../core/text.js';
import { FILLERS, HEADINGS, SPOILERS } from './vocabulary.js';
import { MEMBERS_FIELDS, type MembersField } from './types.js';

/** What a heading says. `sure` is false where it also holds words that are not ours. */
export interface Heading {
  readonly field: MembersField;
  readonly sure: boolean;
  readonly year?: number;
}

/** Without the article, Arabic `و` before it and feminine ending after it, and with one spelling of doubled yod and vav. */
const stem = (word: string): string =>
  word
    .replace(/^וה(?=..)|^ה(?=..)|^وال(?=..)|^ال(?=..)/u, '')
    .replace(/يه$/u, 'ي')
    .replace(/י+/gu, 'י')
    .replace(/ו+/gu, 'ו');

const stems = (text: string): readonly string[] => {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ').map(stem);
};

interface Phrase {
  readonly field: MembersField;
  readonly words: readonly string[];
}

const PHRASES: readonly Phrase[] = MEMBERS_FIELDS.flatMap((field) =>
  HEADINGS[field].map((text) => ({ field, words: stems(text) })),
);
const PHRASES_BY_WORD = new Map<string, Phrase[]>();
for (const phrase of PHRASES) {
  for (const word of phrase.words) {
    const known = PHRASES_BY_WORD.get(word);
    if (known) known.push(phrase);
    else PHRASES_BY_WORD.set(word, [phrase]);
  }
}

const FILLER = new Set(FILLERS.flatMap(stems));
const SPOILER = new Set(SPOILERS.flatMap(stems));

/** A heading is short; longer text is prose. */
const LONGEST = 80;

const yearIn = (text: string): number | undefined => {
  const year = /(?:^|\D)((?:19|20)\d\d)(?!\d)/.exec(asciiDigits(text))?.[1];
  return year === undefined ? undefined : Number(year);
};

/** The more specific phrase wins: `סמל רשות` is a code, though `רשות` alone is a name. */
const better = (a: Phrase, b: Phrase): number =>
  b.words.length - a.words.length || Number(a.field === 'name') - Number(b.field === 'name');

/**
 * What a heading means, if it is one of ours. Words of date, source and unit are passed over; a word that changes the meaning
 * (a share, thousands, per head) makes it none of ours; any other foreign word makes it unsure.
 */
export function recogniseHeading(text: string): Heading | undefined {
  if (text.length > LONGEST || text.includes('%')) return undefined;
  const words = stems(text);
  if (words.some((word) => SPOILER.has(word))) return undefined;
  const held = new Set(words);
  const candidates = new Set(words.flatMap((word) => PHRASES_BY_WORD.get(word) ?? []));
  const found = [...candidates]
    .filter((phrase) => phrase.words.every((word) => held.has(word)))
    .sort(better)[0];
  if (!found) return undefined;
  // Words of another phrase of the same field are no strangers: "אשכול חברתי-כלכלי (סוציו-אקונומי)".
  const known = (word: string): boolean =>
    found.words.includes(word) ||
    FILLER.has(word) ||
    /^\d+$/.test(word) ||
    (PHRASES_BY_WORD.get(word) ?? []).some((phrase) => phrase.field === found.field);
  const year = yearIn(text);
  return { field: found.field, sure: words.every(known), ...(year === undefined ? {} : { year }) };
}

export interface HeadingReader {
  (text: string): Heading | undefined;
  /** At least half of the words are ours, or numbers beside one of ours: a heading, or perhaps a part of one. */
  isOurs(text: string): boolean;
}

const isKnownWord = (word: string): boolean => FILLER.has(word) || PHRASES_BY_WORD.has(word);

function mayBePart(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = stems(text);
  const strangers = words.filter((word) => !isKnownWord(word) && !/^\d+$/.test(word)).length;
  return words.some(isKnownWord) && strangers * 2 <= words.length;
}

/** Remembers what it was asked: a large workbook repeats its texts. */
export function headingReader(): HeadingReader {
  const headings = new Map<string, Heading | undefined>();
  const parts = new Map<string, boolean>();
  const read = (text: string): Heading | undefined => {
    if (!headings.has(text)) headings.set(text, recogniseHeading(text));
    return headings.get(text);
  };
  const isOurs = (text: string): boolean => {
    const known = parts.get(text) ?? mayBePart(text);
    parts.set(text, known);
    return known;
  };
  return Object.assign(read, { isOurs });
}
