import type { DelegationCode } from '../../delegation/codes.js';
import type { Messages } from '../messages.js';

const activity = 'הפעילות «{activity}»{authorities, select, none {} other { ({authorities})}}';
const row = '«{subject}», {authority}';
const source =
  '{source, select, delegated {סמכות שהואצלה} imposed {תפקיד שהוטל} order {הצו המקים} law {החוק} tender {מכרז משותף} other {לא צוין}}';
const reference = '{reference, select, none {} other { ({reference})}}';
const stepOf = (name: string): string =>
  `{${name}, select, proposal {הצעת ראש הרשות} authorityDecision {אישור מועצת הרשות} councilDecision {אישור מועצת האשכול} convinced {ההשתכנעות של מועצת האשכול} clusterNotice {ההודעה באתר האשכול} other {ההודעה באתר הרשות}}`;
const step = stepOf('step');
const sites = '{sites, select, cluster {באתר האשכול} authority {באתר הרשות} other {באתר האשכול ובאתר הרשות}}';
const power = '«{subject}»{authority, select, none {} other { ({authority})}}';
const documents =
  '{proposal, select, yes { · הצעת ראש הרשות} other {}}{plenary, select, yes { · פרוטוקול מליאת מועצת הרשות} other {}}{plan, select, yes { · תכנית הפעלה} other {}}{planGoals, select, yes { · מטרות והיקף השירותים בתכנית} other {}}{planBudget, select, yes { · משמעויות תקציביות בתכנית} other {}}{planOperation, select, yes { · משמעויות תפעוליות בתכנית} other {}}{councilDecision, select, yes { · אישור מועצת האשכול} other {}}';
const byLaw = '{byLaw, select, none {חוק העזר} other {חוק העזר «{byLaw}»}} למפעל «{enterprise}»';
const enterprise = 'המפעל «{enterprise}»';

