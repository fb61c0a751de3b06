import { phrases } from '../phrases.js';
import { present } from '../row.js';
import type { TableSpec } from '../spec.js';
import { APPROVAL, DECISION, NOTE } from './common.js';

/** B8: commitments beyond the approved budget. */
export const commitmentsPart: TableSpec<'commitments'> = {
  part: 'commitments',
  kind: 'K4',
  title: {
    he: 'התחייבויות מעבר לתקציב',
    ar: 'التزامات خارج الميزانية',
    fa: 'تعهدات فراتر از بودجه',
    en: 'Commitments beyond budget',
  },
  titles: phrases(
    'התחייבויות נוספות | התחייבויות שלא לפי התקציב | התחייבויות מחוץ לתקציב | התחייבויות מאושרות מעבר לתקציב',
    'التزامات إضافية',
    'تعهدات افزوده',
    'extra commitments | commitments beyond the budget | commitments outside the budget',
  ),
  fields: [
    {
      id: 'name',
      type: 'text',
      heading: { he: 'התחייבות', ar: 'الالتزام', fa: 'تعهد', en: 'Commitment' },
      also: phrases(
        'תיאור ההתחייבות | נושא ההתחייבות | התחייבות מעבר לתקציב | מהות ההתחייבות',
        'وصف الالتزام',
        'شرح تعهد',
        'description of commitment | commitment beyond the budget',
      ),
      weight: 3,
      width: 32,
    },
    {
      id: 'amount',
      type: 'money',
      heading: { he: 'סכום (₪)', ar: 'المبلغ (₪)', fa: 'مبلغ (₪)', en: 'Amount (NIS)' },
      also: phrases('סכום ההתחייבות', 'مبلغ الالتزام', 'مبلغ تعهد', 'amount of commitment | sum'),
      weight: 0,
      width: 17,
    },
    DECISION,
    APPROVAL,
    NOTE,
  ],
  needs: [['name'], ['amount'], ['decision', 'approval']],
  name: 'name',
  headed: false,
  item(row) {
    const name = row.text('name');
    const rest = present({
      amount: row.money('amount'),
      decision: row.evidence('decision'),
      approval: row.evidence('approval'),
    });
    return name === undefined && Object.keys(rest).length === 0 ? undefined : { name: name ?? '', ...rest };
  },
};
