import { phrases } from '../phrases.js';
import { present } from '../row.js';
import type { TableSpec } from '../spec.js';
import { AUTHORITY, NOTE, YES_NO } from './common.js';
import { DOCUMENTS } from './leaving-documents.js';
import { ASKED_BY, REQUEST_AND_VOTE } from './leaving-fields.js';
import { AMENDMENT } from './membership-fields.js';

/** J3, J4: requests to leave. */
export const leavingPart: TableSpec<'leaving'> = {
  part: 'leaving',
  kind: 'K4',
  title: { he: 'בקשות פרישה', ar: 'طلبات الانسحاب', fa: 'درخواست‌های خروج', en: 'Leaving requests' },
  titles: phrases(
    'רשויות שביקשו לפרוש | פרישה | עזיבה',
    'طلبات انسحاب | انسحاب',
    'leaving | withdrawal requests',
    'פרישה מהאשכול | פרישה מאשכול | רשויות פורשות | פרישת רשויות | בקשות לפרישה',
    'الانسحاب من العنقود | سلطات منسحبة',
    'خروج از خوشه',
    'leaving the cluster | leaving authorities | requests to leave',
  ),
  fields: [
    {
      ...AUTHORITY,
      heading: {
        he: 'הרשות הפורשת',
        ar: 'السلطة المنسحبة',
        fa: 'شهرداری یا شورای خارج‌شونده',
        en: 'Leaving authority',
      },
      also: phrases(
        'הרשות העוזבת | רשות עוזבת | הרשות המבקשת לפרוש | הרשות המבקשת | רשות פורשת | רשות המיועדת לפרישה | הרשות המיועדת לפרישה | רשות | שם הרשות | רשות מקומית | הרשות המקומית',
        'السلطة المحلية | السلطة | اسم السلطة | سلطة | السلطات | السلطة المغادرة',
        'شهرداری یا شورا | شهرداری | نام شهرداری',
        'authority | local authority | name of authority | authority that leaves',
      ),
    },
    ...REQUEST_AND_VOTE,
    ...DOCUMENTS,
    AMENDMENT,
    {
      id: 'effective',
      type: 'date',
      heading: {
        he: 'נוהגים בה כפורשת מיום',
        ar: 'تُعامَل كمنسحبة منذ',
        fa: 'خارج‌شده شمرده می‌شود از',
        en: 'Treated as having left from',
      },
      also: phrases(
        'פרישה בתוקף מיום | תוקף הפרישה | מועד פרישה',
        'left | out as of',
        'אינה חברה מיום | יום הפרישה | תאריך הפרישה | תאריך פרישה | פרשה ביום | פורשת מיום | מועד הפרישה',
        'تاريخ الانسحاب | انسحبت في | ليست عضوا منذ',
        'تاریخ خروج | خارج‌شده از',
        'left on | no member from | date of leaving | leaving date',
      ),
      weight: 2,
      width: 16,
    },
    NOTE,
  ],
  needs: [
    ['authority'],
    [
      'askedBy',
      'authorityDecision',
      'councilDecision',
      'convinced',
      'request',
      'settlement',
      'amendment',
      'effective',
    ],
  ],
  name: 'authority',
  headed: false,
  item(row) {
    const authority = row.text('authority');
    const rest = present({
      askedBy: row.choice('askedBy', ASKED_BY),
      authorityDecision: row.evidence('authorityDecision'),
      councilDecision: row.evidence('councilDecision'),
      votesFor: row.count('votesFor'),
      members: row.count('members'),
      convinced: row.evidence('convinced'),
      request: row.evidence('request'),
      settlement: row.evidence('settlement'),
      agreed: row.choice('agreed', YES_NO),
      ministerSettlement: row.evidence('ministerSettlement'),
      amendment: row.evidence('amendment'),
      effective: row.date('effective'),
    });
    return authority === undefined && Object.keys(rest).length === 0
      ? undefined
      : { authority: authority ?? '', ...rest };
  },
};
