import type { Language } from '../core/language.js';
import type { InputCode, Messages } from './messages.js';
import { speaker, type Speaker } from './speaker.js';

type Tables<M> = Readonly<Record<Language, () => Promise<{ readonly messages: M }>>>;

/** Each language is a chunk of its own: a page loads only the one that it speaks. */
const INPUT: Tables<Messages<InputCode>> = {
  he: () => import('./he.js'),
  ar: () => import('./ar.js'),
  fa: () => import('./fa.js'),
  en: () => import('./en.js'),
};

const ALL: Tables<Messages> = {
  he: () => import('./he-all.js'),
  ar: () => import('./ar-all.js'),
  fa: () => import('./fa-all.js'),
  en: () => import('./en-all.js'),
};

/** Sentences for what is wrong in cells; small, for they are there before anything else is shown. */
export const loadWords = async (language: Language): Promise<Speaker<InputCode>> =>
  speaker(language, (await INPUT[language]()).messages);

/** Sentences for findings and files too. */
export const loadAllWords = async (language: Language): Promise<Speaker> =>
  speaker(language, (await ALL[language]()).messages);
