import type { DeadlineWords } from './types.js';

const report =
  '{kind, select, quarter {التقرير ربع السنوي عن الربع {part} من {year}} half {التقرير نصف السنوي عن النصف {part} من {year}} other {التقرير السنوي عن سنة {year}}}';
const step =
  '{step, select, proposal {اقتراح رئيس السلطة} authorityDecision {{matter, select, leaving {طلب مجلس السلطة} other {مصادقة مجلس السلطة}}} councilDecision {{matter, select, leaving {طلب مجلس العنقود} other {مصادقة مجلس العنقود}}} clusterNotice {الإعلان في موقع العنقود} authorityNotice {الإعلان في موقع السلطة} releaseRequest {طلب السلطة} releaseApproval {مصادقة وزير الداخلية} plenary {مصادقة الهيئة العامة لمجلس السلطة} plan {خطة التشغيل} request {{matter, select, power {الطلب إلى وزارة الداخلية} other {الطلب إلى وزير الداخلية}}} inOrder {إدراج الصلاحية في أمر التأسيس} council {موافقة مجلس العنقود} ministerReasons {أسباب وزير الداخلية للعمل بدون موافقة مجلس العنقود} copy {النسخة إلى قسم التطوير الاقتصادي} amendment {تعديل أمر التأسيس} convinced {اقتناع وزير الداخلية} settlement {التسوية المقترحة} other {تحديد التسوية من وزير الداخلية}}';
const who = '{authority, select, none {سلطة لم يُذكر اسمها} other {{authority}}}';
const of = '{authority, select, none {} other {، {authority}}}';

