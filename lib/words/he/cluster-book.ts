import type { ClusterBookCode } from '../../sheets/cluster-book/types.js';
import type { Messages } from '../messages.js';

export const clusterBook: Messages<ClusterBookCode> = {
  'date-unclear': '«{text}» אינו תאריך חד-משמעי. יש לכתוב יום, חודש ושנה בארבע ספרות: 21.11.2026.',
  'date-not-a-day': 'אין בלוח השנה יום כזה: «{text}».',
  'date-as-number': 'במקום תאריך עומד המספר «{text}». יש לעצב את התא כתאריך, או לכתוב 21.11.2026.',
  'choice-unknown': '«{text}» אינה מן המילים שנקראות כאן: {he}.',
  'year-unclear': '«{text}» אינו שנה אחת בארבע ספרות.',
  'count-unclear': '«{text}» אינו מספר שלם של אנשים או קולות.',
  'share-unclear': '«{text}» אינו חלק בין 0% ל־100%.',
  'clause-unknown': '«{text}» אינו סעיף של הנוהל. יש לכתוב מזהה כגון B4, או את מספר הסעיף, כגון 5.א.4.',
  'total-differs': 'סה״כ {total} אינו סכום השורות, {sum}.',
  'column-unknown': '«{text}» עומד בעמודה «{heading}», שלא זוהתה.',
  'row-unknown': '«{text}» עומד בשורה שאינה שורת נתונים ואינה שורת סה״כ.',
  'key-repeated': '«{text}» כתוב יותר מפעם אחת; נקרא מה שליד {other}.',
  'heading-near': 'הכותרת «{text}» נקראה בתור «{heading}». אם אין זו הכוונה, יש לנסחה אחרת.',
  'heading-chosen': 'יותר מעמודה אחת מתאימה; נבחרה «{text}» ולא {other}.',
  'column-passed-over': 'העמודה «{heading}» לא זוהתה ולא נקראה.',
  'row-as-heading': '«{text}», שורה ללא נתונים, נקראה ככותרת של השורות שתחתיה.',
  'payments-turned': 'התשלומים בעמודה «{heading}» כתובים בסימן שלילי, ונקראו כסכומים חיוביים.',
  'opening-balance': 'היתרה משנים קודמות, «{heading}», נמנתה עם התקבולים או עם התשלומים.',
  'owner-unstated': 'הגיליון אינו אומר אם התקציבים הבלתי רגילים הם של אשכול או של רשות.',
};
