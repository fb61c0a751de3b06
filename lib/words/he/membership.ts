import type { MembershipCode } from '../../membership/codes.js';
import type { Messages } from '../messages.js';

const change = '{change, select, joining {הצטרפות} other {פרישת}}';
const who = '{authority, select, none {רשות שלא צוין שמה} other {{authority}}}';
const subject = `${change} ${who}`;
const reference = '{reference, select, none {} other { ({reference})}}';
const consent =
  '{what, select, authority {הסכמת מליאת הרשות} council {הסכמת מועצת האשכול (או טעמי שר הפנים לפעול בהעדרה)} other {הסכמת מליאת הרשות והסכמת מועצת האשכול}}';
const paper =
  '{document, select, request {הבקשה בכתב לשר הפנים} copy {ההעתק לאגף פיתוח כלכלי} plenary {פרוטוקול מליאת הרשות} council {פרוטוקול מועצת האשכול} other {ההסדר המוצע}}';
const papers = `{count, plural, offset:1 =1 {${paper}} one {${paper} ומסמך נוסף} other {${paper} ועוד # מסמכים}}`;
const vote = '{votes} מתוך {members} חברים, ונדרשים {needed} (שני שלישים)';
const key =
  '{key, select, quota {חלקה במכסות} population {חלקה באוכלוסייה} equal {חלקים שווים} other {החלק שנקבע}}';

