import { phrases } from '../phrases.js';
import { present } from '../row.js';
import type { ActivityRow } from '../../../delegation/facts.js';
import type { Choice } from '../choice.js';
import type { TableSpec } from '../spec.js';
import { AUTHORITY, NOTE } from './common.js';
import { unlessAll } from './powers-common.js';

const SOURCES: readonly Choice<NonNullable<ActivityRow['source']>>[] = [
  {
    value: 'delegated',
    words: { he: 'סמכות שהואצלה', ar: 'صلاحية مفوَّضة', fa: 'اختیار تفویض‌شده', en: 'power delegated' },
    also: phrases(
      'האצלת סמכויות | סמכות שהואצלה מהרשות | האצלה מהרשות',
      'تفويض صلاحية | تفويض صلاحيات',
      'delegated power',
      'האצלה | הואצלה | האצלת סמכות | סמכות מואצלת',
      'تفويض | مفوضة',
      'تفویض | تفویض‌شده',
      'delegated | delegation',
    ),
  },
  {
    value: 'imposed',
    words: { he: 'תפקיד שהוטל', ar: 'واجب مُلقى', fa: 'وظیفهٔ تکلیف‌شده', en: 'duty imposed' },
    also: phrases('הטלה | הוטל | הטלת תפקיד', 'تكليف', 'تکلیف | تکلیف‌شده', 'imposed | imposition'),
  },
  {
    value: 'order',
    words: { he: 'הצו המקים', ar: 'أمر التأسيس', fa: 'فرمان تأسیس', en: 'the order' },
    also: phrases(
      'צו מקים | מכוח הצו | מכוח הצו המקים | לפי הצו | לפי הצו המקים | בצו המקים',
      'بموجب الأمر | بموجب أمر التأسيس',
      'founding order | by order | under the order',
      'צו | צו מקים | בצו',
      'الأمر',
      'فرمان',
      'order | establishing order',
    ),
  },
  {
    value: 'law',
    words: { he: 'החוק', ar: 'القانون', fa: 'قانون', en: 'law' },
    also: phrases(
      'לפי דין | מכוח חוק | חיקוק | בחוק',
      'بموجب القانون | حسب القانون',
      'statute | legislation | under law',
      'חוק | מכוח החוק | לפי חוק',
      'قانون',
      'بنا بر قانون',
      'by law | the law',
    ),
  },
  {
    value: 'tender',
    words: { he: 'מכרז משותף', ar: 'مناقصة مشتركة', fa: 'مناقصهٔ مشترک', en: 'joint tender' },
    also: phrases(
      'מכרז לרשויות | מכרז משותף לרשויות',
      'مناقصة للسلطات',
      'tender for the authorities | tender for members',
      'מכרז | מכרז עבור הרשויות',
      'مناقصة',
      'مناقصه',
      'tender',
    ),
  },
  {
    value: 'none',
    words: { he: 'אין מקור', ar: 'لا مصدر', fa: 'بی‌منشأ', en: 'no source' },
    also: phrases(
      'לא ידוע מקור | לא נמצא',
      'لا مصدر لها',
      'no basis | no legal basis',
      'אין | ללא | ללא מקור',
      'لا يوجد | بدون | بلا مصدر',
      'ندارد | بدون منشأ',
      'none | without | without source',
    ),
  },
];

