import { fold } from '../../../core/text.js';
import { phrases } from '../phrases.js';
import { present } from '../row.js';
import type { TableSpec } from '../spec.js';
import { AUTHORITY, NOTE, YES_NO } from './common.js';
import { EMPLOYEE, OFFICES, ROLES } from './council-choices.js';

/** What stands for the representative where nobody sits. */
const VACANT = new Set(
  phrases(
    'פנוי | המושב פנוי | מושב פנוי | משרה פנויה | טרם מונה | טרם מונתה | לא מונה | לא מאויש',
    'شاغر | مقعد شاغر | لم يعين | لم يعين بعد',
    'خالی | بلاتصدی | هنوز منصوب نشده',
    'vacant | vacancy | empty | not appointed | not yet appointed',
  ).map(fold),
);

const orVacant = (text: string | undefined): string | undefined =>
  text !== undefined && VACANT.has(fold(text)) ? '' : text;

/** C1–C6: the seats of the council. */
export const councilPart: TableSpec<'council'> = {
  part: 'council',
  kind: 'K4',
  title: { he: 'מועצת האשכול', ar: 'مجلس العنقود', fa: 'شورای خوشه', en: 'Council' },
  titles: phrases(
    'הרכב מועצת אשכול | נציגים במועצה | רשימת חברי המועצה | חברי מועצה',
    'ممثلو السلطات في المجلس',
    'council membership | council composition',
    'חברי מועצת האשכול | חברי המועצה | הרכב מועצת האשכול | הרכב המועצה | נציגי הרשויות במועצה',
    'أعضاء مجلس العنقود | أعضاء المجلس | تركيبة المجلس',
    'اعضای شورای خوشه | ترکیب شورا',
    'council of the cluster | members of the council | composition of the council',
  ),
  fields: [
    AUTHORITY,
    {
      id: 'representative',
      type: 'text',
      heading: { he: 'נציג', ar: 'الممثل', fa: 'نماینده', en: 'Representative' },
      also: phrases(
        'שם הנציג/ה | הנציג/ה | נציג/ה | נציגה | שם הנציגה | חבר/ת המועצה | חבר/ת מועצה | חבר מועצה | שם החבר | שם',
        'الممثلة | اسم الممثلة | ممثل | الاسم',
        'name | delegate | name of delegate | member of the council | representative name',
        'שם הנציג | הנציג | נציג הרשות | נציגת הרשות | נציג במועצה | נציג ברשות | חבר המועצה | שם חבר המועצה | נציג במועצת האשכול | הנציג במועצה',
        'اسم الممثل | ممثل السلطة | عضو المجلس',
        'نام نماینده | نمایندهٔ شهرداری | عضو شورا',
        'name of representative | representative of the authority | council member | representative in the council',
      ),
      weight: 2,
      width: 24,
    },
    {
      id: 'role',
      type: 'choice',
      heading: {
        he: 'תפקיד ברשות',
        ar: 'المنصب في السلطة',
        fa: 'سمت در شهرداری یا شورا',
        en: 'Role in the authority',
      },
      also: phrases(
        'תפקידו/ה ברשות | תפקיד הנציג/ה | משרה | משרה ברשות | עיסוק | תפקיד בעירייה | תפקיד במועצה המקומית',
        'وظيفته في السلطة | وظيفتها في السلطة | وظيفته | الوظيفة | الوظيفة في السلطة | منصبه في السلطة',
        'role in municipality | job | job title | post | office in the authority',
        'תפקיד | תפקידו ברשות | תפקיד הנציג | תפקיד הנציג ברשות | התפקיד ברשות',
        'المنصب | وظيفة الممثل | منصب الممثل',
        'سمت | سمت نماینده',
        'role | role of representative | position | position in the authority',
      ),
      choices: ROLES,
      weight: 2,
      width: 24,
    },
    {
      id: 'employee',
      type: 'choice',
      heading: {
        he: 'עובד רשות באשכול',
        ar: 'موظف في سلطة في العنقود',
        fa: 'کارمند شهرداری یا شورای عضو',
        en: 'Employee of an authority in the cluster',
      },
      also: phrases(
        'עובד/נבחר | נבחר/עובד | עובד או נבחר | נציג עובד / נבחר | עובד/ת | עובד/ת רשות | האם עובד רשות | האם עובד | האם הוא עובד הרשות',
        'هل هو موظف | هل هو موظف في السلطة | موظف أو منتخب | موظف أم منتخب | منتخب أو موظف',
        'staff | staff member | is staff | employee or elected | elected or employee | staff or elected',
        'עובד | עובד הרשות | עובד רשות | מקרב העובדים | מקרב עובדי הרשויות | עובד הרשות המקומית | עובד רשות מקומית',
        'موظف | موظف في السلطة | من بين الموظفين',
        'کارمند | کارمند شهرداری',
        'employee | employee of the authority | employee of an authority | is employee',
      ),
      choices: EMPLOYEE,
      weight: 2,
      width: 14,
    },
    {
      id: 'elected',
      type: 'choice',
      heading: { he: 'נבחר ציבור', ar: 'منتخب جمهور', fa: 'منتخب مردم', en: 'Elected official' },
      also: phrases('נבחר | נבחרת ציבור | האם נבחר ציבור', 'منتخب', 'منتخب', 'elected | is elected'),
      choices: YES_NO,
      weight: 3,
      width: 12,
    },
    {
      id: 'from',
      type: 'date',
      heading: { he: 'מכהן מיום', ar: 'في المنصب من', fa: 'عضو از', en: 'In office from' },
      also: phrases(
        'תחילה | מכהן מ | מכהן מאז | מאז | חבר מיום | חבר מאז | תאריך תחילה | תאריך תחילת כהונה | כהונה מיום',
        'عضو منذ | منذ | في المنصب منذ | بداية العضوية',
        'since | member since | in office since | appointed',
        'מיום | מתאריך | תחילת כהונה | תחילת הכהונה | תאריך מינוי | תאריך המינוי | מונה ביום | החל מיום',
        'من تاريخ | بداية الولاية | تاريخ التعيين',
        'از تاریخ | آغاز عضویت | تاریخ انتصاب',
        'from | from date | start | start date | appointed on | date of appointment',
      ),
      weight: 1,
      width: 14,
    },
    {
      id: 'to',
      type: 'date',
      heading: { he: 'מכהן עד יום', ar: 'في المنصب حتى', fa: 'عضو تا', en: 'In office to' },
      also: phrases(
        'מכהן עד | חבר עד | תאריך סיום כהונה | כהונה עד',
        'عضو حتى | حتى',
        'member until | in office until | term ends',
        'עד יום | עד תאריך | סיום כהונה | סיום הכהונה | תום הכהונה | תום כהונה',
        'حتى تاريخ | نهاية الولاية | انتهاء الولاية',
        'تا تاریخ | پایان عضویت',
        'to | until | to date | end | end date | end of office',
      ),
      weight: 1,
      width: 14,
    },
    {
      id: 'justification',
      type: 'text',
      heading: { he: 'הצדקה מיוחדת', ar: 'مبرر خاص', fa: 'توجیه ویژه', en: 'Special justification' },
      also: phrases(
        'נימוק לנציג נוסף | נימוק למספר נציגים | הצדקה ליותר מנציג אחד',
        'سبب الممثل الإضافي | تبرير أكثر من ممثل',
        'reason for second representative',
        'הצדקה | נימוק | נימוק מיוחד | ההצדקה | הצדקה לנציג נוסף',
        'مبرر | تبرير | التعليل',
        'توجیه | دلیل ویژه',
        'justification | reason | justification for more than one',
      ),
      weight: 3,
      width: 26,
    },
    {
      id: 'office',
      type: 'choice',
      heading: {
        he: 'תפקיד במועצת האשכול',
        ar: 'المنصب في مجلس العنقود',
        fa: 'سمت در شورای خوشه',
        en: 'Office in the council',
      },
      also: phrases(
        'תפקיד באשכול | תפקידו באשכול | התפקיד באשכול | תפקיד במועצת אשכול | כהונה במועצה | יו"ר/סגן',
        'منصبه في المجلس | منصبها في المجلس | وظيفته في المجلس | وظيفته في العنقود | المنصب في العنقود',
        'office in the cluster | role in the cluster | position in the council | chair / deputy',
        'תפקיד במועצה | תפקידו במועצה | התפקיד במועצה | יו"ר או סגן | יו"ר סגן חבר',
        'المنصب في المجلس',
        'سمت در شورا',
        'office | council office | role in the council | chair or deputy',
      ),
      choices: OFFICES,
      weight: 3,
      width: 14,
    },
    {
      id: 'election',
      type: 'evidence',
      heading: {
        he: 'החלטת הבחירה לתפקיד',
        ar: 'قرار الانتخاب للمنصب',
        fa: 'تصمیم انتخاب به سمت',
        en: 'Decision of election',
      },
      also: phrases(
        'החלטת הבחירה | החלטת בחירה | נבחר בהחלטה | בחירה לתפקיד | החלטת המועצה על הבחירה | פרוטוקול הבחירה',
        'قرار الانتخاب | محضر الانتخاب',
        'تصمیم انتخاب | صورت‌جلسهٔ انتخاب',
        'election | elected by decision | election decision | minutes of election',
      ),
      dated: { he: 'תאריך הבחירה', ar: 'تاريخ الانتخاب', fa: 'تاریخ انتخاب', en: 'Date of election' },
      alsoDated: phrases(
        'נבחר ביום | יום הבחירה | מועד הבחירה | תאריך החלטת הבחירה',
        'تاريخ قرار الانتخاب',
        'تاریخ تصمیم انتخاب',
        'elected on | election date | date elected',
      ),
      weight: 3,
      width: 18,
    },
    NOTE,
  ],
  needs: [
    ['authority'],
    ['representative', 'role', 'employee', 'office'],
    ['role', 'employee', 'elected', 'from', 'to', 'justification', 'office', 'election'],
  ],
  name: 'authority',
  headed: false,
  item(row) {
    const authority = row.text('authority');
    const rest = present({
      representative: orVacant(row.text('representative')),
      role: row.choice('role', ROLES),
      employee: row.choice('employee', EMPLOYEE),
      elected: row.choice('elected', YES_NO),
      from: row.date('from'),
      to: row.date('to'),
      justification: row.text('justification'),
      office: row.choice('office', OFFICES),
      election: row.evidence('election'),
    });
    return authority === undefined && Object.keys(rest).length === 0
      ? undefined
      : { authority: authority ?? '', ...rest };
  },
};
