import { fold } from '../../core/text.js';

/** One line a language, phrases between bars. */
export const phrases = (...lines: readonly string[]): readonly string[] =>
  lines
    .flatMap((line) => line.split('|'))
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** Two spellings, or two words, of the same: after the article is off. */
const SPELT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    מירבי: 'מרבי',
    מירבית: 'מרבית',
    מקסימאלי: 'מקסימלי',
    תוכנית: 'תכנית',
    איזור: 'אזור',
    מועד: fold('תאריך'),
  }),
);

/** Without the article, Arabic `و` before it and feminine ending after it, with one spelling of doubled yod and vav, and plurals in -ות as one. */
const stem = (word: string): string => {
  const bare = word.replace(/^וה(?=..)|^ה(?=..)/u, '');
  return (SPELT.get(bare) ?? bare)
    .replace(/(?<=..)ויות$/u, 'ות')
    .replace(/^وال(?=..)|^ال(?=..)/u, '')
    .replace(/يه$/u, 'ي')
    .replace(/י+/gu, 'י')
    .replace(/ו+/gu, 'ו');
};

/** The words of a text as headings are compared. */
export const stems = (text: string): readonly string[] => {
  const folded = fold(text.replace(/₪/g, ' שח '));
  return folded === '' ? [] : folded.split(' ').map(stem);
};

/** One text for all orders of the same words. */
export const keyOf = (words: readonly string[]): string => [...new Set(words)].sort().join(' ');

const UNITS = phrases(
  'שח | בשח | שקלים | שקלים חדשים | באלפי | אלפי | באלפים | במיליוני | מיליוני',
  'شيكل | بالشيكل | شواقل | بآلاف | آلاف',
  'شکل | هزار',
  'nis | ils | thousand | thousands',
).flatMap(stems);
const UNIT_WORDS = new Set(UNITS);

/** Words of unit, day, year and reference, which say nothing of what a column holds. */
const FILLERS = new Set([
  ...UNITS,
  ...phrases(
    'לשנת | שנת | שנה | של | את | על | עם | לפי | כולל | סהכ | סך הכל',
    'ליום | נכון ליום | דצמבר | בדצמבר | כולל מעמ',
    'אסמכתה | אסמכתא | אסמכתאות | מס | מספר | סימוכין | האשכול | אשכול',
    'لسنة | سنة | عام | لعام | من | على | حسب | مرجع | رقم | العنقود | للعنقود',
    'به | سال | از | بر | شماره | شمارهٔ | مرجع | خوشه',
    'december | as at | in | of | the | for | by | on | to | year | reference | ref | no | number | cluster',
  ).flatMap(stems),
]);

const [VAT = ''] = stems('מע"מ');
const VAT_WORDS = new Set(stems('לא כולל עם מע"מ'));

/** Words under which a heading is of something else than its other words say. */
const SPOILERS = new Set(
  phrases(
    'אחוז | אחוזי | שיעור | הפרש | שינוי | סטייה | ניצול',
    'نسبة | فرق | تغيير',
    'درصد | تفاوت',
    'percent | percentage | rate | difference | change | variance',
  ).flatMap(stems),
);

export const withoutUnits = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !UNIT_WORDS.has(word));

export const withoutFillers = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !FILLERS.has(word) && !/^(?:\d{4,8}|12|30|31)$/.test(word));

/** Of a heading that speaks of value-added tax, what it says of that stays; undefined where it does not. */
export const withVat = (words: readonly string[]): readonly string[] | undefined =>
  words.includes(VAT)
    ? words.filter((word) => VAT_WORDS.has(word) || withoutFillers([word]).length > 0)
    : undefined;

export const isSpoiled = (text: string, words: readonly string[]): boolean =>
  text.includes('%') || words.some((word) => SPOILERS.has(word));

const ORDERED = new Map<string, string>();

/** In the order of its words. Remembered: words such as `הוצאות` stand in every row. */
function ordered(text: string): string {
  const known = ORDERED.get(text);
  if (known !== undefined) return known;
  const words = stems(text).join(' ');
  if (ORDERED.size >= 5000) ORDERED.clear();
  ORDERED.set(text, words);
  return words;
}

