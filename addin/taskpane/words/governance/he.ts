import type { GovernanceWords } from './types.js';

export const words: GovernanceWords = {
  'gov.findings': 'מה נמצא',
  'gov.findings.none': 'אין ממצאים על המועצה, הסמכויות, המכרזים והחברות.',
  'gov.sheets.none':
    'בחוברת אין גיליונות של מועצה, סמכויות, מכרזים או חברות. גיליונות ריקים אפשר ליצור מהבדיקה.',
  'gov.council': 'הרכב המועצה',
  'gov.council.none': 'אין גיליון של חברי המועצה.',
  'gov.seats':
    '{count, plural, one {חבר מועצה אחד מכהן} two {שני חברי מועצה מכהנים} other {# חברי מועצה מכהנים}}',
  'gov.vacant': '{count, plural, one {מקום אחד פנוי} two {שני מקומות פנויים} other {# מקומות פנויים}}',
  'gov.employees': 'עובדי רשויות: {employees, number} מתוך {base, number}; נדרשים לפחות {needed, number}',
  'gov.employees.unknown':
    '{count, plural, one {לחבר אחד לא צוין אם הוא עובד רשות} two {לשני חברים לא צוין אם הם עובדי רשות} other {ל-# חברים לא צוין אם הם עובדי רשות}}',
  'gov.chair': 'יו"ר: {who}',
  'gov.chair.none': 'לא צוין יו"ר',
  'gov.deputies': 'סגנים: {who}',
  'gov.deputies.none': 'לא צוין סגן',
  'gov.unseated': 'ללא נציג: {who}',
  'gov.term': 'הכהונה נמשכת עד {date}',
  'gov.term.over': 'הכהונה נסתיימה ב-{date}',
  'gov.term.unknown': 'לא צוין מתי החלה הכהונה',
  'gov.vote': 'סימולציית הצבעה',
  'gov.vote.why': 'הרוב נמנה מכלל חברי המועצה, לא מן הנוכחים.',
  'gov.vote.members': 'כלל חברי המועצה',
  'gov.vote.for': 'קולות בעד',
  'gov.vote.wrong': 'יש להקליד מספרים שלמים, ולא יותר קולות מאשר {members, number} חברים.',
  'gov.vote.majority': 'רוב חברי המועצה (מכירת טובין לאשכול, 3.ה)',
  'gov.vote.two-thirds': 'שני שלישים מחברי המועצה (בקשה לפרישת רשות, 4.3)',
  'gov.vote.carried': 'מתקבלת: נדרשים {needed, number} מתוך {members, number}',
  'gov.vote.short': 'אינה מתקבלת: נדרשים {needed, number} מתוך {members, number}, חסרים {missing, number}',
  'gov.wizard': 'אשף הצטרפות ופרישה',
  'gov.way': 'מה מבקשים',
  'gov.way.join': 'הצטרפות רשות לאשכול',
  'gov.way.leave': 'פרישת רשות מהאשכול',
  'gov.yes': 'כן',
  'gov.no': 'לא',
  'gov.unknown': 'טרם ידוע',
  'gov.join.authority': 'מליאת מועצת הרשות אישרה את ההצטרפות, על פי הצעת ראש הרשות',
  'gov.join.council': 'מועצת האשכול הסכימה',
  'gov.join.minister': 'שר הפנים פועל בהעדר הסכמת המועצה, מטעמים המצדיקים זאת',
  'gov.leave.authority': 'מועצת הרשות ביקשה לפרוש',
  'gov.leave.votes': 'קולות במועצת האשכול בעד הבקשה',
  'gov.leave.convinced': 'שר הפנים שוכנע כי הרשות פוגעת בניהולו התקין של האשכול',
  'gov.can.yes': 'התנאים מתקיימים',
  'gov.can.no': 'התנאים אינם מתקיימים',
  'gov.can.unknown': 'עדיין אי אפשר לקבוע',
  'gov.next.plenary': 'על מליאת הרשות לאשר את ההצטרפות על פי הצעת ראש הרשות. השר אינו יכול להחליף אישור זה.',
  'gov.next.council': 'על מועצת האשכול להסכים, או ששר הפנים יפעל בלעדיה מטעמים המצדיקים זאת.',
  'gov.next.leaving':
    'על מועצת הרשות לבקש זאת; או שמועצת האשכול תבקש זאת ב-{needed, number} מתוך {members, number} קולות לפחות, ושר הפנים ישתכנע.',
  'gov.next.leaving.any':
    'על מועצת הרשות לבקש זאת; או שמועצת האשכול תבקש זאת בשני שלישים מכלל חבריה, ושר הפנים ישתכנע.',
  'gov.then.join':
    'לבקשה בכתב לשר הפנים, עם העתק לאגף פיתוח כלכלי, מצרפים את פרוטוקול מליאת הרשות ואת פרוטוקול מועצת האשכול. אין תוקף לפני תיקון הצו.',
  'gov.then.leave':
    'לבקשה בכתב לשר הפנים מצרפים הסדר מוצע: רכוש, חובות, חשבונות וערבויות. בהעדר הסכמה יקבע השר את ההסדר ואת מועדיו. אין תוקף לפני תיקון הצו.',
};
