import type { Language } from '../../core/language.js';
import { keyOf, stems, withoutFillers } from './phrases.js';
import type { Choice } from './choice.js';

const CHOICES = new WeakMap<readonly Choice[], ReadonlyMap<string, string>>();

function choiceWords(choices: readonly Choice[]): ReadonlyMap<string, string> {
  const known = CHOICES.get(choices);
  if (known) return known;
  const words = new Map<string, string>();
  for (const { value, words: own, also = [] } of choices) {
    for (const text of [...Object.values(own), ...also]) words.set(keyOf(stems(text)), value);
  }
  CHOICES.set(choices, words);
  return words;
}

const NUMBERING = new Set(['מקור', 'סעיפ', 'source', 'مصدر', 'منبع'].flatMap(stems));

const ASKED = new WeakMap<readonly Choice[], Map<string, string | undefined>>();

/** The choice that a text is, also with its number before it (`1 - מכסות`, `מקור 1`); undefined where it is none. */
export function choiceOf(text: string, choices: readonly Choice[]): string | undefined {
  let asked = ASKED.get(choices);
  if (!asked) ASKED.set(choices, (asked = new Map()));
  if (asked.has(text)) return asked.get(text);
  const found = find(text, choices);
  // Names of lines are asked about, too, and each is another.
  if (asked.size < 2000) asked.set(text, found);
  return found;
}

function find(text: string, choices: readonly Choice[]): string | undefined {
  const known = choiceWords(choices);
  const words = stems(text);
  const plain = known.get(keyOf(words)) ?? known.get(keyOf(withoutFillers(words)));
  if (plain !== undefined) return plain;
  const numbers = words.filter((word) => /^\d$/.test(word));
  const rest = words.filter((word) => !NUMBERING.has(word) && !/^\d$/.test(word));
  const byNumber = numbers.length === 1 ? known.get(numbers[0] ?? '') : undefined;
  if (rest.length === 0) return byNumber;
  const byWords = known.get(keyOf(rest)) ?? known.get(keyOf(withoutFillers(rest)));
  return numbers.length === 0 || byNumber === undefined || byNumber === byWords ? byWords : undefined;
}

/** The words of all choices in each language, for whoever wrote another. */
export const wordsOf = (choices: readonly Choice[]): Readonly<Record<Language, string>> => {
  const inOne = (language: Language): string => choices.map(({ words }) => words[language]).join(' · ');
  return { he: inOne('he'), ar: inOne('ar'), fa: inOne('fa'), en: inOne('en') };
};
