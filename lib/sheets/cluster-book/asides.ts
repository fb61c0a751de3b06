import { fold } from '../../core/text.js';
import { phrases } from './phrases.js';

/** Over columns that say nothing of a line but which it is and whom to call. */
const ASIDES = new Set(
  phrases(
    'מס"ד | מס | מספר | מספר סידורי | מס סידורי | סידורי | מס שורה | טלפון | טל | נייד | טלפון נייד | מס טלפון | דוא"ל | מייל | אימייל | פרטי קשר | איש קשר | כתובת',
    'رقم | الرقم | م | ت | تسلسل | الرقم التسلسلي | هاتف | الهاتف | جوال | بريد إلكتروني | البريد الإلكتروني | عنوان | للاتصال',
    'ردیف | شماره | تلفن | همراه | رایانامه | ایمیل | نشانی',
    'no | nr | number | serial | serial no | serial number | sn | row | line | phone | telephone | mobile | email | e mail | contact | contact person | address',
  ).map(fold),
);

/** A column of running numbers or of telephones: nobody asks for it, and nobody need be told that it was passed over. */
export const isAside = (text: string): boolean => /^\s*#\s*$/.test(text) || ASIDES.has(fold(text));
