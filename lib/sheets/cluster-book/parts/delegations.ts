import { phrases } from '../phrases.js';
import { present } from '../row.js';
import type { Choice } from '../choice.js';
import type { TableSpec } from '../spec.js';
import { AUTHORITY, NOTE, YES_NO } from './common.js';
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
      also: phrases('סוג | סוג ההאצלה', 'النوع', 'نوع', 'kind | type'),
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
        'המועצה השתכנעה | השתכנעות המועצה | השתכנעה | אין פגיעה בתפקוד האשכול',
        'اقتنع المجلس | اقتناع المجلس',
        'شورا قانع شد | قانع شدن شورا',
        'convinced | council convinced | council was convinced',
      ),
      YES_NO,
    ),
    {
      id: 'clusterNotice',
      type: 'evidence',
      heading: {
        he: 'הודעה באתר האשכול',
        ar: 'إعلان في موقع العنقود',
        fa: 'اعلان در وبگاه خوشه',
        en: 'Notice on the cluster’s site',
      },
      also: phrases(
        'פרסום באתר האשכול | הודעה באתר האינטרנט של האשכול',
        'نشر في موقع العنقود',
        'انتشار در وبگاه خوشه',
        'published on the cluster’s site | cluster web site | cluster notice | cluster website notice',
      ),
      dated: {
        he: 'תאריך ההודעה באתר האשכול',
        ar: 'تاريخ الإعلان في موقع العنقود',
        fa: 'تاریخ اعلان در وبگاه خوشه',
        en: 'Date of the notice on the cluster’s site',
      },
      alsoDated: phrases(
        'תאריך הפרסום באתר האשכול | תאריך פרסום באתר האשכול',
        'تاريخ النشر في موقع العنقود',
        'تاریخ انتشار در وبگاه خوشه',
        'cluster notice date | date of publication on the cluster’s site',
      ),
      weight: 3,
      width: 18,
    },
    {
      id: 'authorityNotice',
      type: 'evidence',
      heading: {
        he: 'הודעה באתר הרשות',
        ar: 'إعلان في موقع السلطة',
        fa: 'اعلان در وبگاه عضو',
        en: 'Notice on the authority’s site',
      },
      also: phrases(
        'פרסום באתר הרשות | הודעה באתר האינטרנט של הרשות',
        'نشر في موقع السلطة',
        'انتشار در وبگاه عضو',
        'published on the authority’s site | authority web site | authority notice | authority website notice',
      ),
      dated: {
        he: 'תאריך ההודעה באתר הרשות',
        ar: 'تاريخ الإعلان في موقع السلطة',
        fa: 'تاریخ اعلان در وبگاه عضو',
        en: 'Date of the notice on the authority’s site',
      },
      alsoDated: phrases(
        'תאריך הפרסום באתר הרשות | תאריך פרסום באתר הרשות',
        'تاريخ النشر في موقع السلطة',
        'تاریخ انتشار در وبگاه عضو',
        'authority notice date | date of publication on the authority’s site',
      ),
      weight: 3,
      width: 18,
    },
    yesNo(
      'released',
      {
        he: 'הרשות שוחררה',
        ar: 'أُعفيت السلطة',
        fa: 'عضو معاف شد',
        en: 'Authority released',
      },
      phrases(
        'שוחררה | שחרור | שחרור הרשות | הרשות שוחררה מחובותיה | שוחררה מחובותיה',
        'إعفاء | إعفاء السلطة | أعفيت',
        'معافیت | معافیت عضو',
        'released | release | release of the authority',
      ),
      YES_NO,
    ),
    {
      id: 'releaseRequest',
      type: 'evidence',
      heading: {
        he: 'בקשת הרשות לשחרור',
        ar: 'طلب السلطة الإعفاء',
        fa: 'درخواست معافیت عضو',
        en: 'Authority’s request for release',
      },
      also: phrases(
        'בקשת השחרור | בקשה לשחרור',
        'طلب الإعفاء',
        'درخواست معافیت',
        'request for release | release request',
      ),
      dated: {
        he: 'תאריך בקשת השחרור',
        ar: 'تاريخ طلب الإعفاء',
        fa: 'تاریخ درخواست معافیت',
        en: 'Date of the request for release',
      },
      alsoDated: phrases('תאריך הבקשה לשחרור', 'release request date'),
      weight: 3,
      width: 18,
    },
    {
      id: 'releaseApproval',
      type: 'evidence',
      heading: {
        he: 'אישור שר הפנים לשחרור',
        ar: 'مصادقة وزير الداخلية على الإعفاء',
        fa: 'تأیید وزیر کشور برای معافیت',
        en: 'Minister’s approval of the release',
      },
      also: phrases(
        'אישור השר לשחרור | אישור השחרור | אישור לשחרור',
        'مصادقة الوزير على الإعفاء | المصادقة على الإعفاء',
        'تأیید معافیت',
        'approval of release | release approval | minister approval of release',
      ),
      dated: {
        he: 'תאריך אישור השחרור',
        ar: 'تاريخ المصادقة على الإعفاء',
        fa: 'تاریخ تأیید معافیت',
        en: 'Date of the approval of the release',
      },
      alsoDated: phrases('תאריך אישור השר לשחרור | תאריך האישור לשחרור', 'release approval date'),
      weight: 3,
      width: 18,
    },
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
