import { phrases } from '../phrases.js';
import { present } from '../row.js';
import type { TableSpec } from '../spec.js';
import { AUTHORITY, DECISION, NOTE, YES_NO } from './common.js';
import { FOR_ITS_FUNCTIONS } from './tenders-fields.js';

/** X4: contracts taken over from an authority. */
export const transfersPart: TableSpec<'transfers'> = {
  part: 'transfers',
  kind: 'K4',
  title: { he: 'העברת חוזים', ar: 'نقل العقود', fa: 'انتقال قراردادها', en: 'Contract transfers' },
  titles: phrases(
    'העברת חוזים מהרשויות לאשכול | העברת חוזים לאשכול | הסבת חוזים',
    'نقل عقود',
    'contract transfers',
    'העברת חוזים מרשות לאשכול | חוזים שהועברו לאשכול | חוזים מועברים',
    'نقل العقود إلى العنقود',
    'انتقال قراردادها به خوشه',
    'transfer of contracts | contracts taken over | transferred contracts',
  ),
  fields: [
    {
      id: 'contract',
      type: 'text',
      heading: { he: 'חוזה מועבר', ar: 'العقد المنقول', fa: 'قرارداد منتقل‌شده', en: 'Contract taken over' },
      also: phrases(
        'תיאור החוזה | נושא החוזה | שם חוזה',
        'موضوع العقد | وصف العقد',
        'contract description',
        'חוזה | מספר חוזה | שם החוזה | החוזה שהועבר | החוזה',
        'العقد | رقم العقد | اسم العقد',
        'قرارداد | شمارهٔ قرارداد',
        'contract | transferred contract | contract number | name of contract',
      ),
      weight: 2,
      width: 26,
    },
    AUTHORITY,
    {
      // Who it is says nothing of X4; that it consents does.
      id: 'supplier',
      type: 'note',
      heading: { he: 'ספק', ar: 'المورد', fa: 'تأمین‌کننده', en: 'Supplier' },
      also: phrases(
        'שם הספק | קבלן | הקבלן | הצד השני | הצד שכנגד',
        'اسم المورد | المقاول | الطرف الآخر',
        'پیمانکار | طرف دیگر',
        'name of supplier | contractor | vendor | other party',
      ),
      weight: 0,
      width: 20,
      readOnly: true,
    },
    {
      id: 'madeOn',
      type: 'date',
      heading: { he: 'תאריך החוזה', ar: 'تاريخ العقد', fa: 'تاریخ قرارداد', en: 'Date of the contract' },
      also: phrases(
        'נחתם בתאריך | תאריך חתימה | תאריך חתימת החוזה',
        'تاريخ التوقيع',
        'signed | date signed',
        'נעשה ביום | מועד החוזה | תאריך עשיית החוזה | נחתם ביום | תאריך החתימה',
        'تاريخ توقيع العقد',
        'تاریخ امضای قرارداد',
        'contract date | made on | signed on',
      ),
      weight: 2,
      width: 14,
    },
    {
      id: 'joinedOn',
      type: 'date',
      heading: { he: 'תאריך ההצטרפות', ar: 'تاريخ الانضمام', fa: 'تاریخ پیوستن', en: 'Date of joining' },
      also: phrases(
        'תאריך הצטרפות | תאריך הצטרפות לאשכול | הצטרפה בתאריך',
        'انضمت بتاريخ',
        'joined',
        'הצטרפה ביום | מועד ההצטרפות | תאריך הצטרפות הרשות | יום ההצטרפות | השתייכה לאשכול מיום',
        'انضمت في | تاريخ انضمام السلطة',
        'تاریخ عضویت',
        'joined on | joining date | date joined',
      ),
      weight: 2,
      width: 14,
    },
    FOR_ITS_FUNCTIONS,
    {
      id: 'takenOver',
      type: 'choice',
      heading: {
        he: 'נחשב חוזה של האשכול',
        ar: 'يُعتبر عقدًا للعنقود',
        fa: 'قرارداد خوشه به شمار می‌آید',
        en: 'Counts as the cluster’s',
      },
      also: phrases(
        'הועבר לאשכול | החוזה הועבר | הועבר',
        'نُقل إلى العنقود | نُقل',
        'منتقل شد',
        'taken over | transferred | counts as the contract of the cluster',
      ),
      choices: YES_NO,
      weight: 3,
      width: 14,
    },
    DECISION,
    {
      id: 'authorityConsent',
      type: 'evidence',
      heading: { he: 'הסכמת הרשות', ar: 'موافقة السلطة', fa: 'رضایت شهرداری', en: 'Authority’s consent' },
      also: phrases(
        'הסכמה של הרשות',
        'authority’s consent | authority agrees',
        'הסכמת הרשות המקומית | הסכמת רשות',
        'موافقة السلطة المحلية',
        'رضایت مقام محلی',
        'consent of the authority | authority consent',
      ),
      dated: {
        he: 'תאריך הסכמת הרשות',
        ar: 'تاريخ موافقة السلطة',
        fa: 'تاریخ رضایت شهرداری',
        en: 'Date of the authority’s consent',
      },
      alsoDated: phrases('authority consent date'),
      weight: 3,
      width: 18,
    },
    {
      id: 'supplierConsent',
      type: 'evidence',
      heading: { he: 'הסכמת הספק', ar: 'موافقة المورد', fa: 'رضایت تأمین‌کننده', en: 'Supplier’s consent' },
      also: phrases(
        'הסכמת הצד שכנגד | הסכמת נותן השירות',
        'موافقة الطرف الثاني',
        'contractor’s consent | other party’s consent',
        'הסכמת הצד השני | הסכמת הקבלן | הסכמת הצד האחר',
        'موافقة الطرف الآخر | موافقة المقاول',
        'رضایت طرف دیگر | رضایت پیمانکار',
        'consent of the supplier | supplier consent | consent of the other party | contractor consent',
      ),
      dated: {
        he: 'תאריך הסכמת הספק',
        ar: 'تاريخ موافقة المورد',
        fa: 'تاریخ رضایت تأمین‌کننده',
        en: 'Date of the supplier’s consent',
      },
      alsoDated: phrases('תאריך הסכמת הצד השני | תאריך הסכמת הקבלן', 'supplier consent date'),
      weight: 3,
      width: 18,
    },
    NOTE,
  ],
  needs: [['contract'], ['takenOver', 'authorityConsent', 'supplierConsent', 'joinedOn']],
  name: 'contract',
  documents: true,
  headed: false,
  item(row) {
    const contract = row.text('contract');
    const rest = present({
      authority: row.text('authority') || undefined,
      madeOn: row.date('madeOn'),
      joinedOn: row.date('joinedOn'),
      forItsFunctions: row.choice('forItsFunctions', YES_NO),
      takenOver: row.choice('takenOver', YES_NO),
      decision: row.evidence('decision'),
      authorityConsent: row.evidence('authorityConsent'),
      supplierConsent: row.evidence('supplierConsent'),
    });
    return contract === undefined && Object.keys(rest).length === 0
      ? undefined
      : { contract: contract ?? '', ...rest };
  },
};
