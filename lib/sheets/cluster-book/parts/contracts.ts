import { fold } from '../../../core/text.js';
import type { ContractFacts } from '../../../tenders/facts.js';
import type { Choice } from '../choice.js';
import { choiceOf } from '../choices.js';
import { phrases } from '../phrases.js';
import { present, type Row } from '../row.js';
import type { Field, TableSpec } from '../spec.js';
import { AUTHORITY, NOTE } from './common.js';
import { amountOn, OBJECT, OBJECTS, VAT, VAT_BASES } from './tenders-fields.js';

const PARTIES: readonly Choice<NonNullable<ContractFacts['party']>>[] = [
  {
    value: 'cluster',
    words: { he: 'האשכול', ar: 'العنقود', fa: 'خوشه', en: 'the cluster' },
    also: phrases('אשכול | אשכול רשויות | עבור האשכול', 'cluster'),
  },
  {
    value: 'authority',
    words: { he: 'רשות חברה', ar: 'سلطة عضو', fa: 'شهرداری عضو', en: 'an authority' },
    also: phrases(
      'רשות | הרשות | רשות מקומית',
      'سلطة | سلطة محلية',
      'شهرداری',
      'authority | member | local authority',
    ),
  },
];

/** In the column of the tender: that there was none. */
const NO_TENDER: readonly Choice<'none'>[] = [
  {
    value: 'none',
    words: { he: 'ללא מכרז', ar: 'بدون مناقصة', fa: 'بدون مناقصه', en: 'without tender' },
    also: phrases(
      'אין מכרז | בלי מכרז | לא היה מכרז | לא נערך מכרז | פטור | פטור ממכרז | בפטור | בפטור ממכרז',
      'لا مناقصة | معفى | معفى من المناقصة',
      'مناقصه ندارد | معاف | معاف از مناقصه',
      'no tender | exempt | exempt from tender | without a tender',
    ),
  },
];

/** Its name, as it is folded: `אשכול השרון`. */
const CLUSTER = /^(?:אשכול|cluster|عنقود|خوشه) /;

/** The cluster itself may stand where the authorities stand. */
function partyOf(row: Row) {
  const party = row.choice('party', PARTIES);
  const authority = row.text('authority');
  if (party !== undefined || !authority) return { authority: authority || undefined, party };
  const cluster = choiceOf(authority, PARTIES) === 'cluster' || CLUSTER.test(fold(authority));
  return cluster ? { party: 'cluster' as const } : { authority };
}

function amountOf(row: Row) {
  const plain = row.money('amount');
  const without = row.money('amountWithout');
  const including = row.money('amountWith');
  const vat = row.choice('vat', VAT_BASES);
  if (plain !== undefined) return { amount: plain, vat };
  if (without !== undefined) return { amount: without, vat: 'without' as const };
  return including === undefined ? { vat } : { amount: including, vat: 'with' as const };
}

const tenderOf = (row: Row): string | undefined => {
  const tender = row.text('tender');
  return tender && choiceOf(tender, NO_TENDER) === 'none' ? '' : tender;
};

const AMOUNT: Field = {
  id: 'amount',
  type: 'money',
  heading: { he: 'סכום (₪)', ar: 'المبلغ (₪)', fa: 'مبلغ (₪)', en: 'Amount (NIS)' },
  also: phrases(
    'סכום ההזמנה | היקף החוזה | סכום חוזה | היקף התקשרות | עלות | סכום כולל של החוזה',
    'القيمة | قيمة التعاقد | مبلغ التعاقد',
    'price | contract price | sum',
    'סכום החוזה | היקף | היקף ההתקשרות | היקף כספי | סכום ההתקשרות | שווי החוזה',
    'مبلغ العقد | قيمة العقد | حجم التعاقد',
    'مبلغ قرارداد | ارزش قرارداد',
    'contract amount | amount of contract | value | contract value | sum of the contract',
  ),
  weight: 0,
  width: 17,
};

