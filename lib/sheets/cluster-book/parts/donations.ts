import { phrases } from '../phrases.js';
import { present } from '../row.js';
import type { TableSpec } from '../spec.js';
import { NOTE } from './common.js';

/** B5: donations, with the approval that the director-general's circular asks for. */
export const donationsPart: TableSpec<'donations'> = {
  part: 'donations',
  kind: 'K4',
  title: { he: 'תרומות', ar: 'التبرعات', fa: 'کمک‌های اهدایی', en: 'Donations' },
  titles: phrases('תרומות לאשכול | רשימת תרומות', 'تبرعات للعنقود', 'کمک‌ها', 'donations to the cluster'),
  fields: [
    {
      id: 'donor',
      type: 'text',
      heading: { he: 'תורם', ar: 'المتبرع', fa: 'اهداکننده', en: 'Donor' },
      also: phrases(
        'שם התורם | תורמים | גורם תורם | תרומה מאת',
        'اسم المتبرع',
        'نام اهداکننده',
        'name of donor | donated by',
      ),
      weight: 3,
      width: 30,
    },
    {
      id: 'amount',
      type: 'money',
      heading: { he: 'סכום (₪)', ar: 'المبلغ (₪)', fa: 'مبلغ (₪)', en: 'Amount (NIS)' },
      also: phrases(
        'סכום התרומה | תרומה | שווי התרומה',
        'مبلغ التبرع | تبرع',
        'مبلغ کمک',
        'donation | amount of donation | sum',
      ),
      weight: 0,
      width: 17,
    },
    {
      id: 'approval',
      type: 'evidence',
      heading: {
        he: 'אישור התרומה',
        ar: 'المصادقة على التبرع',
        fa: 'تأیید کمک',
        en: 'Approval of the donation',
      },
      also: phrases(
        'אישור | אישור קבלת התרומה | מספר אישור',
        'مصادقة',
        'تأیید',
        'approval | approval reference',
      ),
      dated: {
        he: 'תאריך אישור התרומה',
        ar: 'تاريخ المصادقة على التبرع',
        fa: 'تاریخ تأیید کمک',
        en: 'Date of the approval',
      },
      alsoDated: phrases(
        'תאריך האישור | תאריך אישור',
        'تاريخ المصادقة',
        'تاریخ تأیید',
        'approval date | date of approval of the donation',
      ),
      weight: 1,
      width: 20,
    },
    NOTE,
  ],
  needs: [['donor'], ['amount', 'approval']],
  name: 'donor',
  headed: false,
  item(row) {
    const donor = row.text('donor');
    const rest = present({ amount: row.money('amount'), approval: row.evidence('approval') });
    return donor === undefined && Object.keys(rest).length === 0
      ? undefined
      : { donor: donor ?? '', ...rest };
  },
};
