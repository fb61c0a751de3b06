import type { ScenarioCode } from '../../quota/scenarios/types.js';
import type { Messages } from '../messages.js';

const argument =
  '{argument, select, population {عدد السكان} socio {العنقود الاجتماعي الاقتصادي} periph {عنقود البُعد عن المركز} other {المعطى}}';
const vintage =
  '{publisher, select, bureau {دائرة الإحصاء} ministry {سجل وزارة الداخلية} other {{publisher}}} {year, number, plain}';

export const scenarios: Messages<ScenarioCode> = {
  'figure-unknown': `{authority}: ${argument} غير معروف، ولذلك لا حصة.`,
  'figure-not-in-vintage': `{authority}: ${argument} غير وارد في بيانات ${vintage}، ولذلك لا حصة؛ يمكن كتابته في السيناريو.`,
  'scenario-added-twice': '{authority} عضو في العنقود أصلًا، ولذلك لم تُضف مرة ثانية.',
  'scenario-removed-unknown': 'السلطة {key}، التي يُخرجها السيناريو، ليست بين أعضاء العنقود.',
  'scenario-override-unknown': 'السلطة {key}، التي كُتب لها معطى في السيناريو، ليست بين أعضاء العنقود.',
  'scenario-shape': 'الحقل ناقص أو ليس بالبنية المطلوبة، ولذلك لم يُقرأ السيناريو.',
  'scenario-format-newer':
    'حُفظ السيناريو بإصدار أحدث من الوظيفة الإضافية (البنية {format, number, plain}؛ والمعروف هنا {known, number, plain})؛ وهو باقٍ في المصنف كما هو.',
  'scenario-growth-rate':
    'النمو السنوي بالمئة: حتى {most, number, exact}، أو انخفاض يقل عن 100، بتسع منازل عشرية على الأكثر؛ ووُجد «{value}».',
  'scenario-growth-years': 'سنوات النمو: المطلوب عدد صحيح من 0 إلى {most, number, exact}؛ ووُجد «{value}».',
  'scenario-limit': 'حد الأمر: المطلوب مبلغ غير سالب، بأغورات صحيحة؛ ووُجد «{value}».',
  'scenario-key-repeated': 'السلطة {key} واردة أكثر من مرة.',
};
