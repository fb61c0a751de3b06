import type { PortableNote } from '../../sheets/portable/types.js';
import type { Messages } from '../messages.js';

export const portable: Messages<PortableNote['code']> = {
  'portable-registry':
    '{function} تجلب معطى غير موجود في المصنف (سجل السلطات أو الملحق 3)؛ كُتبت نتيجتها الأخيرة بدل الصيغة.',
  'portable-solved': '{function} تبحث عن حل أو تقسم مبلغًا، ولا صيغة مقابلة لذلك؛ كُتبت نتيجتها الأخيرة.',
  'portable-model': 'جدول معلمات {function} معطى بصيغة أو باسم، أو لا يمكن قراءته؛ كُتبت النتيجة الأخيرة.',
  'portable-arguments': 'أُعطيت {function} نطاقات بدل خلايا، أو نطاقات غير متساوية؛ كُتبت النتيجة الأخيرة.',
  'portable-parts':
    '{function}: لا تفصيل بالصيغ لترتيب من عدة أجزاء أو بمعامل أو بحدود؛ كُتبت النتيجة الأخيرة.',
  'portable-nested': '{function} تملأ عدة خلايا داخل صيغة أخرى؛ كُتبت النتيجة الأخيرة.',
  'portable-too-long': 'الصيغة المقابلة أطول مما تتسع له خلية؛ كُتبت النتيجة الأخيرة.',
};
