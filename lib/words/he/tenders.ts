import type { TenderCode } from '../../tenders/codes.js';
import type { Messages } from '../messages.js';

const sum = '{priced, select, yes { ({amount, number, nis})} other {}}';
const contract = `החוזה «{contract}»${sum}`;
const object =
  '{object, select, goods { לטובין} land { למקרקעין} work { לביצוע עבודה} services { לשירותים} other {}}';
const tender = 'מכרז {tender}';
const by = '{authority, select, none {} other { של {authority}}}';
const transfer = 'החוזה «{contract}»{authority, select, none {} other { של {authority}}}';
const taken =
  '{taken, select, yes {האשכול רואה אותו כחוזה שלו שלא כדין} no {אין לראות אותו עדיין כחוזה של האשכול} other {יש לציין אם האשכול רואה אותו כחוזה שלו}}';
const sale = `מכירת «{goods}»${by} לאשכול${sum}`;
const votes = '{votes} בעד מתוך {members} חברי המועצה';
const onOneBasis =
  '{vat, select, unstated { לא צוין אם הסכומים כוללים מע"מ, והם הושוו כאילו כולם על אותו בסיס.} other {}}';

export const tendersFindings: Messages<TenderCode> = {
  'contract-by-tender': `${contract} נעשה על פי ${tender}.`,
  'contract-exempt': `${contract} נעשה ללא מכרז לפי {exemption}.`,
  'contract-without-tender': `${contract}${object} נעשה ללא מכרז פומבי וללא פטור.{need, select, four { לפי סכומי התקנות הידועים, די בהצעות מארבעה מציעים לפחות.} six { לפי סכומי התקנות הידועים, די בהצעות משישה מציעים לפחות.} public { לפי סכומי התקנות הידועים נדרש מכרז פומבי.} other {}} יש לערוך מכרז, או לציין את הפטור שבתקנות העיריות (מכרזים).`,
  'contract-maybe-exempt': `${contract}${object}: לא צוינו מכרז או פטור, והסכום אינו עולה על {exempt, number, nis}, שלפי סכומי התקנות הידועים פטור ממכרז. אם זה הפטור, יש לציין אותו; הסכומים מתעדכנים ב-16 בכל חודש.`,
  'contract-for-services': `${contract} הוא לשירותים ולא צוין לו מכרז. סעיף 3.ב אינו מזכיר שירותים; יש לבדוק אם תקנות העיריות (מכרזים) מחייבות מכרז.`,
  'contract-tender-unsaid': `${contract}: {missing, select, tender {לא צוין אם נעשה על פי מכרז} exemption {נעשה ללא מכרז, ולא צוין פטור} other {לא צוינו מכרז או פטור}}. יש לציין את מספר המכרז או את הפטור, או שאין.`,
  'contract-exemption-unnamed': `${contract}: צוין שהוא פטור ממכרז, ולא צוין לפי איזו תקנה. יש לציין אותה.`,
  'contract-object-unknown': `${contract} נעשה ללא מכרז וללא פטור, ולא צוין אם הוא לטובין, למקרקעין, לעבודה או לשירותים. יש לציין.`,
  'contract-party-unknown': `${contract}: לא צוין אם המתקשר הוא האשכול או רשות. יש לציין.`,
  'tender-maximum-stated': `במסמכי ${tender} נכלל היקף ההתקשרות המרבי: {maximum, number, nis}.`,
  'tender-maximum-missing': `במסמכי ${tender}, שנערך עבור הרשויות החברות, לא נכלל היקף ההתקשרות המרבי. יש לכלול אותו במסמכי המכרז.`,
  'tender-maximum-unsaid': `${tender}: לא צוין היקף ההתקשרות המרבי שבמסמכי המכרז. יש לציין אותו, או שאין.`,
  'tender-for-members-unsaid': `${tender}: לא צוין אם נערך עבור הרשויות החברות. יש לציין; במכרז כזה נכלל היקף ההתקשרות המרבי.`,
  'tender-within-maximum': `ההתקשרויות על פי ${tender} ({total, number, nis}) אינן עולות על ההיקף המרבי ({maximum, number, nis}).${onOneBasis}`,
  'tender-maximum-planned': `ההתקשרויות על פי ${tender} ({total, number, nis}) בתוך ההיקף המרבי ({maximum, number, nis}), אך עם המתוכננות יעלו עליו: {planned, number, nis}.${onOneBasis}`,
  'contract-crosses-maximum': `${contract}{authority, select, none {} other { של {authority}}} מ-{on} חצה את ההיקף המרבי של ${tender}: לפניו {before, number, nis}, איתו {total, number, nis}, והמרבי {maximum, number, nis}; חריגה של {exact, select, yes {} other {לפחות }}{excess, number, nis}.{more, select, yes { עם החוזים שאחריו ההיקף {used, number, nis}.} other {}} אין להתקשר מעבר להיקף שבמסמכי המכרז.${onOneBasis}`,
  'tender-maximum-exceeded': `ההתקשרויות על פי ${tender} ({exact, select, yes {} other {לפחות }}{total, number, nis}) עולות על ההיקף המרבי ({maximum, number, nis}) ב-{excess, number, nis}{exact, select, yes {} other { לפחות}}. אין להתקשר מעבר לו.${onOneBasis}`,
  'tender-crossing-unclear': `לא ידוע איזה חוזה חצה את ההיקף המרבי של ${tender} ({maximum, number, nis}): אחד מאלה: {contracts}. יש לציין תאריך, סכום ובסיס מע"מ לכל חוזה, ואת הסדר ביום החצייה.`,
  'tender-total-unclear': `אי אפשר לקבוע אם ההתקשרויות על פי ${tender} ({total, number, nis} לפחות) בתוך ההיקף המרבי: {missing, select, members {לא צוין אם המכרז נערך עבור הרשויות החברות} maximum {לא צוין ההיקף המרבי} none {אין היקף מרבי במסמכי המכרז} repeated {המכרז רשום כמה פעמים ובהיקפים שונים} amounts {{count, plural, one {חסר סכום של חוזה אחד} other {חסרים סכומים של # חוזים}}} other {לא כל הסכומים על אותו בסיס מע"מ, והמס עשוי להכריע}}. יש להשלים.`,
  'contract-tender-unlisted': `{count, plural, one {החוזה «{contract}» נעשה} other {# חוזים נעשו}} על פי ${tender}, ואין מכרז כזה ברשימת המכרזים. יש להוסיף אותו או לתקן את המספר.`,
  'tenders-unlisted': `{count, plural, one {חוזה אחד נעשה} other {# חוזים נעשו}} על פי מכרז, ואין בחוברת רשימת מכרזים. יש להוסיף אותה.`,
  'contracts-unlisted': `{count, plural, one {יש מכרז אחד} other {יש # מכרזים}} עבור הרשויות החברות, ואין בחוברת רשימת חוזים. יש להוסיף אותה, או לציין שאין חוזים.`,
  'contract-by-member': `{authority} הייתה חברה באשכול כשהתקשרה בחוזה «{contract}» על פי ${tender}.`,
  'contract-by-other': `{authority} התקשרה בחוזה «{contract}» על פי ${tender} ב-{on}, ולא הייתה אז חברה באשכול{joined, select, none {} other { (הצטרפה ב-{joined})}}{left, select, none {} other { (פרשה ב-{left})}}. רק רשות חברה רשאית להתקשר על פי מכרז של האשכול.`,
  'contract-member-unclear': `החוזה «{contract}» על פי ${tender}: {missing, select, authority {לא צוין איזו רשות התקשרה} name {ייתכן ש-{authority} רשומה בין החברות בשם אחר} listing {{authority} אינה ברשימת החברות, ולא צוין אם ומתי פרשה. יש להוסיף אותה לרשימה, או את הצו שלפיו פרשה} other {לא צוין תאריך, ולכן לא ידוע אם {authority} הייתה אז חברה}}. יש להשלים.`,
  'contract-members-unlisted': `{count, plural, one {חוזה אחד של רשות נעשה} other {# חוזים של רשויות נעשו}} על פי מכרז של האשכול, ואין בחוברת רשימת הרשויות החברות. יש להוסיף אותה.`,
  'contract-tender-not-for-members': `{authority, select, none {רשות} other {{authority}}} התקשרה בחוזה «{contract}» על פי ${tender}, שצוין שלא נערך עבור הרשויות. יש לבדוק את המכרז.`,
  'transfer-before-joining': `${transfer} נעשה ב-{made}, לפני שהרשות הצטרפה ({joined}), בעניין שבתפקידי האשכול.`,
  'transfer-after-joining': `${transfer} נעשה ב-{made}, ולא לפני שהרשות הצטרפה ({joined}); רק חוזה שנעשה לפני ההצטרפות ייחשב כחוזה של האשכול. ${taken}.`,
  'transfer-off-functions': `${transfer} אינו בעניין שבתפקידי האשכול ולכן אינו עובר לאשכול. ${taken}.`,
  'transfer-matter-unknown': `${transfer}: {missing, select, made {לא צוין מתי נעשה} joined {לא צוין מתי הרשות הצטרפה לאשכול} other {לא צוין אם הוא בעניין שבתפקידי האשכול}}. יש לציין.`,
  'transfer-decided': `${transfer}: מועצת האשכול החליטה שייחשב כחוזה של האשכול{reference, select, none {} other { ({reference})}}.`,
  'transfer-undecided': `${transfer}: מועצת האשכול לא החליטה עד {on} שייחשב כחוזה של האשכול. ${taken}. נדרשת החלטת המועצה.`,
  'transfer-decision-unknown': `${transfer}: לא צוינה החלטת מועצת האשכול. יש לציין את מספרה ותאריכה, או שאין.`,
  'transfer-consented': `${transfer}: שני הצדדים לחוזה הסכימו שייחשב כחוזה של האשכול.`,
  'transfer-unconsented': `${transfer}: עד {on} {whose, select, authority {הרשות לא הסכימה} supplier {הצד השני לחוזה לא הסכים} other {הצדדים לחוזה לא הסכימו}}. ${taken}. נדרשת הסכמת שני הצדדים.`,
  'transfer-consent-unknown': `${transfer}: {whose, select, authority {לא צוינה הסכמת הרשות} supplier {לא צוינה הסכמת הצד השני} other {לא צוינה הסכמת הצדדים}}. יש לציין, או שאין.`,
  'sale-of-goods': `${sale} היא מכירת טובין לצורך מילוי תפקידי האשכול.`,
  'sale-not-goods': `${sale} היא של {object, select, land {מקרקעין} other {עבודה}}. רק מכירת טובין אינה טעונה מכרז; יש לערוך מכרז או לציין פטור אחר.`,
  'sale-of-services': `${sale} היא של שירותים. הפטור שבסעיף 3.ה הוא לטובין בלבד; יש לבדוק אם נדרש מכרז.`,
  'sale-off-functions': `${sale} אינה לצורך מילוי תפקידי האשכול, ולכן הפטור ממכרז אינו חל עליה.`,
  'sale-matter-unknown': `${sale}: {missing, select, object {לא צוין אם נמכרו טובין} other {לא צוין אם היא לצורך מילוי תפקידי האשכול}}. יש לציין.`,
  'sale-decided': `${sale}: מועצת האשכול החליטה ברוב חבריה, ${votes} (נדרשים {needed}).`,
  'sale-decided-after': `${sale} נעשתה ב-{sold}, והמועצה החליטה עליה רק ב-{decided} (${votes}). ההחלטה צריכה לקדום למכירה.`,
  'sale-majority-missing': `${sale}: ${votes}, ונדרשים {needed}; {short, plural, one {חסר קול אחד} other {חסרים # קולות}}. בלי רוב של כל החברים המכירה טעונה מכרז.`,
  'sale-undecided': `${sale}: מועצת האשכול לא החליטה עליה עד {on}. נדרשת החלטה ברוב חבריה; בלעדיה המכירה טעונה מכרז.`,
  'sale-decision-unknown': `${sale}: {missing, select, decision {לא צוינה החלטת המועצה} votes {לא צוין כמה הצביעו בעד} members {לא ידוע כמה חברים היו במועצה ביום ההחלטה} other {צוינו יותר קולות בעד מחברי המועצה}}. יש להשלים.`,
  'sale-opinion-before': `${sale}: חוות דעת גזבר האשכול{reference, select, none {} other { ({reference})}} הונחה לפני המועצה, ולפיה התמורה אינה חורגת מהמקובל.`,
  'sale-opinion-missing': `${sale}: אין חוות דעת של גזבר האשכול שניתנה עד {on}. יש להניח אותה לפני המועצה לפני שתחליט.`,
  'sale-opinion-after': `${sale}: חוות הדעת ניתנה ב-{given}, אחרי החלטת המועצה ב-{decided}. המועצה צריכה לשוב ולהחליט אחרי שחוות הדעת הונחה לפניה.`,
  'sale-opinion-of-other': `${sale}: חוות הדעת ניתנה בידי {by, select, authority {גזבר הרשות} other {אדם אחר}}. נדרשת חוות דעת של גזבר האשכול.`,
  'sale-price-above': `${sale}: לפי חוות הדעת, התמורה חורגת מהתמורה המקובלת. בתמורה כזאת המכירה טעונה מכרז.`,
  'sale-opinion-unknown': `${sale}: {missing, select, opinion {לא צוינה חוות דעת גזבר האשכול} by {לא צוין מי נתן את חוות הדעת} price {לא צוין אם התמורה אינה חורגת מהמקובל} other {חסר תאריך חוות הדעת או ההחלטה}}. יש לציין.`,
};
