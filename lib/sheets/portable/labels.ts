import type { Language } from '../../core/language.js';

/** The words of the sheet that native formulas refer to. */
export interface PortableLabels {
  readonly sheetName: string;
  readonly title: string;
  readonly explanation: string;
  readonly recommended: string;
  /** What stands above a table that was set up anew; its sheet and its cells have cells of their own, or their order would turn. */
  readonly tableOf: string;
  readonly values: (date: string | undefined) => string;
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
}

const he: PortableLabels = {
  sheetName: 'פרמטרים',
  title: 'פרמטרים לנוסחאות המכסות',
  explanation: 'הנוסחאות בחוברת מפנות לתאים שכאן. אפשר לשנות ערכים; מדרגות של כל פרמטר נשארות בסדר עולה.',
  recommended: 'המודל המומלץ',
  tableOf: 'לפי הטבלה שבתאים',
  values: (date) =>
    `תאים שבהם תוצאה במקום נוסחה, ${date === undefined ? 'כפי שהייתה בקובץ' : `נכון ליום ${date}`}; אין להם נוסחה מקבילה, והם אינם מתעדכנים`,
  sheet: 'גיליון',
  cell: 'תא',
  formula: 'הנוסחה שהייתה',
};

const ar: PortableLabels = {
  sheetName: 'معلمات',
  title: 'معلمات صيغ الحصص',
  explanation: 'تشير صيغ المصنف إلى الخلايا هنا. يمكن تغيير القيم؛ وتبقى درجات كل معلمة بترتيب تصاعدي.',
  recommended: 'النموذج الموصى به',
  tableOf: 'وفق الجدول في الخلايا',
  values: (date) =>
    `خلايا فيها نتيجة بدل صيغة، ${date === undefined ? 'كما كانت في الملف' : `كما كانت بتاريخ ${date}`}؛ لا صيغة مقابلة لها، وهي لا تتحدّث`,
  sheet: 'الورقة',
  cell: 'الخلية',
  formula: 'الصيغة السابقة',
};

const fa: PortableLabels = {
  sheetName: 'پارامترها',
  title: 'پارامترهای فرمول‌های سهمیه',
  explanation:
    'فرمول‌های کارپوشه به خانه‌های این‌جا ارجاع می‌دهند. مقدارها را می‌توان تغییر داد؛ پله‌های هر پارامتر صعودی می‌مانند.',
  recommended: 'مدل پیشنهادی',
  tableOf: 'بر پایهٔ جدول خانه‌های',
  values: (date) =>
    `خانه‌هایی که به‌جای فرمول نتیجه دارند، ${date === undefined ? 'چنان‌که در فایل بود' : `چنان‌که در ${date} بود`}؛ فرمول برابری ندارند و به‌روز نمی‌شوند`,
  sheet: 'برگه',
  cell: 'خانه',
  formula: 'فرمول پیشین',
};

const en: PortableLabels = {
  sheetName: 'Parameters',
  title: 'Parameters of the quota formulas',
  explanation:
    'The formulas of this workbook refer to these cells. Values may be changed; the steps of each parameter stay in ascending order.',
  recommended: 'The recommended model',
  tableOf: 'As in the table at',
  values: (date) =>
    `Cells that hold a result instead of a formula, ${date === undefined ? 'as it stood in the file' : `as of ${date}`}; they have no native formula and do not update`,
  sheet: 'Sheet',
  cell: 'Cell',
  formula: 'Formula before',
};

const LABELS: Readonly<Record<Language, PortableLabels>> = { he, ar, fa, en };

export const portableLabels = (language: Language): PortableLabels => LABELS[language];
