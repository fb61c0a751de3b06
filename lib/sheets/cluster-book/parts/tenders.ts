import { phrases } from '../phrases.js';
import { present, type Row } from '../row.js';
import type { Field, TableSpec } from '../spec.js';
import { NOTE, YES_NO } from './common.js';
import { amountOn, OBJECT, OBJECTS, VAT, VAT_BASES } from './tenders-fields.js';

/** The largest engagement, in the column that is there; one whose heading says its basis says it for the row. */
function maximumOf(row: Row) {
  const plain = row.limit('maximum');
  const without = row.limit('maximumWithout');
  const vat = row.choice('vat', VAT_BASES);
  const including = row.limit('maximumWith');
  if (plain !== undefined) return { maximum: plain, vat };
  if (without !== undefined) return { maximum: without, vat: 'without' as const };
  return including === undefined ? { vat } : { maximum: including, vat: 'with' as const };
}

/** The largest total engagement. */
const MAXIMUM: Field = {
  id: 'maximum',
  type: 'limit',
  heading: {
    he: 'היקף ההתקשרות המרבי (₪)',
    ar: 'الحد الأقصى للتعاقد (₪)',
    fa: 'سقف کل تعهد (₪)',
    en: 'Largest total engagement (NIS)',
  },
  also: phrases(
    'סכום מקסימלי | סכום מקסימאלי | מקסימום | תקרה | תקרת התקשרות | תקרת המכרז | תקרת סכום | סכום מירבי | היקף כספי מרבי | היקף מכרז | סכום תקרה | היקף התקשרות מקסימלי',
    'الحد الأقصى للمبلغ | المبلغ الأقصى | السقف | سقف المناقصة',
    'maximum value | maximum amount | max amount | max value | ceiling amount | cap',
    'היקף מרבי | היקף התקשרות מרבי | היקף ההתקשרות המקסימלי | היקף מקסימלי | סכום מרבי | היקף המכרז | תקרת ההתקשרות',
    'أقصى حجم للتعاقد | الحد الأقصى | سقف التعاقد',
    'سقف تعهد | حداکثر تعهد',
    'maximum | maximum engagement | largest engagement | maximal engagement | tender maximum | ceiling',
  ),
  weight: 3,
  width: 22,
};

