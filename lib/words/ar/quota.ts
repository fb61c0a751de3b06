import type { ModelProblem, QuotaProblem } from '../../quota/types.js';
import type { Messages } from '../messages.js';

const argument =
  '{argument, select, population {عدد السكان} socio {العنقود الاجتماعي الاقتصادي} periph {عنقود البُعد عن المركز} other {القيمة}}';
const parameter =
  '{parameter, select, A {المبلغ الثابت (A)} B {التعرفة للفرد (B)} C {المعامل الاجتماعي الاقتصادي (C)} D {معامل البُعد عن المركز (D)} T {المبلغ المراد تقسيمه (T)} S {النصيب (S)} part {الجزء (part)} factor {المعامل العام (factor)} cap {الحد الأعلى (cap)} floor {الحد الأدنى (floor)} other {المعلَمة}}';

export const quota: Messages<QuotaProblem['code'] | ModelProblem['code']> = {
  'input-blank': `${argument}: القيمة ناقصة.`,
  'input-not-a-number': `${argument}: المطلوب رقم، ووُجد «{value}».`,
  'population-not-whole': 'عدد السكان: المطلوب عدد صحيح موجب، ووُجد {value, number, exact}.',
  'population-too-large': 'عدد السكان: {value, number, exact} أكبر من أن يُحسب.',
  'index-out-of-range': `${argument}: المطلوب عدد صحيح من 1 إلى 10، ووُجد {value, number, exact}.`,
  'share-missing': 'لا يوجد في جدول الأنصبة (S) الخاص بالترتيب نصيب لـ {value, number, exact} من السكان.',
  'model-not-a-table':
    'هذا ليس جدول معلمات: المطلوب صفوف من معلمة (A, B, C, D, T, S, part, factor, cap, floor)، ابتداءً من، قيمة.',
  'model-shape':
    'النموذج ليس بالبنية المطلوبة: bands، tariff، socio وperiph (عشر قيم لكل منهما)، أو total وshares، أو parts مع weight؛ وإلى جانبها factor، caps وfloors.',
  'model-parameter-unknown':
    'معلمة غير معروفة في جدول النموذج: «{value}». المعلمات هي A, B, C, D, T, S, part, factor, cap, floor.',
  'model-value-not-a-number': `${parameter}: المطلوب رقم، ووُجد «{value}».`,
  'model-from-not-whole': `${parameter}: {parameter, select, S {النصيب لعدد سكان صحيح، 1 فأكثر} part {رقم الجزء صحيح، 1 فأكثر} B {لا شرائح هنا، وتحل محلها شرطة} T {لا شرائح هنا، وتحل محلها شرطة} factor {لا شرائح هنا، وتحل محلها شرطة} other {تبدأ الشريحة من عدد سكان صحيح، 0 فأكثر}}؛ ووُجد «{value}».`,
  'model-index-out-of-range': `${parameter}: يسري المعامل ابتداءً من عنقود رقمه صحيح، من 1 إلى 10؛ ووُجد «{value}».`,
  'model-step-repeated': `${parameter}: {parameter, select, B {التعرفة مكررة} T {المبلغ مكرر} factor {المعامل مكرر} part {جزءان يحملان الرقم {from, number, exact}} other {شريحتان تبدآن من {from, number, exact}}}.`,
  'model-step-missing': `${parameter}: {parameter, select, A {تنقص شريحة تبدأ من 0 نسمة} B {التعرفة ناقصة} T {توجد أنصبة، لكن المبلغ المراد تقسيمه ناقص} S {يوجد مبلغ للتقسيم، لكن الأنصبة ناقصة} other {ينقص معامل العنقود {from, number, exact}}}.`,
  'model-negative': `${parameter}: القيمة سالبة ({value}).`,
  'model-too-large': `${parameter}: {value} كبير جدًا؛ {parameter, select, A {يجب أن يقل المبلغ عن مليار ₪} B {يجب أن تقل التعرفة عن مليار ₪} T {يجب أن يقل المبلغ عن مليار ₪} cap {يجب أن يقل المبلغ عن مليار ₪} floor {يجب أن يقل المبلغ عن مليار ₪} S {يجب أن يقل النصيب عن مليون مليار} other {لا تزيد النسبة على 1,000%}}.`,
  'model-too-fine': `${parameter}: في {value} أكثر من تسع منازل عشرية.`,
  'model-coefficient-ambiguous': `${parameter}: ليس واضحًا إن كان {value} هو {value, number, exact}%؛ اكتبوا {value, number, exact}% أو كسرًا عشريًا، مثل 0.3 بدل 30%.`,
  'model-finer-than-agora': `${parameter}: في {value} كسور من الأغورة؛ الحد الأعلى والحد الأدنى بأغورات صحيحة.`,
  'model-outside-part': `${parameter}: الصف فوق الجزء الأول؛ في جدول من عدة أجزاء ينتمي كل صف إلى الجزء الذي فوقه.`,
  'model-part-empty': 'الجزء {part, number, exact} فارغ: المطلوب فيه صفوف A, B, C, D أو T, S.',
  'model-part-mixed': `${parameter}: في جزء واحد معادلة (A, B, C, D) وتقسيم مبلغ (T, S) معًا؛ يجب فصلهما إلى جزأين.`,
  'model-weights': 'مجموع أوزان الأجزاء {total}%، وليس 100%.',
  'model-share-differs': `${parameter}: لسلطة عدد سكانها {population, number, exact} نصيبان مختلفان.`,
  'model-shares-zero': `${parameter}: كل الأنصبة 0، ولا أساس للتقسيم.`,
  'model-cap-below-floor':
    'الحد الأعلى ({cap} ₪) أقل من الحد الأدنى ({floor} ₪) ابتداءً من {from, number, exact} ساكن.',
};
