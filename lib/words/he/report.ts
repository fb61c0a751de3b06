import type { ReportNote } from '../../sheets/report/notes.js';
import type { Messages } from '../messages.js';

const kind =
  '{kind, select, K1 {תמצית התקציב הרגיל} K2 {תקציב לפי כרטיסים} K3 {תקציב בלתי רגיל} K4 {גיליון של חוברת האשכול} members {טבלת רשויות חברות} other {{kind}}}';

export const report: Messages<ReportNote['code']> = {
  'cell-unread': '«{text}» לא נקרא: אין כאן עמודה או שורה של טבלה מוכרת. יש לבדוק אם היה צריך להיכלל.',
  'sheet-not-recognised': 'בגיליון «{sheet}» יש מספרים, אך הוא אינו מן הגיליונות המוכרים; דבר בו לא נבדק.',
  'sheet-unsure': `הגיליון נקרא כ${kind}, אך כותרותיו מותירות ספק. יש לוודא שכך הוא.`,
  'question-open':
    'נדרשת תשובה: {about, select, unit {באיזו יחידה נקובים הסכומים} column {באיזו עמודה הסכומים} year {לאיזו שנה התקציב} side {לאיזה צד הגיליון} decimal {מה מפריד את השבר ב«{label}»} footnotes {האם הספרות ב«{label}» הן של הערת שוליים} row {איזו שורה של הטופס היא «{label}»} kind {מה הגיליון} other {{about}}}{count, plural, =0 {.} other {: {options}.}}',
};
