import type { IsoDate } from '../../core/dated.js';

/**
 * What a cell says, whatever the language, unit or format that it says it in: amounts in NIS, days, choices by their value. `unread` is
 * what the reader of such a column could not take; its text is shown, and nothing else is ever done with it.
 */
export type Value =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  /** NIS, plain decimal text. */
  | { readonly kind: 'amount'; readonly nis: string }
  | { readonly kind: 'number'; readonly number: string }
  /** A fraction of one, plain decimal text. */
  | { readonly kind: 'share'; readonly share: string }
  | { readonly kind: 'date'; readonly on: IsoDate }
  | { readonly kind: 'choice'; readonly choice: string }
  | { readonly kind: 'unread'; readonly text: string };

export const BLANK: Value = { kind: 'blank' };

const LETTERS = {
  text: 'T',
  amount: 'A',
  number: 'N',
  share: 'S',
  date: 'D',
  choice: 'C',
  unread: 'U',
} as const;

const contentOf = (value: Exclude<Value, { kind: 'blank' }>): string => {
  switch (value.kind) {
    case 'text':
    case 'unread':
      return value.text.replace(/\s+/gu, ' ');
    case 'amount':
      return value.nis;
    case 'number':
      return value.number;
    case 'share':
      return value.share;
    case 'date':
      return value.on;
    case 'choice':
      return value.choice;
  }
};

/** Two values are the same where their keys are. Blank text is a blank; spaces and line breaks between words do not count. */
export const valueKey = (value: Value): string =>
  value.kind === 'blank' ? '' : `${LETTERS[value.kind]}:${contentOf(value)}`;

/** Longer than any name or reference; of a note, enough to tell it from another. */
const LONGEST = 300;

/** A value to be shown beside another; `word` says a choice in the reader's language. */
export const shownKey = (key: string, word: (choice: string) => string = (choice) => choice): string =>
  key.startsWith('C:')
    ? word(key.slice(2))
    : key.length > LONGEST
      ? `${key.slice(2, LONGEST)}…`
      : key.slice(2);

/** Text as it came from another file, without what cannot be seen: controls, marks of direction at its ends, spaces around it. */
export const plainText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, '');

/** Whoever opens such a cell to edit it and presses Enter would have made a formula of it, unless the cell is text by its format. */
export const couldBeFormula = (text: string): boolean => /^[\s\p{Cf}]*[=+\-@]/u.test(text);

/** FNV-1a over UTF-16 units, twice with different beginnings: names what was decided or collected, and guards nothing. */
export function shortHash(text: string): string {
  const half = (start: number): string => {
    let bits = start;
    for (let at = 0; at < text.length; at++) bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193);
    return (bits >>> 0).toString(16).padStart(8, '0');
  };
  return half(0x811c9dc5) + half(0x2f0b4c47);
}
