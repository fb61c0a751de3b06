import type { LeavingNote } from '../../sheets/privacy/notes.js';
import type { LeavingProblem } from '../../sheets/privacy/types.js';
import type { Messages } from '../messages.js';

export const privacy: Messages<LeavingNote['code'] | LeavingProblem['code']> = {
  'leaving-keep-unknown': 'لا يخرج مع المصنف شيء باسم «{id}».',
  'leaving-kind':
    '{kind, select, hidden_sheets {أوراق مخفية} hidden_rows {صفوف وأعمدة مخفية} hidden_cells {خلايا لا تظهر} comments {ملاحظات ومحادثات} contacts {بيانات اتصال شخصية} properties {خصائص الملف} names {أسماء معرّفة} links {روابط إلى ملفات} connections {مصادر بيانات} pivots {نسخ جداول محورية} headers {رؤوس وتذييلات الطباعة} scenarios {سيناريوهات Excel} seals {أختام المحتوى} frozen {صيغ مجمّدة} returns {مصنفات أُرسلت إلى السلطات} other {أجزاء أخرى من الملف}}',
  'leaving-sheet':
    'الورقة {sheet} {very, select, yes {مخفية حتى من قائمة الأوراق} other {مخفية}}: {cells, plural, =0 {فارغة} one {خلية مملوءة واحدة} two {خليتان مملوءتان} few {{cells, number} خلايا مملوءة} other {{cells, number} خلية مملوءة}}{used, plural, =0 {} one {؛ تقرؤها صيغة واحدة في أوراق أخرى} two {؛ تقرؤها صيغتان في أوراق أخرى} few {؛ تقرؤها {used, number} صيغ في أوراق أخرى} other {؛ تقرؤها {used, number} صيغة في أوراق أخرى}}',
  'leaving-rows':
    '{rows, plural, =0 {} one {صف مخفي واحد} two {صفان مخفيان} few {{rows, number} صفوف مخفية} other {{rows, number} صفًا مخفيًا}}{rows, plural, =0 {} other {{columns, plural, =0 {} other {، }}}}{columns, plural, =0 {} one {عمود مخفي واحد} two {عمودان مخفيان} few {{columns, number} أعمدة مخفية} other {{columns, number} عمودًا مخفيًا}}: {cells, plural, one {خلية مملوءة واحدة} two {خليتان مملوءتان} few {{cells, number} خلايا مملوءة} other {{cells, number} خلية مملوءة}}',
  'leaving-unseen':
    '{cells, plural, one {خلية مملوءة واحدة تبدو فارغة} two {خليتان مملوءتان تبدوان فارغتين} few {{cells, number} خلايا مملوءة تبدو فارغة} other {{cells, number} خلية مملوءة تبدو فارغة}}: التنسيق أو اللون يخفي ما فيها',
  'leaving-comments':
    '{notes, plural, =0 {} one {ملاحظة واحدة} two {ملاحظتان} few {{notes, number} ملاحظات} other {{notes, number} ملاحظة}}{notes, plural, =0 {} other {{threads, plural, =0 {} other {، }}}}{threads, plural, =0 {} one {مساهمة واحدة في محادثة} two {مساهمتان في محادثات} few {{threads, number} مساهمات في محادثات} other {{threads, number} مساهمة في محادثات}}{authors, plural, =0 {} one {، لكاتب واحد} two {، لكاتبَين} few {، لعدد {authors, number} من الكتّاب} other {، لعدد {authors, number} من الكتّاب}}',
  'leaving-emails':
    'عناوين بريد إلكتروني: {cells, plural, one {خلية واحدة} two {خليتان} few {{cells, number} خلايا} other {{cells, number} خلية}}',
  'leaving-phones':
    'أرقام هاتف: {cells, plural, one {خلية واحدة} two {خليتان} few {{cells, number} خلايا} other {{cells, number} خلية}}',
  'leaving-ids':
    'أرقام هوية: {cells, plural, one {خلية واحدة} two {خليتان} few {{cells, number} خلايا} other {{cells, number} خلية}}',
  'leaving-persons':
    'العمود «{heading}»: {cells, plural, one {خلية واحدة} two {خليتان} few {{cells, number} خلايا} other {{cells, number} خلية}} عن أشخاص',
  'leaving-contact-links':
    '{count, plural, one {رابط واحد} two {رابطان} few {{count, number} روابط} other {{count, number} رابطًا}} إلى عناوين أشخاص وأرقامهم',
  'leaving-contacts-elsewhere':
    'بيانات اتصال خارج الخلايا: {count, plural, one {في موضع واحد} two {في موضعين} few {في {count, number} مواضع} other {في {count, number} موضعًا}} (قوائم اختيار، مربعات نص، أسماء)',
  'leaving-properties':
    'من صنع الملف وما قيل عنه: {count, plural, one {خاصية واحدة} two {خاصيتان} few {{count, number} خصائص} other {{count, number} خاصية}}',
  'leaving-names':
    '{sort, select, hidden {أسماء مخفية} constant {أسماء قيم ثابتة} outside {أسماء خلايا في مصنفات أخرى} other {أسماء خلايا لم تعد موجودة}}: {count, number}',
  'leaving-workbooks':
    'تقرأ الصيغ {count, plural, one {مصنفًا آخر} two {مصنفين آخرين} few {{count, number} مصنفات أخرى} other {{count, number} مصنفًا آخر}}؛ المسارات وآخر القيم في الملف نفسه',
  'leaving-page': 'رابط إلى {target}',
  'leaving-connections':
    '{count, plural, one {مصدر بيانات واحد} two {مصدرا بيانات} few {{count, number} مصادر بيانات} other {{count, number} مصدر بيانات}}، مع عناوينها وما تسأل عنه',
  'leaving-pivot': 'جدول محوري يحتفظ بنسخة من كل بياناته{source, select, blank {} other { ({source})}}',
  'leaving-headers':
    '{count, plural, one {نص واحد} two {نصان} few {{count, number} نصوص} other {{count, number} نصًا}} على حواف الصفحات المطبوعة',
  'leaving-scenarios':
    '{count, plural, one {سيناريو واحد} two {سيناريوهان} few {{count, number} سيناريوهات} other {{count, number} سيناريو}} من مدير السيناريوهات، بقيم وأسماء',
  'leaving-seal':
    'ختم{on, select, blank {} other { بتاريخ {on}}}: يحفظ كل ما كان في {sheets, plural, one {ورقة واحدة} two {ورقتين} few {{sheets, number} أوراق} other {{sheets, number} ورقة}} عند الختم',
  'leaving-frozen':
    '{cells, plural, one {صيغة مجمّدة واحدة} two {صيغتان مجمّدتان} few {{cells, number} صيغ مجمّدة} other {{cells, number} صيغة مجمّدة}}{on, select, blank {} other { بتاريخ {on}}}، محفوظة للاستعادة',
  'leaving-return':
    '{kind, select, ticket {بطاقة مصنف أُرسل إلى سلطة: ما كان فيه عند الإرسال} other {سجل المصنفات التي أُرسلت وعادت}} ({rows, plural, =0 {فارغ} one {صف واحد} two {صفان} few {{rows, number} صفوف} other {{rows, number} صفًا}})',
  'leaving-record-unread': 'سجل لنا لا يمكن قراءته{kind, select, blank {} other { ({kind})}}',
  'leaving-other':
    '{part, select, macros {وحدات ماكرو} data_model {نموذج بيانات بنسخة خاصة به} embedded {ملفات وكائنات مضمّنة} custom_xml {استعلامات وبيانات أنظمة المستندات} revisions {سجل تغييرات مصنف مشترك، بقيم قديمة} printers {إعدادات طابعة} addins {إعدادات وظائف إضافية} slicers {مقسّمات عرض بنسخة مما يمكن اختياره} rich_values {بيانات خلف الخلايا (صور، أنواع بيانات)} label {تسمية الحساسية للمؤسسة} other {{part}}}: {count, plural, one {جزء واحد} two {جزآن} few {{count, number} أجزاء} other {{count, number} جزءًا}}',
  'left-sheet': 'تُركت الورقة {sheet}',
  'left-cell':
    'أُفرغت الخلية ({kind, select, hidden_rows {في صف أو عمود مخفي} hidden_cells {لا تظهر} contacts {بيانات اتصال} other {{kind}}})',
  'left-formula': 'صارت الصيغة {formula} قيمتها: تقرأ {source}، وقد تُرك',
  'left-formula-text': 'صارت الصيغة {formula} قيمتها: فيها بيانات اتصال',
  'left-formula-indirect': 'صارت الصيغة {formula} قيمتها: قد تقرأ ما تُرك',
  'left-comments':
    '{count, plural, one {تُركت ملاحظة واحدة} two {تُركت ملاحظتان} few {تُركت {count, number} ملاحظات} other {تُركت {count, number} ملاحظة}}',
  'left-properties': 'تُركت خصائص الملف: {count, number}',
  'left-titles': 'تُركت قائمة الأوراق في خصائص الملف وصورة الصفحة الأولى',
  'left-name': 'تُرك الاسم {name}',
  'left-other':
    '{part, select, revisions {تُرك سجل التغييرات} printers {تُركت إعدادات الطابعة} addins {تُركت إعدادات الوظائف الإضافية} label {تُركت تسمية الحساسية} other {{part}}}',
  'left-links':
    '{count, plural, one {تُرك الرابط إلى مصنف آخر} two {تُركت الروابط إلى مصنفين آخرين} few {تُركت الروابط إلى {count, number} مصنفات أخرى} other {تُركت الروابط إلى {count, number} مصنفًا آخر}}، مع آخر قيمها',
  'left-page': 'تُرك الرابط إلى {target}؛ ويبقى ما كُتب في الخلية',
  'left-connections': 'مصادر البيانات لا تؤدي إلى شيء بعد الآن: {count, number}',
  'left-pivots':
    '{count, plural, one {تُركت نسخة واحدة من بيانات جدول محوري} two {تُركت نسختان من بيانات جداول محورية} few {تُركت {count, number} نسخ من بيانات جداول محورية} other {تُركت {count, number} نسخة من بيانات جداول محورية}}؛ وتبقى الجداول خلايا عادية',
  'left-headers': 'تُركت النصوص التي على حواف الصفحات',
  'left-scenarios':
    '{count, plural, one {تُرك سيناريو واحد} two {تُرك سيناريوهان} few {تُركت {count, number} سيناريوهات} other {تُرك {count, number} سيناريو}}',
  'left-seal':
    'تُرك الختم{on, select, blank {} other { بتاريخ {on}}}{why, select, asked {، مع القيم التي يحفظها} other {: يحفظ ما تُرك، أو أوراقًا تغيّرت}}',
  'left-frozen':
    '{count, plural, one {صيغة مجمّدة واحدة لن تُستعاد} two {صيغتان مجمّدتان لن تُستعادا} few {{count, number} صيغ مجمّدة لن تُستعاد} other {{count, number} صيغة مجمّدة لن تُستعاد}} (من {of, number})',
  'left-return':
    '{kind, select, ticket {تُركت بطاقة المصنف: لن يعرف العنقود منها لمن هو} other {تُرك سجل المصنفات التي أُرسلت}}',
  'left-record-unread': 'تُرك سجل لنا لا يمكن قراءته{kind, select, blank {} other { ({kind})}}',
  'left-copy':
    '{kind, select, chart {المخطط} shape {الشكل} other {عنصر التحكم}}{name, select, blank {} other { {name}}} كان يقرأ ما تُرك، وأُفرغت نسخته',
  'left-rule': 'قاعدة {area} (قائمة اختيار) كانت تقرأ ما تُرك، ولا تعمل بعد الآن',
  'left-conditions': 'تنسيق شرطي أو خطوط مؤشرات كانت تقرأ ما تُرك، ولا تعمل بعد الآن: {count, number}',
  'still-blank': 'لم تكن في الملف قيمة للصيغة {formula}: الخلية فارغة',
  'still-heading': '«{text}» عنوان في جدول، ولا يمكن إفراغه',
  'still-list':
    'في قائمة الاختيار {area} بقي {count, plural, one {نص واحد} two {نصان} few {{count, number} نصوص} other {{count, number} نصًا}} مما تُرك',
  'still-drawing': 'مربع نص يقول ما تُرك: {text}',
  'still-other':
    '{part, select, macros {وحدات الماكرو} data_model {نموذج البيانات} embedded {الملفات المضمّنة} custom_xml {الاستعلامات وبيانات أنظمة المستندات} revisions {سجل التغييرات} slicers {مقسّمات العرض} rich_values {البيانات خلف الخلايا} other {{part}}}: لا يمكن قراءتها هنا، وقد يكون فيها مما تُرك',
  'still-pivot':
    'تبقى نسخة الجدول المحوري{source, select, blank {} other { ({source})}}، وقد يكون فيها مما تُرك',
  'still-contact':
    'بقيت بيانات اتصال {where, select, comments {في ملاحظة} lists {في قائمة اختيار} headers {على حافة الصفحات} drawings {في مربع نص} other {في اسم الورقة}}: {text}',
};
