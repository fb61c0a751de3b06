import { phrases } from '../phrases.js';
import { present } from '../row.js';
import type { TableSpec } from '../spec.js';
import { AUTHORITY, NOTE } from './common.js';

/** Q1 as both sides budget it: what the cluster expects of each member, and what the member has set aside. */
export const contributionsPart: TableSpec<'contributions'> = {
  part: 'contributions',
  kind: 'K4',
  title: {
    he: 'מכסות בתקציבי הרשויות',
    ar: 'الحصص في ميزانيات السلطات',
    fa: 'سهمیه‌ها در بودجه‌ها',
    en: 'Quotas in budgets',
  },
  titles: phrases(
    'התאמת מכסות | מכסות בתקציבים | השוואת מכסות | מכסות הרשויות בתקציבים',
    'مطابقة الحصص',
    'تطبیق سهمیه‌ها',
    'reconciliation of quotas | quotas in the budgets of authorities',
  ),
  fields: [
    AUTHORITY,
    {
      id: 'inCluster',
      type: 'money',
      heading: {
        he: 'מכסה בתקציב האשכול (₪)',
        ar: 'الحصة في ميزانية العنقود (₪)',
        fa: 'سهمیه در بودجهٔ خوشه (₪)',
        en: 'Quota in the cluster’s budget (NIS)',
      },
      also: phrases(
        'בתקציב האשכול | סכום בתקציב האשכול | תקציב האשכול | מכסה לפי האשכול',
        'في ميزانية العنقود',
        'در بودجهٔ خوشه',
        'in the cluster’s budget | quota in cluster budget | in cluster budget',
      ),
      weight: 3,
      width: 20,
    },
    {
      id: 'inAuthority',
      type: 'money',
      heading: {
        he: 'מכסה בתקציב הרשות (₪)',
        ar: 'الحصة في ميزانية السلطة (₪)',
        fa: 'سهمیه در بودجهٔ خود عضو (₪)',
        en: 'Quota in the authority’s budget (NIS)',
      },
      also: phrases(
        'בתקציב הרשות | סכום בתקציב הרשות | תקציב הרשות | תוקצב ברשות | מכסה לפי הרשות',
        'في ميزانية السلطة',
        'در بودجهٔ عضو | در بودجهٔ شهرداری',
        'in the authority’s budget | quota in authority budget | in authority budget | budgeted by the authority',
      ),
      weight: 3,
      width: 20,
    },
    NOTE,
  ],
  needs: [['authority'], ['inCluster', 'inAuthority']],
  name: 'authority',
  headed: false,
  item(row) {
    const authority = row.text('authority');
    const rest = present({ inCluster: row.money('inCluster'), inAuthority: row.money('inAuthority') });
    return authority === undefined && Object.keys(rest).length === 0
      ? undefined
      : { authority: authority ?? '', ...rest };
  },
};
