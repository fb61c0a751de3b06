import { phrases } from '../phrases.js';
import { present } from '../row.js';
import type { TableSpec } from '../spec.js';
import { APPROVAL, DECISION, NOTE, YES_NO } from './common.js';

/** B4: the cluster's loans. */
export const loansPart: TableSpec<'loans'> = {
  part: 'loans',
  kind: 'K4',
  title: { he: 'הלוואות', ar: 'القروض', fa: 'وام‌ها', en: 'Loans' },
  titles: phrases(
    'הלוואות האשכול | מלוות | רשימת הלוואות',
    'قروض العنقود',
    'وام‌های خوشه',
    'loans of the cluster',
  ),
  fields: [
    {
      id: 'name',
      type: 'text',
      heading: { he: 'הלוואה', ar: 'القرض', fa: 'وام', en: 'Loan' },
      also: phrases(
        'שם ההלוואה | תיאור ההלוואה | תיאור | מלווה | מספר הלוואה',
        'اسم القرض | وصف القرض',
        'نام وام | شرح وام',
        'loan name | name of loan | description | lender',
      ),
      weight: 2,
      width: 26,
    },
    {
      id: 'amount',
      type: 'money',
      heading: { he: 'סכום (₪)', ar: 'المبلغ (₪)', fa: 'مبلغ (₪)', en: 'Amount (NIS)' },
      also: phrases(
        'קרן | סכום ההלוואה | סכום המלווה',
        'مبلغ القرض',
        'مبلغ وام',
        'principal | loan amount | amount of loan',
      ),
      weight: 0,
      width: 17,
    },
    {
      id: 'takenOn',
      type: 'date',
      heading: { he: 'תאריך הנטילה', ar: 'تاريخ أخذ القرض', fa: 'تاریخ دریافت وام', en: 'Taken on' },
      also: phrases(
        'ניטלה ביום | תאריך ההלוואה | תאריך נטילת ההלוואה | נטילה | מועד ההלוואה | תאריך קבלה',
        'تاريخ القرض',
        'تاریخ وام',
        'date taken | loan date | date of loan',
      ),
      weight: 2,
      width: 14,
    },
    {
      id: 'purposeInDecision',
      type: 'text',
      heading: {
        he: 'מטרה בהחלטת המועצה',
        ar: 'الغرض في قرار المجلس',
        fa: 'هدف در تصمیم شورا',
        en: 'Purpose in the council’s decision',
      },
      also: phrases(
        'המטרה בהחלטה | מטרת ההלוואה בהחלטת המועצה | מטרה בהחלטה | מטרת ההלוואה | מטרה',
        'الغرض في القرار | غرض القرض',
        'هدف در تصمیم | هدف وام',
        'purpose in decision | purpose by the decision | purpose',
      ),
      weight: 3,
      width: 26,
    },
    {
      id: 'purposeInApproval',
      type: 'text',
      heading: {
        he: 'מטרה באישור השר',
        ar: 'الغرض في مصادقة الوزير',
        fa: 'هدف در تأیید وزیر',
        en: 'Purpose in the minister’s approval',
      },
      also: phrases(
        'המטרה באישור | מטרת ההלוואה באישור השר | מטרה באישור | מטרה באישור שר הפנים',
        'الغرض في المصادقة',
        'هدف در تأیید',
        'purpose in approval | purpose by the approval',
      ),
      weight: 3,
      width: 26,
    },
    DECISION,
    APPROVAL,
    {
      id: 'forItsFunctions',
      type: 'choice',
      heading: {
        he: 'לביצוע תפקידי האשכול',
        ar: 'لأداء وظائف العنقود',
        fa: 'برای وظایف خوشه',
        en: 'For the cluster’s functions',
      },
      also: phrases('לביצוע תפקידיו | לתפקידי האשכול', 'لأداء وظائفه', 'برای وظایف آن', 'for its functions'),
      choices: YES_NO,
      weight: 3,
      width: 13,
    },
    NOTE,
  ],
  needs: [
    ['name'],
    ['amount'],
    ['decision', 'approval', 'takenOn', 'purposeInDecision', 'purposeInApproval'],
  ],
  name: 'name',
  headed: false,
  item(row) {
    const name = row.text('name');
    const rest = present({
      amount: row.money('amount'),
      takenOn: row.date('takenOn'),
      purposeInDecision: row.text('purposeInDecision'),
      purposeInApproval: row.text('purposeInApproval'),
      decision: row.evidence('decision'),
      approval: row.evidence('approval'),
      forItsFunctions: row.choice('forItsFunctions', YES_NO),
    });
    return name === undefined && Object.keys(rest).length === 0 ? undefined : { name: name ?? '', ...rest };
  },
};
