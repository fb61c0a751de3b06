import type { ClusterLine } from '../../../budget/cluster/facts.js';
import { phrases } from '../phrases.js';
import type { Choice } from '../choice.js';

type Of<Id extends keyof ClusterLine> = readonly Choice<Extract<ClusterLine[Id], string>>[];

export const SIDES: Of<'side'> = [
  {
    value: 'income',
    words: { he: 'הכנסות', ar: 'إيرادات', fa: 'درآمد', en: 'income' },
    also: phrases(
      'הכנסה | תקבולים | תקבול | צד ההכנסות | צד הכנסות',
      'إيراد | واردات | مقبوضات | دخل',
      'درآمدها | دریافت | دریافت‌ها',
      'revenue | revenues | receipts | receipt | incomes',
    ),
  },
  {
    value: 'expenditure',
    words: { he: 'הוצאות', ar: 'مصروفات', fa: 'هزینه', en: 'expenditure' },
    also: phrases(
      'הוצאה | תשלומים | תשלום | צד ההוצאות | צד הוצאות',
      'مصروف | نفقات | نفقة | مدفوعات',
      'هزینه‌ها | پرداخت | پرداخت‌ها',
      'expense | expenses | payments | payment | expenditures',
    ),
  },
];

/** In the procedure's order; the number that each has there is read too. */
export const SOURCE_CHOICES: Of<'source'> = [
  {
    value: 'quotas',
    words: { he: 'מכסות', ar: 'حصص', fa: 'سهمیه‌ها', en: 'quotas' },
    also: phrases(
      '1 | מכסה | מכסות הרשויות | מכסות חברות | השתתפות לפי מכסות | השתתפות כללית | השתתפות כללית לפי מכסות | השתתפות הרשויות לפי מכסות | דמי חבר',
      'حصة | حصص السلطات',
      'سهمیه | سهمیهٔ شهرداری‌ها',
      'quota | quotas of the authorities | general participation',
    ),
  },
  {
    value: 'services',
    words: {
      he: 'שירותים ופרויקטים',
      ar: 'خدمات ومشاريع',
      fa: 'خدمات و پروژه‌ها',
      en: 'services and projects',
    },
    also: phrases(
      '2 | שירותים | שירות | פרויקטים | העברות בגין שירותים | העברות בגין שירותים ופרויקטים | העברות מרשויות בגין שירותים ופרויקטים | השתתפות בשירותים',
      'خدمات | مشاريع | تحويلات مقابل خدمات ومشاريع',
      'خدمات | پروژه‌ها',
      'services | service | projects | transfers for services | transfers for services and projects',
    ),
  },
  {
    value: 'state',
    words: {
      he: 'המדינה וגופים נוספים',
      ar: 'الدولة وهيئات أخرى',
      fa: 'دولت و نهادهای دیگر',
      en: 'state and other bodies',
    },
    also: phrases(
      '3 | מדינה | ממשלה | משרדי ממשלה | העברות ממשרדי ממשלה | העברות ממשרדי ממשלה וגופים נוספים | קולות קוראים | קול קורא | קרנות | משרד הפנים',
      'دولة | حكومة | وزارات | الوزارات الحكومية | وزارات وهيئات أخرى',
      'دولت | وزارتخانه‌ها',
      'state | government | ministries | government ministries | state and other bodies and funds | funds',
    ),
  },
  {
    value: 'loans',
    words: { he: 'הלוואות', ar: 'قروض', fa: 'وام‌ها', en: 'loans' },
    also: phrases('4 | הלוואה | מלוות | מלווה', 'قرض', 'وام', 'loan'),
  },
  {
    value: 'donations',
    words: { he: 'תרומות', ar: 'تبرعات', fa: 'کمک‌های اهدایی', en: 'donations' },
    also: phrases('5 | תרומה', 'تبرع', 'کمک اهدایی | اهدایی', 'donation | gifts'),
  },
  {
    value: 'own',
    words: { he: 'הכנסות עצמיות', ar: 'إيرادات ذاتية', fa: 'درآمدهای خود', en: 'own income' },
    also: phrases(
      '6 | עצמיות | הכנסות אחרות | דמי ניהול | הכנסה עצמית',
      'دخل ذاتي | إيرادات أخرى',
      'درآمد خود',
      'own | other income | own revenue | management fees',
    ),
  },
  {
    value: 'other',
    words: { he: 'אחר', ar: 'آخر', fa: 'دیگر', en: 'other' },
    also: phrases('אחרים | אחרות | שונות', 'أخرى | غير ذلك', 'سایر', 'miscellaneous'),
  },
];

export const BASES: Of<'basis'> = [
  {
    value: 'delegated',
    words: { he: 'הואצלה', ar: 'مفوَّضة', fa: 'واگذارشده', en: 'delegated' },
    also: phrases('אצילה | האצלה | מואצלת | הואצל', 'تفويض', 'واگذاری', 'delegation'),
  },
  {
    value: 'imposed',
    words: { he: 'הוטלה', ar: 'مفروضة', fa: 'محول‌شده', en: 'imposed' },
    also: phrases('הטלה | הוטל | חובה', 'فرض', 'تکلیف', 'duty'),
  },
  {
    value: 'ministry-funded',
    words: { he: 'במימון משרד ממשלתי', ar: 'بتمويل وزارة', fa: 'با بودجهٔ وزارتخانه', en: 'ministry-funded' },
    also: phrases(
      'מימון ממשלתי | משרד ממשלתי | במימון המדינה',
      'تمويل حكومي',
      'بودجهٔ دولتی',
      'funded by a ministry',
    ),
  },
  {
    value: 'other',
    words: { he: 'אחר', ar: 'آخر', fa: 'دیگر', en: 'other' },
    also: phrases('אחרת', 'أخرى | غير ذلك', 'سایر', 'another'),
  },
];

export const FUNDING: Of<'fundedBy'> = [
  {
    value: 'quotas',
    words: { he: 'מכסות', ar: 'حصص', fa: 'سهمیه‌ها', en: 'quotas' },
    also: phrases('ממכסות | מכסות הרשויות | מן המכסות', 'من الحصص', 'سهمیه', 'from quotas | quota'),
  },
  {
    value: 'other',
    words: { he: 'מקור אחר', ar: 'مصدر آخر', fa: 'منبع دیگر', en: 'another source' },
    also: phrases('אחר | ממקור אחר | לא ממכסות', 'آخر', 'دیگر', 'other | other source'),
  },
];

export const PURPOSES: Of<'purpose'> = [
  {
    value: 'general',
    words: { he: 'כללי', ar: 'عام', fa: 'عمومی', en: 'general' },
    also: phrases('הנהלה | מינהל | הנהלה וכלליות | תפעול', 'إدارة', 'اداری', 'administration | overhead'),
  },
  {
    value: 'service',
    words: { he: 'שירות', ar: 'خدمة', fa: 'خدمت', en: 'service' },
    also: phrases('שירותים', 'خدمات', 'خدمات', 'services'),
  },
  {
    value: 'project',
    words: { he: 'פרויקט', ar: 'مشروع', fa: 'پروژه', en: 'project' },
    also: phrases('פרויקטים', 'مشاريع', 'پروژه‌ها', 'projects'),
  },
];
