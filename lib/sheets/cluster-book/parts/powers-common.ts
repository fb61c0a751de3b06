import { phrases } from '../phrases.js';
import type { Choice } from '../choice.js';
import type { Field } from '../spec.js';

/** The power or duty that a line is about. */
export const SUBJECT: Field = {
  id: 'subject',
  type: 'text',
  heading: {
    he: 'סמכות או תפקיד',
    ar: 'الصلاحية أو الواجب',
    fa: 'اختیار یا وظیفه',
    en: 'Power or duty',
  },
  also: phrases(
    'סמכות/תפקיד | תיאור הסמכות | הסמכות שהואצלה | הסמכות המואצלת | התפקיד שהוטל | סמכות שהואצלה',
    'صلاحيات | الصلاحية المفوضة | موضوع التفويض',
    'power delegated | delegated power | power or function | subject matter',
    'סמכות | תפקיד | הסמכות | הסמכות או התפקיד | סמכויות ותפקידים | נושא | נושא הסמכות | הסמכות המבוקשת | נושא ההאצלה',
    'الصلاحية | الواجب | الموضوع | الصلاحية المطلوبة',
    'اختیار | وظیفه | موضوع | اختیار درخواستی',
    'power | duty | subject | power requested | function',
  ),
  weight: 2,
  width: 28,
};

/** The head's proposal that the authority's council decides on. */
export const PROPOSAL: Field = {
  id: 'proposal',
  type: 'evidence',
  heading: {
    he: 'הצעת ראש הרשות',
    ar: 'اقتراح رئيس السلطة',
    fa: 'پیشنهاد رئیس شهرداری یا شورا',
    en: 'Head’s proposal',
  },
  also: phrases(
    'הצעת רה"ע | הצעת ראש העירייה | מכתב ראש הרשות | פניית ראש הרשות',
    'اقتراح رئيس البلدية',
    'mayor proposal | head proposal',
    'הצעת הראש | הצעה | הצעת ראש העיר | הצעת ראש המועצה',
    'اقتراح الرئيس | اقتراح',
    'پیشنهاد رئیس | پیشنهاد',
    'proposal | proposal of the head | head of authority’s proposal | mayor’s proposal',
  ),
  dated: {
    he: 'תאריך הצעת ראש הרשות',
    ar: 'تاريخ اقتراح رئيس السلطة',
    fa: 'تاریخ پیشنهاد رئیس',
    en: 'Date of the head’s proposal',
  },
  alsoDated: phrases(
    'תאריך ההצעה | מועד ההצעה | תאריך הצעת הראש',
    'تاريخ الاقتراح',
    'تاریخ پیشنهاد',
    'date of proposal | proposal date | date of the proposal',
  ),
  weight: 3,
  width: 18,
};

/** The approval of the cluster's council. */
export const CLUSTER_COUNCIL: Field = {
  id: 'councilDecision',
  type: 'evidence',
  heading: {
    he: 'אישור מועצת האשכול',
    ar: 'مصادقة مجلس العنقود',
    fa: 'تأیید شورای خوشه',
    en: 'Cluster council’s approval',
  },
  also: phrases(
    'החלטת האשכול | אישור האשכול | אישור מועצת אשכול | החלטת מועצת אשכול | פרוטוקול מועצת האשכול | אישור במועצת האשכול',
    'قرار العنقود | موافقة مجلس العنقود | محضر مجلس العنقود',
    'cluster council resolution | cluster council consent | cluster decision | cluster approval',
    'החלטת מועצת האשכול | אישור המועצה של האשכול | אישור מועצה',
    'قرار مجلس العنقود | مصادقة المجلس',
    'تصمیم شورای خوشه | تأیید شورا',
    'cluster council decision | cluster council approval | approval of the cluster’s council | decision of the cluster’s council',
  ),
  dated: {
    he: 'תאריך אישור מועצת האשכול',
    ar: 'تاريخ مصادقة مجلس العنقود',
    fa: 'تاریخ تأیید شورای خوشه',
    en: 'Date of the cluster council’s approval',
  },
  alsoDated: phrases(
    'ת. אישור מועצת אשכול | מועד החלטת האשכול',
    'تاريخ قرار العنقود',
    'date of cluster council resolution',
    'תאריך החלטת מועצת האשכול | מועד אישור מועצת האשכול',
    'تاريخ قرار مجلس العنقود',
    'تاریخ تصمیم شورای خوشه',
    'cluster council date | date of cluster council approval | date of the cluster council’s decision',
  ),
  weight: 2,
  width: 18,
};

/** Words for all of the authorities, or everywhere. */
const ALL = new Set(
  phrases(
    'כל הרשויות | כולן | כלל הרשויות | כל האשכול | כל שטח האשכול | בכל שטח האשכול | בכל האשכול',
    'جميع السلطات | كل السلطات | الكل | كل العنقود | في كل العنقود',
    'همهٔ شهرداری‌ها | همه | همهٔ اعضا | سراسر خوشه',
    'all | all authorities | all members | everywhere | whole cluster | the whole cluster | entire cluster',
  ),
);

/** Blank where the words say that it is all of them. */
export const unlessAll = (text: string | undefined): string | undefined =>
  text !== undefined && ALL.has(text.trim().replace(/[.]$/, '').toLowerCase()) ? '' : text;

/** Yes or no of the plan's contents, and the like: `words` of its heading, phrases besides. */
export const yesNo = (
  id: string,
  heading: Field['heading'],
  also: readonly string[],
  choices: readonly Choice[],
): Field => ({ id, type: 'choice', heading, also, choices, weight: 3, width: 13 });
