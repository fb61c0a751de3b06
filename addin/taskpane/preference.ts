import { LANGUAGES, type Language } from '../../lib/index.js';

/**
 * The language is one person's choice, so it stays in this browser: in the workbook's settings it would travel
 * to fourteen other authorities. A host that forbids storage (a third-party frame) keeps it until the pane closes.
 */
const KEY = 'eshkol.language';

export function keptLanguage(): Language | undefined {
  const kept = attempt(() => localStorage.getItem(KEY));
  return LANGUAGES.find((language) => language === kept);
}

/** Undefined: as Office shows itself. */
export function keepLanguage(language: Language | undefined): void {
  attempt(() => {
    if (language) localStorage.setItem(KEY, language);
    else localStorage.removeItem(KEY);
  });
}

function attempt<T>(access: () => T): T | undefined {
  try {
    return access();
  } catch {
    return undefined;
  }
}

const PERSON = 'eshkol.person';
let unkept: string | undefined;

/**
 * An opaque key of whoever sits here, made once and kept in this browser: it marks personal scenarios, and says nothing about the person.
 * Without storage it lasts until the pane closes.
 */
export function personKey(): string {
  const kept = attempt(() => localStorage.getItem(PERSON)) ?? unkept;
  if (kept) return kept;
  const made = crypto.randomUUID();
  unkept = made;
  attempt(() => {
    localStorage.setItem(PERSON, made);
  });
  return made;
}
