import type { ModelProblem, QuotaProblem } from '../../quota/types.js';
import type { Messages } from '../messages.js';

const argument =
  '{argument, select, population {عدد السكان} socio {العنقود الاجتماعي الاقتصادي} periph {عنقود البُعد عن المركز} other {القيمة}}';
const parameter =
  '{parameter, select, A {المبلغ الثابت (A)} B {التعرفة للفرد (B)} C {المعامل الاجتماعي الاقتصادي (C)} D {معامل البُعد عن المركز (D)} other {المعلَمة}}';

export const quota: Messages<QuotaProblem['code'] | ModelProblem['code']> = {
  'input-blank': `${argument}: القيمة ناقصة.`,
  'input-not-a-number': `${argument}: المطلوب رقم، ووُجد «{value}».`,
  'population-not-whole': 'عدد السكان: المطلوب عدد صحيح موجب، ووُجد {value, number, exact}.',
  'population-too-large': 'عدد السكان: {value, number, exact} أكبر من أن يُحسب.',
  'index-out-of-range': `${argument}: المطلوب عدد صحيح من 1 إلى 10، ووُجد {value, number, exact}.`,
  'share-missing': 'لا يوجد في جدول الأنصبة (S) الخاص بالترتيب نصيب لـ {value, number, exact} من السكان.',
  'model-not-a-table': 'هذا ليس جدول معلمات: المطلوب صفوف من معلمة (A, B, C, D)، ابتداءً من، قيمة.',
  'model-shape':
    'النموذج ليس بالبنية المطلوبة: bands (from, fixed)، tariff، socio وperiph (عشر قيم لكل منهما).',
  'model-parameter-unknown': 'معلمة غير معروفة في جدول النموذج: «{value}». المعلمات هي A, B, C, D.',
  'model-value-not-a-number': `${parameter}: المطلوب رقم، ووُجد «{value}».`,
  'model-from-not-whole': `${parameter}: تبدأ الشريحة من عدد سكان صحيح، 0 فأكثر؛ ووُجد «{value}».`,
  'model-index-out-of-range': `${parameter}: يسري المعامل ابتداءً من عنقود رقمه صحيح، من 1 إلى 10؛ ووُجد «{value}».`,
  'model-step-repeated': `${parameter}: {parameter, select, B {التعرفة مكررة} other {شريحتان تبدآن من {from, number, exact}}}.`,
  'model-step-missing': `${parameter}: {parameter, select, A {تنقص شريحة تبدأ من 0 نسمة} B {التعرفة ناقصة} other {ينقص معامل العنقود {from, number, exact}}}.`,
  'model-negative': `${parameter}: القيمة سالبة ({value}).`,
  'model-too-large': `${parameter}: {value} كبير جدًا؛ {parameter, select, A {يجب أن يقل المبلغ عن مليار ₪} B {يجب أن تقل التعرفة عن مليار ₪} other {لا يزيد المعامل على 1,000%}}.`,
  'model-too-fine': `${parameter}: في {value} أكثر من تسع منازل عشرية.`,
  'model-coefficient-ambiguous': `${parameter}: ليس واضحًا إن كان {value} هو {value, number, exact}%؛ اكتبوا {value, number, exact}% أو كسرًا عشريًا، مثل 0.3 بدل 30%.`,
};
