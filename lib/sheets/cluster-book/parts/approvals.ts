import { phrases } from '../phrases.js';
import type { Choice } from '../choice.js';
import type { ApprovalsSpec, Field } from '../spec.js';
import { YES_NO } from './common.js';
import { GOVERNANCE_STATEMENTS } from './governance-statements.js';
import { field } from './statement.js';

export const TRUSTS: readonly Choice<'chair-and-treasurer' | 'other'>[] = [
  {
    value: 'chair-and-treasurer',
    words: {
      he: 'יושב הראש והגזבר',
      ar: 'الرئيس وأمين الصندوق',
      fa: 'رئیس و خزانه‌دار',
      en: 'chair and treasurer',
    },
    also: phrases(
      'יו"ר וגזבר | יו"ר האשכול והגזבר | היו"ר והגזבר | יושב ראש וגזבר | כן',
      'رئيس العنقود وأمين الصندوق | نعم',
      'رئیس و خزانه‌دار خوشه | بله',
      'the chair and the treasurer | yes',
    ),
  },
  {
    value: 'other',
    words: { he: 'אחר', ar: 'آخر', fa: 'دیگر', en: 'other' },
    also: phrases('אחרים | לא', 'لا | غيرهم', 'خیر | نه', 'others | no'),
  },
];

const FIELDS: readonly Field[] = [
  field(
    'year',
    'year',
    { he: 'שנת התקציב', ar: 'سنة الميزانية', fa: 'سال بودجه', en: 'Budget year' },
    phrases('שנת כספים | שנת הכספים', 'السنة المالية', 'سال مالی', 'financial year | fiscal year | year'),
  ),
  field(
    'proposal',
    'evidence',
    { he: 'הצעת התקציב', ar: 'اقتراح الميزانية', fa: 'پیشنهاد بودجه', en: 'Budget proposal' },
    phrases('הצעת תקציב | עריכת הצעת התקציב', 'مشروع الميزانية', 'لایحهٔ بودجه', 'proposal | proposed budget'),
  ),
  field(
    'submitted',
    'evidence',
    {
      he: 'הגשה לאישור שר הפנים',
      ar: 'تقديم الميزانية لمصادقة وزير الداخلية',
      fa: 'تقدیم بودجه به وزیر کشور',
      en: 'Submitted to the minister',
    },
    phrases(
      'הגשה לאישור השר | הגשת התקציב לאישור | הוגש לשר הפנים | הגשה לשר הפנים | הגשת הצעת התקציב',
      'تقديم الميزانية للوزير',
      'تقدیم به وزیر',
      'submission | submission to the minister | budget submitted',
    ),
  ),
  field(
    'approved',
    'evidence',
    {
      he: 'אישור שר הפנים לתקציב',
      ar: 'مصادقة وزير الداخلية على الميزانية',
      fa: 'تأیید بودجه از وزیر کشور',
      en: 'Minister’s approval of the budget',
    },
    phrases(
      'אישור התקציב | אישור השר לתקציב | אישור תקציב האשכול | אישור שר הפנים',
      'المصادقة على الميزانية',
      'تأیید بودجه',
      'approval of the budget | budget approved | minister’s approval',
    ),
  ),
  field(
    'firstPayment',
    'date',
    {
      he: 'התשלום הראשון בשנה',
      ar: 'أول دفعة في السنة',
      fa: 'نخستین پرداخت سال',
      en: 'First payment of the year',
    },
    phrases(
      'תאריך התשלום הראשון | תשלום ראשון | יום התשלום הראשון',
      'تاريخ أول دفعة',
      'تاریخ نخستین پرداخت',
      'first payment | date of first payment',
    ),
  ),
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
  field(
    'loanLimit',
    'limit',
    {
      he: 'מגבלת הצו על הלוואות (₪)',
      ar: 'حد الأمر للقروض (₪)',
      fa: 'سقف وام‌ها در فرمان (₪)',
      en: 'Order’s limit on loans (NIS)',
    },
    phrases(
      'מגבלת הלוואות | תקרת הלוואות | מגבלה על הלוואות',
      'حد القروض',
      'سقف وام‌ها',
      'loan limit | limit on loans',
    ),
  ),
  field(
    'otherwise',
    'provision',
    {
      he: 'הצו קובע אחרת: סעיף הנוהל, וסעיף הצו',
      ar: 'الأمر ينص على غير ذلك: بند النظام، ثم بند الأمر',
      fa: 'فرمان چیز دیگری می‌گوید: بند دستورالعمل و بند فرمان',
      en: 'The order provides otherwise: clause, then section of the order',
    },
    phrases(
      'הצו קובע אחרת | הוראה אחרת בצו | סטייה לפי הצו',
      'الأمر ينص على غير ذلك',
      'فرمان چیز دیگری می‌گوید',
      'order provides otherwise | the order provides otherwise',
    ),
  ),
  field(
    'trust',
    'choice',
    {
      he: 'נאמני התקציב הבלתי רגיל',
      ar: 'أمناء الميزانية غير العادية',
      fa: 'امانت‌داران بودجهٔ غیرعادی',
      en: 'Trustees of the extraordinary budget',
    },
    phrases(
      'נאמנות התקציב הבלתי רגיל | בנאמנות של | נאמנים',
      'أمانة الميزانية غير العادية',
      'امانت‌داران',
      'in trust of | trustees | trust',
    ),
    { choices: TRUSTS },
  ),
  field(
    'regularAccounts',
    'text',
    {
      he: 'חשבון בנק של התקציב הרגיל',
      ar: 'حساب بنكي للميزانية العادية',
      fa: 'حساب بانکی بودجهٔ عادی',
      en: 'Bank account of the regular budget',
    },
    phrases(
      'חשבונות הבנק של התקציב הרגיל | חשבון התקציב הרגיל | חשבונות התקציב הרגיל',
      'حسابات الميزانية العادية',
      'حساب‌های بودجهٔ عادی',
      'bank accounts of the regular budget | regular budget account',
    ),
  ),
  ...GOVERNANCE_STATEMENTS,
];

/** B4, B7, B8, B9, C4, C5, Q7, Q9 and P2: what was decided, approved and limited, one thing a row. */
export const approvalsPart: ApprovalsSpec = {
  part: 'approvals',
  kind: 'K4',
  title: {
    he: 'אישורים והחלטות',
    ar: 'المصادقات والقرارات',
    fa: 'تأییدها و تصمیم‌ها',
    en: 'Approvals and decisions',
  },
  titles: phrases('אישורים | החלטות | אישורי תקציב', 'مصادقات | قرارات', 'تأییدها', 'approvals | decisions'),
  fields: FIELDS,
};
