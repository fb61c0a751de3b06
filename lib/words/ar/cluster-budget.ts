import type { ClusterCode } from '../../budget/cluster/codes.js';
import type { Messages } from '../messages.js';

const sum = '{priced, select, yes { ({amount, number, nis})} other {}}';
const line = `«{line}»${sum}`;
const loan = `القرض «{loan}»${sum}`;
const members =
  '{count, plural, offset:1 =1 {{authority}} one {{authority} وسلطة أخرى} two {{authority} وسلطتان أخريان} few {{authority} و# سلطات أخرى} other {{authority} و# سلطة أخرى}}';
const step =
  '{step, select, proposal {اقتراح الميزانية} submitted {تقديم الاقتراح إلى وزير الداخلية} other {مصادقة وزير الداخلية على الميزانية}}';
const year = '{year, select, none {} other { لسنة {year}}}';
const report =
  '{kind, select, quarter {التقرير ربع السنوي للربع {part} من {year}} half {التقرير نصف السنوي للنصف {part} من {year}} other {التقرير السنوي لسنة {year}}}';
const spent =
  'دُفع {paid, number, nis} والالتزامات المفتوحة {committed, number, nis}، ناقص {extra, number, nis} صودق عليها فوق الميزانية: {total, number, nis}، والميزانية {budget, number, nis}';
const moved = '{direction, select, below {أقل} other {أكثر}}';
const stated =
  '{where, select, decision {في قرار العنقود} approval {في مصادقة وزير الداخلية} other {في قرار العنقود ومصادقة وزير الداخلية}}';
const division = 'قسم الشركات البلدية الكبير في وزارة الداخلية';

