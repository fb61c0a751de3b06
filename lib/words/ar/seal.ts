import type { ChangeNote } from '../../sheets/diff/notes.js';
import type { SealNote } from '../../sheets/seal/notes.js';
import type { SealProblem } from '../../sheets/seal/types.js';
import type { Messages } from '../messages.js';

export const seal: Messages<SealProblem['code'] | SealNote['code']> = {
  'seal-sheet-missing': 'لا توجد في المصنف ورقة باسم «{sheet}» لختمها.',
  'seal-nothing': 'لا توجد في المصنف ورقة يمكن ختمها.',
  'seal-passphrase-blank': 'عبارة المرور فارغة.',
  'seal-too-large': 'في الأوراق أكثر مما يحفظه الختم ({limit, number} بايت)؛ اختم أوراقًا أقل.',
  'seal-none': 'لا يوجد ختم في المصنف. إن كان قد خُتم فقد أُزيل الختم.',
  'seal-iterations':
    'في أحد الأختام حُدّد حساب مفتاح عبارة المرور بعدد {iterations, number} من الدورات، ولا تقبل الإضافة إلا من {least, number} إلى {most, number}: لم يُفحص الختم.',
  'seal-verdict-unchanged': 'لم يتغير شيء منذ الختم بتاريخ {on}.',
  'seal-verdict-changed':
    'تغيّر المصنف منذ الختم بتاريخ {on}: {count, plural, one {تغيير واحد} two {تغييران} few {{count, number} تغييرات} other {{count, number} تغييرًا}}.',
  'seal-verdict-needs-passphrase':
    'المحتوى كما يقول ختم {on}، لكن الختم صُنع بعبارة مرور، ومن دونها لا يُعرف من صنعه.',
  'seal-verdict-wrong-passphrase':
    'عبارة المرور ليست التي صُنع بها ختم {on}: أُدخلت خطأً، أو أن شخصًا آخر ختم المصنف من جديد.',
  'seal-verdict-forged': 'تزوير: صُنع ختم {on} بعبارة المرور هذه، ثم غيّره من لا يعرفها.',
  'seal-verdict-not-keyed':
    'صُنع ختم {on} من دون عبارة مرور. إن كنت قد ختمت بعبارة مرور فقد ختم شخص آخر المصنف من جديد؛ هذا الختم لا يثبت شيئًا في ذلك.',
  'seal-verdict-seal-damaged': 'ختم {on} لا يطابق محتواه نفسه: تَلِف أو غُيّر، ولا يقول شيئًا عن المصنف.',
  'seal-proves-accident':
    'الختم من دون عبارة مرور يكشف التغييرات غير المقصودة فقط: يستطيع أي شخص تغيير المصنف وختمه من جديد.',
  'seal-proves-passphrase':
    'للختم عبارة مرور: لا يصنعه إلا من يعرفها. ولا يثبت شيئًا إن أُرسلت عبارة المرور مع الملف.',
  'seal-covers': '{count, plural, one {خُتمت الورقة} other {خُتمت {count, number} من الأوراق:}} {sheets}.',
  'seal-uncovered': 'لم تُختم ولم تُقارن: {sheets}.',
  'seal-apart-recalculated':
    '{count, plural, one {صيغة واحدة أُعيد حسابها وأعطت نتيجة أخرى} two {صيغتان أُعيد حسابهما وأعطتا نتيجتين أخريين} few {{count, number} صيغ أُعيد حسابها وأعطت نتائج أخرى} other {{count, number} صيغة أُعيد حسابها وأعطت نتائج أخرى}}؛ والصيغ نفسها لم تتغير',
  'seal-apart-followed':
    '{count, plural, one {صيغة واحدة تبعت خلايا انتقلت} two {صيغتان تبعتا خلايا انتقلت} few {{count, number} صيغ تبعت خلايا انتقلت} other {{count, number} صيغة تبعت خلايا انتقلت}}؛ وتشير إلى الخلايا نفسها',
  'seal-foreign': 'معظم ما خُتم ليس في هذا المصنف: ربما نُقل الختم من مصنف آخر.',
  'seal-own-older': 'ختم أقدم، بتاريخ {on}، صُنع بعبارة المرور هذه: أعاد أحدهم ختم المصنف بعد ذلك.',
  'seal-newest-unkeyed': 'في المصنف ختم أقدم بعبارة مرور، والأحدث بدونها: ربما أعاد الختم من لا يعرفها.',
  'seal-others':
    '{count, plural, one {في المصنف ختم أقدم واحد لم يُقارن.} two {في المصنف ختمان أقدم لم يُقارنا.} other {في المصنف {count, number} من الأختام الأقدم لم تُقارن.}}',
};

export const changes: Messages<ChangeNote['code']> = {
  'change-value': '{before} صار {after}',
  'change-typed': 'كانت فارغة، والآن {after}',
  'change-cleared': 'كان فيها {before}، والآن فارغة',
  'change-formula': 'الصيغة {before} صارت {after}',
  'change-formula-typed': 'مكان {before, select, blank {خلية فارغة} other {{before}}} صارت الصيغة {after}',
  'change-formula-gone':
    'مكان الصيغة {before} {after, select, blank {صارت الخلية فارغة} other {صارت القيمة {after}}}',
  'change-formula-stays':
    'الصيغة {before} مكتوبة كما كانت، لكنها تعني الآن خلايا أخرى: لم تتبع الصفوف أو الأعمدة التي أُضيفت أو حُذفت',
  'change-format':
    'تغيّر معنى تنسيق الرقم: {before, select, plain {رقم عادي} percent {نسبة مئوية} date {تاريخ} time {وقت} text {نص} other {{before}}} صار {after, select, plain {رقمًا عاديًا} percent {نسبة مئوية} date {تاريخًا} time {وقتًا} text {نصًا} other {{after}}}',
  'change-row-added':
    '{sheet}: أُضيف الصف {row, number, plain}{text, select, blank {، وهو فارغ} other { ({text})}}',
  'change-row-removed':
    '{sheet}: حُذف الصف {row, number, plain}{text, select, blank {، وكان فارغًا} other { ({text})}}',
  'change-row-moved': '{sheet}: انتقل الصف {row, number, plain} إلى الصف {to, number, plain}',
  'change-column-added': '{sheet}: أُضيف العمود {column}{text, select, blank {، وهو فارغ} other { ({text})}}',
  'change-column-removed':
    '{sheet}: حُذف العمود {column}{text, select, blank {، وكان فارغًا} other { ({text})}}',
  'change-sheet-added':
    'أُضيفت الورقة {sheet} ({count, plural, =0 {فارغة} one {خلية واحدة} two {خليتان} few {{count, number} خلايا} other {{count, number} خلية}})',
  'change-sheet-removed':
    'حُذفت الورقة {sheet} ({count, plural, =0 {فارغة} one {خلية واحدة} two {خليتان} few {{count, number} خلايا} other {{count, number} خلية}})',
  'change-sheet-renamed': 'الورقة {was} تُسمى الآن {sheet}',
  'change-sheet-moved': 'انتقلت الورقة {sheet} من الموضع {place, number} إلى الموضع {to, number}',
  'change-recalculated':
    'الصيغة نفسها أعطت {before, select, blank {خلية فارغة} other {{before}}}، والآن {after, select, blank {خلية فارغة} other {{after}}}',
  'change-followed': 'الصيغة {before} تُكتب {after} للخلايا نفسها',
};
