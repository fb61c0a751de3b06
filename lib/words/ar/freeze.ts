import type { FreezeCode } from '../../sheets/freeze/types.js';
import type { Messages } from '../messages.js';

export const freeze: Messages<FreezeCode> = {
  'freeze-nothing':
    '{left, plural, =0 {لا توجد في المصنف صيغ إشكول لتجميدها.} one {لا شيء لتجميده: تبقى صيغة واحدة كما هي، والسبب إلى جانبها.} other {لا شيء لتجميده: تبقى {left, number} من الصيغ كما هي، والسبب إلى جانب كل منها.}}',
  'freeze-already':
    'جُمّدت في المصنف صيغ ({count, number}) بتاريخ {on}. يجب استعادتها أو التخلي عنها قبل تجميد آخر.',
  'freeze-pending': 'ليس للصيغة بعدُ نتيجة تسعها خلية؛ انتظر الحساب ثم جمّد من جديد.',
  'freeze-name': 'تعرض الصيغة #NAME? ولا تُحسب هنا؛ يجب إصلاحها أولًا.',
  'freeze-spill': 'يشغل محتوى آخر الخلايا التي يجب أن تملأها الصيغة؛ يجب إخلاؤها أولًا.',
  'freeze-fills-unknown': 'لا يُعرف أي خلايا تملأها الصيغة.',
  'freeze-protected': 'الورقة {sheet} محمية، لذلك لم يُكتب فيها شيء.',
  'restore-nothing': 'لا توجد في المصنف صيغ مجمّدة.',
  'restore-edited': '{cell}: استُبدلت القيمة {value} بـ {now}.',
  'restore-formula-typed': '{cell}: كُتبت في الخلية صيغة أخرى، {now}.',
  'restore-moved': '{cell}: القيمة الآن في {to}، إذ أُضيفت صفوف أو أعمدة أو حُذفت أو رُتّبت.',
  'restore-references-moved':
    '{cell}: انتقلت الخلايا التي تشير إليها الصيغة. الصيغة السابقة: {before}؛ الصيغة المقترحة: {after}.',
  'restore-sheet-renamed': '{cell}: اسم الورقة الآن {to}.',
  'restore-sheet-deleted': '{cell}: حُذفت الورقة {sheet}.',
  'restore-place-deleted': '{cell}: حُذف صف الخلية أو عمودها.',
  'restore-spill-occupied': '{cell}: يشغل محتوى آخر الخلايا التي تملأها الصيغة.',
  'restore-reaches-outside':
    '{cell}: الصيغة {before} تتجه إلى خارج المصنف، وقد مرّ الملف بأيدٍ أخرى؛ لا تُعاد إلا بموافقتك.',
  'restore-sheet-protected': '{cell}: الورقة {sheet} محمية؛ ألغِ الحماية ثم استعد من جديد.',
  'repair-protected':
    '{count, plural, one {في الورقة المحمية {sheet} صيغة واحدة لم تُصلح} two {في الورقة المحمية {sheet} صيغتان لم تُصلحا} few {في الورقة المحمية {sheet} {count, number} صيغ لم تُصلح} other {في الورقة المحمية {sheet} {count, number} صيغة لم تُصلح}}؛ ألغِ الحماية ثم أصلح من جديد.',
};
