import type { ArrangementCode } from '../../quota/arrangements/types.js';
import type { Messages } from '../messages.js';

export const arrangements: Messages<ArrangementCode> = {
  'arrangement-members': 'لا يمكن التقسيم بالتساوي: المطلوب عدد أعضاء صحيح، 1 فأكثر؛ ووُجد «{value}».',
  'arrangement-bounds-differ':
    'لا يمكن مزج ترتيبات تختلف حدودها العليا أو الدنيا: في الترتيب الممزوج تسري الحدود على المجموع. أزيلوها، ثم امزجوا، ثم حددوها من جديد.',
};
