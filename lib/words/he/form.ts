import type { FormCode } from '../../budget/form/codes.js';
import type { FormNoteCode } from '../../sheets/form/notes.js';
import type { Messages } from '../messages.js';

/** NIS where the sheet says what it counts in, else the number as printed. */
const amount = (name: string): string =>
  `{unit, select, none {{${name}, number, exact}} other {{${name}, number, nis}}}`;
const column = '{column, select, none {} other { («{column}»)}}';
const raw = '{unit, select, none { הסכומים כפי שנדפסו.} other {}}';
const side = (name: string): string => `{${name}, select, income {ההכנסות} other {ההוצאות}}`;
const why =
  '{why, select, unread {סכום שדרוש לכך לא נקרא} side {אחד הצדדים חסר בחוברת} strange {בין השורות יש שורה שאינה מן הטופס} columns {לא ברור אילו עמודות שייכות לחישוב} factor {המקדם חסר או שלא ברור מה הוא אומר} other {חסרים נתונים}}';

export const form: Messages<FormCode | FormNoteCode> = {
  'form-total-holds': `«{label}»${column} שווה לסכום שורותיו: ${amount('total')}.`,
  'form-total-differs': `«{label}»${column} הוא ${amount('total')}, ושורותיו מסתכמות ב-${amount('sum')}: {direction, select, above {גבוה} other {נמוך}} ב-${amount('difference')}. יש לתקן את הסך הכול או את אחת מהשורות.${raw}`,
  'form-total-rounded': `«{label}»${column} שווה לסכום שורותיו רק לאחר עיגול: ${amount('total')} לעומת ${amount('sum')}.`,
  'form-total-unknown': `אי אפשר לבדוק את «{label}»${column} מול שורותיו: ${why}.`,
  'form-balanced': `ההכנסות וההוצאות, כולל מותנה, שוות${column}: ${amount('income')}.`,
  'form-unbalanced': `התקציב אינו מאוזן${column}: ההכנסות ${amount('income')}, ההוצאות ${amount('expenditure')}; ${side('greater')} גדולות ב-${amount('difference')}. תקציב הרשות חייב להיות מאוזן.${raw}`,
  'form-balance-rounded': `ההכנסות וההוצאות שוות${column} רק לאחר עיגול: ${amount('income')} לעומת ${amount('expenditure')}.`,
  'form-balance-unknown': `אי אפשר לבדוק אם התקציב מאוזן${column}: {why, select, side {חסר צד ${side('side')}} unread {סכום שדרוש לכך לא נקרא} other {בין השורות יש שורה שאינה מן הטופס}}.`,
  'form-surplus-holds': `«{label}»${column} הוא ההפרש בין ההכנסות להוצאות: ${amount('surplus')}.`,
  'form-surplus-differs': `«{label}»${column} הוא ${amount('surplus')}, וההכנסות (${amount('income')}) פחות ההוצאות (${amount('expenditure')}) הן ${amount('sum')}: הפרש של ${amount('difference')}.${raw}`,
  'form-surplus-rounded': `«{label}»${column} הוא ההפרש בין ההכנסות להוצאות רק לאחר עיגול: ${amount('surplus')} לעומת ${amount('sum')}.`,
  'form-surplus-unknown': `אי אפשר לבדוק את «{label}»${column} מול ההכנסות וההוצאות: ${why}.`,
  'form-change-holds':
    'העמודה «{column}» היא המסגרת החדשה פחות הביצוע המקודם {count, plural, one {בשורה אחת} two {בשתי שורות} other {ב-{count, number} שורות}}.',
  'form-change-differs': `השינוי בשורה «{label}» הוא ${amount('change')}, והמסגרת החדשה (${amount('frame')}) פחות הביצוע המקודם (${amount('promoted')}) היא ${amount('sum')}: הפרש של ${amount('difference')}.${raw}`,
  'form-change-rounded': `השינוי בשורה «{label}» שווה למסגרת החדשה פחות הביצוע המקודם רק לאחר עיגול: ${amount('change')} לעומת ${amount('sum')}.`,
  'form-change-unknown': `אי אפשר לבדוק את העמודה «{column}» מול המסגרת החדשה והביצוע המקודם: ${why}.`,
  'form-promoted-holds':
    'העמודה «{column}» היא הביצוע כפול המקדם {count, plural, one {בשורה אחת} two {בשתי שורות} other {ב-{count, number} שורות}}.',
  'form-promoted-differs': `הביצוע המקודם בשורה «{label}» הוא ${amount('promoted')}, והביצוע (${amount('execution')}) לפי המקדם {factor, number, exact} הוא ${amount('sum')}: הפרש של ${amount('difference')}, והעיגול מסביר לכל היותר ${amount('tolerance')}.${raw}`,
  'form-promoted-unknown': `אי אפשר לבדוק את הביצוע המקודם{label, select, none {} other { בשורה «{label}»}}${column}: ${why}.`,
  'form-year-holds': 'שנת הכותרת היא שנת המסגרת: {year, number, plain}.',
  'form-year-differs': `הכותרת הראשית היא לשנת {title, number, plain}, והמסגרת החדשה${column} לשנת {year, number, plain}. ייתכן שהכותרת נשארה משנה אחרת.`,
  'form-unit-stated':
    'הסכומים נקובים ב{unit, select, thousands {אלפי ש"ח} millions {מיליוני ש"ח} other {ש"ח}}.',
  'form-unit-missing':
    'הטופס אינו אומר אם הסכומים בש"ח או באלפי ש"ח, ולכן הם מובאים כפי שנדפסו. יש לציין את היחידה.',
  'form-side-only': `בגיליון נמצא רק צד ${side('side')} של הטופס.`,
  'form-label-near': '«{text}» נקראה בתור «{row}», אף שהיא כתובה אחרת.',
  'form-label-by-place': '«{text}» נקראה בתור «{row}» לפי מקומה בטופס.',
  'form-row-twice': '«{text}» מופיעה פעם שנייה; נקראה השורה שבתא {other}.',
  'form-row-strange': '«{text}» אינה משורות הטופס, ויש בה סכומים.',
  'form-amount-settled': '«{text}» נקרא בתור {amount, number, exact}: רק כך הסכומים מתיישבים.',
  'form-columns-by-sums': 'לאיזה צד שייכות העמודות {text} נקבע לפי הסכומים, שרק כך מתיישבים.',
  'form-column-unknown': 'העמודה «{text}» אינה מעמודות הטופס, והסכומים שבה לא נקראו.',
  'form-frame-of-several': 'יש יותר ממסגרת אחת לאותה שנה; הסכומים מובאים לפי «{heading}» ולא לפי «{other}».',
};
