import type { FormRowId } from '../../../budget/form/rows.js';
import type { Words } from '../choice.js';

const words = (he: string, ar: string, fa: string, en: string): Words => ({ he, ar, fa, en });

const DISCOUNTS = words('הנחות בארנונה', 'خصومات الأرنونا', 'تخفیف ارنونا', 'Property tax discounts');

/** The rows of the summary form: Hebrew as the ministry prints them, the others in its order and meaning. */
export const FORM_LABELS: Readonly<Record<FormRowId, Words>> = {
  'income.property-tax': words(
    'ארנונה כללית',
    'أرنونا عامة',
    'مالیات عمومی املاک (ارنونا)',
    'General property tax',
  ),
  'income.water': words('מפעל המים', 'مرفق المياه', 'تأسیسات آب', 'Water enterprise'),
  'income.own-education': words(
    'עצמיות חינוך',
    'إيرادات ذاتية تعليم',
    'درآمد خودی آموزش',
    'Own income, education',
  ),
  'income.own-welfare': words('עצמיות רווחה', 'إيرادات ذاتية رفاه', 'درآمد خودی رفاه', 'Own income, welfare'),
  'income.own-other': words('עצמיות אחר', 'إيرادات ذاتية أخرى', 'درآمد خودی دیگر', 'Own income, other'),
  'income.own-total': words(
    'סה"כ הכנסות עצמיות',
    'مجموع الإيرادات الذاتية',
    'جمع درآمدهای خودی',
    'Total own income',
  ),
  'income.education-ministry': words(
    'תקבולים ממשרד החינוך',
    'مقبوضات من وزارة التعليم',
    'دریافت از وزارت آموزش',
    'Receipts from the Ministry of Education',
  ),
  'income.welfare-ministry': words(
    'תקבולים ממשרד הרווחה',
    'مقبوضات من وزارة الرفاه',
    'دریافت از وزارت رفاه',
    'Receipts from the Ministry of Welfare',
  ),
  'income.other-government': words(
    'תקבולים ממשלתיים אחרים',
    'مقبوضات حكومية أخرى',
    'دریافت‌های دولتی دیگر',
    'Other government receipts',
  ),
  'income.balancing-grant': words(
    'מענק כללי לאיזון',
    'منحة عامة للتوازن',
    'کمک عمومی تراز',
    'General balancing grant',
  ),
  'income.other-interior-grants': words(
    'מענקים אחרים ממשרד הפנים',
    'منح أخرى من وزارة الداخلية',
    'کمک‌های دیگر وزارت کشور',
    'Other grants of the Ministry of Interior',
  ),
  'income.government-total': words(
    'סה"כ תקבולי ממשלה',
    'مجموع المقبوضات الحكومية',
    'جمع دریافت‌های دولتی',
    'Total government receipts',
  ),
  'income.other': words('תקבולים אחרים', 'مقبوضات أخرى', 'دریافت‌های دیگر', 'Other receipts'),
  'income.one-off': words(
    'הכנסות חד פעמיות ובגין שנים קודמות',
    'إيرادات لمرة واحدة ومن سنوات سابقة',
    'درآمد یک‌باره و از سال‌های پیشین',
    'One-off income and of previous years',
  ),
  'income.before-discounts': words(
    'סה"כ הכנסות לפני הנחות בארנונה וכיסוי גרעון נצבר',
    'مجموع الإيرادات قبل خصومات الأرنونا وتغطية العجز المتراكم',
    'جمع درآمد پیش از تخفیف ارنونا و پوشش کسری انباشته',
    'Total income before property tax discounts and cover of accumulated deficit',
  ),
  'income.discounts': DISCOUNTS,
  'income.deficit-cover': words(
    'הכנסה לכיסוי גרעון נצבר',
    'إيراد لتغطية العجز المتراكم',
    'درآمد برای پوشش کسری انباشته',
    'Income to cover accumulated deficit',
  ),
  'income.without-conditional': words(
    'סה"כ הכנסות ללא מותנה',
    'مجموع الإيرادات بدون المشروط',
    'جمع درآمد بدون مشروط',
    'Total income without conditional',
  ),
  'income.conditional': words('הכנסה מותנה', 'إيراد مشروط', 'درآمد مشروط', 'Conditional income'),
  'income.with-conditional': words(
    'סה"כ הכנסות כולל מותנה',
    'مجموع الإيرادات شامل المشروط',
    'جمع درآمد با مشروط',
    'Total income including conditional',
  ),
  'expenditure.general-wages': words('שכר כללי', 'أجور عامة', 'حقوق عمومی', 'General wages'),
  'expenditure.general-operations': words(
    'פעולות כלליות',
    'عمليات عامة',
    'فعالیت‌های عمومی',
    'General operations',
  ),
  'expenditure.water': words('מפעל המים', 'مرفق المياه', 'تأسیسات آب', 'Water enterprise'),
  'expenditure.general-total': words(
    'סה"כ הוצאות כלליות',
    'مجموع المصروفات العامة',
    'جمع هزینه‌های عمومی',
    'Total general expenditure',
  ),
  'expenditure.education-wages': words(
    'שכר עובדי חינוך',
    'أجور موظفي التعليم',
    'حقوق کارکنان آموزش',
    'Wages of education employees',
  ),
  'expenditure.education-operations': words(
    'פעולות חינוך',
    'عمليات التعليم',
    'فعالیت‌های آموزش',
    'Education operations',
  ),
  'expenditure.education-total': words('סה"כ חינוך', 'مجموع التعليم', 'جمع آموزش', 'Total education'),
  'expenditure.welfare-wages': words(
    'שכר עובדי רווחה',
    'أجور موظفي الرفاه',
    'حقوق کارکنان رفاه',
    'Wages of welfare employees',
  ),
  'expenditure.welfare-operations': words(
    'פעולות רווחה',
    'عمليات الرفاه',
    'فعالیت‌های رفاه',
    'Welfare operations',
  ),
  'expenditure.welfare-total': words('סה"כ רווחה', 'مجموع الرفاه', 'جمع رفاه', 'Total welfare'),
  'expenditure.water-loans': words(
    'פרעון מלוות מים וביוב',
    'تسديد قروض المياه والمجاري',
    'بازپرداخت وام‌های آب و فاضلاب',
    'Repayment of water and sewage loans',
  ),
  'expenditure.other-loans': words(
    'פרעון מלוות אחר',
    'تسديد قروض أخرى',
    'بازپرداخت وام‌های دیگر',
    'Repayment of other loans',
  ),
  'expenditure.loans-total': words(
    'סה"כ פרעון מלוות',
    'مجموع تسديد القروض',
    'جمع بازپرداخت وام‌ها',
    'Total repayment of loans',
  ),
  'expenditure.finance': words('הוצאות מימון', 'مصروفات التمويل', 'هزینه‌های مالی', 'Finance expenses'),
  'expenditure.elections': words(
    'הוצאות בגין בחירות',
    'مصروفات الانتخابات',
    'هزینه‌های انتخابات',
    'Election expenses',
  ),
  'expenditure.one-off': words(
    'הוצאות חד פעמיות ובגין שנים קודמות',
    'مصروفات لمرة واحدة ومن سنوات سابقة',
    'هزینهٔ یک‌باره و از سال‌های پیشین',
    'One-off expenditure and of previous years',
  ),
  'expenditure.before-discounts': words(
    'סה"כ הוצאות לפני הנחות בארנונה וכיסוי גרעון נצבר',
    'مجموع المصروفات قبل خصومات الأرنونا وتغطية العجز المتراكم',
    'جمع هزینه پیش از تخفیف ارنونا و پوشش کسری انباشته',
    'Total expenditure before property tax discounts and cover of accumulated deficit',
  ),
  'expenditure.discounts': DISCOUNTS,
  'expenditure.deficit-cover': words(
    'הוצאות לכיסוי גרעון נצבר',
    'مصروفات لتغطية العجز المتراكم',
    'هزینه برای پوشش کسری انباشته',
    'Expenditure to cover accumulated deficit',
  ),
  'expenditure.without-conditional': words(
    'סה"כ הוצאות ללא מותנה',
    'مجموع المصروفات بدون المشروط',
    'جمع هزینه بدون مشروط',
    'Total expenditure without conditional',
  ),
  'expenditure.conditional': words(
    'הוצאות מותנות',
    'مصروفات مشروطة',
    'هزینهٔ مشروط',
    'Conditional expenditure',
  ),
  'expenditure.with-conditional': words(
    'סה"כ הוצאות כולל מותנה',
    'مجموع المصروفات شامل المشروط',
    'جمع هزینه با مشروط',
    'Total expenditure including conditional',
  ),
  surplus: words('עודף (גרעון)', 'الفائض (العجز)', 'مازاد (کسری)', 'Surplus (deficit)'),
};
