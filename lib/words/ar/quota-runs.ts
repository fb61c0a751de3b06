import type { SweepProblem } from '../../quota/bulk/sweep.js';
import type { UncertaintyProblem } from '../../quota/uncertainty/types.js';
import type { Messages } from '../messages.js';

export const quotaRuns: Messages<UncertaintyProblem['code'] | SweepProblem['code']> = {
  'uncertainty-runs':
    'عدد المحاولات: المطلوب عدد صحيح من 1 إلى {most, number, exact}، والموجود {value, number, exact}.',
  'uncertainty-range': 'نطاق عدد السكان: المطلوب نسبة من 0 إلى أقل من 100 في المئة، والموجود {value}.',
  'uncertainty-seed': 'بذرة السحب العشوائي: المطلوب عدد صحيح من 32 بت، والموجود {value, number, exact}.',
  'uncertainty-too-large':
    '{value, number, exact} من الحصص أكثر مما يمكن حفظه؛ الحد الأقصى {most, number, exact}. قلّلوا عدد المحاولات.',
  'uncertainty-shares':
    'الترتيب يقسم مبلغًا حسب جدول أنصبة محددة لأعداد السكان كما أُعطيت؛ ولا يُعرف نصيب سلطة يكون عدد سكانها غير ذلك.',
  'sweep-steps':
    'عدد الخطوات بين الترتيبين: المطلوب عدد صحيح من 1 إلى {most, number, exact}، والموجود {value, number, exact}.',
  'sweep-bounds': 'للترتيبين سقوف أو حدود دنيا مختلفة، فلا خطوات متساوية بينهما.',
};
