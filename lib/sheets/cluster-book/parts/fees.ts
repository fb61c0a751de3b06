import { phrases } from '../phrases.js';
import { present } from '../row.js';
import type { TableSpec } from '../spec.js';
import { APPROVAL, NOTE, YES_NO } from './common.js';
import { yesNo } from './powers-common.js';

/** D5: enterprises, their costs and fees. */
export const feesPart: TableSpec<'fees'> = {
  part: 'fees',
  kind: 'K4',
  title: { he: 'אגרות והיטלים', ar: 'رسوم وجبايات', fa: 'عوارض', en: 'Fees and levies' },
  titles: phrases(
    'אגרות והיטלים לפי חוקי עזר | חוקי עזר | אגרות האשכול',
    'رسوم العنقود',
    'by-laws | by-laws and fees',
    'חוקי עזר ואגרות | חוקי עזר, אגרות והיטלים | אגרות | היטלים | מפעלי האשכול',
    'رسوم | قوانين مساعدة ورسوم',
    'عوارض و آیین‌نامه‌ها | مؤسسه‌های خوشه',
    'fees | levies | by-laws, fees and levies',
  ),
  fields: [
    {
      id: 'enterprise',
      type: 'text',
      heading: { he: 'מפעל', ar: 'المشروع', fa: 'تأسیسات', en: 'Enterprise' },
      also: phrases(
        'שם המתקן | מפעל / מתקן | מפעל או מתקן | המתקן | שם מפעל',
        'المنشأة أو الخدمة | اسم المنشأة',
        'name of facility | plant',
        'המפעל | שם המפעל | מפעל האשכול | מתקן | שירות | השירות | שם השירות | תחום',
        'مشروع | اسم المشروع | المنشأة | المرفق | الخدمة',
        'نام تأسیسات | مؤسسه',
        'name of enterprise | facility | enterprise name | service',
      ),
      weight: 3,
      width: 26,
    },
    {
      id: 'year',
      type: 'year',
      heading: { he: 'שנה', ar: 'السنة', fa: 'سال', en: 'Year' },
      also: phrases('שנת תקציב | שנת כספים', 'سنة مالية', 'سال مالی', 'fiscal year'),
      weight: 0,
      width: 9,
    },
    {
      id: 'founding',
      type: 'money',
      heading: {
        he: 'הוצאות הקמה (₪)',
        ar: 'نفقات الإنشاء (₪)',
        fa: 'هزینهٔ ایجاد (₪)',
        en: 'Founding costs (NIS)',
      },
      also: phrases(
        'השקעה | הקמת המפעל | עלויות הקמה',
        'تكلفة الإنشاء | تكلفة إنشاء | نفقات إنشاء',
        'set-up cost | set-up costs | establishment cost | construction cost | capital cost',
        'הקמה | עלות הקמה | עלות ההקמה | הוצאות ההקמה',
        'تكاليف الإنشاء | الإنشاء',
        'هزینه‌های ایجاد | ایجاد',
        'founding | founding cost | cost of founding | construction costs | establishment costs',
      ),
      weight: 3,
      width: 17,
    },
    {
      id: 'upkeep',
      type: 'money',
      heading: {
        he: 'הוצאות החזקה (₪)',
        ar: 'نفقات الصيانة (₪)',
        fa: 'هزینهٔ نگهداری (₪)',
        en: 'Upkeep costs (NIS)',
      },
      also: phrases(
        'הוצאות תחזוקה | עלות תחזוקה | עלויות אחזקה | הפעלה ותחזוקה | עלויות החזקה | עלויות תחזוקה',
        'تكلفة الصيانة | تكلفة صيانة | نفقات صيانة',
        'maintenance cost | running costs | running cost | upkeep costs',
        'החזקה | תחזוקה | עלות החזקה | הוצאות אחזקה | אחזקה | הוצאות ההחזקה',
        'تكاليف الصيانة | الصيانة',
        'هزینه‌های نگهداری | نگهداری',
        'upkeep | upkeep cost | maintenance | maintenance costs',
      ),
      weight: 3,
      width: 17,
    },
    {
      id: 'costs',
      type: 'money',
      heading: {
        he: 'הוצאות הקמה והחזקה (₪)',
        ar: 'نفقات الإنشاء والصيانة (₪)',
        fa: 'هزینهٔ ایجاد و نگهداری (₪)',
        en: 'Founding and upkeep costs (NIS)',
      },
      also: phrases(
        'עלות כוללת | סה"כ עלות | סה"כ עלויות | סה"כ הוצאות | הוצאה כוללת',
        'التكلفة الكلية | مجموع التكاليف',
        'total cost | overall cost',
        'עלויות | הוצאות | סך ההוצאות | סך העלויות | עלות השירות | עלות המפעל | הוצאות המפעל | הוצאות השירות | עלות הקמה והחזקה | הקמה והחזקה | עלות הקמה ותפעול',
        'التكاليف | النفقات | تكلفة الخدمة | تكلفة المشروع',
        'هزینه‌ها | کل هزینه‌ها',
        'costs | total costs | expenses | costs of the enterprise | cost of the service | founding and upkeep',
      ),
      weight: 2,
      width: 17,
      readOnly: true,
    },
    {
      id: 'fees',
      type: 'money',
      heading: {
        he: 'אגרות והיטלים שנגבו (₪)',
        ar: 'الرسوم والجبايات المحصلة (₪)',
        fa: 'عوارض دریافت‌شده (₪)',
        en: 'Fees and levies received (NIS)',
      },
      also: phrases(
        'גביית אגרות | גביית אגרות והיטלים | אגרות שנגבו | היטלים שנגבו | סה"כ גבייה | הכנסות | הכנסות מהיטלים',
        'الرسوم المحصلة | رسوم محصلة | إيرادات من الرسوم',
        'fees collected | levies collected | income from fees | fee revenue',
        'אגרות והיטלים | אגרות | היטלים | הכנסות מאגרות | הכנסות מאגרות והיטלים | תקבולי אגרות | גבייה',
        'الرسوم | رسوم وجبايات | إيرادات الرسوم',
        'عوارض | درآمد عوارض',
        'fees | levies | fees and levies | fee income | fees received',
      ),
      weight: 3,
      width: 19,
    },
    yesNo(
      'forItsFunctions',
      {
        he: 'הקמתו מתפקידי האשכול',
        ar: 'إنشاؤه من وظائف العنقود',
        fa: 'ایجاد آن از وظایف خوشه است',
        en: 'Founding within the cluster’s functions',
      },
      phrases(
        'מתפקידי האשכול | בתפקידי האשכול | הקמתו היא מתפקידי האשכול',
        'من وظائف العنقود',
        'از وظایف خوشه',
        'within its functions | one of the cluster’s functions',
      ),
      YES_NO,
    ),
    yesNo(
      'held',
      { he: 'האשכול מחזיק בו', ar: 'يحوزه العنقود', fa: 'در اختیار خوشه', en: 'Held by the cluster' },
      phrases(
        'מוחזק | בהחזקת האשכול | מוחזק בידי האשכול',
        'بحيازة العنقود',
        'خوشه آن را در اختیار دارد',
        'held | cluster holds it',
      ),
      YES_NO,
    ),
    {
      id: 'byLaw',
      type: 'text',
      heading: { he: 'חוק עזר', ar: 'القانون المساعد', fa: 'آیین‌نامه', en: 'By-law' },
      also: phrases(
        'לפי חוק עזר | שם החוק',
        'اسم القانون المساعد | القانون',
        'name of bylaw',
        'חוק העזר | שם חוק העזר | חוקי עזר',
        'قانون مساعد',
        'آیین‌نامهٔ محلی',
        'bylaw | by law | name of by-law',
      ),
      weight: 3,
      width: 22,
    },
    APPROVAL,
    NOTE,
  ],
  needs: [['enterprise'], ['fees', 'byLaw', 'founding', 'upkeep', 'costs']],
  name: 'enterprise',
  documents: true,
  headed: false,
  item(row) {
    const enterprise = row.text('enterprise');
    const rest = present({
      year: row.number('year'),
      founding: row.money('founding'),
      upkeep: row.money('upkeep'),
      costs: row.money('costs'),
      fees: row.money('fees'),
      forItsFunctions: row.choice('forItsFunctions', YES_NO),
      held: row.choice('held', YES_NO),
      byLaw: row.text('byLaw'),
      approval: row.evidence('approval'),
    });
    return enterprise === undefined && Object.keys(rest).length === 0
      ? undefined
      : { enterprise: enterprise ?? '', ...rest };
  },
};
