import type { SaleFacts } from '../../../tenders/facts.js';
import type { Choice } from '../choice.js';
import { phrases } from '../phrases.js';
import { present } from '../row.js';
import type { TableSpec } from '../spec.js';
import { AUTHORITY, DECISION, NOTE, YES_NO } from './common.js';
import { FOR_ITS_FUNCTIONS, OBJECT, OBJECTS } from './tenders-fields.js';

const OPINION_BY: readonly Choice<NonNullable<SaleFacts['opinionBy']>>[] = [
  {
    value: 'cluster',
    words: { he: 'גזבר האשכול', ar: 'محاسب العنقود', fa: 'خزانه‌دار خوشه', en: 'cluster’s treasurer' },
    also: phrases(
      'האשכול | גזברית האשכול',
      'أمين صندوق العنقود | العنقود',
      'خوشه',
      'treasurer of the cluster | cluster',
    ),
  },
  {
    value: 'authority',
    words: { he: 'גזבר הרשות', ar: 'محاسب السلطة', fa: 'خزانه‌دار شهرداری', en: 'authority’s treasurer' },
    also: phrases('הרשות | גזברית הרשות', 'السلطة', 'شهرداری', 'treasurer of the authority | authority'),
  },
  {
    value: 'other',
    words: { he: 'אחר', ar: 'آخر', fa: 'دیگری', en: 'somebody else' },
    also: phrases('שמאי | יועץ', 'مخمن | مستشار', 'کارشناس', 'other | appraiser | consultant'),
  },
];

