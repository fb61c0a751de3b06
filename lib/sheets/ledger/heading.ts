import type { LedgerPurpose } from '../../budget/ledger/facts.js';
import type { MoneyUnit } from '../../model/money-unit.js';
import { unitIn } from '../book/unit.js';
import { yearsIn } from '../book/year.js';
import { Words, wordSet } from './words.js';

/**
 * What a heading says that its column holds. `part`: a level of the code or of the organisation, by which lines are grouped.
 * Everything but codes, names and amounts is set aside.
 */
export type HeadingRole = 'code' | 'name' | 'amount' | 'part' | 'positions' | 'percent' | 'notes' | 'serial';

export interface LedgerHeading {
  readonly role: HeadingRole;
  /** Of amounts. */
  readonly purpose?: LedgerPurpose;
  /** An amount that says no more than its year or its unit. */
  readonly generic?: boolean;
  readonly age?: 'old' | 'new';
  readonly year?: number;
  readonly unit?: MoneyUnit;
}

const BUDGET = wordSet(
  'תקציב | מסגרת | מסגרות | הצעה | הצעת | מאושר | מאושרת | מתוקצב',
  'ميزانية | موازنة | معتمد | معتمدة | مقترح | مقترحة',
  'بودجه | مصوب | پیشنهادی',
  'budget | budgeted | frame | approved | proposed | proposal',
);
const UPDATE = wordSet(
  'עדכון | עדכונים | מעודכן | מעודכנת | מתוקן | מתוקנת',
  'تعديل | معدل | معدلة | تحديث | محدث | محدثة',
  'اصلاح | اصلاحی | اصلاحیه',
  'update | updated | revised | revision | amended | amendment',
);
const EXECUTION = wordSet(
  'ביצוע | בוצע | בפועל | פועל | ניצול | נוצל | מאזן | שולם | התקבל',
  'تنفيذ | منفذ | فعلي | الفعلي | مصروف',
  'عملکرد | اجرا | تحقق | واقعی',
  'actual | actuals | execution | executed | spent | outturn | realized | realised',
);
/** Money that is neither a frame nor what became of it. */
const OTHER = wordSet(
  'הפרש | שינוי | שינויים | גידול | קיטון | יתרה | יתרת | סטיה | סטייה | תוספת | הפחתה | העברה | התחייבות | התחייבויות | שריון | הזמנות',
  'תחזית | אומדן | צפי | חוזה',
  'فرق | تغيير | رصيد | التزام | التزامات | توقع | توقعات | تقدير',
  'تفاوت | مانده | تعهد | تعهدات | پیش‌بینی',
  'difference | change | changes | variance | balance | remaining | commitment | commitments | committed | forecast | estimate | estimated',
);
const AMOUNT = wordSet(
  'סכום | סך | סהכ | סכומים | שח | אלפי | באלפי | שקלים | מיליוני',
  'مبلغ | مجموع | شيكل | شواقل',
  'جمع | هزار | شکل',
  'amount | amounts | sum | total | nis | ils | shekel | shekels | thousands | millions',
);
const POSITIONS = wordSet(
  'משרות | משרה | תקן | תקנים | כא | כמות | עובדים | שיא',
  'وظائف | وظيفة | ملاك | كادر | كمية',
  'پست | پستها | کارکنان | مقدار',
  'positions | position | posts | fte | headcount | staff | quantity | employees',
);
const PERCENT = wordSet(
  'אחוז | אחוזי | אחוזים | שיעור',
  'نسبة | نسبه',
  'درصد',
  'percent | percentage | pct | rate | ratio',
);
const NOTES = wordSet(
  'הערות | הערה | הסבר | הסברים | פירוט | הפניה',
  'ملاحظات | ملاحظة | شروح',
  'توضیح | توضیحات | یادداشت',
  'notes | note | remarks | remark | comment | comments | explanation',
);
const SERIAL = wordSet('מסד | סידורי | שורה', 'متسلسل | تسلسل', 'ردیف', 'serial | row | index');
const NAME = wordSet(
  'שם | תיאור | תאור | פרטים | נושא',
  'اسم | وصف | بيان',
  'نام | شرح | عنوان',
  'name | description | title | details',
);
const CODE = wordSet(
  'כרטיס | כרטיסי | כרטיסים | חשבון | קוד',
  'حساب | رمز | كود',
  'کد',
  'account | accounts | acct | code',
);
const PART = wordSet(
  'פרק | סעיף | סוג | חלק | קבוצה | אגף | מחלקה | יחידה | מינהל | תת | עזר',
  'قسم | بند | باب | فصل | نوع | دائرة',
  'بخش | گروه',
  'chapter | section | item | part | kind | group | department | division | line',
);
const OLD = wordSet(
  'ישן | ישנה | קודם | קודמת | אשתקד',
  'سابق | سابقة | قديم | ماضي',
  'قبل | قبلی | پیشین | گذشته',
  'old | previous | prior | last',
);
const NEW = wordSet('חדש | חדשה', 'جديد | جديدة', 'جدید | نو', 'new');
/** Words that say of when or how, and nothing of what. */
const FILLERS = wordSet(
  'שנה | שנת | לשנת | כספים | ב | ל | של | מספר | מס',
  'سنة | عام | مالية',
  'سال | به | مالی',
  'year | for | the | of | in | fiscal | fy',
);

