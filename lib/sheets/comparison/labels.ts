import type { Language } from '../../core/language.js';
import type { ComparedAuthority } from '../../quota/compare/types.js';

import { persianDigits } from '../scenario/labels.js';

/** The words of a comparison sheet beyond those of a scenario's. Scenario names come last in a line: they may run either way. */
export interface ComparisonLabels {
  readonly sheetName: string;
  readonly heading: (title: string) => string;
  readonly old: string;
  readonly next: string;
  readonly quota: (scenario: string) => string;
  readonly delta: string;
  readonly perCent: string;
  readonly perResident: (scenario: string) => string;
  readonly who: string;
  readonly authorities: string;
  readonly residents: string;
  readonly amount: string;
  readonly pays: Readonly<Record<ComparedAuthority['pays'], string>>;
  readonly parameters: (scenario: string) => string;
  readonly sources: string;
  readonly asEntered: string;
  readonly fromSheet: (sheet: string) => string;
  readonly added: string;
  readonly override: string;
  readonly unknown: string;
  readonly growth: string;
  readonly growthOf: (perCent: string, years: number) => string;
  readonly chartBars: string;
  readonly chartScatter: string;
  readonly nis: string;
  readonly nisPerResident: string;
}

const he: ComparisonLabels = {
  sheetName: 'השוואת מכסות',
  heading: (title) => (title === '' ? 'השוואת מכסות' : `השוואת מכסות: ${title}`),
  old: 'לפני',
  next: 'אחרי',
  quota: (scenario) => `מכסה (₪): ${scenario}`,
  delta: 'הפרש (₪)',
  perCent: 'הפרש (%)',
  perResident: (scenario) => `לתושב (₪): ${scenario}`,
  who: 'מי משלם',
  authorities: 'רשויות',
  residents: 'תושבים',
  amount: 'בסך הכול (₪)',
  pays: {
    more: 'משלמות יותר',
    less: 'משלמות פחות',
    same: 'ללא שינוי',
    joined: 'מצטרפות',
    left: 'פורשות',
    undetermined: 'חסרים נתונים',
  },
  parameters: (scenario) => `פרמטרים: ${scenario}`,
  sources: 'מקור הנתונים',
  asEntered: 'כפי שהוזן',
  fromSheet: (sheet) => `הגיליון ${sheet}`,
  added: 'הוזן עם הרשות שנוספה',
  override: 'הוזן בתרחיש',
  unknown: 'לא ידוע',
  growth: 'גידול האוכלוסייה',
  growthOf: (perCent, years) => (years === 1 ? `שנה אחת, ${perCent}%` : `${years} שנים, ${perCent}% בשנה`),
  chartBars: 'מכסה שנתית לפי רשות',
  chartScatter: 'מכסה לתושב מול האשכול החברתי-כלכלי',
  nis: 'ש״ח',
  nisPerResident: 'ש״ח לתושב',
};

const ar: ComparisonLabels = {
  sheetName: 'مقارنة الحصص',
  heading: (title) => (title === '' ? 'مقارنة الحصص' : `مقارنة الحصص: ${title}`),
  old: 'قبل',
  next: 'بعد',
  quota: (scenario) => `الحصة (₪): ${scenario}`,
  delta: 'الفرق (₪)',
  perCent: 'الفرق (%)',
  perResident: (scenario) => `للفرد (₪): ${scenario}`,
  who: 'من يدفع',
  authorities: 'السلطات',
  residents: 'السكان',
  amount: 'بالمجموع (₪)',
  pays: {
    more: 'تدفع أكثر',
    less: 'تدفع أقل',
    same: 'بلا تغيير',
    joined: 'تنضم',
    left: 'تنسحب',
    undetermined: 'تنقصها بيانات',
  },
  parameters: (scenario) => `المعلمات: ${scenario}`,
  sources: 'مصدر البيانات',
  asEntered: 'كما أُدخلت',
  fromSheet: (sheet) => `الورقة ${sheet}`,
  added: 'أُدخلت مع السلطة المضافة',
  override: 'أُدخلت في السيناريو',
  unknown: 'غير معروف',
  growth: 'نمو السكان',
  growthOf: (perCent, years) => `${perCent}% في السنة، عدد السنوات ${years}`,
  chartBars: 'الحصة السنوية لكل سلطة',
  chartScatter: 'الحصة للفرد مقابل العنقود الاجتماعي الاقتصادي',
  nis: 'شيكل',
  nisPerResident: 'شيكل للفرد',
};

