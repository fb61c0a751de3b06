import { words as sending } from './sending/ar.js';
import type { ShareWords } from './types.js';

export const words: ShareWords = {
  ...sending,

  'share.announce': 'عرض ما سيُكتب',
  'share.stale': 'تغيّر المصنّف بعد عرض ما سيُكتب، فأُلغي العرض.',

  'share.file.choose': 'اختيار ملف',
  'share.files.choose': 'اختيار ملفات',
  'share.file.more':
    '{count, plural, one {وملف آخر} two {وملفان آخران} few {و# ملفات أخرى} many {و# ملفًا آخر} other {و# ملف آخر}}',

  'share.freeze': 'تجميد الصيغ للإرسال',
  'share.freeze.why':
    'من ليست لديه الوظيفة الإضافية يرى \u200e#NAME?\u200e مكان صيغ إشكول. الصيغ المجمّدة تُحفظ في المصنّف بنصّها ويمكن استعادتها.',
  'share.freeze.as': 'ما يحلّ محل كل صيغة',
  'share.as.values': 'نتيجتها، كقيمة',
  'share.as.portable': 'صيغة عادية تُحسب من دون الوظيفة الإضافية أيضًا',
  'share.freeze.count':
    '{count, plural, one {ستُجمَّد صيغة واحدة} two {ستُجمَّد صيغتان} few {ستُجمَّد # صيغ} many {ستُجمَّد # صيغة} other {ستُجمَّد # صيغة}}: {where}',
  'share.freeze.left':
    '{count, plural, one {صيغة واحدة لا يمكن تجميدها وتبقى كما هي} two {صيغتان لا يمكن تجميدهما وتبقيان كما هما} few {# صيغ لا يمكن تجميدها وتبقى كما هي} many {# صيغة لا يمكن تجميدها وتبقى كما هي} other {# صيغة لا يمكن تجميدها وتبقى كما هي}}',
  'share.freeze.adds': 'تُضاف الورقة {sheet} التي تبيّن ما جُمّد وطريقة الاستعادة.',

  'share.restore': 'استعادة الصيغ',
  'share.restore.why':
    'تعود كل صيغة بنصّها حيث ما زال قائمًا ما وُضع مكانها. وما تغيّر في هذه الأثناء فالقرار فيه لك.',
  'share.restore.count':
    '{count, plural, =0 {لا صيغة تعود.} one {تعود صيغة واحدة.} two {تعود صيغتان.} few {تعود # صيغ.} many {تعود # صيغة.} other {تعود # صيغة.}}',
  'share.restore.already':
    '{count, plural, one {صيغة واحدة قائمة في مكانها.} two {صيغتان قائمتان في مكانيهما.} few {# صيغ قائمة في أماكنها.} many {# صيغة قائمة في أماكنها.} other {# صيغة قائمة في أماكنها.}}',
  'share.conflicts':
    '{count, plural, one {خلية واحدة للقرار} two {خليتان للقرار} few {# خلايا للقرار} many {# خلية للقرار} other {# خلية للقرار}}',
  'share.conflict.formula': 'الصيغة',
  'share.conflict.result': 'نتيجتها حينها',
  'share.conflict.now': 'القائم هناك الآن',
  'share.conflict.proposed': 'الصيغة لمكانها الجديد',
  'share.conflict.blank': 'فارغ',
  'share.decide': 'القرار في {cell}',
  'share.decide.later': 'تأجيل القرار',
  'share.decide.formula': 'إعادة الصيغة',
  'share.decide.keep': 'إبقاء القائم والتخلي عن الصيغة',
  'share.group': '{sheet}: {what} ({count, number})',
  'share.group.all': '{count, plural, two {للصيغتين معًا} other {لجميع الصيغ معًا ({count, number})}}',
  'share.group.some': '{label} ({can, number} من {count, number})',
  'share.group.decided':
    '{decided, plural, =0 {لم يُقرَّر في أي منها بعد} other {قُرّر في {decided, number} من {count, number}}}',
  'share.group.each': 'القرار في كل خلية على حدة',
  'share.kind.edited': 'كُتبت في الخلية قيمة أخرى',
  'share.kind.formula-typed': 'كُتبت في الخلية صيغة أخرى',
  'share.kind.moved': 'انتقلت القيمة إلى مكان آخر',
  'share.kind.references-moved': 'انتقلت الخلايا التي تشير إليها الصيغة',
  'share.kind.sheet-renamed': 'تغيّر اسم الورقة',
  'share.kind.sheet-deleted': 'حُذفت الورقة',
  'share.kind.place-deleted': 'حُذف الصف أو العمود',
  'share.kind.reaches-outside': 'تصل الصيغة إلى خارج المصنّف',
  'share.kind.spill-occupied': 'في الخلايا التي تملؤها الصيغة محتوى آخر',
  'share.kind.sheet-protected': 'الورقة محمية',
  'share.restore.rest':
    '{count, plural, one {صيغة واحدة لم يُقرَّر فيها تبقى مجمّدة، ويمكن استعادتها} two {صيغتان لم يُقرَّر فيهما تبقيان مجمّدتين، ويمكن استعادتهما} few {# صيغ لم يُقرَّر فيها تبقى مجمّدة، ويمكن استعادتها} many {# صيغة لم يُقرَّر فيها تبقى مجمّدة، ويمكن استعادتها} other {# صيغة لم يُقرَّر فيها تبقى مجمّدة، ويمكن استعادتها}} في وقت آخر.',
  'share.kept.edited': 'تبقى الورقة {sheet}، إذ كتب فيها أحد.',
  'share.kept.referred-to': 'تبقى الورقة {sheet}، إذ تشير إليها صيغ.',

  'share.give-up': 'التخلي عن الصيغ',
  'share.give-up.why':
    'تبقى القيم القائمة في الخلايا نهائيًا. تُحذف الصيغ التي يحفظها المصنّف ولا يمكن استعادتها بعد ذلك؛ وتبقى الأختام وما حُفظ عن المصنفات المرسلة.',
  'share.give-up.count':
    '{count, plural, one {تُحذف من المصنّف صيغة واحدة} two {تُحذف من المصنّف صيغتان} few {تُحذف من المصنّف # صيغ} many {تُحذف من المصنّف # صيغة} other {تُحذف من المصنّف # صيغة}}؛ ولا تتغير أي خلية.',

  'share.repair': 'إصلاح \u200e#NAME?\u200e',
  'share.repair.why': 'صيغ إشكول العالقة عند \u200e#NAME?\u200e تُدخَل من جديد كما هي. ولا يتغير شيء آخر.',
  'share.repair.none': 'لا صيغة عالقة من صيغ إشكول.',
  'share.repair.count':
    '{count, plural, one {ستُدخَل من جديد صيغة واحدة} two {ستُدخَل من جديد صيغتان} few {ستُدخَل من جديد # صيغ} many {ستُدخَل من جديد # صيغة} other {ستُدخَل من جديد # صيغة}}: {where}',

  'share.seal': 'الختم',
  'share.seal.why':
    'يحفظ الختم في ورقة مخفية من المصنّف محتوى الأوراق المختارة: القيم والصيغ ومعاني تنسيقات الأرقام. ولا تتغير أي خلية لك.',
  'share.seal.sheets': 'الأوراق المراد ختمها',
  'share.seal.hidden': '{sheet} (مخفية)',
  'share.passphrase': 'عبارة المرور (يمكن تركها فارغة)',
  'share.passphrase.again': 'عبارة المرور مرة أخرى',
  'share.passphrase.differs': 'العبارتان غير متطابقتين.',
  'share.passphrase.kept':
    'لا تُحفظ عبارة المرور في أي مكان، ولا سبيل إلى استعادتها. أبلغ بها المتلقي بطريق غير الملف.',
  'share.sealing': 'جارٍ الختم…',

  'share.verify': 'التحقق من الختم',
  'share.verify.why': 'يقارن المصنّف بأحدث ختم فيه. ولا يُكتب شيء.',
  'share.verify.passphrase': 'عبارة المرور، إن خُتم بها',
  'share.verify.do': 'تحقّق',
  'share.verify.busy': 'جارية المقارنة…',
  'share.changes':
    '{count, plural, one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرًا} other {# تغيير}}',

  'share.collect': 'جمع المصنفات العائدة',
  'share.collect.why':
    'تُقرأ مصنفات السلطات بمحتواها لا باسم الملف. ما تغيّر منذ إرسالها يدخل هذا المصنّف، وما تعارض فالقرار فيه لك. ويُسجَّل في ورقة إضافية ما جاء من كل ملف.',
  'share.collect.files': 'الملفات العائدة (xlsx)',
  'share.collect.busy': 'تُقرأ الملفات…',
  'share.collect.read':
    '{count, plural, one {قُرئ ملف واحد} two {قُرئ ملفان} few {قُرئت # ملفات} many {قُرئ # ملفًا} other {قُرئ # ملف}}',
  'share.collect.group': '{outcome} ({count, number})',
  'share.collect.taken': 'سيُؤخذ',
  'share.collect.partly': 'سيُؤخذ بعضه',
  'share.collect.waiting': 'ينتظر القرار',
  'share.collect.refused': 'رُفض',
  'share.collect.passed': 'سبق أخذه',
  'share.collect.changes':
    '{count, plural, =0 {لا خلية تتغير} one {تتغير خلية واحدة} two {تتغير خليتان} few {تتغير # خلايا} many {تتغير # خلية} other {تتغير # خلية}}',
  'share.collect.list':
    '{count, plural, one {خلية واحدة ستتغير} two {خليتان ستتغيران} few {# خلايا ستتغير} many {# خلية ستتغير} other {# خلية ستتغير}}',
  'share.collect.change': '{before} صار {after}',
  'share.collect.left':
    '{count, plural, one {أمر واحد لم يؤخذ} two {أمران لم يؤخذا} few {# أمور لم تؤخذ} many {# أمرًا لم يؤخذ} other {# أمر لم يؤخذ}}',
  'share.clash.base-changed': 'تغيّرت خلية التجمع منذ إرسال المصنّف، أو لا يُعرف ما كان فيها',
  'share.clash.returns-differ': 'ملفات السلطة نفسها تقول أشياء مختلفة',
  'share.clash.formula': 'في الخلية العائدة صيغة',
  'share.clash.row-removed': 'الصف مفقود في الملف العائد',
  'share.clash.row-gone': 'حُذف صف التجمع منذ ذلك الحين',
  'share.clash.now': 'القائم الآن: {now}',
  'share.clash.keep': 'إبقاء القائم',
  'share.clash.remove': 'حذف ({files})',
  'share.clash.take': '{text} ({files})',

  'share.compare': 'مقارنة مصنّفين',
  'share.compare.why':
    'المصنّف المفتوح مقابل ملف، بالمضمون لا بمواضع الخلايا: السلطات وبنود الميزانية والسيناريوهات. يُقرأ الملف هنا ولا يُرسل إلى أي مكان.',
  'share.compare.file': 'الملف المراد مقارنته (xlsx)',
  'share.compare.earlier': 'أي المصنّفين أسبق',
  'share.compare.earlier.file': 'الملف',
  'share.compare.earlier.book': 'المصنّف المفتوح',
  'share.compare.do': 'مقارنة',
  'share.compare.opening': 'يُقرأ الملف…',
  'share.compare.comparing': 'جارية المقارنة…',
  'share.compare.report': '{file} تقرير من تقارير إشكول، ولا شيء فيه يُقارَن.',
  'share.compare.past': 'تغيّر المصنّف بعد المقارنة؛ يلزم أن تُعاد.',
  'share.compare.book': 'المصنّف المفتوح',
  'share.compare.sides': 'الأسبق: {older} · الأحدث: {newer}',
  'share.compare.notes':
    '{count, plural, one {ملاحظة واحدة على المقارنة} two {ملاحظتان على المقارنة} few {# ملاحظات على المقارنة} many {# ملاحظة على المقارنة} other {# ملاحظة على المقارنة}}',
  'share.compare.in-file': 'في الملف، {place}:',
  'share.compare.report-sheet': 'تقرير الفروق في أوراق إضافية',
};