const TOTALS = phrases(
  'סה"כ | סך הכל | סך | סיכום | סכום כולל | סכום ביניים | יתרה כוללת',
  'المجموع | مجموع | الإجمالي | إجمالي',
  'جمع | جمع کل | مجموع',
  'total | grand total | subtotal | sub total | sum',
).map(ordered);

/** Income less expenditure; with other words after it, a line: `עודף משנים קודמות`. */
const SURPLUS = new Set(
  phrases(
    'עודף | גרעון | גירעון | עודף גרעון | עודף גירעון | עודף או גרעון | הפרש | יתרה',
    'الفائض | العجز | الفائض العجز | الفائض أو العجز',
    'مازاد | کسری | مازاد کسری | مازاد یا کسری',
    'surplus | deficit | surplus deficit | surplus or deficit | balance',
  ).map(ordered),
);

const NOTES = phrases(
  'הערה | הערות | מקור הנתונים | חתימה | נערך ביום | נכתב ביום',
  'ملاحظة | ملاحظات | توقيع | أُعدّ',
  'یادداشت | توضیح | امضا | تهیه شده',
  'note | notes | signature | prepared',
).map(ordered);

const beginsWith = (text: string, beginnings: readonly string[]): boolean => {
  const words = ordered(text);
  return beginnings.some((beginning) => words === beginning || words.startsWith(`${beginning} `));
};

/** A sum in Persian; in Arabic collection, of waste above all. */
const ARABIC_COLLECTION = /^\s*جمع\s+(?:و?ال|لل)/u;

export const isTotal = (text: string): boolean =>
  !ARABIC_COLLECTION.test(text) && (beginsWith(text, TOTALS) || SURPLUS.has(ordered(text)));

/** Longer than any name of a line. */
const LONGEST_NAME = 90;

export const isNote = (text: string): boolean =>
  /^[*†‡]/.test(text) || text.length > LONGEST_NAME || beginsWith(text, NOTES);

/** Words that say there is none yet. */
const NOT_YET = phrases(
  'טרם | עדיין לא | לא עדיין | עוד לא | טרם נחתם | טרם אושר | טרם אושרה | טרם התקבל | טרם התקבלה | טרם ניתן | טרם נערך | טרם פורסם | טרם פורסמה | טרם הוגש | טרם הוגשה',
  'ليس بعد | لم يتم بعد | قيد الانتظار',
  'هنوز نه | هنوز نشده | در انتظار',
  'not yet | pending | not approved yet | not yet approved | not published yet | not yet published',
).map(ordered);

/** Words that say there is none. */
const NONE = new Set([
  ...NOT_YET,
  ...phrases(
    'אין | לא | ללא | לא ניתן | לא נתקבל | לא התקבל | לא אושר | לא נחתם | לא קיים | אין הגבלה | ללא הגבלה | לא נערך',
    'لا | لا يوجد | بدون | من دون | لم يوقع | لم يصادق | غير موجود | لا حد | بلا حد',
    'ندارد | نیست | نه | خیر | بدون | بدون محدودیت',
    'none | no | without | nil | not signed | not approved | no limit | unlimited',
  ).map(ordered),
]);
const PENDING = new Set(NOT_YET);

/** Of what says that there is none: whether it may still come. */
export const saysNotYet = (text: string): boolean => PENDING.has(ordered(text));

export const saysNone = (text: string): boolean => NONE.has(ordered(text));

/** Nothing but dashes: left open, and not the same as none. */
export const isDash = (text: string): boolean => /^[-–—−־_.\s\p{Cf}]+$/u.test(text);

/** `אין תרומות`: a list that says of itself that it is empty. */
const EMPTY = phrases(
  'אין | לא היו | לא נתקבלו | לא התקבלו',
  'لا | لا توجد | لا يوجد',
  'هیچ',
  'no | none | there are no',
).map(ordered);

export const saysEmpty = (text: string): boolean => saysNone(text) || beginsWith(text, EMPTY);
