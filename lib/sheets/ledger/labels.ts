import { asciiDigits } from '../../core/text.js';
import type { BudgetSide } from '../../model/budget-side.js';
import { Words, wordSet } from './words.js';

const INCOME = wordSet(
  'הכנסות | הכנסה | תקבולים | תקבול',
  'إيرادات | ايرادات | مقبوضات | دخل',
  'درآمد | درآمدها | دریافت | دریافتها',
  'income | revenue | revenues | receipts',
);
const EXPENDITURE = wordSet(
  'הוצאות | הוצאה | תשלומים | תשלום',
  'مصروفات | نفقات | مدفوعات | مصاريف',
  'هزینه | هزینه‌ها | پرداخت | پرداختها',
  'expenditure | expenditures | expenses | payments | spending',
);
const TOTAL = wordSet(
  'סהכ | סך | סיכום | סכום | מצטבר',
  'مجموع | إجمالي | اجمالي | جملة',
  'جمع | مجموع',
  'total | totals | subtotal | sum',
);
/** What income leaves over expenditure: it sums up the sheet, though it does not say so. */
const SURPLUS = wordSet('עודף | גרעון | גירעון', 'فائض | عجز', 'مازاد | کسری', 'surplus | deficit');
const PAGE = wordSet('עמוד | דף', 'صفحة', 'صفحه', 'page | pages');
const DAY = wordSet('תאריך | הודפס | הדפסה | הופק', 'تاريخ | طباعة', 'تاریخ | چاپ', 'date | printed');
/** A count of rows is no sum of money. */
const ROWS = wordSet('רשומות | שורות | כרטיסים', 'سجلات | أسطر', 'رکورد | سطر', 'records | rows | lines');
const LEVEL = wordSet(
  'פרק | סעיף | קבוצה | חלק | לפרק',
  'قسم | باب | فصل',
  'بخش',
  'chapter | section | part | group',
);
const BUDGET = wordSet('תקציב', 'ميزانية | موازنة', 'بودجه', 'budget');
const EXECUTION = wordSet('ביצוע | מאזן', 'تنفيذ', 'عملکرد', 'execution | actual');

export interface Sides {
  readonly income: boolean;
  readonly expenditure: boolean;
}

export function sidesIn(text: string): Sides {
  const words = new Words(text);
  return { income: words.has(INCOME), expenditure: words.has(EXPENDITURE) };
}

/** The one side that a text names. */
export function sideNamed({ income, expenditure }: Sides): BudgetSide | undefined {
  if (income === expenditure) return undefined;
  return income ? 'income' : 'expenditure';
}

/** What the label of a row without an account says. */
export interface RowLabel {
  readonly total: boolean;
  readonly side?: BudgetSide;
  /** Numbers in it that could be a chapter or a finer level, likelier ones first. */
  readonly digits: readonly string[];
  /** It says that a number after `פרק` or the like is one. */
  readonly names: boolean;
  /** Numbers beside it are of a page or a day. */
  readonly passing: boolean;
}

export function readLabel(text: string): RowLabel {
  const words = new Words(text);
  const side = sideNamed({ income: words.has(INCOME), expenditure: words.has(EXPENDITURE) });
  const page = words.has(PAGE);
  return {
    total: (words.has(TOTAL) || words.has(SURPLUS)) && !words.has(ROWS),
    ...(side && { side }),
    digits: page ? [] : (asciiDigits(text).match(/(?<![\d.,])\d{1,6}(?![\d.,]\d|\d)/g) ?? []),
    names: words.has(LEVEL),
    passing: page || words.has(DAY) || words.has(ROWS),
  };
}

/** A title that speaks of a budget, and not of what became of one. */
export function saysBudget(text: string): boolean {
  const words = new Words(text);
  return words.has(BUDGET) && !words.has(EXECUTION);
}