/** X2: tenders of the cluster. */
export const tendersPart: TableSpec<'tenders'> = {
  part: 'tenders',
  kind: 'K4',
  title: { he: 'מכרזים', ar: 'مناقصات', fa: 'مناقصه‌ها', en: 'Tenders' },
  titles: phrases(
    'מכרזים פומביים | ריכוז מכרזים | מעקב מכרזים',
    'مناقصات علنية | قائمة المناقصات',
    'tender register | public tenders',
    'מכרזי האשכול | רשימת מכרזים | פנקס מכרזים',
    'مناقصات العنقود | سجل المناقصات',
    'مناقصه‌های خوشه',
    'tenders of the cluster | register of tenders',
  ),
  fields: [
    {
      id: 'number',
      type: 'text',
      heading: { he: 'מספר מכרז', ar: 'رقم المناقصة', fa: 'شمارهٔ مناقصه', en: 'Tender number' },
      also: phrases(
        'מספר המכרז | המכרז | מכרז מס | מס המכרז',
        'رقم مناقصة',
        'tender # | number of tender',
        'מכרז | מס מכרז | מכרז פומבי | שם המכרז',
        'المناقصة | اسم المناقصة',
        'مناقصه | نام مناقصه',
        'tender | tender no | public tender | name of tender',
      ),
      weight: 2,
      width: 16,
    },
    {
      id: 'subject',
      type: 'text',
      heading: { he: 'נושא המכרז', ar: 'عنوان المناقصة', fa: 'موضوع مناقصه', en: 'Subject of the tender' },
      also: phrases(
        'נושא ההתקשרות | תיאור העבודה',
        'الوصف | موضوع',
        'title',
        'נושא | תיאור | תיאור המכרז | מהות המכרז',
        'الموضوع | وصف المناقصة',
        'موضوع | شرح مناقصه',
        'subject | description | tender subject',
      ),
      weight: 1,
      width: 28,
    },
    OBJECT,
    {
      id: 'forMembers',
      type: 'choice',
      heading: {
        he: 'עבור הרשויות החברות',
        ar: 'من أجل السلطات الأعضاء',
        fa: 'برای شهرداری‌های عضو',
        en: 'For the member authorities',
      },
      also: phrases(
        'לטובת הרשויות | משותף לרשויות | מכרז משותף | בשביל הרשויות | עבור רשויות',
        'من أجل الأعضاء | مشتركة',
        'on behalf of members | joint tender | joint',
        'מכרז עבור הרשויות | לרשויות החברות | עבור הרשויות | מכרז לרשויות',
        'للسلطات الأعضاء | للأعضاء',
        'برای اعضا',
        'for members | for the members | for member authorities',
      ),
      choices: YES_NO,
      weight: 3,
      width: 15,
    },
    MAXIMUM,
    amountOn(MAXIMUM, 'maximumWith', 'with', {
      he: 'היקף מרבי כולל מע"מ',
      ar: 'الحد الأقصى شامل الضريبة',
      fa: 'سقف تعهد با مالیات',
      en: 'Maximum including VAT',
    }),
    amountOn(MAXIMUM, 'maximumWithout', 'without', {
      he: 'היקף מרבי לא כולל מע"מ',
      ar: 'الحد الأقصى بدون الضريبة',
      fa: 'سقف تعهد بدون مالیات',
      en: 'Maximum excluding VAT',
    }),
    VAT,
    {
      id: 'published',
      type: 'evidence',
      heading: { he: 'פרסום המכרז', ar: 'نشر المناقصة', fa: 'انتشار مناقصه', en: 'Publication' },
      also: phrases(
        'פורסם ב | פורסם בעיתון | פרסום בעיתון',
        'مكان النشر',
        'where published | publication',
        'פרסום | פורסם | המכרז פורסם | מקום הפרסום',
        'النشر | نشرت',
        'انتشار | منتشر شد',
        'published | publication of the tender',
      ),
      dated: { he: 'תאריך הפרסום', ar: 'تاريخ النشر', fa: 'تاریخ انتشار', en: 'Date of publication' },
      alsoDated: phrases(
        'פורסם ביום | מועד הפרסום | יום הפרסום | תאריך פרסום המכרז',
        'تاريخ نشر المناقصة',
        'تاریخ انتشار مناقصه',
        'published on | publication date | date published',
      ),
      weight: 2,
      width: 18,
    },
    {
      id: 'winner',
      type: 'text',
      heading: { he: 'הזוכה', ar: 'الفائز', fa: 'برنده', en: 'Winner' },
      also: phrases(
        'זוכה | קבלן זוכה | הזוכה במכרז | חברה זוכה | החברה הזוכה | שם הספק הזוכה',
        'الشركة الفائزة | المورد الفائز',
        'winning supplier | winning contractor | awarded to | awarded',
        'שם הזוכה | זוכה במכרז | ספק זוכה | הספק הזוכה | הקבלן הזוכה | זוכים',
        'اسم الفائز | الفائز بالمناقصة',
        'نام برنده | برندهٔ مناقصه',
        'name of winner | winner of the tender | winning bidder',
      ),
      weight: 3,
      width: 24,
    },
    {
      id: 'to',
      type: 'date',
      heading: { he: 'התקשרות עד יום', ar: 'التعاقد حتى', fa: 'تعهد تا', en: 'Contracts until' },
      also: phrases(
        'תוקף עד | תוקף | סיום ההתקשרות | תום ההתקשרות',
        'صالحة حتى | ساري المفعول حتى',
        'expires | expiry | expiry date',
        'עד יום | בתוקף עד | תוקף המכרז | תום תקופת ההתקשרות | עד תאריך',
        'حتى تاريخ | ساري حتى',
        'تا تاریخ | معتبر تا',
        'until | valid until | valid to | end date',
      ),
      weight: 1,
      width: 14,
    },
    NOTE,
  ],
  needs: [['number'], ['maximum', 'maximumWith', 'maximumWithout', 'winner', 'forMembers', 'published']],
  name: 'number',
  documents: true,
  headed: false,
  item(row) {
    const number = row.text('number');
    const rest = present({
      subject: row.text('subject') || undefined,
      object: row.choice('object', OBJECTS),
      forMembers: row.choice('forMembers', YES_NO),
      ...maximumOf(row),
      published: row.evidence('published'),
      winner: row.text('winner') || undefined,
      to: row.date('to'),
    });
    return number === undefined && Object.keys(rest).length === 0
      ? undefined
      : { number: number ?? '', ...rest };
  },
};
