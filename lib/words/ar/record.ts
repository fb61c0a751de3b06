import type { RecordProblem } from '../../sheets/record/types.js';
import type { Messages } from '../messages.js';

export const record: Messages<RecordProblem['code']> = {
  'record-sheet-several':
    'في المصنف {count, number} من أوراق سجلّ إشكول تختلف أسماؤها بحالة الحروف فقط؛ لا يمكن الاعتماد على أي منها.',
  'record-row-unreadable': 'لا يمكن قراءة الصف {row, number, plain} من سجلّ إشكول.',
  'record-kind-unknown': 'في سجلّ إشكول بند من نوع غير معروف هنا ({kind})؛ ربما كتبه إصدار أحدث.',
  'record-part-missing': 'ينقص الجزء {part, number} من {parts, number} من بند في سجلّ إشكول ({kind}).',
  'record-part-repeated': 'الجزء {part, number} من بند في سجلّ إشكول مكرر ({kind}).',
  'record-text-damaged': 'تَلِف بند في سجلّ إشكول ({kind}).',
  'record-payload-unexpected': 'بند في سجلّ إشكول لا يحوي ما يجب أن يحويه ({kind}).',
};
