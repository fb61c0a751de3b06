import type { Language } from '../../../lib/index.js';

/** Each language is named in itself: whoever opened the wrong one must find the way back. */
export const OWN_NAMES: Readonly<Record<Language, string>> = {
  he: 'עברית',
  ar: 'العربية',
  fa: 'فارسی',
  en: 'English',
};
