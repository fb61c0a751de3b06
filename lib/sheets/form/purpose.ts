import type { FormPurpose } from '../../budget/form/facts.js';
import { fold } from '../../core/text.js';
import { unitsIn } from '../book/unit.js';
import { yearsIn } from '../book/year.js';

/** `note`: explanations and their numbers. `other`: shares, rates and the like. `bare`: says no more than a year, a unit, a sum. */
export type Meaning = FormPurpose | 'note' | 'other' | 'bare' | 'unknown';

const words = (...lines: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])[והבלמכש]{0,2}(?:وال|بال|ال|و|ب|ل)?(?:${lines
      .join(' ')
      .split(/\s+/)
      .map((word) => fold(word.replaceAll('_', ' ')))
      .join('|')})(?![\\p{L}\\p{N}])`,
    'u',
  );

const NOTE = words(
  'פירוט הסבר הסברים הערה הערות ביאור ביאורים נימוק נימוקים אסמכתא',
  'شرح ملاحظة ملاحظات تفصيل تفاصيل توضيح إيضاح إيضاحات توضیح توضیحات یادداشت یادداشت‌ها',
  'note notes explanation explanations remarks remark detail details reference ref comment comments',
);
const SHARE = words(
  'אחוז אחוזי אחוזים שיעור ניצול יתרה משקל',
  'نسبة مئوية معدل درصد نرخ سهم',
  'percent percentage share rate utilisation utilization',
);
const FACTOR = words(
  'מקדם מקדמי מקדמים',
  'معامل معاملات ضریب ضرایب',
  'factor factors coefficient coefficients',
);
const PROMOTED = words(
  'מקודם מקודמת מקודמים',
  'محدث محدثة مقدم به‌روز_شده به_روز_شده بروز به‌روزشده تعدیل‌شده',
  'promoted indexed updated adjusted',
);
const PRICES = /(?:במחירי|למחירי|باسعار|به قيمت|at prices of|at) (?:ה?שנת |سنة |سال )?(?:19|20)\d\d/u;
const CHANGE = words(
  'שינוי שינויים שנויים הפרש הפרשים',
  'تغيير تغييرات تغيرات فرق تغییر تغییرات تفاوت',
  'change changes difference differences variance',
);
const EXECUTION = words(
  'ביצוע בצוע בפועל',
  'تنفيذ فعلي عملکرد اجرا تحقق',
  'actual actuals execution executed outturn performance',
);
const FRAME = words(
  'מסגרת תקציב תקציבי הצעה הצעת אומדן מאושר מוצע',
  'ميزانية موازنة إطار مقترح مقترحة بودجه چارچوب برآورد',
  'budget frame framework proposal proposed approved estimate',
);
const PLAIN = words(
  'סכום סכומים סה"כ מחירים שוטפים שנת שנה אלפי אלפים ש"ח שקלים חדשים',
  'مبلغ مبالغ مجموع سنة سال بآلاف آلاف شيكل شواقل جمع هزار شکل',
  'amount amounts total sum year nis ils thousands in of',
);

/** What a column holds, by the text over it. */
export function meaningOfHeading(text: string): Meaning {
  const folded = fold(text);
  if (folded === '') return /%/.test(text) ? 'other' : 'bare';
  if (NOTE.test(folded)) return 'note';
  if (FACTOR.test(folded)) return 'factor';
  if (/[%٪]/.test(text) || SHARE.test(folded)) return 'other';
  const executed = EXECUTION.test(folded);
  if (PROMOTED.test(folded) || (executed && PRICES.test(folded))) return 'promoted';
  if (CHANGE.test(folded)) return 'change';
  if (executed) return 'execution';
  if (FRAME.test(folded)) return 'frame';
  const left = folded.split(' ').filter((word) => !PLAIN.test(word) && !/^\d+$/.test(word));
  return left.length === 0 || (unitsIn(text).length > 0 && left.length < 3) ? 'bare' : 'unknown';
}

/** The year of a column by one line over it: of promoted amounts, the year of their prices. Undefined where it names several. */
export function yearOfHeading(line: string, purpose: FormPurpose | undefined): number | undefined {
  const years = yearsIn(purpose === 'promoted' ? line : line.replace(/מחירי\s+(?:שנת\s+)?\d{4}/u, ' '));
  if (purpose === 'promoted' && years.length > 1) return Math.max(...years);
  return years.length === 1 ? years[0] : undefined;
}
