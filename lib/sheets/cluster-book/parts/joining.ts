import { phrases } from '../phrases.js';
import { present } from '../row.js';
import type { Field, TableSpec } from '../spec.js';
import { AUTHORITY, NOTE } from './common.js';
import { AMENDMENT } from './membership-fields.js';

const CONSENTS: readonly Field[] = [
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

/** J1, J2: requests to join. */
export const joiningPart: TableSpec<'joining'> = {
  part: 'joining',
  kind: 'K4',
  title: { he: 'בקשות הצטרפות', ar: 'طلبات الانضمام', fa: 'درخواست‌های پیوستن', en: 'Joining requests' },
  titles: phrases(
    'הצטרפות לאשכול | רשויות מצטרפות | הצטרפות רשויות | בקשות להצטרפות | צירוף רשויות',
    'الانضمام إلى العنقود | سلطات منضمة',
    'پیوستن به خوشه',
    'joining the cluster | joining authorities | requests to join',
  ),
  fields: [
    {
      ...AUTHORITY,
      heading: {
        he: 'הרשות המצטרפת',
        ar: 'السلطة المنضمة',
        fa: 'شهرداری یا شورای متقاضی',
        en: 'Joining authority',
      },
      also: phrases(
        'רשות מצטרפת | רשות המיועדת לצירוף | הרשות המיועדת לצירוף | רשות | שם הרשות | רשות מקומית | הרשות המקומית',
        'السلطة المحلية | السلطة | اسم السلطة | سلطة',
        'شهرداری یا شورا | شهرداری | نام شهرداری',
        'authority | local authority | name of authority | authority that joins',
      ),
    },
    ...CONSENTS,
    {
      id: 'request',
      type: 'evidence',
      heading: {
        he: 'בקשה בכתב לשר הפנים',
        ar: 'طلب خطي إلى وزير الداخلية',
        fa: 'درخواست کتبی از وزیر کشور',
        en: 'Written request to the minister',
      },
      also: phrases(
        'בקשה לשר הפנים | הבקשה לשר | בקשה בכתב | בקשה לשר | הבקשה | בקשת ההצטרפות | בקשה',
        'طلب إلى الوزير | طلب خطي | طلب الانضمام | الطلب',
        'درخواست از وزیر | درخواست کتبی | درخواست پیوستن',
        'request to the minister | written request | request | request to join',
      ),
      dated: { he: 'תאריך הבקשה', ar: 'تاريخ الطلب', fa: 'تاریخ درخواست', en: 'Date of the request' },
      alsoDated: phrases(
        'הוגשה ביום | תאריך הגשת הבקשה | מועד הבקשה | תאריך ההגשה',
        'تاريخ تقديم الطلب',
        'تاریخ ارائهٔ درخواست',
        'request date | date requested | submitted on',
      ),
      weight: 2,
      width: 20,
    },
    {
      id: 'copy',
      type: 'evidence',
      heading: {
        he: 'העתק לאגף פיתוח כלכלי',
        ar: 'نسخة إلى قسم التطوير الاقتصادي',
        fa: 'رونوشت به بخش توسعهٔ اقتصادی',
        en: 'Copy to the economic development division',
      },
      also: phrases(
        'העתק לאגף | העתק לאגף לפיתוח כלכלי | העתק הבקשה | העתק',
        'نسخة إلى القسم | نسخة',
        'رونوشت به بخش | رونوشت',
        'copy to the division | copy to economic development | copy',
      ),
      dated: { he: 'תאריך ההעתק', ar: 'تاريخ النسخة', fa: 'تاریخ رونوشت', en: 'Date of the copy' },
      alsoDated: phrases(
        'תאריך משלוח ההעתק | תאריך העתק',
        'تاريخ إرسال النسخة',
        'تاریخ ارسال رونوشت',
        'copy date',
      ),
      weight: 3,
      width: 20,
    },
    AMENDMENT,
    {
      id: 'effective',
      type: 'date',
      heading: {
        he: 'נוהגים בה כחברה מיום',
        ar: 'تُعامَل كعضو منذ',
        fa: 'عضو شمرده می‌شود از',
        en: 'Treated as a member from',
      },
      also: phrases(
        'חברה באשכול מיום | יום ההצטרפות | תאריך ההצטרפות | תאריך הצטרפות | הצטרפה ביום | חברה מיום | מועד ההצטרפות',
        'عضو منذ | تاريخ الانضمام | انضمت في',
        'تاریخ پیوستن | عضو از',
        'joined on | member from | member since | date of joining | joining date',
      ),
      weight: 2,
      width: 16,
    },
    NOTE,
  ],
  needs: [
    ['authority'],
    ['proposal', 'plenary', 'council', 'ministerReasons', 'request', 'copy', 'amendment', 'effective'],
  ],
  name: 'authority',
  headed: false,
  item(row) {
    const authority = row.text('authority');
    const rest = present({
      proposal: row.evidence('proposal'),
      plenary: row.evidence('plenary'),
      council: row.evidence('council'),
      ministerReasons: row.evidence('ministerReasons'),
      request: row.evidence('request'),
      copy: row.evidence('copy'),
      amendment: row.evidence('amendment'),
      effective: row.date('effective'),
    });
    return authority === undefined && Object.keys(rest).length === 0
      ? undefined
      : { authority: authority ?? '', ...rest };
  },
};
