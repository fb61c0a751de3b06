import type { Language } from '../../../core/language.js';

/** Words of the empty sheets beside their headings. */
export interface TemplateWords {
  /** Over each: title, whose, and of which year. */
  readonly heading: (title: string, whose: string, year: number | undefined) => string;
  readonly fill: string;
  readonly date: string;
  readonly reference: string;
  readonly amountOrNone: string;
  readonly number: string;
  readonly year: string;
  readonly count: string;
  readonly share: string;
  readonly accounts: string;
  readonly provision: string;
  readonly total: string;
  readonly income: string;
  readonly expenditure: string;
  readonly surplus: string;
  /** Headings of the sheet of approvals. */
  readonly subject: string;
  readonly answer: string;
  readonly dateOrSection: string;
  readonly whatToWrite: string;
  readonly membersTitle: string;
  /** Over extraordinary budgets that are a cluster's: an authority's are read by other rules. */
  readonly projectsOfCluster: string;
  readonly kind: string;
  readonly area: string;
  readonly code: string;
  readonly representative: string;
  readonly formSheet: string;
  readonly formTitle: (whose: string, year: number | undefined) => string;
  readonly inThousands: string;
  readonly frame: (year: number | undefined) => string;
  readonly incomeSide: string;
  readonly expenditureSide: string;
  readonly rowName: string;
}

const parts = (separator: string, ...texts: readonly (string | undefined)[]): string =>
  texts.filter((text) => text !== undefined && text !== '').join(separator);

const he: TemplateWords = {
  heading: (title, whose, year) =>
    parts(', ', parts(': ', title, whose), year === undefined ? undefined : `שנת ${String(year)}`),
  fill: 'למילוי: התאים המוצללים. הסכומים בש"ח. תא ריק פירושו שהדבר אינו ידוע; היכן שאין, יש לכתוב «אין».',
  date: 'יום.חודש.שנה',
  reference: 'מספר המסמך, «אין» או «טרם»',
  amountOrNone: 'סכום, או «אין»',
  number: 'סכום',
  year: 'שנה בארבע ספרות',
  count: 'מספר שלם',
  share: 'אחוז',
  accounts: 'מספר חשבון; חשבון נוסף בשורה נוספת',
  provision: 'סעיף הנוהל (למשל 5.א.4), ובעמודה הבאה סעיף הצו',
  total: 'סה"כ',
  income: 'סה"כ הכנסות',
  expenditure: 'סה"כ הוצאות',
  surplus: 'עודף (גרעון)',
  subject: 'נושא',
  answer: 'אסמכתה, סכום או תשובה',
  dateOrSection: 'תאריך, או סעיף הצו',
  whatToWrite: 'מה כותבים',
  membersTitle: 'חברות האשכול',
  projectsOfCluster: 'תקציבים בלתי רגילים של האשכול',
  kind: 'מעמד',
  area: 'שטח (דונם)',
  code: 'סמל',
  representative: 'נציג במועצה',
  formSheet: 'תמצית התקציב',
  formTitle: (whose, year) =>
    parts(
      ' ',
      'תמצית התקציב הרגיל',
      whose === '' ? undefined : `של ${whose}`,
      year === undefined ? undefined : `לשנת הכספים ${String(year)}`,
    ),
  inThousands: 'באלפי ש"ח',
  frame: (year) => parts(' ', 'מסגרת תקציב', year === undefined ? undefined : `לשנת ${String(year)}`),
  incomeSide: 'צד ההכנסות',
  expenditureSide: 'צד ההוצאות',
  rowName: 'פרטים',
};

const ar: TemplateWords = {
  heading: (title, whose, year) =>
    parts('، ', parts(': ', title, whose), year === undefined ? undefined : `سنة ${String(year)}`),
  fill: 'للتعبئة: الخلايا المظللة. المبالغ بالشيكل. الخلية الفارغة تعني أن الأمر غير معروف؛ حيث لا يوجد شيء يُكتب «لا يوجد».',
  date: 'يوم/شهر/سنة',
  reference: 'رقم المستند، أو «لا يوجد»، أو «ليس بعد»',
  amountOrNone: 'مبلغ، أو «لا يوجد»',
  number: 'مبلغ',
  year: 'سنة بأربعة أرقام',
  count: 'عدد صحيح',
  share: 'نسبة مئوية',
  accounts: 'رقم الحساب؛ حساب آخر في سطر آخر',
  provision: 'بند النظام (مثل 5.א.4)، وفي العمود التالي بند الأمر',
  total: 'المجموع',
  income: 'مجموع الإيرادات',
  expenditure: 'مجموع المصروفات',
  surplus: 'الفائض (العجز)',
  subject: 'الموضوع',
  answer: 'المرجع أو المبلغ أو الجواب',
  dateOrSection: 'التاريخ، أو بند الأمر',
  whatToWrite: 'ماذا يُكتب',
  membersTitle: 'سلطات العنقود',
  projectsOfCluster: 'الميزانيات غير العادية للعنقود',
  kind: 'نوع السلطة',
  area: 'المساحة (دونم)',
  code: 'رمز السلطة',
  representative: 'الممثل في المجلس',
  formSheet: 'ملخص الميزانية',
  formTitle: (whose, year) =>
    parts(
      ' ',
      'ملخص الميزانية العادية',
      whose === '' ? undefined : `لـ ${whose}`,
      year === undefined ? undefined : `للسنة المالية ${String(year)}`,
    ),
  inThousands: 'بآلاف الشواقل',
  frame: (year) => parts(' ', 'إطار الميزانية', year === undefined ? undefined : `لسنة ${String(year)}`),
  incomeSide: 'جانب الإيرادات',
  expenditureSide: 'جانب المصروفات',
  rowName: 'البند',
};

