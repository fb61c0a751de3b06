import type { Language } from '../core/language.js';

/** A name as far as it is known; the Hebrew one always is. */
export interface Names {
  readonly he: string;
  readonly ar?: string;
  readonly en?: string;
}

/** Persian writes its own yeh and kaf; the letters are otherwise the same. */
const inPersianLetters = (arabic: string): string => arabic.replace(/[يى]/g, 'ی').replace(/ك/g, 'ک');

/**
 * The name to show. Arabic falls back to Hebrew, which its readers here work in daily.
 * Persian takes the Arabic name in Persian letters, then the English one, for its readers need not know Hebrew.
 */
export function nameIn(names: Names, language: Language): string {
  switch (language) {
    case 'he':
      return names.he;
    case 'ar':
      return names.ar ?? names.he;
    case 'fa':
      return names.ar === undefined ? (names.en ?? names.he) : inPersianLetters(names.ar);
    case 'en':
      return names.en ?? names.he;
  }
}
