import type { MeaningHead, MeaningLine, MeaningNote } from '../../sheets/meaning/notes.js';
import type { Messages } from '../messages.js';

export const meaning: Messages<(MeaningHead | MeaningLine | MeaningNote)['code']> = {
  'meaning-unit-unknown':
    '{part}: وحدة المبالغ غير معروفة في أحد المصنفين، ولذلك لم تُقارن المبالغ ({sheets}).',
  'meaning-unit-unstated': '{part}: لا يذكر أي من المصنفين وحدة؛ قورنت المبالغ كما كُتبت ({sheets}).',
  'meaning-signs-unknown': 'لا تتبع إشارات المبالغ في إحدى الأوراق قاعدة معروفة؛ قورنت كما كُتبت ({sheets}).',
  'meaning-key-repeated':
    '{part}: مفاتيح تتكرر في المصنف {book, select, older {القديم} other {الجديد}}: {count, number}، أولها {text}؛ طوبقت الأسطر المتساوية، وذُكرت الأخرى محذوفة ومضافة.',
  'meaning-years-differ': '{part}: قورنت سنتان مختلفتان: {before} و{after}.',
  'meaning-rounded': '{part}: مبالغ تتفق بقدر ما تبيّنه الوحدة المدوّرة: {count, number}.',
  'meaning-added': '{key}: أُضيف{holds, select, nothing {} other { ({holds})}}',
  'meaning-removed': '{key}: حُذف{holds, select, nothing {} other { ({holds})}}',
  'meaning-changed': '{key}: {field} – كان {before} وأصبح {after}',
  'meaning-filled': '{key}: {field} – كان فارغًا وأصبح {after}',
  'meaning-emptied': '{key}: {field} – كان {before} وأصبح فارغًا',
  'meaning-column-added': 'أُضيف العمود {field} (قيم: {count, number})',
  'meaning-column-removed': 'حُذف العمود {field} (قيم: {count, number})',
  'meaning-unread-added': 'خلية لم تُقرأ وليست في المصنف القديم: {text}',
  'meaning-unread-removed': 'خلية لم تُقرأ وليست في المصنف الجديد: {text}',
  'meaning-same': 'لا فرق في مضمون المصنفين؛ بنود قورنت: {count, number}',
  'meaning-differs':
    '{count, plural, =0 {لا فرق فيما قورن، لكن لم تمكن مقارنة كل شيء} other {فروق: {count, number}}}',
  'meaning-part':
    '{part}: أُضيف {added, number} · حُذف {removed, number} · تغيّر {changed, number} · متطابق {same, number}',
  'meaning-cells': 'أوراق لم تُعرف، خلية مقابل خلية: {count, number}',
  'meaning-names-differ': 'حسابات باسم آخر تحت الرمز نفسه: {count, number}',
};
