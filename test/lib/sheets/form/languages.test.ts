import { EXPENDITURE, INCOME, type PublishedRow } from '../../../fixtures/mate-yehuda.js';
import { amounts, findings, onlyReading, sheetOf, type Value } from './reading.js';

/** The form's rows in other languages, in its order. */
const ARABIC = [
  'أرنونا عامة|مصلحة المياه|إيرادات ذاتية - تعليم|إيرادات ذاتية - رفاه|إيرادات ذاتية أخرى|مجموع الإيرادات الذاتية|مقبوضات من وزارة التعليم|مقبوضات من وزارة الرفاه|مقبوضات حكومية أخرى|منحة موازنة عامة|منح أخرى من وزارة الداخلية|مجموع المقبوضات الحكومية|مقبوضات أخرى|إيرادات لمرة واحدة وعن سنوات سابقة|مجموع الإيرادات قبل خصومات الأرنونا وتغطية العجز المتراكم|خصومات الأرنونا|إيرادات لتغطية العجز المتراكم|مجموع الإيرادات بدون المشروطة|إيرادات مشروطة|مجموع الإيرادات شامل المشروطة',
  'أجور عامة|فعاليات عامة|مصلحة المياه|مجموع المصروفات العامة|أجور موظفي التعليم|فعاليات التعليم|مجموع التعليم|أجور موظفي الرفاه|فعاليات الرفاه|مجموع الرفاه|تسديد قروض المياه والمجاري|تسديد قروض أخرى|مجموع تسديد القروض|مصروفات التمويل|مصروفات الانتخابات|مصروفات لمرة واحدة وعن سنوات سابقة|مجموع المصروفات قبل خصومات الأرنونا وتغطية العجز المتراكم|خصومات الأرنونا|مصروفات لتغطية العجز المتراكم|مجموع المصروفات بدون المشروطة|مصروفات مشروطة|مجموع المصروفات شامل المشروطة',
];
const ENGLISH = [
  'General property tax|Water works|Own income, education|Own income, welfare|Other own income|Total own income|Receipts from the Ministry of Education|Receipts from the Ministry of Welfare|Other government receipts|General balancing grant|Other grants from the Ministry of the Interior|Total government receipts|Other receipts|One-off and prior years income|Total income before property tax discounts and cover of accumulated deficit|Property tax discounts|Income to cover accumulated deficit|Total income excluding conditional|Conditional income|Total income including conditional',
  'General wages|General operations|Water enterprise|Total general expenditure|Education staff wages|Education operations|Total education|Welfare staff wages|Welfare operations|Total welfare|Repayment of water and sewage loans|Repayment of other loans|Total repayment of loans|Finance expenses|Election expenses|One-off and prior years expenditure|Total expenditure before property tax discounts and cover of accumulated deficit|Property tax discounts|Expenditure to cover accumulated deficit|Total expenditure excluding conditional|Conditional expenditure|Total expenditure including conditional',
];
const PERSIAN = [
  'مالیات املاک عمومی|مؤسسه آب|درآمد خودی آموزش|درآمد خودی رفاه|درآمد خودی دیگر|جمع درآمدهای خودی|دریافت از وزارت آموزش|دریافت از وزارت رفاه|دریافت‌های دولتی دیگر|کمک عمومی تراز|کمک‌های دیگر از وزارت کشور|جمع دریافت‌های دولتی|دریافت‌های دیگر|درآمد یکباره و سال‌های پیشین|جمع درآمد پیش از تخفیف ارنونا و پوشش کسری انباشته|تخفیف ارنونا|درآمد برای پوشش کسری انباشته|جمع درآمد بدون مشروط|درآمد مشروط|جمع درآمد با مشروط',
  'حقوق عمومی|فعالیت‌های عمومی|مؤسسه آب|جمع هزینه‌های عمومی|حقوق کارکنان آموزش|فعالیت‌های آموزش|جمع آموزش|حقوق کارکنان رفاه|فعالیت‌های رفاه|جمع رفاه|بازپرداخت وام‌های آب و فاضلاب|بازپرداخت وام‌های دیگر|جمع بازپرداخت وام‌ها|هزینه‌های مالی|هزینه‌های انتخابات|هزینه‌های یکباره و سال‌های پیشین|جمع هزینه‌ها پیش از تخفیف ارنونا و پوشش کسری انباشته|تخفیف ارنونا|هزینه برای پوشش کسری انباشته|جمع هزینه‌ها بدون مشروط|هزینه مشروط|جمع هزینه‌ها با مشروط',
];

const TRUTH = Object.fromEntries(
  [...INCOME, ...EXPENDITURE].map(([id, , amount]) => [id, String(amount ?? 0)]),
);

const side = (rows: readonly PublishedRow[], labels: string): Value[][] => {
  const all = labels.split('|');
  return rows.map(([, , amount], index) => [all[index], amount ?? undefined]);
};

test.each<[string, readonly string[], readonly string[], string]>([
  ['Arabic', ARABIC, ['الإيرادات', 'المصروفات'], 'ميزانية 2024 (بآلاف الشواقل)'],
  ['English', ENGLISH, ['Income', 'Expenditure'], 'Budget 2024 (NIS thousands)'],
  ['Persian', PERSIAN, ['درآمد', 'هزینه'], 'بودجه ۲۰۲۴ (هزار شِکِل)'],
])('a form in %s', (_, [income = '', expenditure = ''], [ins, outs], heading) => {
  const sheet = sheetOf('form', [
    [ins, heading],
    ...side(INCOME, income),
    [outs, heading],
    ...side(EXPENDITURE, expenditure),
  ]);
  const reading = onlyReading(sheet);
  expect(amounts(reading)).toEqual(TRUTH);
  expect([reading.unit, reading.year, reading.confidence]).toEqual(['thousands', 2024, 'certain']);
  expect(findings(sheet).filter(({ outcome }) => outcome !== 'met')).toEqual([]);
});

test('headings on two lines, one of them over several columns', () => {
  const label = (rows: readonly PublishedRow[]): Value[][] =>
    rows.map(([, text, amount]) => [text, (amount ?? 0) * 2, undefined, amount ?? 0]);
  const sheet = {
    ...sheetOf('form', [
      ['תמצית התקציב הרגיל לשנת הכספים 2024', undefined, undefined, undefined],
      ['הכנסות', 'ביצוע', 'תקציב', undefined],
      [undefined, 2022, 'הסבר', 'לשנת 2024'],
      ...label(INCOME),
      ['הוצאות'],
      ...label(EXPENDITURE),
    ]),
    merges: [
      { top: 0, left: 0, bottom: 0, right: 3 },
      { top: 1, left: 0, bottom: 2, right: 0 },
      { top: 1, left: 2, bottom: 1, right: 3 },
    ],
  };
  const reading = onlyReading(sheet);
  expect(reading.facts.columns).toEqual([
    { heading: 'ביצוע 2022', purpose: 'execution', year: 2022 },
    { heading: 'תקציב לשנת 2024', purpose: 'frame', year: 2024 },
  ]);
  expect(amounts(reading, 1)).toEqual(TRUTH);
  expect(reading.unread).toEqual([]);
});
