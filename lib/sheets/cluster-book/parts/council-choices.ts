import type { Seat, SeatRole } from '../../../model/seat.js';
import type { Choice } from '../choice.js';
import { phrases } from '../phrases.js';

/** A bare `נבחר ציבור` may be the head, and a bare `עובד` a senior one: neither is read as one of these. */
export const ROLES: readonly Choice<SeatRole>[] = [
  {
    value: 'head',
    words: { he: 'ראש הרשות', ar: 'رئيس السلطة', fa: 'رئیس شهرداری یا شورا', en: 'head of authority' },
    also: phrases(
      'ראש עיר | ראש העיר | ראש העירייה | ראש המועצה | ראש המועצה המקומית | ראש המועצה האזורית | ראש רשות מקומית',
      'رئيس البلدية | رئيس المجلس | رئيس المجلس المحلي | رئيس السلطة المحلية',
      'شهردار | رئیس شهرداری | رئیس شورا',
      'head | mayor | head of council | head of the local authority',
    ),
  },
  {
    value: 'senior',
    words: {
      he: 'בעל תפקיד בכיר שאינו נבחר',
      ar: 'صاحب منصب رفيع غير منتخب',
      fa: 'مقام ارشد غیرانتخابی',
      en: 'senior office holder, not elected',
    },
    also: phrases(
      'בעל תפקיד בכיר | בעלת תפקיד בכיר | בעל תפקיד בכיר שאינו נבחר ציבור | בכיר | עובד בכיר | עובדת בכירה | מנכ"ל | מנכ"ל הרשות | מנכ"ל העירייה | מנכ"לית | גזבר | גזבר הרשות | גזבר העירייה | גזברית | מזכיר הרשות | מזכיר המועצה',
      'صاحب منصب رفيع | موظف كبير | مدير عام | أمين الصندوق',
      'مقام ارشد | کارمند ارشد | مدیرکل | خزانه‌دار',
      'senior office holder | senior employee | senior | director general | ceo | treasurer',
    ),
  },
  {
    value: 'elected',
    words: {
      he: 'נבחר ציבור אחר',
      ar: 'منتخب جمهور آخر',
      fa: 'منتخب دیگر',
      en: 'another elected official',
    },
    also: phrases(
      'חבר מועצת הרשות | חברת מועצת הרשות | חבר מועצת העיר | חבר מועצה | חברת מועצה | סגן ראש הרשות | סגנית ראש הרשות | סגן ראש העיר | סגנית ראש העיר | סגן ראש המועצה',
      'عضو بلدية | عضو مجلس محلي | نائب رئيس البلدية | نائب رئيس السلطة | نائب رئيس المجلس',
      'عضو شورای شهر | معاون شهردار',
      'other elected official | councillor | council member | deputy head | deputy mayor',
    ),
  },
  {
    value: 'employee',
    words: {
      he: 'עובד שאינו בכיר',
      ar: 'موظف غير رفيع المنصب',
      fa: 'کارمند غیرارشد',
      en: 'employee, not senior',
    },
    also: phrases(
      'עובדת שאינה בכירה | עובד לא בכיר | עובד זוטר',
      'موظف غير كبير',
      'کارمند عادی',
      'employee who is not senior | junior employee',
    ),
  },
  {
    value: 'other',
    words: { he: 'אחר', ar: 'آخر', fa: 'دیگر', en: 'other' },
    also: phrases('אחרת | נציג ציבור | איש ציבור', 'غير ذلك | ممثل جمهور', 'غیره', 'public representative'),
  },
];

export const OFFICES: readonly Choice<NonNullable<Seat['office']>>[] = [
  {
    value: 'chair',
    words: { he: 'יו"ר', ar: 'رئيس المجلس', fa: 'رئیس شورا', en: 'chair' },
    also: phrases(
      'יו"ר המועצה | יו"ר מועצת האשכול | יושב ראש | יושבת ראש | יושב ראש המועצה',
      'رئيس | رئيس مجلس العنقود',
      'رئیس | رئیس شورای خوشه',
      'chairman | chairwoman | chairperson | chair of the council',
    ),
  },
  {
    value: 'deputy',
    words: { he: 'סגן יו"ר', ar: 'نائب الرئيس', fa: 'نایب رئیس', en: 'deputy chair' },
    also: phrases(
      'סגן | סגנית | סגנית יו"ר | סגן יו"ר המועצה | סגן יו"ר מועצת האשכול | מ"מ וסגן יו"ר | סגן יושב ראש',
      'نائب | نائب رئيس المجلس',
      'معاون رئیس | نایب',
      'deputy | vice chair | deputy chairman | deputy chairperson',
    ),
  },
  {
    value: 'member',
    words: { he: 'חבר', ar: 'عضو', fa: 'عضو', en: 'member' },
    also: phrases(
      'חברה | חבר מועצה | חברת מועצה | חבר מועצת האשכול | חבר המועצה | לא | אין',
      'عضو مجلس | عضو المجلس',
      'عضو شورا',
      'council member | member of the council | ordinary member',
    ),
  },
];
