import type { PortableNote } from '../../sheets/portable/types.js';
import type { Messages } from '../messages.js';

export const portable: Messages<PortableNote['code']> = {
  'portable-registry': '{function} تجلب معطى غير موجود في المصنف (سجل السلطات أو الملحق 3 أو دليل الرموز).',
  'portable-solved': '{function} تبحث عن حل أو تقسم مبلغًا، ولا صيغة مقابلة لذلك.',
  'portable-rule':
    '{function} تطبّق قاعدة من النظام (المجلس أو المناقصات أو الانضمام والانسحاب) لا تُكتب بصيغة عادية.',
  'portable-model': 'جدول معلمات {function} معطى بصيغة أو باسم، أو لا يمكن قراءته.',
  'portable-arguments': 'أُعطيت {function} نطاقات بدل خلايا، أو نطاقات غير متساوية.',
  'portable-parts': '{function}: لا تفصيل بالصيغ لترتيب من عدة أجزاء أو بمعامل أو بحدود.',
  'portable-nested': '{function} تملأ عدة خلايا داخل صيغة أخرى.',
  'portable-too-long': 'الصيغة المقابلة أطول مما تتسع له خلية.',
};
