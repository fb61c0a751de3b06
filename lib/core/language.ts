/** Hebrew first: it is the procedure's language and the default everywhere. */
export const LANGUAGES = ['he', 'ar', 'fa', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const isRightToLeft = (language: Language): boolean => language !== 'en';

/** From a locale tag such as Office's display language (`he-IL`); an unknown language reads English. */
export function languageOf(locale: string): Language {
  const tag = locale.toLowerCase().split('-')[0] ?? '';
  if (tag === 'iw') return 'he';
  return LANGUAGES.find((language) => language === tag) ?? 'en';
}
