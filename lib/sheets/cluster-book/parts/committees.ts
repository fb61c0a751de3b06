import type { CommitteeFacts } from '../../../council/facts.js';
import type { Choice } from '../choice.js';
import { phrases } from '../phrases.js';
import { present } from '../row.js';
import type { TableSpec } from '../spec.js';
import { NOTE } from './common.js';

const KINDS: readonly Choice<NonNullable<CommitteeFacts['kind']>>[] = [
  {
    value: 'tenders',
    words: {
      he: 'הצעות ומכרזים',
      ar: 'العروض والمناقصات',
      fa: 'پیشنهادها و مناقصه‌ها',
      en: 'bids and tenders',
    },
    also: phrases(
      'ועדת הצעות ומכרזים | מכרזים | ועדת מכרזים',
      'لجنة العروض والمناقصات | مناقصات | لجنة مناقصات | عطاءات | لجنة عطاءات',
      'مناقصه | کمیتهٔ مناقصه | کمیتهٔ پیشنهادها و مناقصه‌ها',
      'tenders | tenders committee | bids and tenders committee',
    ),
  },
  {
    value: 'other',
    words: { he: 'אחרת', ar: 'أخرى', fa: 'دیگر', en: 'other' },
    also: phrases(
      'ביקורת | ועדת ביקורת | כספים | הנהלה | היגוי',
      'لجنة مراقبة',
      'audit | finance',
      'אחר | ועדה אחרת',
      'لجنة أخرى',
      'کمیتهٔ دیگر',
      'another | other committee',
    ),
  },
];

const PERMANENT: readonly Choice<'yes' | 'no'>[] = [
  {
    value: 'yes',
    words: { he: 'קבועה', ar: 'دائمة', fa: 'دائمی', en: 'permanent' },
    also: phrases(
      'קבוע | ועדה קבועה | כן | V | ✓',
      'لجنة دائمة | نعم',
      'دائم | بله | آری',
      'standing | yes | true',
    ),
  },
  {
    value: 'no',
    words: { he: 'ארעית', ar: 'مؤقتة', fa: 'موقت', en: 'temporary' },
    also: phrases(
      'זמנית | אד הוק | ועדה ארעית | לא | אינה קבועה | לא קבועה',
      'لجنة مؤقتة | غير دائمة | لا',
      'غیردائمی | خیر | نه',
      'ad hoc | not permanent | no | false',
    ),
  },
];

/** C7: committees of the council. */
export const committeesPart: TableSpec<'committees'> = {
  part: 'committees',
  kind: 'K4',
  title: { he: 'ועדות האשכול', ar: 'لجان العنقود', fa: 'کمیته‌های خوشه', en: 'Committees' },
  titles: phrases(
    'ועדות | ועדות המועצה | ועדות מועצת האשכול',
    'لجان | لجان المجلس',
    'کمیته‌ها | کمیته‌های شورا',
    'committees of the council | committees of the cluster',
  ),
  fields: [
    {
      id: 'name',
      type: 'text',
      heading: { he: 'ועדה', ar: 'اللجنة', fa: 'کمیته', en: 'Committee' },
      also: phrases(
        'שם הוועדה | הוועדה | שם ועדה | שם הועדה | הועדה',
        'اسم اللجنة',
        'نام کمیته',
        'name of committee | committee name',
      ),
      weight: 3,
      width: 28,
    },
    {
      id: 'kind',
      type: 'choice',
      heading: { he: 'תחום הוועדה', ar: 'مجال اللجنة', fa: 'حوزهٔ کمیته', en: 'Committee for' },
      also: phrases(
        'תחום טיפול | תפקיד הוועדה | תחום אחריות | לעניין',
        'نوع | وظيفة اللجنة | موضوع اللجنة',
        'purpose | field | area of work',
        'סוג הוועדה | סוג | תחום | סוג הועדה | נושא הוועדה',
        'نوع اللجنة | المجال',
        'نوع کمیته',
        'kind | kind of committee | type of committee | subject of committee',
      ),
      choices: KINDS,
      weight: 2,
      width: 20,
    },
    {
      id: 'permanent',
      type: 'choice',
      heading: {
        he: 'קבועה או ארעית',
        ar: 'دائمة أو مؤقتة',
        fa: 'دائمی یا موقت',
        en: 'Permanent or temporary',
      },
      also: phrases(
        'קבועה / זמנית | קבועה או זמנית | קבועה / אד הוק | מעמד הוועדה',
        'دائمة أم مؤقتة | دائمة / مؤقتة',
        'standing / ad hoc | permanent / temporary | ad hoc | status of committee',
        'קבועה | ועדה קבועה | קבועה ארעית | קבועה/ארעית | ארעית',
        'دائمة | لجنة دائمة',
        'دائمی | کمیتهٔ دائمی',
        'permanent | standing | permanent committee | standing or ad hoc',
      ),
      choices: PERMANENT,
      weight: 3,
      width: 14,
    },
    {
      id: 'members',
      type: 'text',
      heading: { he: 'חברי הוועדה', ar: 'أعضاء اللجنة', fa: 'اعضای کمیته', en: 'Members of the committee' },
      also: phrases(
        'חברי ועדה | חברי הוועדה ותפקידם | משתתפים',
        'أعضاء | تركيبة',
        'membership',
        'חברים | הרכב | הרכב הוועדה | חברי הועדה | חברות וחברי הוועדה',
        'الأعضاء | تركيبة اللجنة',
        'اعضا | ترکیب کمیته',
        'members | composition | committee members',
      ),
      weight: 2,
      width: 30,
    },
    {
      id: 'from',
      type: 'date',
      heading: { he: 'פועלת מיום', ar: 'تعمل من', fa: 'فعال از', en: 'At work from' },
      also: phrases(
        'הוקמה ביום | תאריך הקמה | תאריך הקמת הוועדה | תאריך בחירה | מועד הקמה | מינוי מיום',
        'تاريخ الإنشاء | تاريخ الإقامة | منذ',
        'appointed | established | established on | set up on | since | date of appointment',
        'מיום | מתאריך | מונתה ביום | נבחרה ביום | תחילה | תאריך מינוי',
        'من تاريخ | تاريخ التعيين',
        'از تاریخ | تاریخ انتصاب',
        'from | from date | start | appointed on | elected on',
      ),
      weight: 1,
      width: 14,
    },
    {
      id: 'to',
      type: 'date',
      heading: { he: 'פועלת עד יום', ar: 'تعمل حتى', fa: 'فعال تا', en: 'At work to' },
      also: phrases(
        'עד יום | עד תאריך | סיום | תום הכהונה',
        'حتى تاريخ',
        'تا تاریخ | پایان',
        'to | until | to date | end',
      ),
      weight: 1,
      width: 14,
    },
    NOTE,
  ],
  needs: [['name'], ['kind', 'permanent', 'members']],
  name: 'name',
  headed: false,
  item(row) {
    const name = row.text('name');
    const rest = present({
      kind: row.choice('kind', KINDS),
      permanent: row.choice('permanent', PERMANENT),
      members: row.text('members'),
      from: row.date('from'),
      to: row.date('to'),
    });
    return name === undefined && Object.keys(rest).length === 0 ? undefined : { name: name ?? '', ...rest };
  },
};