/** A heading is short; longer text is prose. */
const LONGEST = 90;

function amountHeading(words: Words, text: string): LedgerHeading | undefined {
  const years = yearsIn(text);
  const unit = unitIn(text);
  const purpose: LedgerPurpose | undefined = words.has(EXECUTION)
    ? 'execution'
    : words.has(UPDATE)
      ? 'update'
      : words.has(OTHER)
        ? 'other'
        : words.has(BUDGET)
          ? 'budget'
          : undefined;
  const [year, second] = years;
  const plain = words.only(AMOUNT, FILLERS, OLD, NEW) && (words.has(AMOUNT) || year !== undefined);
  if (purpose === undefined && !plain && unit === undefined) return undefined;
  return {
    role: 'amount',
    purpose: purpose ?? 'budget',
    ...(purpose === undefined && { generic: true }),
    ...(words.has(OLD) ? { age: 'old' } : words.has(NEW) ? { age: 'new' } : {}),
    ...(year !== undefined && second === undefined && { year }),
    ...(unit && { unit }),
  };
}

/** What a heading says, parent headings joined before it; undefined where it says nothing that we know. */
export function readHeading(text: string): LedgerHeading | undefined {
  if (text.length > LONGEST) return undefined;
  if (/[%٪]/.test(text)) return { role: 'percent' };
  if (/^\s*#\s*$/.test(text)) return { role: 'serial' };
  const words = new Words(text);
  if (words.list.length === 0) return undefined;
  if (words.has(PERCENT)) return { role: 'percent' };
  if (words.has(NOTES)) return { role: 'notes' };
  const [code, part, name] = [words.has(CODE), words.has(PART), words.has(NAME)];
  if (name)
    return { role: code || !part || words.list.some((word) => word.includes('סעיפ')) ? 'name' : 'part' };
  if (words.has(SERIAL)) return { role: 'serial' };
  const amount = amountHeading(words, text);
  const said = amount !== undefined && amount.generic !== true;
  const dated = amount?.year !== undefined || amount?.age !== undefined || amount?.unit !== undefined;
  if (code && !dated) return { role: 'code' };
  // `סעיף תקציב` is a code; `תקציב 2022 לסעיף` would be an amount.
  if (part && !dated) return { role: said && amount.purpose === 'budget' ? 'code' : 'part' };
  if (words.has(POSITIONS)) return { role: 'positions' };
  return amount;
}
