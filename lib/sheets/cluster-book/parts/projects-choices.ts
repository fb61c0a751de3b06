import type { ProjectFacts } from '../../../budget/projects/facts.js';
import { phrases } from '../phrases.js';
import type { Choice } from '../choice.js';

type Of<Id extends keyof ProjectFacts> = readonly Choice<Extract<ProjectFacts[Id], string>>[];

export const NATURES: Of<'nature'> = [
  {
    value: 'action',
    words: { he: 'פעולה חד-פעמית', ar: 'عمل لمرة واحدة', fa: 'اقدام یک‌باره', en: 'one-time action' },
    also: phrases('פעולה | חד פעמי', 'عمل', 'اقدام', 'action | one time'),
  },
  {
    value: 'field',
    words: { he: 'תחום מוגדר', ar: 'مجال محدد', fa: 'حوزهٔ معین', en: 'defined field' },
    also: phrases('תחום | תחום פעולה מוגדר', 'مجال', 'حوزه', 'field'),
  },
  {
    value: 'assigned-by-law',
    words: {
      he: 'כסף שיועד בחוק',
      ar: 'مال مخصص بالقانون',
      fa: 'پول تعیین‌شده در قانون',
      en: 'assigned by law',
    },
    also: phrases('יועד בחוק | ייעוד בחוק | לפי חוק', 'مخصص بالقانون', 'بنا بر قانون', 'by law'),
  },
];

export const STATUSES: Of<'status'> = [
  {
    value: 'open',
    words: { he: 'פתוח', ar: 'مفتوح', fa: 'باز', en: 'open' },
    also: phrases(
      'פעיל | בביצוע | בתהליך | לא הסתיים',
      'نشط | قيد التنفيذ',
      'در جریان',
      'active | ongoing | in progress',
    ),
  },
  {
    value: 'ended',
    words: { he: 'הסתיים', ar: 'انتهى', fa: 'پایان‌یافته', en: 'ended' },
    also: phrases('סגור | הושלם | נסגר | גמור', 'مغلق | منتهي', 'بسته', 'closed | completed | finished'),
  },
];

export const PLEDGES: Of<'pledgedFor'> = [
  {
    value: 'none',
    words: { he: 'לא שועבד', ar: 'غير مرهون', fa: 'در رهن نیست', en: 'not pledged' },
    also: phrases('אין | לא | ללא | אין שעבוד', 'لا | بدون', 'ندارد | نه', 'none | no'),
  },
  {
    value: 'own-action',
    words: { he: 'לפעולה עצמה', ar: 'للعمل نفسه', fa: 'برای همین اقدام', en: 'the action itself' },
    also: phrases(
      'לטובת הפעולה | לטובת הפעולה עצמה | הפעולה עצמה | הפעולה',
      'لصالح العمل نفسه',
      'همین اقدام',
      'own action',
    ),
  },
  {
    value: 'other',
    words: { he: 'למטרה אחרת', ar: 'لغرض آخر', fa: 'برای هدف دیگر', en: 'something else' },
    also: phrases('אחר | מטרה אחרת | לטובת אחר', 'آخر', 'دیگر', 'other | another purpose'),
  },
];
