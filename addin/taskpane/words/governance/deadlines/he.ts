import type { DeadlineWords } from './types.js';

const report =
  '{kind, select, quarter {הדוח הרבעוני לרבעון {part} של {year}} half {הדוח החצי-שנתי למחצית {part} של {year}} other {הדוח השנתי לשנת {year}}}';
const step =
  '{step, select, proposal {הצעת ראש הרשות} authorityDecision {{matter, select, leaving {בקשת מועצת הרשות} other {אישור מועצת הרשות}}} councilDecision {{matter, select, leaving {בקשת מועצת האשכול} other {אישור מועצת האשכול}}} clusterNotice {הודעה באתר האשכול} authorityNotice {הודעה באתר הרשות} releaseRequest {בקשת הרשות} releaseApproval {אישור שר הפנים} plenary {אישור מליאת הרשות} plan {תכנית ההפעלה} request {{matter, select, power {בקשה למשרד הפנים} other {בקשה לשר הפנים}}} inOrder {עיגון בצו המקים} council {הסכמת מועצת האשכול} ministerReasons {טעמי שר הפנים לפעול בהעדר הסכמת מועצת האשכול} copy {העתק לאגף פיתוח כלכלי} amendment {תיקון הצו המקים} convinced {השתכנעות שר הפנים} settlement {ההסדר המוצע} other {קביעת ההסדר בידי שר הפנים}}';
const who = '{authority, select, none {רשות שלא צוין שמה} other {{authority}}}';
const of = '{authority, select, none {} other {, {authority}}}';

export const words: DeadlineWords = {
  deadlines: 'המועדים הבאים',
  'deadlines.none': 'אין בחוברת תאריכים שמועד נגזר מהם.',
  'deadlines.overdue':
    '{days, plural, one {באיחור של יום אחד} two {באיחור של יומיים} other {באיחור של # ימים}}',
  'deadlines.today': 'היום',
  'deadlines.left': '{days, plural, one {מחר} two {בעוד יומיים} other {בעוד # ימים}}',
  'deadlines.forecast': 'תחזית, לא מועד מחייב',
  'deadlines.more':
    '{count, plural, one {הצגת מועד אחד נוסף} two {הצגת שני מועדים נוספים} other {הצגת # מועדים נוספים}}',
  'deadlines.fewer': 'הצגת הקרובים בלבד',
  'deadline.council-term-ends':
    'סוף כהונת המועצה{by, select, seats {, לפי ימי המינוי של חבריה} other {}}.{over, select, yes { אין בחוברת כהונה שאחריה.} other {}}',
  'deadline.seats-end':
    '{count, plural, one {סוף כהונתו של נציג, ואין ברשימה מי שבא אחריו} two {סוף כהונתם של שני נציגים, ואין ברשימה מי שבאים אחריהם} other {סוף כהונתם של # נציגים, ואין ברשימה מי שבאים אחריהם}}: {names}.',
  'deadline.committee-ends': 'סוף המינוי של «{name}». ועדת הצעות ומכרזים היא ועדת קבע.',
  'deadline.rotation-ends': 'סוף התקופה בסבב הנציגים: {names}.',
  'deadline.tender-ends': 'היום האחרון להתקשרות על פי מכרז {tender}.',
  'deadline.tender-exhausted': 'בקצב ההתקשרויות עד היום ייגמר ההיקף של מכרז {tender}.',
  'deadline.agreements-end':
    '{count, plural, one {סוף הסכם שירות שאין ברשימה הסכם אחריו} two {סוף שני הסכמי שירות שאין ברשימה הסכם אחריהם} other {סוף # הסכמי שירות שאין ברשימה הסכם אחריהם}}: {names}.',
  'deadline.loan-planned':
    'ההלוואה «{loan}» מתוכננת, {approval, select, missing {ואין אישור של שר הפנים} other {ולא צוין אישור של שר הפנים}}. האישור צריך לקדום להלוואה.',
  'deadline.report': report,
  'deadline.report-periods-end': 'סוף תקופת הדיווח. אחריה יש לערוך: {reports}. בנוהל לא נקבע מועד.',
  'deadline.report-due': `${report}: התקופה הסתיימה ב-{ended}, {missing, select, yes {והדוח לא נערך} other {ולא צוין אם נערך}}. {over, select, yes {גם התקופה שאחריה כבר הסתיימה.} other {בנוהל לא נקבע מועד; ביום זה מסתיימת גם התקופה שאחריה.}}`,
  'deadline.change-effective': `{change, select, joining {הצטרפות} other {פרישת}} ${who} מתוכננת ליום זה. {amended, select, yes {הצו המקים תוקן.} planned {תיקון הצו המקים מתוכנן עד אז.} unknown {לא צוין אם הצו המקים תוקן; אין לה תוקף לפני התיקון.} other {אין לה תוקף לפני תיקון הצו המקים.}}`,
  'deadline.step-planned': `${step} – {matter, select, delegation {האצלת «{subject}»${of}} release {שחרור מ-«{subject}»${of}} power {הסמכות «{subject}» בצו${of}} joining {הצטרפות ${who}} other {פרישת ${who}}}.`,
  tenders: 'המכרזים',
  'tenders.none': 'אין בחוברת מכרזים.',
  'tenders.tender': 'מכרז {tender}{subject, select, none {} other {: {subject}}}',
  'tenders.maximum': 'היקף מרבי',
  'tenders.maximum.none': 'אין במסמכי המכרז',
  'tenders.maximum.unknown': 'לא ידוע',
  'tenders.used': 'נוצל',
  'tenders.room': 'נותר',
  'tenders.excess': 'חריגה',
  'tenders.share': 'נוצלו {share} מההיקף המרבי',
  'tenders.basis':
    '{basis, select, with {הסכומים כוללים מע"מ.} without {הסכומים ללא מע"מ.} other {חלק מהסכומים כוללים מע"מ וחלק לא, או שלא צוין; לכן לא נאמר כמה נותר.}}',
  'tenders.unpriced':
    '{count, plural, one {לחוזה אחד אין סכום, ולכן הנותר קטן יותר} two {לשני חוזים אין סכום, ולכן הנותר קטן יותר} other {ל-# חוזים אין סכום, ולכן הנותר קטן יותר}}.',
  'tenders.planned':
    '{count, plural, one {חוזה מתוכנן אחד לא נספר} two {שני חוזים מתוכננים לא נספרו} other {# חוזים מתוכננים לא נספרו}}.',
  'tenders.last':
    '{over, select, yes {היום האחרון להתקשרות היה {date}.} other {היום האחרון להתקשרות: {date}.}}',
  'tenders.crossing':
    'החוזה «{contract}»{authority, select, none {} other { של {authority}}}{date, select, none {} other { מ-{date}}} חצה את ההיקף המרבי{excess, select, none {} other { ב-{excess}}}.',
  'tenders.crossing.several': 'אחד מן החוזים האלה חצה את ההיקף המרבי: {contracts}.',
  'tenders.forecast':
    'תחזית, לא מועד מחייב: בקצב עד היום ייגמר ההיקף ב-{date}. הקצב: {used} {days, plural, one {ביום אחד} two {ביומיים} other {ב-# ימים}}, מן החוזה הראשון ב-{from}.',
};
