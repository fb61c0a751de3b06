import type { ApportionProblem } from '../../quota/apportion.js';
import type { SolveOwnCode } from '../../quota/solve/types.js';
import type { Messages } from '../messages.js';

const argument =
  '{argument, select, population {عدد السكان} socio {العنقود الاجتماعي الاقتصادي} periph {عنقود البُعد عن المركز} other {المعطى}}';
const what =
  '{argument, select, total {المبلغ المراد تقسيمه} unit {وحدة التقريب} other {الوزن رقم {number, number, exact}}}';

export const quotaSolve: Messages<ApportionProblem['code'] | SolveOwnCode> = {
  'apportion-no-weights': 'لا توجد أوزان: لا أحد يُقسم المبلغ بينهم.',
  'apportion-missing': `${what}: القيمة ناقصة.`,
  'apportion-weight-negative': 'الوزن رقم {number, number, exact}: القيمة سالبة ({value, number, exact}).',
  'apportion-weights-zero': 'كل الأوزان 0: لا أساس للتقسيم.',
  'apportion-not-a-number': `${what}: المطلوب رقم، ووُجد «{value}».`,
  'apportion-unit-not-positive': 'وحدة التقريب: المطلوب عدد موجب، ووُجد {value, number, exact}.',
  'apportion-not-whole-units':
    'المبلغ المراد تقسيمه، {total, number, exact}، ليس من مضاعفات وحدة التقريب، {unit, number, exact}؛ قرّبوه أولًا.',
  'apportion-too-large': `${what}: {value} كبير جدًا.`,
  'apportion-too-fine': `${what}: في {value} أكثر من ثلاثين منزلة عشرية.`,
  'solve-target-missing': 'الهدف: القيمة ناقصة.',
  'solve-target-not-a-number': 'الهدف: المطلوب رقم، ووُجد «{value}».',
  'solve-target-negative': 'الهدف، {target, number, nis}، سالب؛ والحصة لا تكون سالبة.',
  'solve-target-too-fine': 'الهدف، {target, number, exact}، أدق من أغورة؛ قرّبوه أولًا.',
  'solve-no-inputs': 'لا توجد سلطات لحساب حصصها.',
  'solve-input-unknown': `السلطة رقم {number, number, exact}: غير معروف ${argument}، ولذلك المجموع غير معروف.`,
  'solve-no-effect':
    'لا حل: {parameter, select, tariff {التعرفة لا تؤثر} other {المعامل الموحد لا يؤثر}} في أي حصة؛ النتيجة دائمًا {total, number, nis}.',
  'solve-below-fixed':
    'لا حل: الهدف، {target, number, nis}، أقل مما يُدفع {parameter, select, tariff {بأي تعرفة (مبالغ ثابتة، حدود دنيا)} other {بأي معامل (حدود دنيا)}}: {least, number, nis}.',
  'solve-above-caps':
    'لا حل: الهدف، {target, number, nis}، أكثر مما تسمح به الحدود القصوى: {most, number, nis}.',
  'solve-beyond-limits':
    'لا حل: الهدف، {target, number, nis}، يتطلب {parameter, select, tariff {تعرفة قدرها {limit, number, nis} أو أكثر} other {معاملًا يزيد على {limit, number, exact}%}}.',
  'solve-ceiling-kept':
    'لا توجد تعرفة قصوى: بأي تعرفة لا تزيد الحصة على {most, number, nis}، والحد هو {target, number, nis}.',
};
