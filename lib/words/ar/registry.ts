import type { RegistryProblem } from '../../registry/types.js';
import type { Messages } from '../messages.js';

const field =
  '{field, select, population {عدد السكان} socio {العنقود الاجتماعي الاقتصادي} periph {عنقود البُعد عن المركز} area {المساحة} cluster {عنقود السلطات} other {القيمة}}';
const vintage =
  '{publisher, select, bureau {دائرة الإحصاء} ministry {سجل وزارة الداخلية} other {{publisher}}} {year, number, plain}';

export const registry: Messages<RegistryProblem['code']> = {
  'authority-blank': 'اسم السلطة أو رمزها ناقص.',
  'authority-not-found': 'لا توجد سلطة باسم «{asked}».{count, plural, =0 {} other { ربما: {ar}.}}',
  'authority-code-unknown': 'لا توجد سلطة محلية رمزها {asked}.',
  'authority-ambiguous':
    '«{asked}» يناسب أكثر من سلطة ({count, number}): {ar}. اكتبوا الاسم الكامل أو الرمز.',
  'cluster-blank': 'اسم العنقود ناقص.',
  'cluster-not-found':
    'لا يوجد عنقود سلطات باسم «{asked}». {count, plural, one {ربما: {ar}} other {عناقيد السلطات: {ar}}}.',
  'cluster-ambiguous': '«{asked}» يناسب أكثر من عنقود سلطات ({count, number}): {ar}.',
  'field-unknown': 'حقل غير معروف: «{asked}». الحقول هي {known}.',
  'vintage-unknown': 'إصدار بيانات غير معروف: «{asked}». الإصدارات هي {known}.',
  'value-in-other-vintage': `{ar}: ${field} غير وارد في بيانات ${vintage}؛ وهو وارد في: {vintages}.`,
  'value-unknown': `{ar}: ${field} غير معروف.`,
};