const fa: ComparisonLabels = {
  sheetName: 'مقایسهٔ سهمیه‌ها',
  heading: (title) => (title === '' ? 'مقایسهٔ سهمیه‌ها' : `مقایسهٔ سهمیه‌ها: ${title}`),
  old: 'پیش از این',
  next: 'پس از این',
  quota: (scenario) => `سهمیه (₪): ${scenario}`,
  delta: 'تفاوت (₪)',
  perCent: 'تفاوت (٪)',
  perResident: (scenario) => `سرانه (₪): ${scenario}`,
  who: 'چه کسی می‌پردازد',
  authorities: 'شهرداری‌ها و شوراها',
  residents: 'ساکنان',
  amount: 'روی هم (₪)',
  pays: {
    more: 'بیشتر می‌پردازند',
    less: 'کمتر می‌پردازند',
    same: 'بی‌تغییر',
    joined: 'می‌پیوندند',
    left: 'جدا می‌شوند',
    undetermined: 'داده ندارند',
  },
  parameters: (scenario) => `پارامترها: ${scenario}`,
  sources: 'منبع داده‌ها',
  asEntered: 'چنان‌که وارد شده است',
  fromSheet: (sheet) => `برگهٔ ${sheet}`,
  added: 'همراه عضو افزوده وارد شد',
  override: 'در سناریو وارد شد',
  unknown: 'نامعلوم',
  growth: 'رشد جمعیت',
  growthOf: (perCent, years) => persianDigits(`${perCent}٪ در سال، ${years} سال`),
  chartBars: 'سهمیهٔ سالانهٔ هر عضو',
  chartScatter: 'سهمیهٔ سرانه در برابر خوشهٔ اجتماعی‌ـ‌اقتصادی',
  nis: 'شِکِل',
  nisPerResident: 'شِکِل سرانه',
};

const en: ComparisonLabels = {
  sheetName: 'Quota comparison',
  heading: (title) => (title === '' ? 'Comparison of quotas' : `Comparison of quotas: ${title}`),
  old: 'Before',
  next: 'After',
  quota: (scenario) => `Quota (NIS): ${scenario}`,
  delta: 'Difference (NIS)',
  perCent: 'Difference (%)',
  perResident: (scenario) => `Per resident (NIS): ${scenario}`,
  who: 'Who pays',
  authorities: 'Authorities',
  residents: 'Residents',
  amount: 'In all (NIS)',
  pays: {
    more: 'Pay more',
    less: 'Pay less',
    same: 'No change',
    joined: 'Join',
    left: 'Leave',
    undetermined: 'Figures missing',
  },
  parameters: (scenario) => `Parameters: ${scenario}`,
  sources: 'Source of the figures',
  asEntered: 'As entered',
  fromSheet: (sheet) => `Sheet ${sheet}`,
  added: 'Entered with the added authority',
  override: 'Entered in the scenario',
  unknown: 'Not known',
  growth: 'Population growth',
  growthOf: (perCent, years) => `${perCent}% a year, ${years === 1 ? 'one year' : `${years} years`}`,
  chartBars: 'Yearly quota by authority',
  chartScatter: 'Quota per resident against socio-economic cluster',
  nis: 'NIS',
  nisPerResident: 'NIS per resident',
};

const LABELS: Readonly<Record<Language, ComparisonLabels>> = { he, ar, fa, en };

export const comparisonLabels = (language: Language): ComparisonLabels => LABELS[language];
