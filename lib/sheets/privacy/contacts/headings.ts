import { asciiDigits, fold } from '../../../core/text.js';

/** What a column of a list of persons holds, by its heading. */
export type HeadingSort = 'email' | 'phone' | 'id' | 'person';

/** Hebrew, Arabic, Persian, English. As they are compared: without vowels, quotes and full stops. */
const WORDS: Readonly<Record<HeadingSort, readonly string[]>> = {
  email: [
    ...['דוא"ל', 'דואר אלקטרוני', 'מייל', 'אימייל', 'אי מייל', 'כתובת מייל'],
    ...['بريد إلكتروني', 'البريد الإلكتروني', 'إيميل', 'الإيميل', 'بريد'],
    ...['رایانامه', 'ایمیل', 'پست الکترونیک', 'پست الکترونیکی', 'نشانی الکترونیکی'],
    ...['email', 'e-mail', 'mail', 'emails', 'e-mails', 'email address'],
  ],
  phone: [
    ...[
      'טלפון',
      "טל'",
      'טלפונים',
      'נייד',
      'טלפון נייד',
      'סלולרי',
      'סלולר',
      'פלאפון',
      'פלפון',
      'פקס',
      'וואטסאפ',
    ],
    ...[
      'هاتف',
      'الهاتف',
      'تلفون',
      'التلفون',
      'جوال',
      'الجوال',
      'محمول',
      'نقال',
      'خلوي',
      'بلفون',
      'فاكس',
      'الفاكس',
    ],
    ...['تلفن', 'موبایل', 'همراه', 'تلفن همراه', 'شماره تماس', 'دورنگار', 'نمابر', 'فکس'],
    ...['phone', 'phones', 'telephone', 'tel', 'mobile', 'cell', 'cellphone', 'cellular', 'fax', 'whatsapp'],
  ],
  id: [
    ...['ת"ז', 'ת.ז.', 'ת ז', 'תעודת זהות', 'מספר זהות', "מס' זהות", 'מספר זיהוי', 'תז'],
    ...['رقم الهوية', 'الهوية', 'هوية', 'رقم هوية', 'بطاقة الهوية'],
    ...['شماره شناسایی', 'کد ملی', 'شماره ملی', 'شماره هویت', 'کارت شناسایی'],
    ...[
      'identity number',
      'id number',
      'id no',
      'identity no',
      'national id',
      'teudat zehut',
      'identity card',
    ],
  ],
  person: [
    ...[
      'איש קשר',
      'אשת קשר',
      'אנשי קשר',
      'איש הקשר',
      'אשת הקשר',
      'שם פרטי',
      'שם משפחה',
      'שם מלא',
      'שם פרטי ומשפחה',
    ],
    ...['כתובת מגורים', 'כתובת פרטית', 'תאריך לידה'],
    ...[
      'جهة الاتصال',
      'جهة اتصال',
      'شخص الاتصال',
      'الاسم الشخصي',
      'الاسم الأول',
      'اسم العائلة',
      'الاسم الكامل',
    ],
    ...['عنوان السكن', 'تاريخ الميلاد', 'تاريخ الولادة'],
    ...['فرد رابط', 'نام رابط', 'نام کوچک', 'نام خانوادگی', 'نام کامل', 'نشانی منزل', 'تاریخ تولد'],
    ...[
      'contact',
      'contacts',
      'contact person',
      'contact name',
      'first name',
      'last name',
      'surname',
      'full name',
    ],
    ...['home address', 'date of birth', 'birth date', 'birthday'],
  ],
};

/** The narrower first: a heading that says e-mail of the contact is one of e-mail. */
const SORTS = ['id', 'email', 'phone', 'person'] as const;

/** Phrases by their first word: most texts of a sheet have none of them. */
const BY_WORD = new Map<string, { readonly sort: HeadingSort; readonly phrase: string }[]>();
for (const sort of SORTS) {
  for (const phrase of WORDS[sort].map(fold)) {
    const [word = ''] = phrase.split(' ');
    BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), { sort, phrase: ` ${phrase} ` }]);
  }
}

/** Longer texts explain something. */
const LONGEST = 40;

/** What a heading promises; undefined where it promises nothing personal, or is itself somebody's: `טל. 052-1234567`. */
export function headingSort(text: string): HeadingSort | undefined {
  if (text.length > LONGEST || /\d{3}|@/.test(asciiDigits(text))) return undefined;
  const folded = fold(text);
  const said = folded
    .split(' ')
    .flatMap((word) => BY_WORD.get(word) ?? [])
    .filter(({ phrase }) => ` ${folded} `.includes(phrase))
    .map(({ sort }) => sort);
  return SORTS.find((sort) => said.includes(sort));
}