/** X5: goods that a member sells to the cluster. */
export const salesPart: TableSpec<'sales'> = {
  part: 'sales',
  kind: 'K4',
  title: { he: 'מכירות לאשכול', ar: 'مبيعات للعنقود', fa: 'فروش به خوشه', en: 'Sales to the cluster' },
  titles: phrases(
    'רכישות מרשויות | רכישות טובין | רכישות טובין מרשויות',
    'مبيعات السلطات للعنقود | شراء من السلطات',
    'purchases from members | purchases from authorities',
    'מכירת טובין לאשכול | מכירת טובין מרשות לאשכול | רכישה מרשויות | מכירת טובין | רכישת טובין',
    'بيع البضائع للعنقود',
    'فروش کالا به خوشه',
    'sale of goods to the cluster | goods sold to the cluster',
  ),
  fields: [
    {
      id: 'goods',
      type: 'text',
      heading: { he: 'הטובין', ar: 'البضائع', fa: 'کالای فروخته‌شده', en: 'Goods' },
      also: phrases(
        'הטובין שנמכרו | תיאור הפריט | מה נמכר | תיאור טובין',
        'الأغراض | وصف السلعة',
        'item sold',
        'טובין | תיאור הטובין | טובין שנמכרו',
        'بضائع | وصف البضائع | السلعة',
        'کالا | شرح کالا',
        'goods sold | description of goods',
      ),
      weight: 3,
      width: 26,
    },
    {
      ...AUTHORITY,
      heading: { he: 'הרשות המוכרת', ar: 'السلطة البائعة', fa: 'شهرداری فروشنده', en: 'Selling authority' },
      also: [
        ...AUTHORITY.also,
        ...Object.values(AUTHORITY.heading),
        ...phrases('רשות מוכרת | המוכרת | מוכר', 'البائع', 'فروشنده', 'seller'),
      ],
    },
    OBJECT,
    {
      id: 'price',
      type: 'money',
      heading: { he: 'התמורה (₪)', ar: 'الثمن (₪)', fa: 'بها (₪)', en: 'Price (NIS)' },
      also: phrases(
        'תמורה | מחיר | סכום | סכום המכירה | המחיר',
        'السعر | المبلغ',
        'قیمت | مبلغ',
        'price | consideration | amount',
      ),
      weight: 1,
      width: 17,
    },
    {
      id: 'soldOn',
      type: 'date',
      heading: { he: 'תאריך המכירה', ar: 'تاريخ البيع', fa: 'تاریخ فروش', en: 'Date of the sale' },
      also: phrases(
        'תאריך רכישה | תאריך הרכישה | מועד הרכישה | תאריך עסקה | תאריך העסקה',
        'تاريخ الشراء | تاريخ الصفقة',
        'purchase date | date of purchase | transaction date',
        'נמכר ביום | מועד המכירה | תאריך החוזה | תאריך ההתקשרות',
        'تاريخ العقد',
        'تاریخ قرارداد',
        'sold on | sale date | contract date',
      ),
      weight: 2,
      width: 14,
    },
    FOR_ITS_FUNCTIONS,
    {
      id: 'opinion',
      type: 'evidence',
      heading: { he: 'חוות דעת הגזבר', ar: 'رأي المحاسب', fa: 'نظر خزانه‌دار', en: 'Treasurer’s opinion' },
      also: phrases(
        'חוו"ד גזבר האשכול | חוו"ד גזבר | חו"ד גזבר | חוו"ד',
        'رأي المحاسب',
        'treasurer’s opinion | cluster treasurer’s opinion',
        'חוות דעת | חוות דעת גזבר | חוות דעת גזבר האשכול | חוו"ד הגזבר',
        'رأي محاسب العنقود | رأي أمين الصندوق',
        'نظر خزانه‌دار خوشه',
        'opinion | opinion of the treasurer | opinion of the cluster treasurer',
      ),
      dated: { he: 'תאריך חוות הדעת', ar: 'تاريخ الرأي', fa: 'تاریخ نظر', en: 'Date of the opinion' },
      alsoDated: phrases(
        'תאריך חוו"ד | ת. חוו"ד | תאריך חוו"ד הגזבר | מועד חוו"ד',
        'تاريخ رأي أمين الصندوق',
        'date of treasurer’s opinion',
        'חוות הדעת מיום | מועד חוות הדעת | תאריך חוות דעת הגזבר',
        'تاريخ رأي المحاسب',
        'تاریخ نظر خزانه‌دار',
        'opinion date',
      ),
      weight: 3,
      width: 18,
    },
    {
      id: 'opinionBy',
      type: 'choice',
      heading: { he: 'נותן חוות הדעת', ar: 'صاحب الرأي', fa: 'نظردهنده', en: 'Opinion given by' },
      also: phrases(
        'מי נתן חוות הדעת | מי נתן את חוות הדעת | זהות נותן חוות הדעת',
        'من أعطى الرأي',
        'who gave the opinion',
        'חוות הדעת מאת | של מי חוות הדעת',
        'الرأي من',
        'نظر از',
        'opinion by | whose opinion',
      ),
      choices: OPINION_BY,
      weight: 3,
      width: 18,
    },
    {
      id: 'priceCustomary',
      type: 'choice',
      heading: {
        he: 'אינה חורגת מהתמורה המקובלת',
        ar: 'لا يتجاوز الثمن المتعارف عليه',
        fa: 'بیش از بهای متعارف نیست',
        en: 'Price not above the customary',
      },
      also: phrases(
        'המחיר מקובל | מחיר מקובל? | תמורה מקובלת? | לא חורג מהמקובל',
        'السعر متعارف عليه',
        'customary | is the price customary',
        'התמורה מקובלת | מחיר מקובל | התמורה אינה חורגת מהמקובל | תמורה מקובלת',
        'ثمن متعارف عليه',
        'بهای متعارف',
        'customary price | price is customary',
      ),
      choices: YES_NO,
      weight: 3,
      width: 18,
    },
    DECISION,
    {
      id: 'votesFor',
      type: 'count',
      heading: { he: 'קולות בעד', ar: 'الأصوات المؤيدة', fa: 'آرای موافق', en: 'Votes for' },
      also: phrases(
        'מס תומכים | תומכים | מס קולות בעד | מצביעים בעד',
        'عدد المؤيدين | أصوات مؤيدة',
        'votes for the decision',
        'בעד | מספר התומכים | הצביעו בעד',
        'مع | المؤيدون',
        'موافق',
        'for | in favour | votes in favour',
      ),
      weight: 1,
      width: 12,
    },
    {
      id: 'members',
      type: 'count',
      heading: { he: 'חברי המועצה', ar: 'أعضاء المجلس', fa: 'اعضای شورا', en: 'Council members' },
      also: phrases(
        'סה"כ חברי מועצה | סה"כ חברים | מס חברי מועצה',
        'عدد الأعضاء | مجموع الأعضاء',
        'total members | number of members',
        'מספר חברי המועצה | חברי מועצת האשכול | סך חברי המועצה',
        'عدد أعضاء المجلس',
        'شمار اعضای شورا',
        'members of the council | number of council members | all members',
      ),
      weight: 1,
      width: 12,
    },
    NOTE,
  ],
  needs: [
    ['goods'],
    ['opinion', 'opinionBy', 'priceCustomary', 'price', 'decision'],
    // Goods and prices are in every list of purchases.
    ['authority', 'opinion', 'opinionBy', 'priceCustomary'],
  ],
  name: 'goods',
  documents: true,
  headed: false,
  item(row) {
    const goods = row.text('goods');
    const rest = present({
      authority: row.text('authority') || undefined,
      // The column of what was sold is headed goods; only another column can say that it was something else.
      object: row.has('object')
        ? row.choice('object', OBJECTS)
        : goods === undefined
          ? undefined
          : ('goods' as const),
      price: row.money('price'),
      soldOn: row.date('soldOn'),
      forItsFunctions: row.choice('forItsFunctions', YES_NO),
      opinion: row.evidence('opinion'),
      opinionBy: row.choice('opinionBy', OPINION_BY),
      priceCustomary: row.choice('priceCustomary', YES_NO),
      decision: row.evidence('decision'),
      votesFor: row.count('votesFor'),
      members: row.count('members'),
    });
    return goods === undefined && Object.keys(rest).length === 0
      ? undefined
      : { goods: goods ?? '', ...rest };
  },
};
