import type { LedgerCode } from '../../budget/ledger/codes.js';
import type { LevelProblem } from '../../budget/ledger/level-sum.js';
import type { ComparisonProblem } from '../../budget/ledger/sums-types.js';
import type { AccountProblem } from '../../budget/accounts/types.js';
import type { Messages } from '../messages.js';

/** An amount in NIS, or as the sheet prints it where it does not state its unit. */
const amount = (name: string): string =>
  `{unit, select, none {{${name}, number, exact}} other {{${name}, number, nis}}}`;
const asPrinted = '{unit, select, none { (כפי שנרשם, היחידה לא צוינה)} other {}}';
const of = '{of, select, totals {סכומי הביניים} other {השורות}}';
const side = '{side, select, income {הכנסות} other {הוצאות}}';
const budget = '{budget, select, old {הישן} other {החדש}}';

type LevelCode = Exclude<LevelProblem['code'], AccountProblem['code']>;

export const ledger: Messages<LedgerCode | ComparisonProblem['code'] | LevelCode> = {
  'ledger-total-met': `«{label}», {column}: ${amount('total')}${asPrinted} הוא סכום ${of} ({count, number}).`,
  'ledger-total-differs': `«{label}», {column}: נרשם ${amount('total')}, וסכום ${of} ({count, number}) הוא ${amount('sum')}; הרשום {direction, select, below {נמוך} other {גבוה}} ב-${amount('difference')}${asPrinted}. יש לתקן את שורת הסכום או את אחת השורות שהיא מסכמת.`,
  'ledger-total-range': `«{label}», {column}: נרשם ${amount('total')}, וסכום השורות ששייכות לו הוא ${amount('sum')}, הפרש של ${amount('difference')}${asPrinted}. הנוסחה {which, select, missed {משמיטה שורות שלו ({missed, number})} other {כוללת שורות שאינן שלו ({extra, number})}}, ובהן כרטיס {account} «{name}»; יש לתקן את הטווח שלה.`,
  'ledger-total-range-nil':
    '«{label}»: הסכום נכון, אך הנוסחה {which, select, missed {משמיטה שורות שלו ({missed, number})} other {כוללת שורות שאינן שלו ({extra, number})}}, ובהן כרטיס {account} «{name}»; כדאי לתקן את הטווח שלה.',
  'ledger-total-sign': `«{label}», {column}: נרשם ${amount('total')}, וסכום השורות הוא ${amount('sum')}${asPrinted}: אותו סכום בסימן הפוך.`,
  'ledger-total-unread': `«{label}», {column}: אי אפשר לבדוק את הסכום ${amount('total')}${asPrinted}, כי הסכום בכרטיס {account} לא נקרא.`,
  'ledger-total-unplaced': `«{label}», {column}: נרשם ${amount('total')}, וסכום השורות הוא ${amount('sum')}; ההפרש, ${amount('difference')}${asPrinted}, הוא הסכום בשורה שהקוד שלה, «{account}», לא נקרא. יש לתקן את הקוד.`,
  'ledger-total-empty': `«{label}», {column}: נרשם ${amount('total')}${asPrinted}, ולאף כרטיס בגיליון אין סכום בעמודה הזאת, ולכן אי אפשר לבדוק אותו.`,
  'ledger-total-unmatched': `«{label}», {column}: לא ידוע אילו שורות מסכם ${amount('total')}${asPrinted}, והוא אינו סכום של אף קבוצת שורות שנבדקה. יש לבדוק אותו, או לציין בתווית פרק או צד.`,
  'ledger-balance-met': `{column}: ההכנסות שוות להוצאות, ${amount('income')}${asPrinted}.`,
  'ledger-balance-differs': `{column}: ההכנסות הן ${amount('income')} וההוצאות ${amount('expenditure')}; {more, select, income {ההכנסות} other {ההוצאות}} גדולות ב-${amount('difference')}${asPrinted}. התקציב חייב להיות מאוזן.`,
  'ledger-balance-other': `{column}: ההכנסות הן ${amount('income')} וההוצאות ${amount('expenditure')}, הפרש של ${amount('difference')}${asPrinted}. ייתכן שאין בעמודה הזאת כל הכרטיסים.`,
  'ledger-balance-unknown':
    'אי אפשר לבדוק אם ההכנסות שוות להוצאות: {reason, select, main {לא ידוע איזו עמודה היא התקציב} purpose {העמודה שנבדקת אינה תקציב} empty {אין סכומים בעמודת התקציב} unread {יש סכומים שלא נקראו} unplaced {יש סכומים בשורות שהקוד שלהן לא נקרא} signs {הסימנים בגיליון אינם אחידים} side {יש בגיליון כרטיסים של הצד האחר} unit {היחידה לא צוינה בשני הצדדים} alone {הצד האחר אינו בחוברת} pages {התקציב נראה מפוצל בין כמה גיליונות, וסכומם יחד אינו מאוזן; ייתכן שחסר גיליון} other {יש כמה גיליונות שיכולים להיות הצד האחר}}.',
  'ledger-chart-met': 'כל קודי הכרטיסים ({count, number}) הם בספר הקודים.',
  'ledger-chapter-unknown':
    'אין פרק {chapter} בספר הקודים; כרטיסים בפרק הזה: {count, number}, הראשון בהם {account}.',
  'ledger-level-unlisted':
    'אינם בספר הקודים: {unlisted}. הסעיף הקרוב ביותר שמעליהם הוא {nearest}, {nearestName}. כרטיסים: {count, number}, הראשון בהם {account}.',
  'ledger-kind-unlisted':
    'אינם בין סוגי {side, select, income {התקבולים} other {התשלומים}} שבספר הקודים: {unlisted}{nearest, select, none {} other {. הסוג הקרוב ביותר שמעליהם הוא {nearest}, {nearestName}}}. כרטיסים: {count, number}, הראשון בהם {account}.',
  'ledger-code-unreadable': '«{asked}» אינו קוד של כרטיס תקציב (שורות: {count, number}); יש לתקן אותו.',
  'ledger-code-ambiguous':
    'את הקוד «{asked}» אפשר לקרוא ביותר מדרך אחת: {readings} (שורות: {count, number}). יש לכתוב אותו במלואו.',
  'ledger-code-other-budget':
    'הקוד «{asked}» מתחיל בספרה {digit}, וקוד של התקציב הרגיל מתחיל ב-1 (שורות: {count, number}).',
  'ledger-codes-unique': 'אין כרטיס שחוזר פעמיים ({count, number} כרטיסים).',
  'ledger-duplicate':
    'כרטיס {account} «{name}» מופיע {count, number} פעמים; יש לבדוק אם לאחד את השורות או לתקן קוד.',
  'ledger-side-met': `כל הכרטיסים בגיליון הם בצד ה${side}.`,
  'ledger-side-differs': `הגיליון הוא של ${side}, וכרטיס {account} «{name}» (פרק {chapter}, כרטיסים כאלה: {count, number}) הוא בצד האחר לפי הקוד שלו. יש לתקן את הקוד או להעביר את השורה.`,
  'ledger-sign-met':
    'הסימנים אחידים: {negative, select, none {שני הצדדים חיוביים} receipts {ההכנסות שליליות} other {ההוצאות שליליות}}.',
  'ledger-sign-odd': `כרטיס {account} «{name}» (${side}): ${amount('amount')}${asPrinted}, בסימן הפוך מזה של הצד שלו בגיליון. יש לבדוק אם זה תיקון או טעות.`,
  'ledger-year-met': 'השנה שבכותרת, {year, number, plain}, היא השנה של עמודת התקציב.',
  'ledger-year-differs':
    'בכותרת נרשמה השנה {title, number, plain}, ועמודת התקציב, «{column}», היא של {year, number, plain}. יש לתקן את אחת מהן.',
  'ledger-unit-stated':
    'היחידה צוינה: {unit, select, thousands {אלפי ש"ח} millions {מיליוני ש"ח} other {ש"ח}}.',
  'ledger-unit-missing':
    'לא צוין אם הסכומים בש"ח או באלפי ש"ח, ולכן הם ידועים רק כפי שנרשמו. יש לציין את היחידה.',
  'compare-column-unknown': `אי אפשר להשוות: לא ידוע באיזו עמודה התקציב ${budget}.`,
  'compare-unit-unknown': `אי אפשר להשוות: בתקציב ${budget} לא צוין אם הסכומים בש"ח או באלפי ש"ח.`,
  'compare-amount-unread': `אי אפשר להשוות: בתקציב ${budget} יש סכומים שלא נקראו ({count, number}), הראשון בהם בכרטיס {account}.`,
  'level-not-a-level': '«{asked}» הוא קוד של כרטיס; נדרש פרק או סעיף, כגון 61 או 6111.',
  'level-ranges-unequal': 'הטווחים אינם שווים בגודלם: קודים {codes}, סכומים {amounts} (שורות×עמודות).',
  'level-rows-none': 'הטווחים ריקים: אין כרטיס לסכום.',
};
