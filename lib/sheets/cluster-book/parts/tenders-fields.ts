import type { ContractObject, VatBasis } from '../../../tenders/facts.js';
import type { Choice, Words } from '../choice.js';
import { phrases } from '../phrases.js';
import type { Field } from '../spec.js';
import { YES_NO } from './common.js';

export const OBJECTS: readonly Choice<ContractObject>[] = [
  {
    value: 'goods',
    words: { he: 'טובין', ar: 'بضائع', fa: 'کالا', en: 'goods' },
    also: phrases(
      'טובים | סחורה | סחורות | ציוד | רכש | הזמנת טובין | העברת טובין',
      'سلع | معدات | توريد',
      'کالاها | تجهیزات',
      'supplies | equipment',
    ),
  },
  {
    value: 'land',
    words: { he: 'מקרקעין', ar: 'عقارات', fa: 'زمین و ملک', en: 'land' },
    also: phrases('קרקע | נכס | נדל"ן', 'أراض | أرض | عقار', 'زمین | ملک | املاک', 'real estate | property'),
  },
  {
    value: 'work',
    words: { he: 'ביצוע עבודה', ar: 'تنفيذ أعمال', fa: 'انجام کار', en: 'work' },
    also: phrases(
      'עבודה | עבודות | ביצוע עבודות | בנייה | עבודות בנייה',
      'أعمال | تنفيذ عمل | بناء',
      'کار | کارها | عملیات',
      'works | construction',
    ),
  },
  {
    value: 'services',
    words: { he: 'שירותים', ar: 'خدمات', fa: 'خدمات', en: 'services' },
    also: phrases('שירות | מתן שירותים | ייעוץ', 'خدمة | استشارة', 'خدمت | مشاوره', 'service | consulting'),
  },
];

export const VAT_BASES: readonly Choice<VatBasis>[] = [
  {
    value: 'with',
    words: { he: 'כולל מע"מ', ar: 'شامل الضريبة', fa: 'با مالیات', en: 'with VAT' },
    also: phrases(
      'כולל | עם מע"מ | כן',
      'مع الضريبة | شامل ضريبة القيمة المضافة | شامل | نعم',
      'با مالیات بر ارزش افزوده | بله',
      'including VAT | incl VAT | including | yes',
    ),
  },
  {
    value: 'without',
    words: { he: 'לא כולל מע"מ', ar: 'بدون الضريبة', fa: 'بدون مالیات', en: 'without VAT' },
    also: phrases(
      'לא כולל | בלי מע"מ | ללא מע"מ | לפני מע"מ | לא',
      'غير شامل الضريبة | بدون ضريبة القيمة المضافة | غير شامل | قبل الضريبة | لا',
      'بدون مالیات بر ارزش افزوده | پیش از مالیات | خیر',
      'excluding VAT | excl VAT | before VAT | excluding | no',
    ),
  },
];

/** What is ordered, of a tender, a contract or a sale. */
export const OBJECT: Field = {
  id: 'object',
  type: 'choice',
  heading: { he: 'מושא ההתקשרות', ar: 'موضوع التعاقد', fa: 'نوع تعهد', en: 'Kind of engagement' },
  also: phrases(
    'מהות | סוג התקשרות | טובין/עבודה/שירות | סוג עבודה',
    'طبيعة التعاقد',
    'nature of engagement',
    'סוג ההתקשרות | סוג | סוג המכרז | סוג החוזה | סוג הרכש | טובין או שירותים',
    'نوع التعاقد | النوع | نوع العقد | نوع المناقصة',
    'نوع | نوع قرارداد | نوع مناقصه',
    'kind | type | object | type of contract | type of tender | kind of contract',
  ),
  choices: OBJECTS,
  weight: 2,
  width: 16,
};

export const VAT: Field = {
  id: 'vat',
  type: 'choice',
  heading: { he: 'מע"מ', ar: 'ضريبة القيمة المضافة', fa: 'مالیات بر ارزش افزوده', en: 'VAT' },
  also: phrases(
    'כולל מע"מ? | כולל מע"מ כן/לא | כולל מע"מ (כן/לא)',
    'شامل الضريبة؟',
    'VAT included?',
    'מע"מ בסכום | הסכום כולל מע"מ | בסיס מע"מ | כולל מע"מ או לא',
    'الضريبة',
    'مالیات',
    'VAT basis | value added tax | VAT included',
  ),
  choices: VAT_BASES,
  weight: 2,
  width: 16,
};

export const FOR_ITS_FUNCTIONS: Field = {
  id: 'forItsFunctions',
  type: 'choice',
  heading: {
    he: 'במסגרת תפקידי האשכול',
    ar: 'ضمن وظائف العنقود',
    fa: 'در حیطهٔ وظایف خوشه',
    en: 'For the cluster’s functions',
  },
  also: phrases(
    'בתחום תפקידי האשכול | קשור לתפקידי האשכול | בקשר לתפקידי האשכול | מתפקידי האשכול',
    'متعلق بوظائف العنقود',
    'within the cluster’s functions | related to cluster functions',
    'לתפקידי האשכול | לצורך מילוי תפקידיו | לביצוע תפקידי האשכול | בתפקידי האשכול',
    'لأداء وظائف العنقود | لوظائفه',
    'برای وظایف خوشه',
    'among the cluster functions | for its functions | on its functions',
  ),
  choices: YES_NO,
  weight: 3,
  width: 14,
};

/** What is written beside an amount's heading, by the script of both. */
const BESIDE: readonly (readonly [script: RegExp, words: Readonly<Record<VatBasis, readonly string[]>>])[] = [
  [
    /[א-ת]/,
    {
      with: phrases('כולל מע"מ | עם מע"מ'),
      without: phrases('לא כולל מע"מ | לפני מע"מ | ללא מע"מ | בלי מע"מ | בתוספת מע"מ | פלוס מע"מ'),
    },
  ],
  [
    /[a-z]/i,
    {
      with: phrases('including VAT | incl VAT | with VAT'),
      without: phrases('excluding VAT | excl VAT | without VAT | before VAT | plus VAT'),
    },
  ],
  [
    /[ء-ی]/,
    {
      with: phrases('شامل الضريبة | مع الضريبة | شامل ضريبة القيمة المضافة', 'با مالیات | شامل مالیات'),
      without: phrases(
        'بدون الضريبة | قبل الضريبة | غير شامل الضريبة | غير شامل ضريبة القيمة المضافة | قبل ضريبة القيمة المضافة',
        'بدون مالیات | پیش از مالیات',
      ),
    },
  ],
];

/** An amount whose heading says its basis: `סכום לפני מע"מ`, for every name that the amount goes by. */
export function amountOn(plain: Field, id: string, basis: VatBasis, heading: Words): Field {
  const names = [...Object.values(plain.heading), ...plain.also];
  const also = BESIDE.flatMap(([script, words]) =>
    names
      .filter((name) => script.test(name))
      .flatMap((name) => words[basis].map((beside) => `${name} ${beside}`)),
  );
  return { ...plain, id, heading, also, weight: plain.type === 'limit' ? 3 : 1, width: 17, readOnly: true };
}
