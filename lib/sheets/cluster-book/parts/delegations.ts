import { phrases } from '../phrases.js';
import { present } from '../row.js';
import type { Choice } from '../choice.js';
import type { TableSpec } from '../spec.js';
import { AUTHORITY, NOTE, YES_NO } from './common.js';
import { NOTICES, RELEASE } from './delegations-fields.js';
import { CLUSTER_COUNCIL, PROPOSAL, SUBJECT, yesNo } from './powers-common.js';

const KINDS: readonly Choice<'power' | 'duty'>[] = [
  {
    value: 'power',
    words: { he: 'סמכות שהואצלה', ar: 'صلاحية مفوَّضة', fa: 'اختیار تفویض‌شده', en: 'power delegated' },
    also: phrases(
      'סמכות | האצלה | האצלת סמכות | הואצלה',
      'صلاحية | تفويض',
      'اختیار | تفویض',
      'power | delegation | delegated',
    ),
  },
  {
    value: 'duty',
    words: { he: 'תפקיד שהוטל', ar: 'واجب مُلقى', fa: 'وظیفهٔ تکلیف‌شده', en: 'duty imposed' },
    also: phrases(
      'תפקיד | הטלה | הטלת תפקיד | הוטל',
      'واجب | تكليف',
      'وظیفه | تکلیف',
      'duty | imposition | imposed',
    ),
  },
];

/** D2, D3: powers delegated and duties imposed. */
export const delegationsPart: TableSpec<'delegations'> = {
  part: 'delegations',
  kind: 'K4',
  title: { he: 'האצלות והטלות', ar: 'تفويضات وتكليفات', fa: 'تفویض‌ها و تکلیف‌ها', en: 'Delegations' },
  titles: phrases(
    'האצלות | ריכוז האצלות | האצלות סמכות | האצלת סמכות לאשכול | האצלת סמכויות לאשכול | סמכויות שהואצלו לאשכול | סמכויות מואצלות',
    'تفويض صلاحيات | صلاحيات مفوضة | تفويضات',
    'powers delegated | delegated duties | delegation of powers',
    'האצלת סמכויות | האצלת סמכויות והטלת תפקידים | סמכויות שהואצלו | סמכויות ותפקידים שהואצלו והוטלו',
    'تفويض الصلاحيات | تفويض الصلاحيات وإلقاء الواجبات',
    'تفویض اختیارات | تفویض اختیارات و تکلیف وظایف',
    'delegated powers | delegations and impositions | powers delegated and duties imposed',
  ),
  fields: [
    AUTHORITY,
    SUBJECT,
    {
      id: 'kind',
      type: 'choice',
      heading: {
        he: 'האצלה או הטלה',
        ar: 'تفويض أو تكليف',
        fa: 'تفویض یا تکلیف',
        en: 'Delegated or imposed',
      },
      also: phrases(
        'סוג (האצלה/הטלה) | האצלה/הטלה | אופן ההעברה | סוג ההעברה | סמכות או תפקיד שהוטל',
        'نوع التفويض | تفويض/تكليف',
        'delegation or imposition | delegated / imposed',
        'סוג | סוג ההאצלה',
        'النوع',
        'نوع',
        'kind | type',
      ),
      choices: KINDS,
      weight: 2,
      width: 16,
    },
    PROPOSAL,
    {
      id: 'authorityDecision',
      type: 'evidence',
      heading: {
        he: 'אישור מועצת הרשות',
        ar: 'مصادقة مجلس السلطة',
        fa: 'تأیید شورای عضو',
        en: 'Authority council’s approval',
      },
      also: phrases(
        'אישור מליאה | אישור המליאה | החלטת המליאה | החלטת מליאה | החלטת מליאת הרשות | פרוטוקול מליאת הרשות | אישור מועצת רשות | החלטת הרשות | אישור מועצת העירייה',
        'موافقة مجلس السلطة | محضر مجلس السلطة | مصادقة المجلس المحلي',
        'council resolution (authority) | authority council resolution | plenary decision | plenary approval',
        'החלטת מועצת הרשות | אישור מליאת הרשות | אישור מועצת העיר | מליאת הרשות | מועצת הרשות',
        'قرار مجلس السلطة | قرار المجلس المحلي',
        'تصمیم شورای عضو | مصوبهٔ شورای عضو',
        'authority council decision | approval of the authority’s council | decision of the authority’s council | authority’s council',
      ),
      dated: {
        he: 'תאריך אישור מועצת הרשות',
        ar: 'تاريخ مصادقة مجلس السلطة',
        fa: 'تاریخ تأیید شورای عضو',
        en: 'Date of the authority council’s approval',
      },
      alsoDated: phrases(
        'ת. אישור המליאה | תאריך אישור מליאה | תאריך החלטת המליאה | מועד אישור המליאה',
        'تاريخ موافقة مجلس السلطة',
        'date of authority council resolution | plenary date',
        'תאריך החלטת מועצת הרשות | מועד אישור מועצת הרשות',
        'تاريخ قرار مجلس السلطة',
        'تاریخ تصمیم شورای عضو',
        'authority council date | date of authority council decision',
      ),
      weight: 3,
      width: 18,
    },
    CLUSTER_COUNCIL,
    yesNo(
      'convinced',
      {
        he: 'המועצה השתכנעה שאין פגיעה בתפקודה',
        ar: 'اقتنع المجلس بعدم المساس بأداء العنقود',
        fa: 'شورا قانع شد که کار خوشه آسیب نمی‌بیند',
        en: 'Council convinced of no harm',
      },
      phrases(
        'לא נפגע תפקוד האשכול | אין פגיעה בתפקידי האשכול | המועצה שוכנעה | ללא פגיעה באשכול | האשכול יוכל למלא תפקידיו',
        'عدم المساس بأداء العنقود',
        'no harm to the cluster | cluster not harmed',
        'המועצה השתכנעה | השתכנעות המועצה | השתכנעה | אין פגיעה בתפקוד האשכול',
        'اقتنع المجلس | اقتناع المجلس',
        'شورا قانع شد | قانع شدن شورا',
        'convinced | council convinced | council was convinced',
      ),
      YES_NO,
    ),
    ...NOTICES,
    ...RELEASE,
    NOTE,
  ],
  needs: [
    ['authority'],
    ['subject'],
    [
      'proposal',
      'authorityDecision',
      'councilDecision',
      'clusterNotice',
      'authorityNotice',
      'releaseApproval',
    ],
  ],
  name: 'authority',
  headed: false,
  item(row) {
    const authority = row.text('authority');
    const subject = row.text('subject');
    const rest = present({
      kind: row.choice('kind', KINDS),
      proposal: row.evidence('proposal'),
      authorityDecision: row.evidence('authorityDecision'),
      councilDecision: row.evidence('councilDecision'),
      convinced: row.choice('convinced', YES_NO),
      clusterNotice: row.evidence('clusterNotice'),
      authorityNotice: row.evidence('authorityNotice'),
      released: row.choice('released', YES_NO),
      releaseRequest: row.evidence('releaseRequest'),
      releaseApproval: row.evidence('releaseApproval'),
    });
    return authority === undefined && subject === undefined && Object.keys(rest).length === 0
      ? undefined
      : { authority: authority ?? '', subject: subject ?? '', ...rest };
  },
};
