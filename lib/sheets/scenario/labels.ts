import type { IsoDate } from '../../core/dated.js';
import type { Language } from '../../core/language.js';
import type { Vintage } from '../../model/authority.js';
import { areaName } from '../address.js';
import type { Area } from '../snapshot.js';

/** An area of a sheet, from which figures were taken. */
export interface SheetPlace {
  readonly sheet: string;
  readonly area: Area;
}

/** The words of the sheets that we write. Their headings are among those that we read. */
export interface SheetLabels {
  readonly sheetName: string;
  readonly name: string;
  readonly population: string;
  readonly socio: string;
  readonly periph: string;
  readonly quota: string;
  readonly total: string;
  /** The sum of the quotas that could be computed, where some could not. */
  readonly known: string;
  readonly parameter: string;
  readonly from: string;
  readonly value: string;
  /** What each parameter means, to stand beside its letter: a line that began with the letter would run left to right. */
  readonly parameters: Readonly<Record<'A' | 'B' | 'C' | 'D', string>>;
  readonly heading: (title: string) => string;
  readonly recommended: (published: string | undefined) => string;
  readonly own: string;
  readonly vintages: Readonly<Record<Vintage, string>>;
  readonly figures: (vintage: string, changed: number) => string;
  readonly figuresOfSheet: string;
  /** Sheet and cells are named in words: a formula's reference falls apart inside a line that runs right to left. */
  readonly prepared: (date: string, source: SheetPlace | undefined) => string;
  readonly day: (date: IsoDate) => string;
}

/** Day, month, year, without leading zeros: 21.11.2026. */
const dayFirst =
  (separator: string) =>
  (date: IsoDate): string =>
    date.split('-').map(Number).reverse().join(separator);

export const persianDigits = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(0x6f0 + Number(digit)));

/** ۲۰۲۶/۱۱/۲۱. With strokes: around hyphens the numbers of a date stand in reverse order in Persian text. */
const yearFirstInPersian = (date: IsoDate): string => persianDigits(date.replaceAll('-', '/'));

const he: SheetLabels = {
  sheetName: 'תרחיש מכסות',
  name: 'רשות',
  population: 'מספר תושבים',
  socio: 'אשכול חברתי-כלכלי',
  periph: 'אשכול פריפריאליות',
  quota: 'מכסה שנתית (₪)',
  total: 'סה"כ',
  known: 'סכום חלקי, ללא רשויות שחסרים להן נתונים',
  parameter: 'פרמטר',
  from: 'החל מ־',
  value: 'ערך',
  parameters: {
    A: 'סכום קבוע לפי מספר תושבים (₪)',
    B: 'תעריף לתושב (₪)',
    C: 'מקדם לפי אשכול חברתי-כלכלי',
    D: 'מקדם לפי אשכול פריפריאליות',
  },
  heading: (title) => (title === '' ? 'מכסות הרשויות' : `${title}: מכסות הרשויות`),
  recommended: (published) =>
    `המודל המומלץ של משרד הפנים, נספח 3 לנוהל${published === undefined ? '' : ` מיום ${published}`}`,
  own: 'הסדר אחר מן המודל המומלץ; טעון אישור שר הפנים (סעיף 5.א.1)',
  vintages: {
    'bureau-2024': 'הלמ"ס 2024',
    'ministry-2024': 'מרשם משרד הפנים, דצמבר 2024',
    'bureau-2020': 'הלמ"ס 2020',
  },
  figures: (vintage, changed) =>
    `נתונים: ${vintage}${changed === 0 ? '' : changed === 1 ? ', למעט רשות אחת' : `, למעט ${changed} רשויות`}`,
  figuresOfSheet: 'נתונים: כפי שהוזנו',
  prepared: (date, source) =>
    `נערך ביום ${date}${source === undefined ? '' : ` לפי הגיליון ${source.sheet}, תאים ${areaName(source.area)}`}`,
  day: dayFirst('.'),
};

const ar: SheetLabels = {
  sheetName: 'سيناريو الحصص',
  name: 'السلطة',
  population: 'عدد السكان',
  socio: 'العنقود الاجتماعي الاقتصادي',
  periph: 'عنقود البُعد عن المركز',
  quota: 'الحصة السنوية (₪)',
  total: 'المجموع',
  known: 'مجموع جزئي، من دون سلطات تنقصها بيانات',
  parameter: 'المعلمة',
  from: 'ابتداءً من',
  value: 'القيمة',
  parameters: {
    A: 'مبلغ ثابت حسب عدد السكان (₪)',
    B: 'تعرفة للفرد (₪)',
    C: 'معامل العنقود الاجتماعي الاقتصادي',
    D: 'معامل عنقود البُعد عن المركز',
  },
  heading: (title) => (title === '' ? 'حصص السلطات' : `${title}: حصص السلطات`),
  recommended: (published) =>
    `النموذج الموصى به من وزارة الداخلية، الملحق 3 للنظام${published === undefined ? '' : ` بتاريخ ${published}`}`,
  own: 'ترتيب غير النموذج الموصى به؛ يحتاج إلى موافقة وزير الداخلية (البند 5.א.1)',
  vintages: {
    'bureau-2024': 'دائرة الإحصاء المركزية 2024',
    'ministry-2024': 'سجل وزارة الداخلية، كانون الأول 2024',
    'bureau-2020': 'دائرة الإحصاء المركزية 2020',
  },
  figures: (vintage, changed) =>
    `البيانات: ${vintage}${changed === 0 ? '' : changed === 1 ? '، ما عدا سلطة واحدة' : `، ما عدا ${changed} من السلطات`}`,
  figuresOfSheet: 'البيانات: كما أُدخلت',
  prepared: (date, source) =>
    `أُعدّ بتاريخ ${date}${source === undefined ? '' : ` وفق الورقة ${source.sheet}، الخلايا ${areaName(source.area)}`}`,
  day: dayFirst('/'),
};

