import type { Language } from '../../../../lib/index.js';
import type { ShareWords } from './types.js';

/** Each language is a chunk of its own. */
export const WORDS: Readonly<Record<Language, () => Promise<{ readonly words: ShareWords }>>> = {
  he: () => import('./he.js'),
  ar: () => import('./ar.js'),
  fa: () => import('./fa.js'),
  en: () => import('./en.js'),
};