const fa: TemplateWords = {
  heading: (title, whose, year) =>
    parts('، ', parts(': ', title, whose), year === undefined ? undefined : `سال ${String(year)}`),
  fill: 'برای پر کردن: خانه‌های سایه‌دار. مبلغ‌ها به شِکِل است. خانهٔ خالی یعنی معلوم نیست؛ جایی که چیزی نیست «ندارد» بنویسید.',
  date: 'سال/ماه/روز',
  reference: 'شمارهٔ سند، «ندارد» یا «هنوز نه»',
  amountOrNone: 'مبلغ، یا «ندارد»',
  number: 'مبلغ',
  year: 'سال چهاررقمی',
  count: 'عدد صحیح',
  share: 'درصد',
  accounts: 'شمارهٔ حساب؛ حساب دیگر در ردیف دیگر',
  provision: 'بند دستورالعمل (مانند 5.א.4) و در ستون بعد بند فرمان',
  total: 'جمع',
  income: 'جمع درآمد',
  expenditure: 'جمع هزینه',
  surplus: 'مازاد (کسری)',
  subject: 'موضوع',
  answer: 'مرجع، مبلغ یا پاسخ',
  dateOrSection: 'تاریخ، یا بند فرمان',
  whatToWrite: 'چه نوشته شود',
  membersTitle: 'اعضای خوشه',
  projectsOfCluster: 'بودجه‌های غیرعادی خوشه',
  kind: 'نوع شهرداری',
  area: 'مساحت (دونم)',
  code: 'کد',
  representative: 'نماینده در شورا',
  formSheet: 'خلاصهٔ بودجه',
  formTitle: (whose, year) =>
    parts(
      ' ',
      'خلاصهٔ بودجهٔ عادی',
      whose === '' ? undefined : whose,
      year === undefined ? undefined : `برای سال مالی ${String(year)}`,
    ),
  inThousands: 'به هزار شِکِل',
  frame: (year) => parts(' ', 'چارچوب بودجه', year === undefined ? undefined : `سال ${String(year)}`),
  incomeSide: 'طرف درآمد',
  expenditureSide: 'طرف هزینه',
  rowName: 'شرح',
};

const en: TemplateWords = {
  heading: (title, whose, year) =>
    parts(', ', parts(': ', title, whose), year === undefined ? undefined : String(year)),
  fill: 'Fill in the shaded cells. Amounts in NIS. A blank cell says that it is not known; where there is none, write “none”.',
  date: 'year-month-day',
  reference: 'number of the document, “none” or “not yet”',
  amountOrNone: 'amount, or “none”',
  number: 'amount',
  year: 'year of four digits',
  count: 'whole number',
  share: 'per cent',
  accounts: 'account number; another one in another row',
  provision: 'clause of the procedure (such as 5.\u200eא\u200e.4); section of the order in the next column',
  total: 'Total',
  income: 'Total income',
  expenditure: 'Total expenditure',
  surplus: 'Surplus (deficit)',
  subject: 'Subject',
  answer: 'Reference, amount or answer',
  dateOrSection: 'Date, or section of the order',
  whatToWrite: 'What to write',
  membersTitle: 'Members of the cluster',
  projectsOfCluster: 'Extraordinary budgets of the cluster',
  kind: 'Kind',
  area: 'Area (dunams)',
  code: 'Code',
  representative: 'Representative in the council',
  formSheet: 'Budget summary',
  formTitle: (whose, year) =>
    parts(
      ' ',
      'Summary of the regular budget',
      whose === '' ? undefined : `of ${whose}`,
      year === undefined ? undefined : `for the financial year ${String(year)}`,
    ),
  inThousands: 'In thousands of NIS',
  frame: (year) => parts(' ', 'Budget frame', year === undefined ? undefined : `for ${String(year)}`),
  incomeSide: 'Income side',
  expenditureSide: 'Expenditure side',
  rowName: 'Row',
};

const WORDS: Readonly<Record<Language, TemplateWords>> = { he, ar, fa, en };

export const templateWords = (language: Language): TemplateWords => WORDS[language];

/** As the language writes dates, and as `readDate` reads them. */
export const DATE_FORMATS: Readonly<Record<Language, string>> = {
  he: 'dd.mm.yyyy',
  ar: 'dd/mm/yyyy',
  fa: 'yyyy/mm/dd',
  en: 'yyyy-mm-dd',
};
