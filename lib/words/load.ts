import type { Language } from '../core/language.js';
import type { Messages } from './messages.js';
import { speaker, type Speaker } from './speaker.js';

/** Each language is a chunk of its own: a page loads only the one that it speaks. */
const TABLES: Readonly<Record<Language, () => Promise<{ readonly messages: Messages }>>> = {
  he: () => import('./he.js'),
  ar: () => import('./ar.js'),
  fa: () => import('./fa.js'),
  en: () => import('./en.js'),
};

export async function loadWords(language: Language): Promise<Speaker> {
  const { messages } = await TABLES[language]();
  return speaker(language, messages);
}
