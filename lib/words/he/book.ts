import type { BookCode } from '../../sheets/book/notes.js';
import type { Messages } from '../messages.js';

const meaning =
  '{meaning, select, code {קוד הכרטיס} name {שם הכרטיס} amount {סכום} total {סה"כ} other {{meaning}}}';
const unit = '{unit, select, nis {ש"ח} thousands {אלפי ש"ח} millions {מיליוני ש"ח} other {אף אחת מהן}}';

export const book: Messages<BookCode> = {
  'headings-recognised':
    'זוהו {count, plural, one {כותרת אחת} two {שתי כותרות} other {{count, number} כותרות}}: {texts}.',
  'rows-recognised': 'זוהו {count, number} מתוך {of, number} שורות הטופס.',
  'codes-recognised':
    '{count, plural, one {כרטיס תקציב אחד זוהה} two {שני כרטיסי תקציב זוהו} other {{count, number} כרטיסי תקציב זוהו}} לפי הקודים.',
  'headings-repeated':
    'הכותרות חוזרות בהמשך הגיליון {count, plural, one {פעם אחת} two {פעמיים} other {{count, number} פעמים}}, והשורות שלהן לא נקראו כנתונים.',
  'amount-column': 'התקציב הנבדק הוא בעמודה «{heading}».',
  'sign-convention':
    '{convention, select, paymentsNegative {התשלומים כתובים בסימן שלילי} receiptsNegative {התקבולים כתובים בסימן שלילי} other {שני הצדדים כתובים בסימן חיובי}}.',
  'unit-by-user': `הגיליון אינו אומר באיזו יחידה הסכומים; נקבע ${unit}.`,
  'unit-of-documents':
    'הגיליון אינו אומר באיזו יחידה הסכומים; ברשימות כאלה הם נקובים בשקלים, וכך נקראו. אם הם באלפי ש"ח, יש לכתוב זאת בכותרת.',
  'unit-unstated':
    'הגיליון אינו אומר אם הסכומים בש"ח או באלפי ש"ח, ולכן הם מובאים כפי שנדפסו. יש לציין את היחידה.',
  'unit-contradicted': `כתובות יחידות שונות זו מזו; «{text}» סותרת את מה שכתוב במקום אחר. היחידה שנקבעה: ${unit}.`,
  'amount-column-unsure': 'לא ברור איזו מהעמודות היא התקציב לבדיקה: {headings}. יש לבחור אחת.',
  'heading-blank': `לעמודה אין כותרת; לפי התוכן היא ${meaning}.`,
  'heading-unsure': `הכותרת «{text}» נקראה בתור ${meaning}, אף שאינה מנוסחת כך.`,
  'heading-of-several': `יותר מעמודה אחת יכולה להיות ${meaning}; נבחרה «{text}» ולא {other}.`,
  'sign-unclear': 'לא ברור מהנתונים אילו סכומים נכתבים בסימן שלילי.',
  'side-contradicted':
    'הגיליון הוא של {side, select, income {הכנסות} other {הוצאות}}, אבל {count, plural, one {כרטיס אחד בו הוא} two {שני כרטיסים בו הם} other {{count, number} כרטיסים בו הם}} מן הצד האחר.',
  'year-differs':
    'הכותרת הראשית היא לשנת {title, number, plain}, ועמודת התקציב לשנת {column, number, plain}.',
  'year-unstated': 'הגיליון אינו אומר לאיזו שנה התקציב.',
  'decimal-unsure':
    'לא ברור אם הנקודה והפסיק מפרידים אלפים או שברים: {count, plural, one {תא אחד כתוב} two {שני תאים כתובים} other {{count, number} תאים כתובים}} כך, למשל «{text}», שאולי הוא {amount}.',
  'footnotes-unsure':
    'לא ברור אם מספרים קטנים ליד קו או בסוגריים הם סכומים או הערות שוליים: {count, plural, one {תא אחד כתוב} two {שני תאים כתובים} other {{count, number} תאים כתובים}} כך, למשל «{text}», שאולי הוא {amount}.',
  'columns-set-aside':
    '{count, plural, one {עמודה אחת לא שימשה} two {שתי עמודות לא שימשו} other {{count, number} עמודות לא שימשו}} לבדיקה: {texts}.',
  'cells-unread':
    '{count, plural, one {תא אחד שנראה כנתון לא נקרא} two {שני תאים שנראים כנתונים לא נקראו} other {{count, number} תאים שנראים כנתונים לא נקראו}}, והראשון: «{text}».',
  'unread-no-code': 'הסכום «{text}» עומד בשורה שאין בה קוד של כרטיס ואינה שורת סה״כ.',
  'unread-no-column': '«{text}» עומד בעמודה שלא זוהתה.',
  'unread-beside': '«{text}» עומד מחוץ לטבלה שנקראה.',
  'unread-percent': '«{text}» הוא אחוז, ולא סכום.',
};
