import type { SendingWords } from './types.js';

export const words: SendingWords = {
  'share.files.why':
    'أُنشئت الملفات هنا ولم تُرسل إلى أي مكان. إن لم يبدأ التنزيل (كما في إصدارات Mac) فيمكن الفتح في Excel والحفظ من هناك.',
  'share.files.open': 'فتح في Excel',
  'share.files.open-file': 'فتح في Excel: {file}',
  'share.files.opened': 'فُتح {file} كمصنّف جديد. وهو غير محفوظ بعد.',
  'share.files.all':
    '{count, plural, one {الملف} two {الملفان} few {الملفات الـ# كلها} many {الملفات الـ# كلها} other {الملفات الـ# كلها}} في ملف zip واحد',
  'share.file-not-given': 'لم يسلّم Excel ملف المصنّف (الرمز {code}). يمكن حفظه واختيار الملف المحفوظ.',
  'share.file-copies-open': 'يسلّم Excel نسختين من المصنّف حاليًا ولا يعطي أكثر. حاولوا مرة أخرى بعد لحظة.',
  'share.file-not-opened': 'لم يفتح Excel الملف (الرمز {code}). يمكن تنزيله.',
  'share.file-too-large-to-open': 'الملف أكبر من أن يُفتح من هنا. يمكن تنزيله.',

  'share.returns': 'إعداد مصنّفات للسلطات',
  'share.returns.why':
    'لكل سلطة ملف خاص بها: صفوفها وتعليمات وقوائم اختيار، وما ليس لها أن تعبّئه محميّ. هذا المصنّف لا يتغيّر.',
  'share.returns.reading': 'تُقرأ الجداول…',
  'share.returns.members': 'لمن وبأي لغة',
  'share.returns.everyone':
    '{count, plural, one {العضوة الوحيدة} two {العضوتان} few {العضوات الـ# كلها} many {العضوات الـ# كلها} other {العضوات الـ# كلها}}',
  'share.returns.language': 'لغة مصنّف {authority}',
  'share.returns.edition': 'الإصدار',
  'share.returns.edition.whole':
    'الإصدار عدد صحيح لا يقل عن {least, number}: ملف من إصدار أقدم يُرفض عند عودته.',
  'share.returns.unit': 'بأي وحدة كُتبت المبالغ',
  'share.returns.choose': 'يلزم الاختيار',
  'share.returns.cluster': 'اسم التجمع كما سيظهر في المصنّفات',
  'share.returns.go-on': 'متابعة',
  'share.returns.do':
    '{count, plural, one {إعداد مصنّف واحد} two {إعداد مصنّفين} few {إعداد # مصنّفات} many {إعداد # مصنّفًا} other {إعداد # مصنّف}}',
  'share.returns.making': 'تُعَدّ المصنّفات…',
  'share.returns.progress': '{done, number} من {of, number}',
  'share.returns.stop': 'إيقاف',
  'share.returns.stopped': 'أُوقف الإعداد. لم يُنشأ أي ملف.',
  'share.returns.made':
    '{count, plural, one {مصنّف واحد جاهز} two {مصنّفان جاهزان} few {# مصنّفات جاهزة} many {# مصنّفًا جاهزًا} other {# مصنّف جاهز}}، الإصدار {edition, number}.',
  'share.returns.remember':
    'كي يُرفض عند العودة ملف من إصدار أقدم أو ملف لم يُرسل، يلزم أن يتذكر هذا المصنّف ما أُرسل. يُسجَّل ذلك في ورقة مخفية فيه، ولا يتغيّر شيء آخر.',
  'share.returns.remembered': 'يتذكر المصنّف ما أُرسل في الإصدار {edition, number}. يحسن حفظه.',

  'share.leaving': 'ما يخرج مع الملف',
  'share.leaving.why':
    'الأوراق المخفية والتعليقات وتفاصيل الاتصال وغيرها تخرج مع الملف وإن لم تُرَ. هنا يظهر ما يخرج، وتُعَدّ نسخة للإرسال من دون ما يُختار. المصنّف نفسه لا يتغيّر، ولا يُرسل شيء من هنا.',
  'share.leaving.ask': 'فحص المصنّف المفتوح',
  'share.leaving.asking': 'يُطلب الملف من Excel…',
  'share.leaving.file': 'أو ملف محفوظ (xlsx)',
  'share.leaving.reading': 'يُقرأ الملف…',
  'share.leaving.book': 'المصنّف المفتوح',
  'share.leaving.of': 'فُحص: {file}',
  'share.leaving.none': 'لم يوجد شيء يخرج من دون أن يُرى.',
  'share.leaving.past': 'تغيّر المصنّف بعد فحصه؛ يلزم أن يُفحص من جديد.',
  'share.leaving.leave-out': 'ما يبقى خارج النسخة',
  'share.leaving.fixed': 'يبقى في النسخة؛ ولا سبيل هنا إلى إخراجه',
  'share.leaving.warnings': 'يخرج مع ذلك، في موضع آخر من الملف',
  'share.leaving.changes':
    '{count, plural, one {أمر واحد مختلف في النسخة} two {أمران مختلفان في النسخة} few {# أمور مختلفة في النسخة} many {# أمرًا مختلفًا في النسخة} other {# أمر مختلف في النسخة}}',
  'share.leaving.no-change': 'لم يُختر ما يلزم إخراجه.',
  'share.leaving.do': 'إعداد نسخة',
  'share.leaving.making': 'تُعَدّ النسخة وتُقرأ من جديد…',
  'share.leaving.made': 'النسخة جاهزة، وقد قُرئت من جديد كما هي.',
  'share.leaving.still':
    '{count, plural, one {أمر واحد ما زال يخرج مع النسخة} two {أمران ما زالا يخرجان مع النسخة} few {# أمور ما زالت تخرج مع النسخة} many {# أمرًا ما زال يخرج مع النسخة} other {# أمر ما زال يخرج مع النسخة}}',
  'share.leaving.clean': 'لم يبقَ فيها شيء يخرج من دون أن يُرى.',
  'share.leaving.copy': 'نسخة للإرسال',
  'share.leaving.copy-of': '{file} – نسخة للإرسال',
};
