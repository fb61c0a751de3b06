import { phrases } from '../phrases.js';
import type { Field } from '../spec.js';
import { YES_NO } from './common.js';

/** J4: the request, the settlement and who set it. */
export const DOCUMENTS: readonly Field[] = [
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
      'בקשה לשר הפנים | הבקשה לשר | בקשה בכתב | בקשה לשר | הבקשה | בקשת הפרישה | בקשה',
      'طلب إلى الوزير | طلب خطي | طلب الانسحاب | الطلب',
      'درخواست از وزیر | درخواست کتبی | درخواست خروج',
      'request to the minister | written request | request | request to leave',
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
    id: 'settlement',
    type: 'evidence',
    heading: { he: 'הסדר פרישה מוצע', ar: 'تسوية مقترحة', fa: 'تسویهٔ پیشنهادی', en: 'Proposed settlement' },
    also: phrases(
      'הסדר מוצע | ההסדר המוצע | הצעת הסדר | הסדר הפרישה | הסדר',
      'التسوية المقترحة | تسوية الانسحاب | التسوية',
      'پیشنهاد تسویه | تسویهٔ خروج',
      'settlement proposed | proposal of settlement | settlement',
    ),
    dated: {
      he: 'תאריך ההסדר המוצע',
      ar: 'تاريخ التسوية المقترحة',
      fa: 'تاریخ تسویهٔ پیشنهادی',
      en: 'Date of the proposed settlement',
    },
    alsoDated: phrases(
      'תאריך ההסדר | מועד ההסדר',
      'تاريخ التسوية',
      'تاریخ تسویه',
      'settlement date | date of settlement',
    ),
    weight: 3,
    width: 20,
  },
  {
    id: 'agreed',
    type: 'choice',
    heading: { he: 'הוסכם על ההסדר', ar: 'اتُّفق على التسوية', fa: 'توافق بر تسویه', en: 'Settlement agreed' },
    also: phrases(
      'יש הסכמה? | האם יש הסכמה | הוסכם? | מוסכם',
      'هل يوجد اتفاق | متفق عليه',
      'agreed? | is agreed',
      'הסכמה על ההסדר | האם הוסכם | הוסכם | יש הסכמה',
      'الاتفاق على التسوية | متفق عليها',
      'توافق شده',
      'agreed | agreement on the settlement | agreed settlement',
    ),
    choices: YES_NO,
    weight: 3,
    width: 12,
  },
  {
    id: 'ministerSettlement',
    type: 'evidence',
    heading: {
      he: 'הסדר שקבע שר הפנים',
      ar: 'تسوية حددها وزير الداخلية',
      fa: 'تسویهٔ تعیین‌شدهٔ وزیر کشور',
      en: 'Settlement set by the minister',
    },
    also: phrases(
      'הסדרים שקבע השר | הסדר השר | הסדרי השר',
      'تسوية قررها الوزير',
      'settlement by minister',
      'הסדר שקבע השר | קביעת שר הפנים | החלטת השר על ההסדר | הסדרי שר הפנים',
      'تسوية الوزير | تسوية حددها الوزير',
      'تسویهٔ وزیر | تسویهٔ تعیین‌شدهٔ وزیر',
      'minister’s settlement | settlement by the minister | settlement of the minister',
    ),
    dated: {
      he: 'תאריך ההסדר שקבע השר',
      ar: 'تاريخ التسوية التي حددها الوزير',
      fa: 'تاریخ تسویهٔ وزیر',
      en: 'Date of the minister’s settlement',
    },
    alsoDated: phrases(
      'תאריך הסדר השר | תאריך קביעת שר הפנים',
      'تاريخ تسوية الوزير',
      'تاریخ تسویهٔ وزیر کشور',
    ),
    weight: 3,
    width: 20,
  },
];
