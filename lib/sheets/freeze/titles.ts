import type { Language } from '../../core/language.js';

/** What stands first on a stamp sheet, by which it is known again. Apart from its other words: whoever only asks needs no more. */
export const STAMP_TITLES: Readonly<Record<Language, string>> = {
  he: 'נוסחאות אשכול שהוקפאו לשליחה',
  ar: 'صيغ إشكول التي جُمّدت للإرسال',
  fa: 'فرمول‌های اشکول که برای فرستادن منجمد شده‌اند',
  en: 'Eshkol formulas frozen for sending',
};
