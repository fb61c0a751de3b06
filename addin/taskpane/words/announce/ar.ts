import type { AnnounceWords } from './types.js';

export const words: AnnounceWords = {
  'announce.title': 'سيُكتب في المصنّف:',
  'announce.new-sheet':
    'ورقة جديدة: {sheet} · {cells} · {count, plural, one {خلية واحدة} two {خليتان} few {# خلايا} many {# خلية} other {# خلية}}{charts, plural, =0 {} one { · مخطط واحد} two { · مخططان} few { · # مخططات} many { · # مخططًا} other { · # مخطط}}',
  'announce.delete-sheet': 'ستُحذف الورقة {sheet}',
  'announce.record-new': 'ما يحفظه إشكول في المصنّف يُكتب في ورقة مخفية جديدة، {sheet}',
  'announce.record': 'ما يحفظه إشكول في المصنّف يُكتب من جديد في الورقة المخفية {sheet}',
  'announce.record-gone': 'تُحذف الورقة المخفية {sheet} التي يحفظ فيها إشكول',
  'announce.lists-new': 'قوائم الاختيار تُكتب في ورقة مخفية جديدة، {sheet}',
  'announce.lists': 'قوائم الاختيار تُكتب من جديد في الورقة المخفية {sheet}',
  'announce.lists-gone': 'تُحذف الورقة المخفية {sheet} التي فيها قوائم الاختيار',
  'announce.cells':
    '{sheet} {cells} · {count, plural, one {خلية واحدة} two {خليتان} few {# خلايا} many {# خلية} other {# خلية}}',
  'announce.overwrites':
    '{count, plural, one {خلية واحدة ليست فارغة وسيُستبدل محتواها} two {خليتان ليستا فارغتين وسيُستبدل محتواهما} few {# خلايا ليست فارغة وسيُستبدل محتواها} many {# خلية ليست فارغة وسيُستبدل محتواها} other {# خلية ليست فارغة وسيُستبدل محتواها}}',
  'announce.look': '{sheet} {cells} · تنسيق فقط',
  'announce.chart': '{sheet} {cells} · مخطط: {title}',
  'announce.marks':
    '{sheet} · {count, plural, one {ستُعلَّم خلية واحدة} two {ستُعلَّم خليتان} few {ستُعلَّم # خلايا} many {ستُعلَّم # خلية} other {ستُعلَّم # خلية}}؛ لن يتغيّر محتواها ولا تنسيقها ولا تعليقاتها',
  'announce.unmark': 'ستُزال العلامات السابقة من جميع الأوراق',
  write: 'كتابة',
  cancel: 'إلغاء',
  'nothing-to-write': 'لا شيء للكتابة.',
  writing:
    '{count, plural, one {تُكتب خلية واحدة…} two {تُكتب خليتان…} few {تُكتب # خلايا…} many {تُكتب # خلية…} other {تُكتب # خلية…}}',
  written:
    '{where}: {count, plural, one {كُتبت خلية واحدة} two {كُتبت خليتان} few {كُتبت # خلايا} many {كُتبت # خلية} other {كُتبت # خلية}}',
  recorded: 'حُفظ في المصنّف',
  'recorded.undone': 'أُلغي ما حُفظ في المصنّف',
  undo: 'التراجع عن الكتابة',
  undoing: 'يُعاد ما كان…',
  undone: '{where}: أُلغيت الكتابة',
  'command.refused': 'لا يمكن حساب الحصص للخلايا المحدّدة:',
  marked: '{where}: عُلّمت خلايا',
  unmarked: 'أُزيل التعليم',
  'unmarked.undone': 'أُعيد التعليم',
};