export const words: DeadlineWords = {
  deadlines: 'المواعيد القادمة',
  'deadlines.none': 'لا توجد في المصنف تواريخ يُستنتج منها موعد.',
  'deadlines.overdue':
    '{days, plural, one {متأخر بيوم واحد} two {متأخر بيومين} few {متأخر بـ# أيام} other {متأخر بـ# يومًا}}',
  'deadlines.today': 'اليوم',
  'deadlines.left': '{days, plural, one {غدًا} two {بعد يومين} few {بعد # أيام} other {بعد # يومًا}}',
  'deadlines.forecast': 'توقع، وليس موعدًا ملزمًا',
  'deadlines.more':
    '{count, plural, one {عرض موعد آخر} two {عرض موعدين آخرين} few {عرض # مواعيد أخرى} other {عرض # موعدًا آخر}}',
  'deadlines.fewer': 'عرض القريبة فقط',
  'deadline.council-term-ends':
    'نهاية ولاية المجلس{by, select, seats {، بحسب أيام تعيين أعضائه} other {}}.{over, select, yes { لا توجد في المصنف ولاية بعدها.} other {}}',
  'deadline.seats-end':
    '{count, plural, one {نهاية ولاية ممثل، وليس في القائمة من يخلفه} two {نهاية ولاية ممثلين، وليس في القائمة من يخلفهما} few {نهاية ولاية # ممثلين، وليس في القائمة من يخلفهم} other {نهاية ولاية # ممثلًا، وليس في القائمة من يخلفهم}}: {names}.',
  'deadline.committee-ends': 'نهاية تعيين «{name}». لجنة العروض والمناقصات لجنة دائمة.',
  'deadline.rotation-ends': 'نهاية فترة في تناوب الممثلين: {names}.',
  'deadline.tender-ends': 'اليوم الأخير للتعاقد بموجب المناقصة {tender}.',
  'deadline.tender-exhausted': 'بوتيرة التعاقدات حتى اليوم يُستنفد حجم المناقصة {tender}.',
  'deadline.agreements-end':
    '{count, plural, one {نهاية اتفاقية خدمة، وليس في القائمة ما يليها} two {نهاية اتفاقيتي خدمة، وليس في القائمة ما يليهما} few {نهاية # اتفاقيات خدمة، وليس في القائمة ما يليها} other {نهاية # اتفاقية خدمة، وليس في القائمة ما يليها}}: {names}.',
  'deadline.loan-planned':
    'القرض «{loan}» مخطط له، {approval, select, missing {ولا توجد مصادقة لوزير الداخلية} other {ولم تُذكر مصادقة وزير الداخلية}}. يجب أن تسبق المصادقة القرض.',
  'deadline.report': report,
  'deadline.report-periods-end': 'نهاية فترة التقرير. يُعدّ بعدها: {reports}. الإجراء لا يحدد موعدًا.',
  'deadline.report-due': `${report}: انتهت الفترة في {ended}، {missing, select, yes {ولم يُعدّ التقرير} other {ولم يُذكر إن أُعدّ}}. {over, select, yes {وانتهت الفترة التي بعدها أيضًا.} other {الإجراء لا يحدد موعدًا؛ وفي هذا اليوم تنتهي الفترة التي بعدها أيضًا.}}`,
  'deadline.change-effective': `{change, select, joining {انضمام} other {انسحاب}} ${who} مخطط له في هذا اليوم. {amended, select, yes {عُدِّل أمر التأسيس.} planned {تعديل أمر التأسيس مخطط له حتى ذلك.} unknown {لم يُذكر إن عُدِّل أمر التأسيس؛ لا مفعول له قبل التعديل.} other {لا مفعول له قبل تعديل أمر التأسيس.}}`,
  'deadline.step-planned': `${step} – {matter, select, delegation {تفويض «{subject}»${of}} release {الإعفاء من «{subject}»${of}} power {الصلاحية «{subject}» في الأمر${of}} joining {انضمام ${who}} other {انسحاب ${who}}}.`,
  tenders: 'المناقصات',
  'tenders.none': 'لا توجد في المصنف مناقصات.',
  'tenders.tender': 'المناقصة {tender}{subject, select, none {} other {: {subject}}}',
  'tenders.maximum': 'الحد الأقصى',
  'tenders.maximum.none': 'غير وارد في وثائق المناقصة',
  'tenders.maximum.unknown': 'غير معروف',
  'tenders.used': 'المستخدم',
  'tenders.room': 'المتبقي',
  'tenders.excess': 'التجاوز',
  'tenders.share': 'استُخدم {share} من الحد الأقصى',
  'tenders.basis':
    '{basis, select, with {المبالغ تشمل ضريبة القيمة المضافة.} without {المبالغ دون ضريبة القيمة المضافة.} other {بعض المبالغ يشمل ضريبة القيمة المضافة وبعضها لا، أو لم يُذكر ذلك؛ لذا لا يُقال كم تبقى.}}',
  'tenders.unpriced':
    '{count, plural, one {عقد واحد بلا مبلغ، لذا المتبقي أقل} two {عقدان بلا مبلغ، لذا المتبقي أقل} few {# عقود بلا مبلغ، لذا المتبقي أقل} other {# عقدًا بلا مبلغ، لذا المتبقي أقل}}.',
  'tenders.planned':
    '{count, plural, one {لم يُحسب عقد مخطط له} two {لم يُحسب عقدان مخطط لهما} few {لم تُحسب # عقود مخطط لها} other {لم يُحسب # عقدًا مخططًا له}}.',
  'tenders.last':
    '{over, select, yes {كان اليوم الأخير للتعاقد {date}.} other {اليوم الأخير للتعاقد: {date}.}}',
  'tenders.crossing':
    'تجاوز العقد «{contract}»{authority, select, none {} other { الخاص بـ{authority}}}{date, select, none {} other { بتاريخ {date}}} الحد الأقصى{excess, select, none {} other { بمقدار {excess}}}.',
  'tenders.crossing.several': 'تجاوز أحد هذه العقود الحد الأقصى: {contracts}.',
  'tenders.forecast':
    'توقع، وليس موعدًا ملزمًا: بالوتيرة حتى اليوم تُستنفد المناقصة في {date}. الوتيرة: {used} خلال {days, plural, one {يوم واحد} two {يومين} few {# أيام} other {# يومًا}}، منذ العقد الأول في {from}.',
};
