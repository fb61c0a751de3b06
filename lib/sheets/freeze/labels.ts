import type { Language } from '../../core/language.js';
import { STAMP_TITLES } from './titles.js';
import type { FreezeForm } from './types.js';

/** The words of the stamp sheet: what was frozen, when, by what, and how it comes back. */
export interface StampLabels {
  readonly sheetName: string;
  readonly title: string;
  readonly form: Readonly<Record<FreezeForm, string>>;
  readonly on: string;
  readonly addin: string;
  readonly model: string;
  readonly vintages: string;
  readonly count: string;
  readonly restore: string;
  readonly how: string;
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly value: string;
  /** Above the formulas that stayed as they were. */
  readonly left: string;
}

const he: StampLabels = {
  title: STAMP_TITLES.he,
  sheetName: 'הקפאת נוסחאות',
  form: {
    values: 'הנוסחאות הוחלפו בתוצאותיהן; התאים אינם מתעדכנים',
    portable: 'הנוסחאות הוחלפו בנוסחאות רגילות, שמחושבות גם בלי התוסף',
  },
  on: 'הוקפא ביום',
  addin: 'גרסת התוסף',
  model: 'המודל',
  vintages: 'נתוני הרשויות',
  count: 'נוסחאות שהוקפאו',
  restore: 'איך משחזרים',
  how: 'בתוסף אשכול, בלשונית שיתוף: שחזור נוסחאות. כל נוסחה חוזרת כלשונה; על תאים ששונו בינתיים נשאלת שאלה.',
  sheet: 'גיליון',
  cell: 'תא',
  formula: 'הנוסחה שהייתה',
  value: 'התוצאה שהוצגה',
  left: 'נוסחאות שלא ניתן היה להקפיא, ונשארו כפי שהן',
};

const ar: StampLabels = {
  title: STAMP_TITLES.ar,
  sheetName: 'تجميد الصيغ',
  form: {
    values: 'حلّت النتائج محل الصيغ؛ والخلايا لا تتحدّث',
    portable: 'حلّت محل الصيغ صيغ عادية تُحسب من دون الوظيفة الإضافية أيضًا',
  },
  on: 'جُمّد بتاريخ',
  addin: 'إصدار الوظيفة الإضافية',
  model: 'النموذج',
  vintages: 'بيانات السلطات',
  count: 'الصيغ المجمّدة',
  restore: 'طريقة الاستعادة',
  how: 'في إشكول، في تبويب المشاركة: استعادة الصيغ. تعود كل صيغة بنصّها؛ وما تغيّر في هذه الأثناء من خلايا يُسأل عنه.',
  sheet: 'الورقة',
  cell: 'الخلية',
  formula: 'الصيغة السابقة',
  value: 'النتيجة المعروضة',
  left: 'صيغ تعذّر تجميدها وبقيت كما هي',
};

const fa: StampLabels = {
  title: STAMP_TITLES.fa,
  sheetName: 'انجماد فرمول‌ها',
  form: {
    values: 'به‌جای فرمول‌ها نتیجهٔ آن‌ها نشسته است؛ خانه‌ها به‌روز نمی‌شوند',
    portable: 'به‌جای فرمول‌ها فرمول‌های عادی نشسته است که بدون افزونه هم محاسبه می‌شوند',
  },
  on: 'تاریخ انجماد',
  addin: 'نسخهٔ افزونه',
  model: 'مدل',
  vintages: 'داده‌های شهرداری‌ها و شوراها',
  count: 'فرمول‌های منجمدشده',
  restore: 'شیوهٔ بازگرداندن',
  how: 'در اشکول، بخش اشتراک‌گذاری: بازگرداندن فرمول‌ها. هر فرمول حرف به حرف بازمی‌گردد؛ دربارهٔ خانه‌هایی که در این میان تغییر کرده‌اند پرسیده می‌شود.',
  sheet: 'برگه',
  cell: 'خانه',
  formula: 'فرمول پیشین',
  value: 'نتیجهٔ نمایش‌داده‌شده',
  left: 'فرمول‌هایی که منجمد نشدند و همان‌گونه ماندند',
};

const en: StampLabels = {
  title: STAMP_TITLES.en,
  sheetName: 'Frozen formulas',
  form: {
    values: 'Results stand in place of the formulas; these cells do not update',
    portable: 'Native formulas stand in place of ours and calculate without the add-in, too',
  },
  on: 'Frozen on',
  addin: 'Version of the add-in',
  model: 'Model',
  vintages: 'Figures of the authorities',
  count: 'Formulas frozen',
  restore: 'How to restore',
  how: 'In Eshkol, area Share: Restore formulas. Every formula returns to the letter; cells that were changed meanwhile are asked about.',
  sheet: 'Sheet',
  cell: 'Cell',
  formula: 'Formula before',
  value: 'Result shown',
  left: 'Formulas that could not be frozen and stayed as they were',
};

const LABELS: Readonly<Record<Language, StampLabels>> = { he, ar, fa, en };

export const stampLabels = (language: Language): StampLabels => LABELS[language];