export const membershipFindings: Messages<MembershipCode> = {
  'change-by-order': `${subject}: הצו המקים תוקן{amended, select, none {} other { ב-{amended}}}${reference}.`,
  'change-before-order': `${subject}: נוהגים לפיה מיום {effective}, {amended, select, none {והצו המקים לא תוקן עד {on}} other {והצו המקים תוקן רק ב-{amended}}}. אין לה תוקף לפני תיקון הצו.`,
  'change-order-pending': `${subject}: הצו המקים לא תוקן עדיין{effective, select, none {} other {, והיא מתוכננת ל-{effective}}}. אין לה תוקף לפני תיקון הצו.`,
  'change-order-unknown': `${subject}: נוהגים לפיה מיום {effective}, ולא צוין מתי תוקן הצו המקים. יש לציין את התיקון ואת תאריכו, או שאין.`,
  'joining-consented': `${subject}: מליאת הרשות הסכימה, {how, select, council {וכך גם מועצת האשכול} other {ושר הפנים נתן טעמים לפעול בהעדר הסכמת מועצת האשכול}}.`,
  'joining-unconsented': `${subject}: אין ${consent} עד {due}, והשינוי כבר נעשה. הסכמת הרשות הכרחית תמיד; רק את הסכמת מועצת האשכול רשאי השר להחליף.`,
  'joining-consented-after': `${subject}: ${consent} באה רק אחרי שהשינוי נעשה ({due}). יש לבדוק אם היא חלה עליו.`,
  'joining-consent-pending': `${subject}: אין עדיין ${consent}. בלעדיה אי אפשר לצרף את הרשות.`,
  'joining-consent-unknown': `${subject}: לא צוינה ${consent}. יש לציין פרוטוקול ותאריך, או שאין.`,
  'joining-proposed': `${subject}: המליאה אישרה על פי הצעת ראש הרשות${reference}.`,
  'joining-unproposed': `${subject}: המליאה אישרה בלי הצעת ראש הרשות. האישור צריך לבוא על פי הצעתו.`,
  'joining-proposed-after': `${subject}: הצעת ראש הרשות היא מיום {proposed}, אחרי אישור המליאה ({decided}). האישור צריך לבוא על פי ההצעה; יש לבדוק את התאריכים.`,
  'joining-proposal-pending': `${subject}: המליאה אישרה, ואין הצעה של ראש הרשות. יש להשלים לפני הגשת הבקשה.`,
  'joining-proposal-unknown': `${subject}: לא צוין אם המליאה אישרה על פי הצעת ראש הרשות. יש לציין.`,
  'request-complete': `${subject}: הבקשה לשר הפנים${reference} שלמה.`,
  'request-incomplete': `${subject}: הבקשה לשר הפנים חסרה: ${papers}. יש להשלים.`,
  'request-pending': `${subject}: לקראת הבקשה לשר הפנים יש עוד להכין: ${papers}.`,
  'request-unknown': `${subject}: לא ידוע אם לבקשה לשר הפנים צורפו כל המסמכים; לא צוין: ${papers}.`,
  'leaving-grounded': `${subject}: {by, select, authority {מועצת הרשות ביקשה זאת} other {מועצת האשכול ביקשה זאת ברוב של ${vote}, ושר הפנים שוכנע}}.`,
  'leaving-ungrounded': `${subject} נעשתה ב-{due} בלי עילה: {what, select, convinced {מועצת האשכול ביקשה, ושר הפנים לא שוכנע שהרשות פוגעת בניהולו התקין של האשכול} other {לא מועצת הרשות ביקשה, ולא מועצת האשכול ברוב של שני שלישים מחבריה}}.`,
  'leaving-vote-short': `${subject}: בעד בקשת מועצת האשכול ${vote}. בלי רוב זה, ובלי בקשה של מועצת הרשות, אין עילה לפרישה.`,
  'leaving-vote-short-pending': `${subject}: בעד הבקשה במועצת האשכול ${vote}. אין להגיש אותה כבקשת המועצה.`,
  'leaving-grounded-after': `${subject}: העילה לפרישה באה רק אחרי שהשינוי נעשה ({due}). יש לבדוק אם היא חלה עליו.`,
  'leaving-ground-pending': `${subject}: אין עדיין עילה: {what, select, convinced {שר הפנים לא שוכנע שהרשות פוגעת בניהולו התקין של האשכול} other {נדרשת בקשה של מועצת הרשות, או של מועצת האשכול ברוב של שני שלישים מחבריה}}.`,
  'leaving-ground-unknown': `${subject}: לא צוין {what, select, request {אם מועצת הרשות ביקשה} votes {כמה מחברי מועצת האשכול הצביעו בעד} members {כמה חברים במועצת האשכול} other {אם שר הפנים שוכנע}}. יש להשלים.`,
  'leaving-votes-exceed': `${subject}: {votes} בעד, יותר ממספר חברי המועצה ({members}). יש לבדוק את שני המספרים.`,
  'settlement-agreed': `${subject}: הרשות ומועצת האשכול הסכימו על ההסדר.`,
  'settlement-by-minister': `${subject}: שר הפנים קבע את ההסדר{decided, select, none {} other { ב-{decided}}}${reference}. יש לוודא שנקבעו מועדים למימושו.`,
  'settlement-open': `${subject}: לא הושגה הסכמה על ההסדר, ושר הפנים לא קבע אותו עד {on}. בהעדר הסכמה השר קובע את ההסדר ואת המועדים למימושו.`,
  'settlement-agreement-unknown': `${subject}: לא צוין {what, select, minister {אם שר הפנים קבע את ההסדר, ולא הושגה עליו הסכמה} other {אם הרשות ומועצת האשכול הסכימו על ההסדר}}. יש לציין.`,
  'settlement-parts-met':
    'הסדר הפרישה של {authority}: {count, plural, one {הסכום שנכתב} other {# הסכומים שנכתבו}} ({sum, number, nis}) לפי המפתחות; נכסים פחות חובות: {net, number, nis}.',
  'settlement-part-differs': `הסדר הפרישה של {authority}, «{item}»: נכתב {proposed, number, nis}, ולפי ${key} חלקה הוא {part, number, nis} מתוך {amount, number, nis}: {difference, number, nis} {direction, select, above {יותר} other {פחות}}. יש לתקן, או לנמק.`,
  'settlement-parts-unknown': `הסדר הפרישה של ${who}: אי אפשר לחלק את «{item}»{count, plural, offset:1 =1 {} one { ועוד פריט} other { ועוד # פריטים}}: {why, select, kind {לא צוין אם זה נכס, חוב, ערבות או פרויקט} amount {לא צוין הסכום} negative {הסכום שלילי; את הכיוון אומר סוג הפריט} fine {הסכום אינו באגורות שלמות} key {לא צוין מפתח החלוקה} share {לא צוין החלק, בין 0% ל-100%} members {אין רשימת רשויות עם מכסות ותושבים} repeated {רשות כתובה פעמיים: {names}} leaver {הרשות הפורשת אינה ברשימת הרשויות, או לא צוין מי היא} weights {לא ידועים הנתונים של {names}} other {סכום הנתונים של כל הרשויות הוא אפס}}.`,
};
