import type { ReportFacts } from '../../../budget/cluster/facts.js';
import { phrases } from '../phrases.js';
import { present } from '../row.js';
import type { Choice } from '../choice.js';
import type { TableSpec } from '../spec.js';
import { NOTE } from './common.js';

export const REPORT_KINDS: readonly Choice<ReportFacts['kind']>[] = [
  {
    value: 'quarter',
    words: { he: 'רבעוני', ar: 'ربع سنوي', fa: 'سه‌ماهه', en: 'quarterly' },
    also: phrases('רבעון | דוח רבעוני', 'ربعي | تقرير ربع سنوي', 'فصلی', 'quarter | quarterly report'),
  },
  {
    value: 'half-year',
    words: { he: 'חצי שנתי', ar: 'نصف سنوي', fa: 'شش‌ماهه', en: 'half-yearly' },
    also: phrases(
      'חציון | מחצית | דוח חצי שנתי | חציוני',
      'تقرير نصف سنوي',
      'نیم‌ساله',
      'half year | half-year | half yearly report',
    ),
  },
  {
    value: 'year',
    words: { he: 'שנתי', ar: 'سنوي', fa: 'سالانه', en: 'yearly' },
    also: phrases('שנה | דוח שנתי', 'تقرير سنوي', 'سال', 'annual | year | yearly report'),
  },
];

/** Which quarter or half of the year. */
export const PERIODS: readonly Choice<'1' | '2' | '3' | '4'>[] = [
  {
    value: '1',
    words: { he: '1', ar: '1', fa: '1', en: '1' },
    also: phrases(
      'ראשון | ראשונה | רבעון ראשון | רבעון 1 | מחצית ראשונה | Q1 | H1 | first | الأول | اول | ربيع أول | I',
    ),
  },
  {
    value: '2',
    words: { he: '2', ar: '2', fa: '2', en: '2' },
    also: phrases('שני | שנייה | רבעון שני | רבעון 2 | מחצית שנייה | Q2 | H2 | second | الثاني | دوم | II'),
  },
  {
    value: '3',
    words: { he: '3', ar: '3', fa: '3', en: '3' },
    also: phrases('שלישי | רבעון שלישי | רבעון 3 | Q3 | third | الثالث | سوم | III'),
  },
  {
    value: '4',
    words: { he: '4', ar: '4', fa: '4', en: '4' },
    also: phrases('רביעי | רבעון רביעי | רבעון 4 | Q4 | fourth | الرابع | چهارم | IV'),
  },
];

/** B10: the calendar of financial reports. */
export const reportsPart: TableSpec<'reports'> = {
  part: 'reports',
  kind: 'K4',
  title: { he: 'דוחות כספיים', ar: 'التقارير المالية', fa: 'گزارش‌های مالی', en: 'Financial reports' },
  titles: phrases(
    'לוח דוחות | לוח דיווחים | דיווח כספי | מעקב דוחות כספיים',
    'جدول التقارير المالية',
    'تقویم گزارش‌ها',
    'report calendar | reports',
  ),
  fields: [
    {
      id: 'kind',
      type: 'choice',
      heading: { he: 'סוג הדוח', ar: 'نوع التقرير', fa: 'نوع گزارش', en: 'Kind of report' },
      also: phrases(
        'סוג דוח | דוח | דו"ח | סוג הדו"ח',
        'التقرير',
        'گزارش',
        'report | report kind | type of report',
      ),
      choices: REPORT_KINDS,
      weight: 2,
      width: 16,
    },
    {
      id: 'year',
      type: 'year',
      heading: { he: 'שנת הדיווח', ar: 'سنة التقرير', fa: 'سال گزارش', en: 'Reported year' },
      also: phrases(
        'שנה | לשנת | שנת הכספים | שנת כספים',
        'السنة',
        'سال',
        'year | financial year | fiscal year | report year',
      ),
      weight: 1,
      width: 13,
    },
    {
      id: 'part',
      type: 'choice',
      heading: { he: 'רבעון או מחצית', ar: 'الربع أو النصف', fa: 'فصل یا نیمه', en: 'Quarter or half' },
      also: phrases(
        'רבעון | מחצית | תקופה | מספר תקופה',
        'الفترة | الربع',
        'دوره | فصل',
        'quarter | half | period | part',
      ),
      choices: PERIODS,
      weight: 2,
      width: 14,
    },
    {
      id: 'made',
      type: 'evidence',
      heading: { he: 'נערך', ar: 'أُعِدّ', fa: 'تهیه‌شده', en: 'Made' },
      also: phrases(
        'אסמכתה | הוגש | נערך הוגש | מסמך | הדוח שנערך',
        'مرجع | قُدّم',
        'مرجع | تحویل',
        'reference | submitted | document',
      ),
      dated: { he: 'תאריך העריכה', ar: 'تاريخ الإعداد', fa: 'تاریخ تهیه', en: 'Date made' },
      alsoDated: phrases(
        'נערך ביום | תאריך הדוח | תאריך ההגשה | הוגש ביום | תאריך',
        'تاريخ التقرير | تاريخ التقديم | التاريخ',
        'تاریخ گزارش | تاریخ',
        'date | date of report | submitted on | made on',
      ),
      weight: 2,
      width: 22,
    },
    NOTE,
  ],
  needs: [['kind'], ['year'], ['made', 'part']],
  name: 'kind',
  headed: false,
  item(row) {
    const kind = row.choice('kind', REPORT_KINDS);
    const year = row.number('year');
    if (kind === undefined || year === undefined) return undefined;
    const part = row.choice('part', PERIODS);
    return {
      kind,
      year,
      ...present({ part: part === undefined ? undefined : Number(part), made: row.evidence('made') }),
    };
  },
};
