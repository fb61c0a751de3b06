import type { PortableNote } from '../../sheets/portable/types.js';
import type { Messages } from '../messages.js';

export const portable: Messages<PortableNote['code']> = {
  'portable-registry': '{function} שולפת נתון שאין בחוברת (מרשם הרשויות, נספח 3 או ספר הקודים).',
  'portable-solved': '{function} מחפשת פתרון או מחלקת סכום, ואין לכך נוסחה מקבילה.',
  'portable-rule': '{function} מיישמת כלל של הנוהל (מועצה, מכרזים, הצטרפות ופרישה), שאינו נכתב כנוסחה רגילה.',
  'portable-model': 'טבלת הפרמטרים של {function} נתונה בנוסחה או בשם, או שאינה קריאה.',
  'portable-arguments': 'ל-{function} ניתנו טווחים במקום תאים, או שטווחיה אינם שווים בגודלם.',
  'portable-parts': '{function}: להסדר של כמה חלקים, מקדם או תקרות אין פירוט בנוסחאות.',
  'portable-nested': '{function} ממלאת כמה תאים בתוך נוסחה אחרת.',
  'portable-too-long': 'הנוסחה המקבילה ארוכה ממה שתא יכול להכיל.',
};