/** X1, X3: contracts. */
export const contractsPart: TableSpec<'contracts'> = {
  part: 'contracts',
  kind: 'K4',
  title: { he: 'חוזים', ar: 'عقود', fa: 'قراردادها', en: 'Contracts' },
  titles: phrases(
    'ריכוז התקשרויות | ריכוז התקשרויות הרשויות | רשימת התקשרויות | חוזים',
    'عقود السلطات | تعاقدات',
    'contracts with suppliers | list of contracts',
    'חוזים והתקשרויות | התקשרויות | רשימת חוזים | חוזי האשכול | התקשרויות הרשויות',
    'عقود العنقود | التعاقدات',
    'قراردادهای خوشه',
    'contracts of the cluster | engagements | register of contracts',
  ),
  fields: [
    {
      id: 'name',
      type: 'text',
      heading: { he: 'חוזה', ar: 'العقد', fa: 'قرارداد', en: 'Contract' },
      also: phrases(
        'תיאור ההתקשרות | תיאור התקשרות | נושא ההתקשרות | נושא התקשרות | מהות ההתקשרות | תיאור החוזה | תיאור | נושא | החוזה',
        'وصف العقد | وصف التعاقد | عقد',
        'description of contract | description | contract description | subject of contract | subject',
        'מספר חוזה | מס חוזה | שם החוזה | התקשרות | נושא החוזה | מספר התקשרות',
        'رقم العقد | اسم العقد | موضوع العقد',
        'شمارهٔ قرارداد | نام قرارداد | موضوع قرارداد',
        'contract number | contract no | name of contract | engagement | contract subject',
      ),
      weight: 2,
      width: 24,
    },
    {
      ...AUTHORITY,
      also: [
        ...AUTHORITY.also,
        ...phrases(
          'הרשות המתקשרת | רשות מתקשרת | המתקשר',
          'السلطة المتعاقدة',
          'شهرداری طرف قرارداد',
          'contracting authority',
        ),
      ],
    },
    {
      id: 'party',
      type: 'choice',
      heading: { he: 'צד לחוזה', ar: 'طرف العقد', fa: 'طرف قرارداد', en: 'Who contracts' },
      also: phrases(
        'מי מתקשר | הצד המתקשר | אשכול או רשות',
        'المتعاقد',
        'متعهد',
        'party | contracting party',
      ),
      choices: PARTIES,
      weight: 2,
      width: 14,
    },
    {
      id: 'supplier',
      type: 'text',
      heading: { he: 'ספק', ar: 'المورد', fa: 'تأمین‌کننده', en: 'Supplier' },
      also: phrases(
        'ספק/קבלן | זוכה | הזוכה | ספק זוכה | שם ספק',
        'اسم المقاول | الشركة',
        'company',
        'שם הספק | הקבלן | קבלן | שם הקבלן | ספק או קבלן | נותן השירות',
        'اسم المورد | المقاول',
        'نام تأمین‌کننده | پیمانکار',
        'name of supplier | contractor | supplier name | vendor',
      ),
      weight: 2,
      width: 24,
    },
    OBJECT,
    {
      id: 'on',
      type: 'date',
      heading: { he: 'תאריך החוזה', ar: 'تاريخ العقد', fa: 'تاریخ قرارداد', en: 'Date of the contract' },
      also: phrases(
        'תאריך התקשרות | תאריך חוזה | מועד חתימה',
        'تاريخ تعاقد',
        'signed | signature date',
        'תאריך | תאריך ההתקשרות | מועד ההתקשרות | מועד החוזה | נחתם ביום | תאריך החתימה | תאריך חתימה',
        'التاريخ | تاريخ التعاقد | تاريخ التوقيع',
        'تاریخ | تاریخ امضا',
        'date | contract date | signed on | date signed | date of signature',
      ),
      weight: 1,
      width: 14,
    },
    AMOUNT,
    amountOn(AMOUNT, 'amountWith', 'with', {
      he: 'סכום כולל מע"מ',
      ar: 'المبلغ شامل الضريبة',
      fa: 'مبلغ با مالیات',
      en: 'Amount including VAT',
    }),
    amountOn(AMOUNT, 'amountWithout', 'without', {
      he: 'סכום לא כולל מע"מ',
      ar: 'المبلغ بدون الضريبة',
      fa: 'مبلغ بدون مالیات',
      en: 'Amount excluding VAT',
    }),
    VAT,
    {
      id: 'tender',
      type: 'text',
      heading: { he: 'מכרז', ar: 'المناقصة', fa: 'مناقصه', en: 'Tender' },
      also: phrases(
        'מכרז / פטור | מכרז או פטור | מכרז/פטור | המכרז | מכרז האשכול',
        'مناقصة | مناقصة أو إعفاء',
        'tender / exemption | tender or exemption',
        'מספר מכרז | מס מכרז | לפי מכרז | על פי מכרז | מכרז פומבי',
        'رقم المناقصة | بموجب مناقصة',
        'شمارهٔ مناقصه',
        'tender number | tender no | under tender | by tender',
      ),
      weight: 2,
      width: 16,
    },
    {
      id: 'exemption',
      type: 'text',
      heading: {
        he: 'פטור ממכרז',
        ar: 'الإعفاء من المناقصة',
        fa: 'معافیت از مناقصه',
        en: 'Exemption from tender',
      },
      also: phrases(
        'פטור | עילת הפטור | תקנת הפטור | עילת פטור ממכרז | תקנה | סעיף הפטור',
        'الإعفاء | سبب الإعفاء',
        'معافیت | دلیل معافیت',
        'exemption | ground of exemption | exemption regulation | regulation',
      ),
      weight: 3,
      width: 22,
    },
    NOTE,
  ],
  needs: [['name'], ['tender', 'exemption'], ['amount', 'amountWith', 'amountWithout', 'on', 'supplier']],
  name: 'name',
  documents: true,
  headed: false,
  item(row) {
    const name = row.text('name');
    const rest = present({
      ...partyOf(row),
      supplier: row.text('supplier') || undefined,
      object: row.choice('object', OBJECTS),
      on: row.date('on'),
      ...amountOf(row),
      tender: tenderOf(row),
      exemption: row.text('exemption'),
    });
    return name === undefined && Object.keys(rest).length === 0 ? undefined : { name: name ?? '', ...rest };
  },
};
