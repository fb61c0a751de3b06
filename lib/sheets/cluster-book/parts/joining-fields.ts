import { phrases } from '../phrases.js';
import type { Field } from '../spec.js';

/** J1: the consents that joining needs, and the minister's reasons in place of one of them. */
export const CONSENTS: readonly Field[] = [
  {
    id: 'proposal',
    type: 'evidence',
    heading: {
      he: 'הצעת ראש הרשות',
      ar: 'اقتراح رئيس السلطة',
      fa: 'پیشنهاد رئیس شهرداری',
      en: 'Proposal of the head of the authority',
    },
    also: phrases(
      'הצעת הראש | הצעת ראש העירייה | הצעת ראש המועצה',
      'اقتراح الرئيس | اقتراح رئيس البلدية',
      'پیشنهاد رئیس | پیشنهاد شهردار',
      'head’s proposal | proposal by the head | proposal',
    ),
    dated: {
      he: 'תאריך הצעת ראש הרשות',
      ar: 'تاريخ اقتراح رئيس السلطة',
      fa: 'تاریخ پیشنهاد رئیس شهرداری',
      en: 'Date of the head’s proposal',
    },
    alsoDated: phrases(
      'תאריך ההצעה | מועד ההצעה',
      'تاريخ الاقتراح',
      'تاریخ پیشنهاد',
      'date of proposal | proposal date',
    ),
    weight: 2,
    width: 18,
  },
  {
    id: 'plenary',
    type: 'evidence',
    heading: {
      he: 'פרוטוקול מליאת הרשות',
      ar: 'محضر مجلس السلطة',
      fa: 'صورت‌جلسهٔ شورای شهرداری',
      en: 'Protocol of the authority’s plenary',
    },
    also: phrases(
      'אישור מליאת הרשות | החלטת מליאת הרשות | הסכמת הרשות | אישור מועצת הרשות | מליאת הרשות | פרוטוקול המליאה | פרוטוקול מליאת מועצת הרשות | אישור המליאה',
      'قرار مجلس السلطة | مصادقة مجلس السلطة | محضر الهيئة العامة | موافقة السلطة',
      'مصوبهٔ شورای شهرداری | موافقت شهرداری',
      'authority plenary | plenary protocol | plenary approval | approval of the plenary | consent of the authority | decision of the plenary',
    ),
    dated: {
      he: 'תאריך פרוטוקול המליאה',
      ar: 'تاريخ محضر مجلس السلطة',
      fa: 'تاریخ صورت‌جلسهٔ شورای شهرداری',
      en: 'Date of the plenary’s protocol',
    },
    alsoDated: phrases(
      'תאריך אישור המליאה | תאריך אישור הרשות | תאריך המליאה | מועד המליאה | תאריך מליאת הרשות',
      'تاريخ قرار مجلس السلطة | تاريخ موافقة السلطة',
      'تاریخ مصوبهٔ شورای شهرداری',
      'plenary date | date of plenary approval | date of the plenary',
    ),
    weight: 2,
    width: 20,
  },
  {
    id: 'council',
    type: 'evidence',
    heading: {
      he: 'פרוטוקול מועצת האשכול',
      ar: 'محضر مجلس العنقود',
      fa: 'صورت‌جلسهٔ شورای خوشه',
      en: 'Protocol of the cluster’s council',
    },
    also: phrases(
      'הסכמת מועצת האשכול | אישור מועצת האשכול | החלטת מועצת האשכול | פרוטוקול המועצה | הסכמת המועצה',
      'موافقة مجلس العنقود | قرار مجلس العنقود | مصادقة مجلس العنقود',
      'موافقت شورای خوشه | مصوبهٔ شورای خوشه',
      'consent of the council | council protocol | council consent | approval of the council | cluster council | council decision',
    ),
    dated: {
      he: 'תאריך פרוטוקול מועצת האשכול',
      ar: 'تاريخ محضر مجلس العنقود',
      fa: 'تاریخ صورت‌جلسهٔ شورای خوشه',
      en: 'Date of the council’s protocol',
    },
    alsoDated: phrases(
      'תאריך אישור מועצת האשכול | תאריך הסכמת המועצה | תאריך החלטת מועצת האשכול | תאריך הסכמת מועצת האשכול',
      'تاريخ موافقة مجلس العنقود | تاريخ قرار مجلس العنقود',
      'تاریخ موافقت شورای خوشه',
      'date of council consent | council date | date of the council’s decision | date of the council’s consent',
    ),
    weight: 1,
    width: 20,
  },
  {
    id: 'ministerReasons',
    type: 'evidence',
    heading: {
      he: 'טעמי השר לצירוף בלא הסכמת המועצה',
      ar: 'أسباب الوزير للضم بغير موافقة المجلس',
      fa: 'دلایل وزیر برای الحاق بی‌موافقت شورا',
      en: 'Minister’s reasons to act without the council',
    },
    also: phrases(
      'טעמי שר הפנים | טעמי השר | טעמים המצדיקים | החלטת השר בהעדר הסכמת המועצה',
      'أسباب الوزير | أسباب وزير الداخلية',
      'دلایل وزیر | دلایل وزیر کشور',
      'reasons of the minister | minister’s reasons | justifying reasons',
    ),
    dated: {
      he: 'תאריך טעמי השר',
      ar: 'تاريخ أسباب الوزير',
      fa: 'تاریخ دلایل وزیر',
      en: 'Date of the minister’s reasons',
    },
    alsoDated: phrases('תאריך טעמי שר הפנים', 'تاريخ أسباب وزير الداخلية', 'تاریخ دلایل وزیر کشور'),
    weight: 3,
    width: 24,
  },
];