/** D1: activities and the source of power of each. */
export const activitiesPart: TableSpec<'activities'> = {
  part: 'activities',
  kind: 'K4',
  title: { he: 'פעילויות', ar: 'الأنشطة', fa: 'فعالیت‌ها', en: 'Activities' },
  titles: phrases(
    'פעילויות האשכול ומקורות הסמכות | שירותי האשכול | פעילויות ומקור הסמכות',
    'خدمات العنقود',
    'activities and their legal basis | services of the cluster',
    'פעילויות האשכול | פעילות האשכול | מקור הסמכות לפעילויות | רשימת פעילויות',
    'أنشطة العنقود | مصدر صلاحية الأنشطة',
    'فعالیت‌های خوشه | منشأ اختیار فعالیت‌ها',
    'activities of the cluster | register of activities | sources of power',
  ),
  fields: [
    {
      id: 'name',
      type: 'text',
      heading: { he: 'פעילות', ar: 'النشاط', fa: 'فعالیت', en: 'Activity' },
      also: phrases(
        'תחום הפעילות | שם השירות | תיאור השירות | השירות | שירותים | תחום פעולה | פעולה',
        'الخدمة | اسم الخدمة | مجال النشاط',
        'service name | area of activity',
        'שם הפעילות | תיאור הפעילות | הפעילות | שירות | תחום פעילות | פרויקט',
        'نشاط | اسم النشاط | خدمة',
        'نام فعالیت | خدمت',
        'name of activity | activity name | service | description of activity',
      ),
      weight: 2,
      width: 28,
    },
    AUTHORITY,
    {
      id: 'source',
      type: 'choice',
      heading: { he: 'מקור הסמכות', ar: 'مصدر الصلاحية', fa: 'منشأ اختیار', en: 'Source of power' },
      also: phrases(
        'מכוח מה | מכח | מכח מה | בסיס חוקי | הבסיס החוקי | בסיס משפטי | מקור חוקי | הסמכה',
        'مصدر الصلاحيات | الأساس القانوني | السند القانوني',
        'legal basis | legal source | authority for activity',
        'מקור סמכות | מקור | מכוח | הסמכות מכוח',
        'مصدر | بموجب',
        'منشأ | به موجب',
        'source | power comes from | basis of power',
      ),
      choices: SOURCES,
      weight: 3,
      width: 18,
    },
    {
      id: 'reference',
      type: 'evidence',
      heading: {
        he: 'אסמכתה למקור',
        ar: 'سند المصدر',
        fa: 'سند منشأ',
        en: 'Reference of the source',
      },
      also: phrases(
        'אסמכתה | אסמכתא | אסמכתא למקור | סימוכין | סעיף | החלטה או סעיף | סעיף בצו או בחוק',
        'مرجع | سند | بند',
        'سند | مرجع | بند',
        'reference | section | decision or section',
      ),
      dated: {
        he: 'תאריך האסמכתה',
        ar: 'تاريخ السند',
        fa: 'تاریخ سند',
        en: 'Date of the reference',
      },
      alsoDated: phrases(
        'תאריך האסמכתא | תאריך המקור',
        'تاريخ المصدر',
        'تاریخ منشأ',
        'reference date | date of the source',
      ),
      weight: 1,
      width: 18,
    },
    {
      id: 'from',
      type: 'date',
      heading: { he: 'מתקיימת מיום', ar: 'تجري من', fa: 'برقرار از', en: 'Carried on from' },
      also: phrases(
        'תאריך התחלה | מועד תחילה | מועד התחלה | מתחילת',
        'تاريخ البداية | منذ',
        'started on | since | beginning',
        'מיום | מתאריך | תחילה | תחילת הפעילות | תאריך תחילה | החל מיום',
        'من تاريخ | بداية النشاط | تاريخ البدء',
        'از تاریخ | آغاز | آغاز فعالیت',
        'from | from date | start | start date',
      ),
      weight: 1,
      width: 14,
    },
    {
      id: 'to',
      type: 'date',
      heading: { he: 'מתקיימת עד יום', ar: 'تجري حتى', fa: 'برقرار تا', en: 'Carried on until' },
      also: phrases(
        'עד | מועד סיום',
        'تاريخ النهاية',
        'ended on',
        'עד יום | עד תאריך | סיום | סיום הפעילות | תאריך סיום',
        'حتى تاريخ | نهاية النشاط | تاريخ الانتهاء',
        'تا تاریخ | پایان | پایان فعالیت',
        'until | to | to date | end | end date',
      ),
      weight: 1,
      width: 14,
    },
    NOTE,
  ],
  needs: [['name'], ['source']],
  name: 'name',
  headed: false,
  item(row) {
    const name = row.text('name');
    const rest = present({
      authority: unlessAll(row.text('authority')),
      source: row.choice('source', SOURCES),
      reference: row.evidence('reference'),
      from: row.date('from'),
      to: row.date('to'),
    });
    return name === undefined && Object.keys(rest).length === 0 ? undefined : { name: name ?? '', ...rest };
  },
};