export const clusterBudget: Messages<ClusterCode> = {
  'contribution-same':
    'حصة {authority} متطابقة في ميزانية العنقود وميزانية السلطة: {inCluster, number, nis}.',
  'contribution-differs': `حصة {authority} هي {inCluster, number, nis} في ميزانية العنقود و{inAuthority, number, nis} في ميزانية السلطة: في العنقود ${moved} بـ {difference, number, nis}. يجب تنسيق المبلغ بين العنقود والسلطة.`,
  'contribution-unknown': `${members}: {missing, select, authority {لم يُذكر كم رصدت السلطة للعنقود} cluster {لم تُذكر الحصة في ميزانية العنقود} other {لم تُذكر الحصة في ميزانية العنقود ولا في ميزانية السلطة}}. يجب إكمالها للمقارنة.`,
  'contribution-as-model': 'حصة {authority} في ميزانية العنقود ({inCluster, number, nis}) بحسب النموذج.',
  'contribution-off-model': `حصة {authority} في ميزانية العنقود ({inCluster, number, nis}) ${moved} بـ {difference, number, nis} من النموذج ({byModel, number, nis}). يجب التحقق من الترتيب المعتمد.`,
  'contributions-total-met': 'مجموع حصص السلطات يساوي أسطر الحصص في الميزانية: {listed, number, nis}.',
  'contributions-total-differs': `مجموع أسطر الحصص في الميزانية {budgeted, number, nis}، ومجموع حصص السلطات {listed, number, nis}: في الميزانية ${moved} بـ {difference, number, nis}. يجب المطابقة بينهما.`,
  'service-agreed': `${line}: توجد اتفاقية موقعة مع {authority}{reference, select, none {} other { ({reference})}}.`,
  'service-needs-none': `${line}: {basis, select, ministry {النشاط بتمويل وزارة} other {النشاط لم تفوضه السلطة ولم تفرضه}}، ولا يحتاج إلى اتفاقية.`,
  'service-no-agreement': `${line}: {basis, select, imposed {فرضت} other {فوضت}} {authority} النشاط إلى العنقود، ولا توجد اتفاقية تحدد نصيبها. يجب توقيع اتفاقية تفصّل الخدمة والمساهمة المالية.`,
  'service-unsigned': `${line}: الاتفاقية مع {authority} لم توقع حتى {on}. يجب توقيعها.`,
  'service-agreement-elsewhen': `${line}: الاتفاقية مع {authority} غير سارية في سنة {year} ({from} حتى {to}). يجب تمديدها أو توقيع اتفاقية جديدة.`,
  'service-agreement-partly': `${line}: الاتفاقية مع {authority} سارية في جزء من سنة {year} فقط ({from} حتى {to}). يجب التحقق من أنها تغطي كل نشاط السنة.`,
  'service-agreement-unclear': `${line}: في الاتفاقية مع {authority} {missing, select, signature {لم يُذكر إن كانت موقعة} service {لم تُذكر الخدمة} participation {لم تُذكر المساهمة المالية} other {لا يمكن تحديد الفترة دون سنة الميزانية}}. يجب إكمال ذلك.`,
  'service-agreement-other': `${line}: لم توجد اتفاقية مع {authority} لهذه الخدمة، وربما تكون إحدى هذه: {services}. إن كان كذلك فيجب كتابة اسمها كما في الميزانية، وإلا فيجب توقيع اتفاقية.`,
  'service-agreements-unknown': `${line}: لا توجد في المصنف ورقة اتفاقيات، ولذلك لا يُعرف إن كانت هناك اتفاقية موقعة مع {authority}. يجب إضافتها.`,
  'service-basis-unknown': `${line}: لم يُذكر إن كانت {authority} فوضت النشاط أو فرضته، أم أنه بتمويل وزارة. يجب ذكر ذلك؛ فالنشاط المفوض أو المفروض يحتاج إلى اتفاقية موقعة.`,
  'service-authority-unknown': `${line}: لم تُذكر السلطة المشاركة. يجب ذكرها لفحص وجود اتفاقية.`,
  'participation-met': '«{line}»، {authority}: الميزانية والاتفاقية متطابقتان، {agreed, number, nis}.',
  'participation-differs': `«{line}»، {authority}: في الميزانية {budgeted, number, nis}، وفي الاتفاقية {agreed, number, nis}؛ في الميزانية ${moved} بـ {difference, number, nis}. يجب التحقق من المبلغ الصحيح.`,
  'participation-unknown':
    '«{line}»، {authority}: {missing, select, agreement {لم يُذكر مبلغ المساهمة في الاتفاقية} other {لم يُذكر المبلغ في الميزانية}}، ولذلك لا يمكن المقارنة بينهما.',
  'loan-for-functions': `${loan} لأداء مهام العنقود.`,
  'loan-off-functions': `${loan} ليس لأداء مهام العنقود. يحق للعنقود الاقتراض لأداء مهامه فقط.`,
  'loan-functions-unknown': `${loan}: لم يُذكر إن كان لأداء مهام العنقود. يجب ذكر ذلك.`,
  'loan-approved': `${loan}: صادق عليه وزير الداخلية ({reference}).`,
  'loan-unapproved': `${loan} أُخذ، ولا توجد مصادقة لوزير الداخلية أُعطيت حتى {on}. يُقدم الطلب إلى ${division}.`,
  'loan-approved-after': `${loan} أُخذ في {taken}، ولم يصادق عليه وزير الداخلية إلا في {given} ({reference}). يجب أن تسبق المصادقة القرض؛ يجب التحقق من سريانها عليه.`,
  'loan-approval-pending': `${loan} مخطط له في {taken}، وليست له بعد مصادقة من وزير الداخلية. يُقدم الطلب إلى ${division}.`,
  'loan-approval-unknown': `${loan}: لم تُذكر مصادقة وزير الداخلية. يجب ذكر رقمها وتاريخها، أو عدم وجودها.`,
  'loan-purpose-stated': `${loan}: غرضه مذكور {where, select, decision {في قرار العنقود} other {في قرار العنقود ومصادقة وزير الداخلية}}: {decision}.`,
  'loan-purpose-missing': `${loan}: غرضه غير مذكور ${stated}. يجب ذكره في كليهما.`,
  'loan-purposes-differ': `${loan}: الغرض في قرار العنقود «{decision}»، وفي مصادقة وزير الداخلية «{approval}». يجب التحقق من أنه الغرض نفسه.`,
  'loan-purpose-pending': `${loan} مخطط له، ولم يُذكر غرضه بعد ${stated}.`,
  'loan-purpose-unknown': `${loan}: لا يُعرف إن كان غرضه مذكورًا ${stated}. يجب نقله إلى هناك.`,
  'loan-limit-none': 'الأمر المؤسِّس لا يحدد سقفًا للقروض.',
  'loan-limit-kept':
    'القروض ({total, number, nis}) لا تزيد على السقف في الأمر المؤسِّس ({limit, number, nis}).',
  'loan-limit-exceeded':
    'القروض ({total, number, nis}) تزيد على السقف في الأمر المؤسِّس ({limit, number, nis}). لا يجوز الاقتراض فوقه.',
  'loan-limit-planned':
    'القروض المأخوذة ({total, number, nis}) ضمن السقف في الأمر المؤسِّس ({limit, number, nis})، لكنها مع المخطط لها ستزيد عليه: {planned, number, nis}.',
  'loan-limit-unknown':
    'لم يُذكر السقف الذي يحدده الأمر المؤسِّس للقروض (أو عدم وجوده)؛ مجموع القروض المعروفة {total, number, nis}.',
  'loan-sum-unknown':
    '{missing, plural, one {ينقص مبلغ قرض واحد} two {ينقص مبلغا قرضين} few {تنقص مبالغ {missing, number} قروض} other {تنقص مبالغ {missing, number} قرضًا}}؛ مجموع المعروف {total, number, nis}، والسقف في الأمر المؤسِّس {limit, number, nis}.',
  'donation-recorded': 'تبرع {donor} ({amount, number, nis}) مسجل مع مصادقته: {reference}.',
  'donation-incomplete':
    'تبرع {donor, select, none {متبرع لم يُذكر} other {{donor}}}: {missing, select, donor {ينقص اسم المتبرع} amount {ينقص المبلغ} approval {تنقص المصادقة} other {تنقص تفاصيل}}. بحسب نظام التبرعات يُسجَّل المتبرع والمبلغ والمصادقة.',
  'donation-unapproved': `ليس لتبرع {donor}${sum} مصادقة أُعطيت حتى {on}. يجب التحقق بحسب نظام التبرعات (منشور المدير العام 4/2016) إن كانت المصادقة مطلوبة.`,
  'budget-step-shown': `${step}${year}: {by, select, proposal {أُعدّ} submitted {قُدّم الاقتراح} other {صودق على الميزانية}}{reference, select, none {} other { ({reference})}}.`,
  'budget-step-missing': `${step}${year}: لا يوجد حتى {on}، وقد بدأت السنة. يُعدّ العنقود كل سنة اقتراح ميزانية ويقدمه إلى وزير الداخلية للمصادقة.`,
  'budget-step-pending': `${step}${year}: لا يوجد بعد في {on}. {step, select, approved {قبل المصادقة لا يجوز الدفع من أموال العنقود} submitted {يجب تقديم الاقتراح للمصادقة} other {يجب إعداد اقتراح وتقديمه إلى وزير الداخلية}}.`,
  'budget-step-unknown': `${step}${year}: {missing, select, evidence {لم يُذكر إن وُجد. يجب ذكر المرجع والتاريخ، أو عدم وجوده} other {لا يوجد، ولم تُذكر سنة الميزانية. يجب ذكرها}}.`,
  'budget-steps-unknown': `ميزانية العنقود${year}: لم يُذكر إن أُعدّ اقتراح ميزانية وقُدّم إلى وزير الداخلية وصودق عليه. يجب ذكر المرجع والتاريخ لكل منها، أو عدم وجوده.`,
  'budget-submitted-late':
    'قُدّم اقتراح الميزانية لسنة {year} في {submitted}. على المجالس الإقليمية التقديم حتى {by}، قبل بداية السنة بشهرين؛ وهذه للعنقود توصية.',
  'budget-balanced': 'تقدير الإيرادات يساوي تقدير المصروفات: {income, number, nis}.',
  'budget-unbalanced':
    'تقدير الإيرادات {income, number, nis} وتقدير المصروفات {expenditure, number, nis}: {direction, select, deficit {نقص} other {فائض}} {difference, number, nis}. يُستحسن موازنة الاقتراح؛ والنظام لا يُلزم بذلك صراحة.',
  'budget-balance-unknown':
    'لا يمكن فحص توازن الميزانية: {missing, plural, =0 {أحد الجانبين ناقص} one {ينقص مبلغ سطر واحد أو جانبه} two {تنقص مبالغ سطرين أو جانباهما} few {تنقص مبالغ {missing, number} أسطر أو جوانبها} other {تنقص مبالغ {missing, number} سطرًا أو جوانبها}}. المعروف: إيرادات {income, number, nis}، مصروفات {expenditure, number, nis}.',
  'payments-approved': 'تمت المدفوعات بعد مصادقة وزير الداخلية على الميزانية ({reference}، {given}).',
  'payments-unapproved':
    'دُفعت أموال ({paid, number, nis} بحسب الأسطر)، ولا توجد ميزانية صودق عليها حتى {on}. لا يجوز الدفع إلا بحسب ميزانية مصادق عليها؛ إن أجاز القانون أو الأمر المؤسِّس ميزانية مؤقتة فيجب ذكر ذلك.',
  'payments-before-approval':
    'تمت الدفعة الأولى في {first}، قبل المصادقة على الميزانية في {given}. لا يجوز الدفع إلا بحسب ميزانية مصادق عليها؛ إن أجاز القانون أو الأمر المؤسِّس ميزانية مؤقتة فيجب ذكر ذلك.',
  'payments-approval-unknown':
    'دُفعت أموال ({paid, number, nis} بحسب الأسطر)، ولم يُذكر إن صادق وزير الداخلية على الميزانية. يجب ذكر المصادقة وتاريخها.',
  'payments-date-unknown':
    'صودق على الميزانية{given, select, none {} other { ({given})}}، ولا يمكن تحديد إن دُفع شيء قبل المصادقة. يجب ذكر تاريخ المصادقة وتاريخ الدفعة الأولى في السنة.',
  'spending-within': `${spent}. ضمن الميزانية.`,
  'spending-exceeds': `${spent}. تجاوز بـ {excess, number, nis}. يلزم قرار من العنقود بمصادقة وزير الداخلية، أو تعديل الميزانية قانونيًا.`,
  'spending-unknown':
    'لا يمكن تحديد إن كان الإنفاق ضمن الميزانية: {what, select, side {ينقص الجانب (إيراد أو مصروف)} budget {ينقص المبلغ المرصود} paid {ينقص المبلغ المدفوع} committed {ينقص مبلغ الالتزامات المفتوحة} other {لا يُعرف مبلغ الالتزامات فوق الميزانية أو مصادقتها}}{what, select, extra {} other {{missing, plural, one { في سطر واحد} two { في سطرين} few { في {missing, number} أسطر} other { في {missing, number} سطرًا}}}}. المعروف: دُفع {paid, number, nis}، التزامات {committed, number, nis}، صودق فوق الميزانية {extra, number, nis}، الميزانية {budget, number, nis}.',
  'payments-above-budget':
    'المدفوعات ({paid, number, nis}) تزيد على الميزانية ({budget, number, nis}) بـ {excess, number, nis}. القرار الذي صادق عليه وزير الداخلية يجيز الالتزام فوق الميزانية؛ وللدفع يُستحسن تعديل الميزانية نفسها.',
  'lines-within': 'المدفوعات والالتزامات لا تزيد على الميزانية في أي سطر (عدد الأسطر {lines, number}).',
  'line-exceeded':
    'في السطر «{line}» دُفع {paid, number, nis} والالتزامات {committed, number, nis}، والميزانية {budget, number, nis}: زيادة {excess, number, nis}. {beyond, select, yes {نقل أكثر من 20% من السطر يُعرض عادة على وزير الداخلية أيضًا} other {نقل ما لا يتجاوز 20% من السطر يقرره المجلس عادة}}.',
  'report-made': `${report} أُعدّ ({reference}).`,
  'report-missing': `${report} لم يُعدّ، وقد انتهت الفترة التي بعده أيضًا. يُعدّ العنقود تقارير مالية ربع سنوية ونصف سنوية وسنوية؛ يجب إعداده.`,
  'report-pending': `${report} لم يُعدّ بعد. انتهت الفترة في {ended}؛ والنظام لا يحدد موعدًا.`,
  'report-early': `${report} مؤرخ في {given}، والفترة لم تنته إلا في {ended}. يجب التحقق من التاريخ.`,
  'report-unknown': `${report}: لم يُذكر إن أُعدّ. يجب ذكر المرجع والتاريخ، أو أنه لم يُعدّ.`,
  'reports-unknown':
    'لا توجد في المصنف قائمة بالتقارير المالية. حتى اليوم {count, plural, one {انتهت فترة تقرير واحدة} two {انتهت فترتا تقرير} few {انتهت {count, number} فترات تقارير} other {انتهت {count, number} فترة تقارير}} من سنة {year}؛ يجب ذكر إن أُعدت التقارير.',
};