export const delegationFindings: Messages<DelegationCode> = {
  'activity-sourced': `${activity}: מקור הסמכות הוא ${source}${reference}.`,
  'activity-no-source': `${activity}: צוין שאין לה מקור סמכות. האשכול עוסק רק במה שהואצל לו או הוטל עליו, בצו המקים או בחוק; יש להסדיר האצלה או הטלה, או להפסיק את הפעילות.`,
  'activity-source-unknown': `${activity}: לא צוין מקור הסמכות. יש לציין: האצלה, הטלה, הצו המקים, החוק או מכרז משותף.`,
  'activity-source-pending': `${activity}: תתחיל ב-{from}, ועדיין אין לה מקור סמכות. יש להסדיר אותו עד אז.`,
  'activity-before-source': `${activity}: החלה ב-{from}, לפני שמועצת האשכול אישרה את ההאצלה ב-{given}. יש לבדוק מכוח מה נעשתה עד אז.`,
  'activity-not-delegated': `${activity}: הרשות לא האצילה ולא הטילה אותה על האשכול{by, select, none {} other {; מי שהאצילה היא {by}}}. האצלה של רשות אחת אינה מספיקה לאחרת; יש להסדיר האצלה של הרשות ואישור של מועצת האשכול.`,
  'activity-delegation-incomplete': `${activity}: ההאצלה אינה שלמה, חסר: ${step}. יש להשלים.`,
  'activity-delegation-unknown': `${activity}: {why, select, name {לא נמצאה האצלה בשם זה, ואולי היא אחת מאלה: {subjects}. אם כן, יש לכתוב את השמות באותה צורה} unlisted {יש אסמכתה ({reference}), אך ההאצלה אינה ברשימת ההאצלות. יש להוסיף אותה} proposal {לא צוין אם יש הצעה של ראש הרשות} authorityDecision {לא צוין אם מועצת הרשות אישרה} other {לא צוין אם מועצת האשכול אישרה}}.`,
  'activity-source-not-yet': `${activity}: {step, select, reference {צוין שמקורה ${source}, ועוד אין לכך אסמכתה} other {ההאצלה עוד בתהליך, וחסר: ${step}}}. לא צוין ממתי הפעילות מתקיימת: עד שיש מקור סמכות אין לקיים אותה. יש לציין ממתי.`,
  'activity-unreferenced': `${activity}: צוין שמקורה ${source}, ואין לכך אסמכתה נכון ל-{on}. יש להביא את ההחלטה או את הסעיף, או להסדיר מקור אחר.`,
  'activity-reference-unknown': `${activity}: צוין שמקורה ${source}, בלי אסמכתה. יש לציין את ההחלטה או את הסעיף.`,
  'activity-authority-unknown': `${activity}: לא צוין עבור איזו רשות, ואין רשימה של הרשויות החברות. יש לציין, כדי לבדוק אם כל אחת האצילה.`,
  'activities-unknown':
    'אין בחוברת רשימה של פעילויות האשכול, ולכן אי אפשר לבדוק אם לכל אחת יש מקור סמכות. יש להוסיף אותה.',
  'delegation-steps-taken': `${row}: הוצע, אושר במועצת הרשות ואושר במועצת האשכול ({day}).`,
  'delegation-step-missing': `${row}: אין ${step}. ההאצלה טעונה הצעה של ראש הרשות, אישור של מועצת הרשות ואחריו אישור של מועצת האשכול; יש להשלים את החסר.`,
  'delegation-step-pending': `${row}: {day, select, none {${step} – טרם} other {${step} – ב-{day}, שעוד לא הגיע}}. עד אז ההאצלה אינה שלמה.`,
  'delegation-step-unknown': `${row}: לא צוין אם יש ${step}. יש לציין אסמכתה ותאריך, או שאין.`,
  'delegation-step-undated': `${row}: ${step}, בלי תאריך. יש לציין אותו, כדי לבדוק את סדר השלבים.`,
  'delegation-order-wrong': `${row}: ${step} ({day}) קדם לשלב שלפניו, ${stepOf('before')} ({beforeDay}). יש לחזור על השלב שהוקדם.`,
  'delegation-convinced': `${row}: מועצת האשכול השתכנעה שלא תיפגע יכולתו של האשכול למלא את תפקידיו.`,
  'delegation-unconvinced': `${row}: מועצת האשכול אישרה, וצוין שלא השתכנעה שלא תיפגע יכולתו של האשכול למלא את תפקידיו. יש להביא את העניין שוב לפני המועצה.`,
  'delegation-conviction-unknown': `${row}: לא צוין אם מועצת האשכול השתכנעה שלא תיפגע יכולתו של האשכול למלא את תפקידיו. יש לבדוק בפרוטוקול.`,
  'delegation-published': `${row}: פורסמו הודעות באתר האשכול ובאתר הרשות.`,
  'delegation-notice-pending': `${row}: הודעה עוד לא פורסמה ${sites}, נכון ל-{on}. יש לפרסם אותה; בנוהל לא נקבע מועד.`,
  'delegation-notice-unknown': `${row}: לא צוין אם פורסמה הודעה ${sites}. יש לציין, ואת התאריך.`,
  'release-none': `${row}: הרשות לא שוחררה, והסמכות נשארת גם בידה.`,
  'release-approved': `${row}: הרשות שוחררה לבקשתה ובאישור שר הפנים${reference}.`,
  'release-unapproved': `${row}: צוין שהרשות שוחררה, ואין לכך אישור של שר הפנים נכון ל-{on}. עד לאישור הסמכות והחובה נשארות גם בידה; יש לבקש את האישור.`,
  'release-unrequested': `${row}: צוין שהרשות שוחררה, ואין בקשה שלה. השחרור הוא לבקשת הרשות; יש להגיש בקשה.`,
  'release-unknown': `${row}: צוין שהרשות שוחררה, {missing, select, request {ולא צוינה הבקשה שלה} approval {ולא צוין אישור שר הפנים} other {ולא צוינו הבקשה שלה ואישור שר הפנים}}. יש להשלים.`,
  'release-unsaid':
    '{count, plural, one {בהאצלה אחת («{subject}», {authority})} two {בשתי האצלות (הראשונה: «{subject}», {authority})} other {ב-{count, number} האצלות (הראשונה: «{subject}», {authority})}} לא צוין אם הרשות שוחררה. יש לציין; בלי אישור של שר הפנים הסמכות נשארת גם בידה.',
  'power-in-order': `${power}: הסמכות בצו המקים${reference}.`,
  'power-request-complete': `${power}: לבקשה${reference} צורפו כל המסמכים.`,
  'power-request-incomplete': `${power}: לבקשה למשרד הפנים חסרים:${documents}. יש לצרף אותם.`,
  'power-request-pending': `${power}: הבקשה למשרד הפנים עוד לא הוגשה, נכון ל-{on}. עוד אין:${documents} · הבקשה עצמה.`,
  'power-request-unknown': `${power}: לא צוין אם יש:${documents}{request, select, yes { · בקשה למשרד הפנים} other {}}. יש לציין אסמכתה ותאריך, או שאין.`,
  'power-proposal-late': `${power}: מליאת הרשות אישרה ב-{approved}, לפני הצעת ראש הרשות ב-{proposed}. המליאה מאשרת על פי ההצעה; יש להביא אותה שוב לאישור.`,
  'power-area-kept': '«{subject}»: הסמכות מופעלת רק בתחומן של הרשויות שביקשו אותה: {authorities}.',
  'power-area-beyond':
    '«{subject}»: הסמכות נקבעה בצו רק עבור {authorities}, והיא מופעלת גם בתחום של {places}. יש להפעיל אותה רק בתחומן של הרשויות שביקשו, או לבקש תיקון של הצו.',
  'power-area-unknown':
    '«{subject}»: הסמכות נקבעה בצו רק עבור {authorities}, ואי אפשר לקבוע אם {places, select, none {המקומות שבהם היא מופעלת הם בתחומן} other {המקומות האלה הם בתחומן: {places}}}. יש לכתוב את שמות הרשויות.',
  'by-law-approved': `${byLaw} אושר על ידי שר הפנים${reference}.`,
  'by-law-unapproved': `${byLaw}: נגבים אגרות או היטלים, ואין אישור של שר הפנים נכון ל-{on}. חוק עזר טעון אישור; יש להפסיק את הגבייה עד שיתקבל.`,
  'by-law-pending': `${byLaw}: עוד אין אישור של שר הפנים, ולא נגבה דבר. אין לגבות לפני האישור.`,
  'by-law-approval-unknown': `${byLaw}: לא צוין אם שר הפנים אישר אותו. יש לציין את האישור ותאריכו.`,
  'by-law-unknown': `${enterprise}: נגבים אגרות או היטלים, ולא צוינו חוק העזר ואישורו של שר הפנים. יש לציין אותם.`,
  'fees-for-functions': `${enterprise}: הקמתו היא מתפקידי האשכול, ומותר להטיל אגרות והיטלים לכיסוי הוצאותיו.`,
  'fees-off-functions': `${enterprise}: נגבים אגרות או היטלים, והקמתו אינה מתפקידי האשכול. מותר להטיל אותם רק למפעל שהקמתו היא מתפקידיו; יש להפסיק את הגבייה.`,
  'fees-functions-unknown': `${enterprise}: {said, select, both {בשורות שונות צוין גם שהקמתו מתפקידי האשכול וגם שלא} other {לא צוין אם הקמתו היא מתפקידי האשכול}}. יש לציין.`,
  'fees-within': `${enterprise}: אגרות והיטלים {fees, number, nis}, והוצאות ההקמה וההחזקה בכל השנים {costs, number, nis}. נותרו {excess, number, nis}.`,
  'fees-exceed': `${enterprise}: אגרות והיטלים {fees, number, nis}, והוצאות ההקמה וההחזקה בכל השנים {costs, number, nis}: {excess, number, nis} מעל ההוצאות. האגרות מיועדות לכיסוי ההוצאות בלבד; יש להפחית אותן.`,
  'fees-exceed-planned': `${enterprise}: עד השנה האגרות וההיטלים אינם עולים על ההוצאות, ועם השנים המתוכננות יעלו: {fees, number, nis} לעומת {costs, number, nis}, {excess, number, nis} מעל. יש להפחית אותם מראש.`,
  'fees-unknown': `${enterprise}: ידועים אגרות והיטלים {fees, number, nis} והוצאות {costs, number, nis}, ואי אפשר לקבוע אם הם בגבול ההוצאות: {missing, plural, =0 {כל הסכומים ידועים} one {חסר סכום אחד} two {חסרים שני סכומים} other {חסרים {missing, number} סכומים}}{unheld, select, yes {, ולא צוין אם האשכול החזיק במפעל בשנים שהוצאות ההחזקה שלהן {doubtful, number, nis}} other {}}. יש להשלים.`,
};
