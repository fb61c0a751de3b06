import { phrases } from '../phrases.js';
import { present } from '../row.js';
import type { TableSpec } from '../spec.js';
import { AUTHORITY, NOTE } from './common.js';
import { EMPLOYEE } from './council-choices.js';

/** C4: the agreed rotation of representatives. Its headings speak of terms: those of the council's list do not. */
export const rotationPart: TableSpec<'rotation'> = {
  part: 'rotation',
  kind: 'K4',
  title: { he: 'סבב נציגים', ar: 'تناوب الممثلين', fa: 'گردش نمایندگان', en: 'Rotation' },
  titles: phrases(
    'סבב נציגים במועצה | רוטציה | הסכם רוטציה | תכנית רוטציה | סבב כהונה',
    'اتفاق التناوب | تناوب',
    'rotation agreement | rotation of delegates',
    'סבב חילופי נציגים | הסכמה על סבב נציגים | תכנית סבב | סבב',
    'تناوب ممثلي السلطات',
    'برنامهٔ گردش نمایندگان',
    'rotation of representatives | rotation plan',
  ),
  fields: [
    AUTHORITY,
    {
      id: 'from',
      type: 'date',
      heading: { he: 'תחילת הקדנציה', ar: 'بداية الدورة', fa: 'آغاز دوره', en: 'Beginning of term' },
      also: phrases(
        'מתקופה | תחילת תקופה | תחילת התקופה | תקופה מ | תקופה מיום | התחלה | תאריך התחלה | תחילה',
        'بداية الفترة | الفترة من | من | منذ',
        'term starts | term start | period from | start | start date | starts',
        'קדנציה מיום | קדנציה מ | הקדנציה מיום | תחילת הסבב | תחילת קדנציה | הסבב מיום | מיום | מתאריך',
        'الدورة من | بداية التناوب | من تاريخ',
        'دوره از | آغاز گردش | از تاریخ',
        'term from | start of term | rotation from | beginning of rotation | from | from date',
      ),
      weight: 2,
      width: 14,
    },
    {
      id: 'to',
      type: 'date',
      heading: { he: 'סוף הקדנציה', ar: 'نهاية الدورة', fa: 'پایان دوره', en: 'End of term' },
      also: phrases(
        'סוף תקופה | סוף התקופה | סיום התקופה | תום התקופה | תקופה עד | תאריך סיום | סיום',
        'نهاية الفترة | الفترة حتى | حتى | إلى',
        'term ends | term end | period to | end | end date | ends',
        'קדנציה עד יום | קדנציה עד | הקדנציה עד יום | סוף הסבב | סיום הקדנציה | תום הקדנציה | הסבב עד יום | עד יום | עד תאריך',
        'الدورة حتى | نهاية التناوب | حتى تاريخ',
        'دوره تا | پایان گردش | تا تاریخ',
        'term to | term until | rotation to | end of rotation | to | until | to date',
      ),
      weight: 2,
      width: 14,
    },
    {
      id: 'employee',
      type: 'choice',
      heading: {
        he: 'נציג מקרב העובדים',
        ar: 'ممثل من بين الموظفين',
        fa: 'نماینده از میان کارمندان',
        en: 'Representative is an employee',
      },
      also: phrases(
        'נציג עובד / נבחר | נציג נבחר / עובד | עובד / נבחר | עובד או נבחר | סוג הנציג | סוג נציג | מי מכהן | מקרב עובדים | עובד או נבחר ציבור | נציג עובד או נבחר',
        'موظف أو منتخب | موظف أم منتخب | الممثل موظف أم منتخب | الممثل موظف أو منتخب | نوع الممثل',
        'employee or elected | staff or elected | elected or employee | kind of representative | type of representative | staff',
        'נציג מקרב עובדי הרשות | הנציג עובד | נציג עובד | עובד בקדנציה | מקרב העובדים | עובד הרשות | עובד',
        'الممثل موظف | من بين الموظفين | موظف',
        'نماینده کارمند | کارمند',
        'employee in the term | represented by an employee | employee',
      ),
      choices: EMPLOYEE,
      weight: 2,
      width: 14,
    },
    {
      id: 'representative',
      type: 'text',
      heading: {
        he: 'הנציג המתוכנן',
        ar: 'الممثل المخطط',
        fa: 'نمایندهٔ برنامه‌ریزی‌شده',
        en: 'Planned representative',
      },
      also: phrases(
        'שם הנציג | שם הנציג/ה | שם',
        'اسم الممثل | الاسم',
        'name | delegate | name of representative',
        'נציג מתוכנן | הנציג בקדנציה | נציג בקדנציה | הנציג בסבב | נציג',
        'الممثل في الدورة | الممثل',
        'نماینده در دوره | نماینده',
        'representative in the term | representative',
      ),
      weight: 1,
      width: 24,
    },
    NOTE,
  ],
  needs: [['authority'], ['from', 'to'], ['employee', 'representative']],
  name: 'authority',
  headed: false,
  item(row) {
    const authority = row.text('authority');
    const rest = present({
      from: row.date('from'),
      to: row.date('to'),
      employee: row.choice('employee', EMPLOYEE),
      representative: row.text('representative') || undefined,
    });
    return authority === undefined && Object.keys(rest).length === 0
      ? undefined
      : { authority: authority ?? '', ...rest };
  },
};
