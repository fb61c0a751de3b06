import { phrases } from '../phrases.js';
import { present } from '../row.js';
import type { TableSpec } from '../spec.js';
import { AUTHORITY, NOTE } from './common.js';

/** B2: agreements with authorities on services and projects. */
export const agreementsPart: TableSpec<'agreements'> = {
  part: 'agreements',
  kind: 'K4',
  title: { he: 'הסכמים', ar: 'الاتفاقيات', fa: 'توافق‌نامه‌ها', en: 'Agreements' },
  titles: phrases(
    'הסכמי שירות | הסכמים עם הרשויות | הסכמי שירותים ופרויקטים | הסכמים בגין שירותים ופרויקטים',
    'اتفاقيات الخدمات',
    'توافق‌نامه‌های خدمات',
    'service agreements | agreements with authorities',
  ),
  fields: [
    AUTHORITY,
    {
      id: 'service',
      type: 'text',
      heading: {
        he: 'שירות או פרויקט',
        ar: 'الخدمة أو المشروع',
        fa: 'خدمت یا پروژه',
        en: 'Service or project',
      },
      also: phrases(
        'שירות | פרויקט | נושא ההסכם | פעילות | השירות או הפרויקט | נושא | שירותים ופרויקטים',
        'الخدمة | موضوع الاتفاقية | المشروع',
        'خدمت | موضوع توافق‌نامه',
        'service | project | subject | activity',
      ),
      weight: 2,
      width: 30,
    },
    {
      id: 'participation',
      type: 'money',
      heading: {
        he: 'השתתפות שנתית (₪)',
        ar: 'المساهمة السنوية (₪)',
        fa: 'سهم سالانه (₪)',
        en: 'Yearly participation (NIS)',
      },
      also: phrases(
        'השתתפות | השתתפות הרשות | חלק הרשות | סכום ההסכם | סכום שנתי | סכום | היקף שנתי',
        'المساهمة | مساهمة السلطة | المبلغ',
        'سهم | مبلغ',
        'participation | participation of the authority | share of the authority | amount | yearly amount',
      ),
      weight: 2,
      width: 18,
    },
    {
      id: 'signed',
      type: 'evidence',
      heading: { he: 'הסכם חתום', ar: 'اتفاقية موقَّعة', fa: 'توافق‌نامهٔ امضاشده', en: 'Signed agreement' },
      also: phrases(
        'חתום | נחתם | הסכם | מספר הסכם | חתימה | ההסכם החתום',
        'اتفاقية | موقعة | رقم الاتفاقية',
        'توافق‌نامه | امضاشده',
        'signed | agreement | agreement number | signature',
      ),
      dated: { he: 'תאריך החתימה', ar: 'تاريخ التوقيع', fa: 'تاریخ امضا', en: 'Date of signature' },
      alsoDated: phrases(
        'נחתם ביום | מועד החתימה | תאריך חתימה | יום החתימה | תאריך ההסכם',
        'تاريخ الاتفاقية',
        'تاریخ توافق‌نامه',
        'signed on | signature date | date of agreement | date signed',
      ),
      weight: 3,
      width: 18,
    },
    {
      id: 'from',
      type: 'date',
      heading: { he: 'בתוקף מיום', ar: 'ساري من', fa: 'معتبر از', en: 'In force from' },
      also: phrases(
        'מיום | מתאריך | תחילה | תחילת ההסכם | תחילת תוקף | תאריך תחילה | החל מיום | תוקף מ',
        'من تاريخ | بداية الاتفاقية | تاريخ البدء',
        'از تاریخ | آغاز',
        'from | from date | start | start date | valid from',
      ),
      weight: 1,
      width: 14,
    },
    {
      id: 'to',
      type: 'date',
      heading: { he: 'בתוקף עד יום', ar: 'ساري حتى', fa: 'معتبر تا', en: 'In force to' },
      also: phrases(
        'עד יום | עד תאריך | סיום | סיום ההסכם | תום ההסכם | תום תוקף | תאריך סיום | תוקף עד',
        'حتى تاريخ | نهاية الاتفاقية | تاريخ الانتهاء',
        'تا تاریخ | پایان',
        'until | to | to date | end | end date | valid to | valid until',
      ),
      weight: 1,
      width: 14,
    },
    NOTE,
  ],
  needs: [['authority'], ['service', 'signed', 'from', 'to'], ['signed', 'participation']],
  name: 'authority',
  headed: false,
  item(row) {
    const authority = row.text('authority');
    const rest = present({
      service: row.text('service') || undefined,
      participation: row.money('participation'),
      signed: row.evidence('signed'),
      from: row.date('from'),
      to: row.date('to'),
    });
    return authority === undefined && Object.keys(rest).length === 0
      ? undefined
      : { authority: authority ?? '', ...rest };
  },
};
