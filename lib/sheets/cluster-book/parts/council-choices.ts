import type { Seat, SeatRole } from '../../../model/seat.js';
import type { Choice } from '../choice.js';
import { phrases } from '../phrases.js';

/** Whether a seat is an employee's: yes or no, or who holds it. */
export const EMPLOYEE: readonly Choice<'yes' | 'no'>[] = [
  {
    value: 'yes',
    words: { he: 'כן', ar: 'نعم', fa: 'بله', en: 'yes' },
    also: phrases(
      'חיובי | V | ✓ | true | עובד | עובדת | עובד הרשות | עובדת הרשות | עובד רשות | עובדת רשות | עובד עירייה | מקרב העובדים | נציג עובדים',
      'موظف | موظفة | موظف السلطة | موظفة السلطة | موظف البلدية',
      'آری | بلی | کارمند | کارمند شهرداری',
      'employee | staff | staff member | employee of the authority',
    ),
  },
  {
    value: 'no',
    words: { he: 'לא', ar: 'لا', fa: 'خیر', en: 'no' },
    also: phrases(
      'אינו | אין | false | נבחר | נבחרת | נבחר ציבור | נבחרת ציבור | לא עובד | אינו עובד',
      'كلا | منتخب | منتخبة | منتخب جمهور | منتخبة جمهور | غير موظف',
      'نه | منتخب مردم',
      'elected | elected official | elected member | not an employee',
    ),
  },
];

/** A bare `נבחר ציבור` may be the head, and a bare `עובד` a senior one: neither is read as one of these. */
export const ROLES: readonly Choice<SeatRole>[] = [
  {
    value: 'head',
    words: { he: 'ראש הרשות', ar: 'رئيس السلطة', fa: 'رئیس شهرداری یا شورا', en: 'head of authority' },
    also: phrases(
      'ראש מועצה מקומית | ראש מועצה אזורית | ראשת העיר | ראשת עיר | ראשת המועצה | ראשת הרשות | ראש עירייה | ראשת עירייה | רה"ע | ראש מועצה',
      'رئيسة السلطة | رئيسة البلدية | رئيسة المجلس | رئيس بلدية | رئيس سلطة | رئيس مجلس محلي | رئيس مجلس',
      'mayor of the city | head of the authority | head of municipality | council head',
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
      'מנכ"לית הרשות | מנכ"לית העירייה | מנכ"לית המועצה | מנכ"ל המועצה | מנכ"ל רשות | גזבר המועצה | גזברית הרשות | גזברית העירייה | גזברית המועצה | מזכירת המועצה | מזכירת הרשות | מזכיר | מזכירה | מהנדס העיר | מהנדסת העיר | מהנדס הרשות | מהנדסת הרשות | מהנדס המועצה | יועץ משפטי | יועצת משפטית | יועמ"ש | ראש מינהל | ראש מינהל כספים | עובד בכיר ברשות',
      'المدير العام | مديرة عامة | مدير عام البلدية | مدير عام السلطة | مدير عام المجلس | محاسب السلطة | محاسب البلدية | محاسبة السلطة | أمين صندوق | سكرتير المجلس | مهندس البلدية | مهندس السلطة | مستشار قضائي',
      'chief executive officer | chief executive | general manager | director-general | director general of the authority | town clerk | city engineer | legal adviser | treasurer of the authority | city treasurer | senior official',
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
      'סגנית ראש העיר | סגן ראש העירייה | סגנית ראש העירייה | סגנית ראש המועצה | סגן ראש מועצה | סגן רה"ע | חברת מועצת העיר | חבר מועצת עיר | מ"מ ראש העיר | מ"מ ראש הרשות | ממלא מקום ראש העיר | מ"מ וסגן ראש העיר',
      'نائبة رئيس البلدية | نائبة رئيس السلطة | نائبة رئيس المجلس | القائم بأعمال رئيس البلدية | عضو مجلس البلدية',
      'councilor | city councillor | city councilor | deputy head of authority | acting mayor',
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
      'יושב-ראש | יו"ר אשכול | יו"ר האשכול | יו"רית',
      'رئيسة المجلس | رئيسة | رئيس العنقود',
      'president | chair of the cluster',
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
      'סגן יו"ר אשכול | סגן יו"ר האשכול | סגנית יו"ר המועצה | סגן ליו"ר | מ"מ יו"ר',
      'نائبة الرئيس | نائبة رئيس المجلس | نائب رئيس',
      'vice-chair | deputy chairwoman | vice chairman | vice president',
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
      'חבר/ה | חבר/ת מועצה | חבר מן המניין',
      'عضوة | عضو عادي',
      'member',
      'חברה | חבר מועצה | חברת מועצה | חבר מועצת האשכול | חבר המועצה | לא | אין',
      'عضو مجلس | عضو المجلس',
      'عضو شورا',
      'council member | member of the council | ordinary member',
    ),
  },
];
