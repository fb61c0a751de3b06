import type { XlsxProblem } from '../../xlsx/types.js';
import type { Messages } from '../messages.js';

export const xlsx: Messages<XlsxProblem['code']> = {
  'file-empty': 'الملف فارغ.',
  'file-not-zip': 'هذا ليس ملف Excel (\u200e.xlsx): محتواه ليس أرشيف zip.',
  'file-old-excel': 'الملف من Excel 97–2003 (\u200e.xls). افتحوه في Excel واحفظوه بصيغة \u200e.xlsx.',
  'file-encrypted': 'الملف محمي بكلمة مرور. أزيلوا كلمة المرور في Excel واحفظوه من جديد.',
  'file-binary-workbook': 'الملف مصنف ثنائي (\u200e.xlsb). احفظوه في Excel بصيغة \u200e.xlsx.',
  'file-not-workbook': 'الملف أرشيف، لكنه ليس مصنف Excel.',
  'file-damaged': 'الملف تالف ولا يمكن قراءته{part, select, none {} other { (الجزء: {part})}}.',
  'file-inflates-too-much': 'رُفض الملف: محتواه بعد فك الضغط أكبر من المسموح ({limit, number} بايت).',
  'file-unfolds-absurdly': 'رُفض الملف: الجزء {part} أكبر بعد فك الضغط بـ {times, number} ضعف.',
  'file-too-many-parts': 'رُفض الملف: فيه {count, number} جزءًا، والمسموح {limit, number}.',
  'file-too-many-cells': 'رُفض الملف: فيه أكثر من {limit, number} خلية.',
  'sheet-not-found': 'لا توجد في المصنف ورقة باسم «{sheet}».',
  'sheet-name-taken': 'توجد في المصنف ورقة باسم «{sheet}».',
  'sheet-name-invalid':
    '«{sheet}» لا يصلح اسمًا لورقة: حتى 31 حرفًا، من دون [ ] : * ? / \\ ومن دون علامة اقتباس في أوله أو آخره.',
  'sheet-last-one': 'لا يمكن حذف الورقة «{sheet}»: تبقى في المصنف دائمًا ورقة ظاهرة واحدة على الأقل.',
  'cell-outside-sheet':
    'لا توجد خلية كهذه في الورقة «{sheet}» (الصف {row, number, plain}، العمود {column, number, plain}).',
  'cell-inside-array':
    'لا يمكن تغيير الخلية {cell} في الورقة «{sheet}» وحدها: هي جزء من صيغة الصفيف {array}.',
  'cell-is-table-heading':
    'الخلية {cell} في الورقة «{sheet}» عنوان في الجدول {table} ولا يمكن كتابة هذه القيمة فيها: العنوان نص لا يتكرر في الجدول، والعنوان الذي تسمّيه صيغ يُغيَّر في Excel.',
  'cell-text-too-long':
    'النص في الخلية {cell} في الورقة «{sheet}» طويل جدًا: {length, number} حرفًا، والمسموح {limit, number}.',
  'cell-number-not-finite': 'القيمة في الخلية {cell} في الورقة «{sheet}» ليست عددًا منتهيًا.',
};
