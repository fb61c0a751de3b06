import { fold } from '../../../core/text.js';

/** What the words of a total row say, beside the level and the side that its facts name. */
export interface Label {
  /** As labels are compared. */
  readonly folded: string;
  /** Nothing but words for a sum, for a side, for a whole: it names no part of the lines. */
  readonly plain: boolean;
  /** It says that it sums up everything. */
  readonly grand: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(fold));

const GRAND = words('כללי כולל הכולל grand overall general العام عام الكلي کل کلی');

/** Words with which a label names no part of its side or sheet. */
const PLAIN = words(
  'סה"כ סך הכל הכול סיכום הסך total totals sum of the all إجمالي اجمالي الإجمالي مجموع المجموع جمع ' +
    'הכנסות ההכנסות תקבולים התקבולים הוצאות ההוצאות תשלומים התשלומים צד income revenue revenues receipts ' +
    'expenditure expenditures expense expenses payments side إيرادات الإيرادات ايرادات الايرادات مقبوضات المقبوضات ' +
    'مصروفات المصروفات نفقات النفقات مدفوعات المدفوعات جانب درآمد درآمدها هزینه هزینه‌ها ها سمت ' +
    'תקציב התקציב לתקציב בתקציב רגיל הרגיל לשנת שנת שנה לשנה ש"ח אלפי באלפי budget regular year for in ' +
    'ميزانية الميزانية العادية لسنة سنة في بودجه سال',
);

const isPlain = (word: string): boolean => GRAND.has(word) || PLAIN.has(word) || /^(?:19|20)\d\d$/.test(word);

/** Parts of a chapter that sheets sum up apart: wages, operations. */
const PARTIAL =
  /שכר|משכור|פעולות|משרות|גמלאות|פנסי|wage|salar|operation|pension|رواتب|أجور|تشغيل|حقوق|دستمزد/iu;

/** A label that names a level speaks of all of its lines, unless it says which part of them. */
export const namesPart = (label: string): boolean => PARTIAL.test(label);

export function readLabel(label: string): Label {
  const folded = fold(label);
  const all = folded.split(' ').filter((word) => word !== '');
  return { folded, plain: all.every(isPlain), grand: all.some((word) => GRAND.has(word)) };
}
