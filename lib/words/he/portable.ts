import type { PortableNote } from '../../sheets/portable/types.js';
import type { Messages } from '../messages.js';

export const portable: Messages<PortableNote['code']> = {
  'portable-registry':
    '{function} שולפת נתון שאין בחוברת (מרשם הרשויות או נספח 3); במקום הנוסחה נכתבה תוצאתה האחרונה.',
  'portable-solved': '{function} מחפשת פתרון או מחלקת סכום, ואין לכך נוסחה מקבילה; נכתבה תוצאתה האחרונה.',
  'portable-model': 'טבלת הפרמטרים של {function} נתונה בנוסחה או בשם, או שאינה קריאה; נכתבה התוצאה האחרונה.',
  'portable-arguments':
    'ל-{function} ניתנו טווחים במקום תאים, או שטווחיה אינם שווים בגודלם; נכתבה התוצאה האחרונה.',
  'portable-parts': '{function}: להסדר של כמה חלקים, מקדם או תקרות אין פירוט בנוסחאות; נכתבה התוצאה האחרונה.',
  'portable-nested': '{function} ממלאת כמה תאים בתוך נוסחה אחרת; נכתבה התוצאה האחרונה.',
  'portable-too-long': 'הנוסחה המקבילה ארוכה ממה שתא יכול להכיל; נכתבה התוצאה האחרונה.',
};
