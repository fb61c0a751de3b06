import type { RegistryProblem } from '../../registry/types.js';
import type { Messages } from '../messages.js';

const field =
  '{field, select, population {מספר התושבים} socio {האשכול החברתי-כלכלי} periph {אשכול הפריפריאליות} area {השטח} cluster {אשכול הרשויות} other {הערך}}';
const vintage =
  '{publisher, select, bureau {הלמ"ס} ministry {מרשם משרד הפנים} other {{publisher}}} {year, number, plain}';

export const registry: Messages<RegistryProblem['code']> = {
  'authority-blank': 'חסר שם רשות או סמל.',
  'authority-not-found': 'לא נמצאה רשות בשם «{asked}».{count, plural, =0 {} other { אולי: {he}.}}',
  'authority-code-unknown': 'אין רשות מקומית שסמלה {asked}.',
  'authority-ambiguous': '«{asked}» מתאים ל-{count, number} רשויות: {he}. יש לכתוב שם מלא או סמל.',
  'cluster-blank': 'חסר שם אשכול.',
  'cluster-not-found':
    'לא נמצא אשכול בשם «{asked}». {count, plural, one {אולי: {he}} other {האשכולות: {he}}}.',
  'cluster-ambiguous': '«{asked}» מתאים ל-{count, number} אשכולות: {he}.',
  'field-unknown': 'שדה לא מוכר: «{asked}». השדות הם {known}.',
  'vintage-unknown': 'מהדורת נתונים לא מוכרת: «{asked}». המהדורות הן {known}.',
  'value-in-other-vintage': `${field} של {he} אינו בנתוני ${vintage}; הוא נמצא ב: {vintages}.`,
  'value-unknown': `${field} של {he} אינו ידוע.`,
};
