import type { FreezeCode } from '../../sheets/freeze/types.js';
import type { Messages } from '../messages.js';

export const freeze: Messages<FreezeCode> = {
  'freeze-nothing':
    '{left, plural, =0 {אין בחוברת נוסחאות של אשכול להקפיא.} one {אין מה להקפיא: נוסחה אחת נשארת כפי שהיא, והסיבה לצידה.} other {אין מה להקפיא: {left, number} נוסחאות נשארות כפי שהן, והסיבה ליד כל אחת.}}',
  'freeze-already':
    'בחוברת כבר הוקפאו נוסחאות ({count, number}) ביום {on}. יש לשחזר אותן, או לוותר עליהן, לפני הקפאה נוספת.',
  'freeze-pending': 'לנוסחה אין עדיין תוצאה שתא יכול להחזיק; יש להמתין לחישוב ולהקפיא שוב.',
  'freeze-name': 'הנוסחה מציגה #NAME? ואינה מחושבת כאן; יש לתקן אותה תחילה.',
  'freeze-spill': 'במקום שהנוסחה אמורה למלא עומד תוכן אחר; יש לפנות אותו תחילה.',
  'freeze-fills-unknown': 'לא ידוע אילו תאים הנוסחה ממלאת.',
  'freeze-protected': 'הגיליון {sheet} מוגן, ולכן לא נכתב בו דבר.',
  'restore-nothing': 'אין בחוברת נוסחאות מוקפאות.',
  'restore-edited': '{cell}: הערך {value} הוחלף ב־{now}.',
  'restore-formula-typed': '{cell}: נכתבה בתא נוסחה אחרת, {now}.',
  'restore-moved': '{cell}: הערך עומד עתה ב־{to}, כי נוספו, נמחקו או מוינו שורות או עמודות.',
  'restore-references-moved':
    '{cell}: התאים שהנוסחה מפנה אליהם זזו. הנוסחה שהייתה: {before}; הנוסחה המוצעת: {after}.',
  'restore-sheet-renamed': '{cell}: שם הגיליון עתה {to}.',
  'restore-sheet-deleted': '{cell}: הגיליון {sheet} נמחק.',
  'restore-place-deleted': '{cell}: השורה או העמודה של התא נמחקה.',
  'restore-spill-occupied': '{cell}: בתאים שהנוסחה ממלאת עומד תוכן אחר.',
  'restore-reaches-outside':
    '{cell}: הנוסחה {before} פונה אל מחוץ לחוברת, והקובץ עבר בידיים אחרות; היא תוחזר רק אם תאשרו.',
  'restore-sheet-protected': '{cell}: הגיליון {sheet} מוגן; יש לבטל את ההגנה ולשחזר שוב.',
  'repair-protected':
    '{count, plural, one {בגיליון המוגן {sheet} נוסחה אחת שלא תוקנה} other {בגיליון המוגן {sheet} {count, number} נוסחאות שלא תוקנו}}; יש לבטל את ההגנה ולתקן שוב.',
};