const fa: SheetLabels = {
  sheetName: 'سناریوی سهمیه‌ها',
  name: 'شهرداری یا شورا',
  population: 'شمار ساکنان',
  socio: 'خوشهٔ اجتماعی‌ـ‌اقتصادی',
  periph: 'خوشهٔ پیرامونی بودن',
  quota: 'سهمیهٔ سالانه (₪)',
  total: 'جمع',
  known: 'جمع جزئی، بدون آن‌ها که داده ندارند',
  parameter: 'پارامتر',
  from: 'آغاز از',
  value: 'مقدار',
  parameters: {
    A: 'مبلغ ثابت بر پایهٔ شمار ساکنان (₪)',
    B: 'نرخ هر نفر (₪)',
    C: 'ضریب خوشهٔ اجتماعی‌ـ‌اقتصادی',
    D: 'ضریب خوشهٔ پیرامونی بودن',
  },
  heading: (title) => (title === '' ? 'سهمیهٔ شهرداری‌ها' : `${title}: سهمیهٔ شهرداری‌ها`),
  recommended: (published) =>
    `مدل پیشنهادی وزارت کشور، پیوست ۳ دستورالعمل${published === undefined ? '' : ` مورخ ${published}`}`,
  own: 'ترتیبی جز مدل پیشنهادی؛ نیازمند تأیید وزیر کشور (بند 5.א.1)',
  vintages: {
    'bureau-2024': 'ادارهٔ مرکزی آمار ۲۰۲۴',
    'ministry-2024': 'دفتر ثبت وزارت کشور، دسامبر ۲۰۲۴',
    'bureau-2020': 'ادارهٔ مرکزی آمار ۲۰۲۰',
  },
  figures: (vintage, changed) =>
    `داده‌ها: ${vintage}${changed === 0 ? '' : `، جز ${persianDigits(String(changed))} شهرداری یا شورا`}`,
  figuresOfSheet: 'داده‌ها: چنان‌که وارد شده است',
  prepared: (date, source) =>
    `تهیه‌شده در ${date}${source === undefined ? '' : ` بر پایهٔ برگهٔ ${source.sheet}، خانه‌های ${areaName(source.area)}`}`,
  day: yearFirstInPersian,
};

const en: SheetLabels = {
  sheetName: 'Quota scenario',
  name: 'Authority',
  population: 'Population',
  socio: 'Socio-economic cluster',
  periph: 'Peripherality cluster',
  quota: 'Yearly quota (NIS)',
  total: 'Total',
  known: 'Subtotal, without authorities that lack figures',
  parameter: 'Parameter',
  from: 'From',
  value: 'Value',
  parameters: {
    A: 'Fixed sum by population (NIS)',
    B: 'Tariff per resident (NIS)',
    C: 'Coefficient by socio-economic cluster',
    D: 'Coefficient by peripherality cluster',
  },
  heading: (title) => (title === '' ? 'Quotas of the authorities' : `${title}: quotas of the authorities`),
  recommended: (published) =>
    `The model recommended by the Ministry of Interior, annex 3 to the procedure${published === undefined ? '' : ` of ${published}`}`,
  own: 'An arrangement other than the recommended model; needs the minister’s approval (5.\u200eא\u200e.1)',
  vintages: {
    'bureau-2024': 'Central Bureau of Statistics 2024',
    'ministry-2024': 'Ministry of Interior register, December 2024',
    'bureau-2020': 'Central Bureau of Statistics 2020',
  },
  figures: (vintage, changed) =>
    `Figures: ${vintage}${changed === 0 ? '' : changed === 1 ? ', except one authority' : `, except ${changed} authorities`}`,
  figuresOfSheet: 'Figures: as entered',
  prepared: (date, source) =>
    `Prepared on ${date}${source === undefined ? '' : ` from sheet ${source.sheet}, cells ${areaName(source.area)}`}`,
  day: (date) => date,
};

const LABELS: Readonly<Record<Language, SheetLabels>> = { he, ar, fa, en };

export const sheetLabels = (language: Language): SheetLabels => LABELS[language];
