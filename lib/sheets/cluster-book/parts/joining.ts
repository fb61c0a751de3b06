import { phrases } from '../phrases.js';
import { present } from '../row.js';
import type { TableSpec } from '../spec.js';
import { AUTHORITY, NOTE } from './common.js';
import { CONSENTS } from './joining-fields.js';
import { AMENDMENT } from './membership-fields.js';

/** J1, J2: requests to join. */
export const joiningPart: TableSpec<'joining'> = {
  part: 'joining',
  kind: 'K4',
  title: { he: 'בקשות הצטרפות', ar: 'طلبات الانضمام', fa: 'درخواست‌های پیوستن', en: 'Joining requests' },
  titles: phrases(
    'מעקב הצטרפות | בקשות הצטרפות לאשכול',
    'طلبات انضمام',
    'joining | accession requests',
    'הצטרפות לאשכול | רשויות מצטרפות | הצטרפות רשויות | בקשות להצטרפות | צירוף רשויות',
    'الانضمام إلى العنقود | سلطات منضمة',
    'پیوستن به خوشه',
    'joining the cluster | joining authorities | requests to join',
  ),
  fields: [
    {
      ...AUTHORITY,
      heading: {
        he: 'הרשות המצטרפת',
        ar: 'السلطة المنضمة',
        fa: 'شهرداری یا شورای متقاضی',
        en: 'Joining authority',
      },
      also: phrases(
        'הרשות המבקשת | רשות מבקשת | הרשות המבקשת להצטרף | רשות מועמדת | רשות מצטרפת | רשות המיועדת לצירוף | הרשות המיועדת לצירוף | רשות | שם הרשות | רשות מקומית | הרשות המקומית',
        'السلطة المحلية | السلطة | اسم السلطة | سلطة | السلطات | السلطة الطالبة',
        'شهرداری یا شورا | شهرداری | نام شهرداری',
        'authority | local authority | name of authority | authority that joins',
      ),
    },
    ...CONSENTS,
    {
      id: 'request',
      type: 'evidence',
      heading: {
        he: 'בקשה בכתב לשר הפנים',
        ar: 'طلب خطي إلى وزير الداخلية',
        fa: 'درخواست کتبی از وزیر کشور',
        en: 'Written request to the minister',
      },
      also: phrases(
        'בקשה לשר הפנים | הבקשה לשר | בקשה בכתב | בקשה לשר | הבקשה | בקשת ההצטרפות | בקשה',
        'طلب إلى الوزير | طلب خطي | طلب الانضمام | الطلب',
        'درخواست از وزیر | درخواست کتبی | درخواست پیوستن',
        'request to the minister | written request | request | request to join',
      ),
      dated: { he: 'תאריך הבקשה', ar: 'تاريخ الطلب', fa: 'تاریخ درخواست', en: 'Date of the request' },
      alsoDated: phrases(
        'הוגשה ביום | תאריך הגשת הבקשה | מועד הבקשה | תאריך ההגשה',
        'تاريخ تقديم الطلب',
        'تاریخ ارائهٔ درخواست',
        'request date | date requested | submitted on',
      ),
      weight: 2,
      width: 20,
    },
    {
      id: 'copy',
      type: 'evidence',
      heading: {
        he: 'העתק לאגף פיתוח כלכלי',
        ar: 'نسخة إلى قسم التطوير الاقتصادي',
        fa: 'رونوشت به بخش توسعهٔ اقتصادی',
        en: 'Copy to the economic development division',
      },
      also: phrases(
        'העתק נשלח | העתק לאגף פיתוח | העתק לפיתוח כלכלי',
        'أرسلت نسخة',
        'copy sent',
        'העתק לאגף | העתק לאגף לפיתוח כלכלי | העתק הבקשה | העתק',
        'نسخة إلى القسم | نسخة',
        'رونوشت به بخش | رونوشت',
        'copy to the division | copy to economic development | copy',
      ),
      dated: { he: 'תאריך ההעתק', ar: 'تاريخ النسخة', fa: 'تاریخ رونوشت', en: 'Date of the copy' },
      alsoDated: phrases(
        'תאריך משלוח ההעתק | תאריך העתק',
        'تاريخ إرسال النسخة',
        'تاریخ ارسال رونوشت',
        'copy date',
      ),
      weight: 3,
      width: 20,
    },
    AMENDMENT,
    {
      id: 'effective',
      type: 'date',
      heading: {
        he: 'נוהגים בה כחברה מיום',
        ar: 'تُعامَل كعضو منذ',
        fa: 'عضو شمرده می‌شود از',
        en: 'Treated as a member from',
      },
      also: phrases(
        'חברה החל מ | חברה החל מיום | חברה מ | מועד הצטרפות | תחילת חברות',
        'عضو من | بداية العضوية',
        'member as of | membership from | joined',
        'חברה באשכול מיום | יום ההצטרפות | תאריך ההצטרפות | תאריך הצטרפות | הצטרפה ביום | חברה מיום | מועד ההצטרפות',
        'عضو منذ | تاريخ الانضمام | انضمت في',
        'تاریخ پیوستن | عضو از',
        'joined on | member from | member since | date of joining | joining date',
      ),
      weight: 2,
      width: 16,
    },
    NOTE,
  ],
  needs: [
    ['authority'],
    ['proposal', 'plenary', 'council', 'ministerReasons', 'request', 'copy', 'amendment', 'effective'],
  ],
  name: 'authority',
  headed: false,
  item(row) {
    const authority = row.text('authority');
    const rest = present({
      proposal: row.evidence('proposal'),
      plenary: row.evidence('plenary'),
      council: row.evidence('council'),
      ministerReasons: row.evidence('ministerReasons'),
      request: row.evidence('request'),
      copy: row.evidence('copy'),
      amendment: row.evidence('amendment'),
      effective: row.date('effective'),
    });
    return authority === undefined && Object.keys(rest).length === 0
      ? undefined
      : { authority: authority ?? '', ...rest };
  },
};
