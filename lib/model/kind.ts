import type { Language } from '../core/language.js';

/** מעמד: עירייה, מועצה מקומית, מועצה אזורית. */
export type AuthorityKind = 'municipality' | 'local-council' | 'regional-council';

const KINDS: Readonly<Record<AuthorityKind, Readonly<Record<Language, string>>>> = {
  municipality: { he: 'עירייה', ar: 'بلدية', fa: 'شهرداری', en: 'municipality' },
  'local-council': { he: 'מועצה מקומית', ar: 'مجلس محلي', fa: 'شورای محلی', en: 'local council' },
  'regional-council': { he: 'מועצה אזורית', ar: 'مجلس إقليمي', fa: 'شورای منطقه‌ای', en: 'regional council' },
};

/** מעמד הרשות in words. */
export const kindIn = (kind: AuthorityKind, language: Language): string => KINDS[kind][language];
