import { phrases } from '../phrases.js';
import { present } from '../row.js';
import type { TableSpec } from '../spec.js';
import { AUTHORITY, NOTE, YES_NO } from './common.js';
import { CLUSTER_COUNCIL, PROPOSAL, SUBJECT, unlessAll, yesNo } from './powers-common.js';

/** D4: powers in the order. */
export const powersPart: TableSpec<'powers'> = {
  part: 'powers',
  kind: 'K4',
  title: { he: 'סמכויות בצו', ar: 'صلاحيات في الأمر', fa: 'اختیارات در فرمان', en: 'Powers in the order' },
  titles: phrases(
    'סמכויות לפי הצו | סמכויות לפי הצו המקים | סמכויות מכוח הצו | בקשות להעברת סמכויות | העברת סמכויות',
    'صلاحيات بموجب الأمر | صلاحيات منقولة | صلاحيات بموجب أمر التأسيس',
    'powers transferred by order | powers under the order',
    'סמכויות בצו המקים | העברת סמכויות בצו המקים | בקשה להעברת סמכויות',
    'صلاحيات في أمر التأسيس | نقل الصلاحيات',
    'اختیارات در فرمان تأسیس | انتقال اختیارات',
    'powers in the establishing order | transfer of powers | request for powers',
  ),
  fields: [
    SUBJECT,
    AUTHORITY,
    {
      id: 'request',
      type: 'evidence',
      heading: {
        he: 'בקשה למשרד הפנים',
        ar: 'طلب إلى وزارة الداخلية',
        fa: 'درخواست از وزارت کشور',
        en: 'Request to the ministry',
      },
      also: phrases(
        'בקשה | הבקשה למשרד הפנים | הגשת הבקשה',
        'الطلب | طلب',
        'درخواست',
        'request | request to the ministry of interior',
      ),
      dated: {
        he: 'תאריך הבקשה',
        ar: 'تاريخ الطلب',
        fa: 'تاریخ درخواست',
        en: 'Date of the request',
      },
      alsoDated: phrases('תאריך הגשת הבקשה | מועד הבקשה', 'تاريخ تقديم الطلب', 'request date'),
      weight: 2,
      width: 18,
    },
    PROPOSAL,
    {
      // Not the head's, and not yet a decision of the council.
      id: 'clusterProposal',
      type: 'note',
      heading: { he: 'הצעת האשכול', ar: 'اقتراح العنقود', fa: 'پیشنهاد خوشه', en: 'Cluster’s proposal' },
      also: phrases(
        'הצעת מועצת האשכול',
        'اقتراح مجلس العنقود',
        'proposal of the cluster | proposal by the cluster',
      ),
      weight: 0,
      width: 18,
      readOnly: true,
    },
    {
      id: 'plenary',
      type: 'evidence',
      heading: {
        he: 'פרוטוקול מליאת מועצת הרשות',
        ar: 'محضر هيئة مجلس السلطة',
        fa: 'صورت‌جلسهٔ شورای عضو',
        en: 'Protocol of the authority’s plenary',
      },
      also: phrases(
        'החלטת המליאה | אישור מליאת הרשות | אישור מליאה | החלטת מליאת הרשות | אישור מועצת הרשות',
        'محضر المجلس | قرار مجلس السلطة | محضر جلسة مجلس السلطة',
        'plenary minutes | minutes of the plenary | authority council minutes',
        'פרוטוקול המליאה | פרוטוקול מליאה | פרוטוקול מליאת הרשות | מליאת הרשות | מליאת מועצת הרשות',
        'محضر مجلس السلطة',
        'صورت‌جلسه',
        'plenary protocol | plenary | protocol of the plenary',
      ),
      dated: {
        he: 'תאריך המליאה',
        ar: 'تاريخ جلسة مجلس السلطة',
        fa: 'تاریخ جلسهٔ شورای عضو',
        en: 'Date of the plenary',
      },
      alsoDated: phrases(
        'תאריך הפרוטוקול | תאריך פרוטוקול המליאה',
        'تاريخ المحضر',
        'تاریخ صورت‌جلسه',
        'plenary date | date of protocol',
      ),
      weight: 3,
      width: 18,
    },
    {
      id: 'plan',
      type: 'evidence',
      heading: { he: 'תכנית הפעלה', ar: 'خطة التشغيل', fa: 'برنامهٔ اجرا', en: 'Operating plan' },
      also: phrases(
        'תוכנית הפעלה | תכנית ההפעלה | תוכנית ההפעלה',
        'خطة تشغيل | خطة التشغيل من العنقود',
        'برنامهٔ عملیاتی',
        'plan | operating plan of the cluster | operation plan',
      ),
      dated: {
        he: 'תאריך תכנית ההפעלה',
        ar: 'تاريخ خطة التشغيل',
        fa: 'تاریخ برنامهٔ اجرا',
        en: 'Date of the operating plan',
      },
      alsoDated: phrases(
        'תאריך התכנית | תאריך התוכנית',
        'تاريخ الخطة',
        'تاریخ برنامه',
        'plan date | date of plan',
      ),
      weight: 3,
      width: 18,
    },
    yesNo(
      'planGoals',
      {
        he: 'מטרות והיקף בתכנית',
        ar: 'الأهداف والنطاق في الخطة',
        fa: 'هدف‌ها و دامنه در برنامه',
        en: 'Goals and extent in the plan',
      },
      phrases(
        'מטרות והיקף השירותים | מטרות והיקף | התכנית מפרטת מטרות והיקף',
        'أهداف الخدمات ونطاقها',
        'هدف‌ها و دامنهٔ خدمات',
        'goals and extent | goals and extent of services',
      ),
      YES_NO,
    ),
    yesNo(
      'planBudget',
      {
        he: 'משמעויות תקציביות בתכנית',
        ar: 'الآثار المالية في الخطة',
        fa: 'آثار بودجه‌ای در برنامه',
        en: 'Budget in the plan',
      },
      phrases(
        'משמעויות תקציביות | משמעות תקציבית | תקציב בתכנית',
        'الآثار المالية',
        'آثار بودجه‌ای',
        'budgetary consequences | budget consequences',
      ),
      YES_NO,
    ),
    yesNo(
      'planOperation',
      {
        he: 'משמעויות תפעוליות בתכנית',
        ar: 'الآثار التشغيلية في الخطة',
        fa: 'آثار اجرایی در برنامه',
        en: 'Operation in the plan',
      },
      phrases(
        'משמעויות תפעוליות | משמעות תפעולית | תפעול בתכנית',
        'الآثار التشغيلية',
        'آثار اجرایی',
        'operational consequences | operating consequences',
      ),
      YES_NO,
    ),
    CLUSTER_COUNCIL,
    {
      id: 'area',
      type: 'text',
      heading: { he: 'תחום ההפעלה', ar: 'نطاق الاستعمال', fa: 'محدودهٔ کاربرد', en: 'Area of use' },
      also: phrases(
        'תחום גאוגרפי | תחום גיאוגרפי | תחום השיפוט | אזור | שטח | תחולה | תחולה גאוגרפית',
        'النطاق الجغرافي | نطاق',
        'geographic area | geographical area | territory',
        'תחום | התחום | השטח | שטח ההפעלה | היכן מופעלת | באילו רשויות מופעלת',
        'المنطقة | منطقة الاستعمال',
        'محدوده | منطقه',
        'area | where it is used | used in',
      ),
      weight: 1,
      width: 22,
    },
    {
      id: 'inOrder',
      type: 'evidence',
      heading: {
        he: 'סעיף בצו המקים',
        ar: 'بند في أمر التأسيس',
        fa: 'بند در فرمان تأسیس',
        en: 'Section of the order',
      },
      also: phrases(
        'מקור בצו | הסעיף בצו | סעיף הצו | לפי סעיף בצו | מס סעיף בצו | מקור הסמכות בצו',
        'بند الأمر | البند في الأمر | بند في أمر التأسيس',
        'section of order | order section | clause of the order',
        'בצו המקים | הצו | סעיף בצו | תיקון הצו | נקבע בצו',
        'أمر التأسيس | بند في الأمر | تعديل الأمر',
        'فرمان تأسیس | بند در فرمان | اصلاح فرمان',
        'in the order | order | section in the order | amendment of the order',
      ),
      dated: { he: 'תאריך הצו', ar: 'تاريخ الأمر', fa: 'تاریخ فرمان', en: 'Date of the order' },
      alsoDated: phrases(
        'תאריך תיקון הצו',
        'تاريخ تعديل الأمر',
        'تاریخ اصلاح فرمان',
        'order date | date of amendment',
      ),
      weight: 3,
      width: 18,
    },
    NOTE,
  ],
  needs: [
    ['subject'],
    ['request', 'plan', 'plenary', 'inOrder'],
    ['plan', 'plenary', 'inOrder', 'councilDecision'],
  ],
  name: 'subject',
  headed: false,
  item(row) {
    const subject = row.text('subject');
    const rest = present({
      authority: unlessAll(row.text('authority')),
      request: row.evidence('request'),
      plenary: row.evidence('plenary'),
      proposal: row.evidence('proposal'),
      plan: row.evidence('plan'),
      planGoals: row.choice('planGoals', YES_NO),
      planBudget: row.choice('planBudget', YES_NO),
      planOperation: row.choice('planOperation', YES_NO),
      councilDecision: row.evidence('councilDecision'),
      area: unlessAll(row.text('area')),
      inOrder: row.evidence('inOrder'),
    });
    return subject === undefined && Object.keys(rest).length === 0
      ? undefined
      : { subject: subject ?? '', ...rest };
  },
};
