import { phrases } from '../phrases.js';
import type { Field } from '../spec.js';
import { YES_NO } from './common.js';
import { field } from './statement.js';

/** How the quotas were decided, approved and limited. */
export const QUOTA_STATEMENTS: readonly Field[] = [
  field(
    'decision',
    'evidence',
    {
      he: 'החלטת המועצה על המכסות',
      ar: 'قرار المجلس بشأن الحصص',
      fa: 'تصمیم شورا دربارهٔ سهمیه‌ها',
      en: 'Council’s decision on the quotas',
    },
    phrases(
      'החלטת מועצת האשכול על המכסות | החלטה על המכסות | החלטת המועצה בדבר מכסות | החלטת המועצה',
      'قرار الحصص',
      'تصمیم دربارهٔ سهمیه‌ها',
      'decision on the quotas | council decision on quotas | council’s decision',
    ),
  ),
  field(
    'approval',
    'evidence',
    {
      he: 'אישור שר הפנים למכסות',
      ar: 'مصادقة وزير الداخلية على الحصص',
      fa: 'تأیید سهمیه‌ها از وزیر کشور',
      en: 'Minister’s approval of the quotas',
    },
    phrases(
      'אישור המכסות | אישור השר למכסות',
      'المصادقة على الحصص',
      'تأیید سهمیه‌ها',
      'approval of the quotas | quotas approved',
    ),
  ),
  field(
    'levied',
    'choice',
    {
      he: 'המכסות כבר נגבות',
      ar: 'الحصص تُجبى فعلًا',
      fa: 'سهمیه‌ها گرفته می‌شوند',
      en: 'Quotas are already levied',
    },
    phrases('המכסות נגבות | גביית המכסות | נגבות', 'تجبى الحصص', 'گرفتن سهمیه‌ها', 'quotas levied | levied'),
    { choices: YES_NO },
  ),
  field(
    'perAuthority',
    'limit',
    {
      he: 'מגבלת הצו על מכסה לרשות (₪)',
      ar: 'حد الأمر لحصة كل سلطة (₪)',
      fa: 'سقف سهمیهٔ هر عضو در فرمان (₪)',
      en: 'Order’s limit on a quota, per authority (NIS)',
    },
    phrases(
      'מגבלת מכסה לרשות | תקרת מכסה לרשות | מגבלה לרשות | תקרה לרשות',
      'حد الحصة لكل سلطة',
      'سقف هر عضو',
      'limit per authority | quota limit per authority',
    ),
  ),
  field(
    'total',
    'limit',
    {
      he: 'מגבלת הצו על סך המכסות (₪)',
      ar: 'حد الأمر لمجموع الحصص (₪)',
      fa: 'سقف جمع سهمیه‌ها در فرمان (₪)',
      en: 'Order’s limit on all quotas together (NIS)',
    },
    phrases(
      'מגבלת סך המכסות | תקרת סך המכסות | מגבלה כוללת | תקרה כוללת',
      'حد مجموع الحصص',
      'سقف جمع',
      'limit on total quotas | total limit | quota limit total',
    ),
  ),
  field(
    'details',
    'evidence',
    {
      he: 'פירוט הסדר מכסות אחר',
      ar: 'تفاصيل ترتيب آخر للحصص',
      fa: 'جزئیات ترتیب دیگر سهمیه‌ها',
      en: 'Details of another quota arrangement',
    },
    phrases('פירוט ההסדר | פרטי ההסדר האחר', 'تفاصيل الترتيب', 'جزئیات ترتیب', 'details of the arrangement'),
  ),
  field(
    'arrangementApproval',
    'evidence',
    {
      he: 'אישור שר הפנים להסדר אחר',
      ar: 'مصادقة وزير الداخلية على ترتيب آخر',
      fa: 'تأیید ترتیب دیگر از وزیر کشور',
      en: 'Minister’s approval of another arrangement',
    },
    phrases(
      'אישור ההסדר | אישור השר להסדר',
      'المصادقة على الترتيب',
      'تأیید ترتیب',
      'approval of the arrangement',
    ),
  ),
];
