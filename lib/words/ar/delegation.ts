import type { DelegationCode } from '../../delegation/codes.js';
import type { Messages } from '../messages.js';

const activity = 'النشاط «{activity}»{authorities, select, none {} other { ({authorities})}}';
const row = '«{subject}»، {authority}';
const source =
  '{source, select, delegated {صلاحية مفوَّضة} imposed {واجب مُلقى} order {أمر التأسيس} law {القانون} tender {مناقصة مشتركة} other {غير مذكور}}';
const reference = '{reference, select, none {} other { ({reference})}}';
const stepOf = (name: string): string =>
  `{${name}, select, proposal {اقتراح رئيس السلطة} authorityDecision {مصادقة مجلس السلطة} councilDecision {مصادقة مجلس العنقود} convinced {اقتناع مجلس العنقود} clusterNotice {الإعلان في موقع العنقود} other {الإعلان في موقع السلطة}}`;
const step = stepOf('step');
const sites =
  '{sites, select, cluster {في موقع العنقود} authority {في موقع السلطة} other {في موقعي العنقود والسلطة}}';
const power = '«{subject}»{authority, select, none {} other { ({authority})}}';
const documents =
  '{proposal, select, yes { · اقتراح رئيس السلطة} other {}}{plenary, select, yes { · محضر هيئة مجلس السلطة} other {}}{plan, select, yes { · خطة التشغيل} other {}}{planGoals, select, yes { · أهداف الخدمات ونطاقها في الخطة} other {}}{planBudget, select, yes { · الآثار المالية في الخطة} other {}}{planOperation, select, yes { · الآثار التشغيلية في الخطة} other {}}{councilDecision, select, yes { · مصادقة مجلس العنقود} other {}}';
const byLaw =
  '{byLaw, select, none {القانون المساعد} other {القانون المساعد «{byLaw}»}} للمشروع «{enterprise}»';
const enterprise = 'المشروع «{enterprise}»';

export const delegationFindings: Messages<DelegationCode> = {
  'activity-sourced': `${activity}: مصدر الصلاحية هو ${source}${reference}.`,
  'activity-no-source': `${activity}: ذُكر أنه لا مصدر صلاحية له. لا يعمل العنقود إلا بما فُوِّض إليه أو أُلقي عليه أو بأمر التأسيس أو بالقانون؛ يجب ترتيب تفويض أو تكليف، أو وقف النشاط.`,
  'activity-source-unknown': `${activity}: لم يُذكر مصدر الصلاحية. يجب ذكره: تفويض أو تكليف أو أمر التأسيس أو القانون أو مناقصة مشتركة.`,
  'activity-source-pending': `${activity}: يبدأ في {from} ولا مصدر صلاحية له بعد. يجب ترتيبه حتى ذلك اليوم.`,
  'activity-before-source': `${activity}: بدأ في {from}، قبل أن يصادق مجلس العنقود على التفويض في {given}. يجب فحص الصلاحية التي نُفِّذ بها حتى ذلك اليوم.`,
  'activity-not-delegated': `${activity}: لم تفوِّضه السلطة إلى العنقود ولم تلقه عليه{by, select, none {} other {؛ التي فوَّضته هي {by}}}. تفويض سلطة لا يكفي لغيرها؛ يجب ترتيب تفويض من السلطة ومصادقة مجلس العنقود.`,
  'activity-delegation-incomplete': `${activity}: التفويض غير مكتمل، والناقص: ${step}. يجب إكماله.`,
  'activity-delegation-unknown': `${activity}: {why, select, name {لا تفويض بهذا الاسم، وربما هو أحد هذه: {subjects}. إن كان كذلك يجب كتابة الأسماء بالصيغة نفسها} unlisted {هناك سند ({reference})، لكن التفويض ليس في قائمة التفويضات. يجب إضافته} proposal {لم يُذكر إن كان هناك اقتراح من رئيس السلطة} authorityDecision {لم يُذكر إن صادق مجلس السلطة} other {لم يُذكر إن صادق مجلس العنقود}}.`,
  'activity-source-not-yet': `${activity}: {step, select, reference {ذُكر أن مصدره ${source}، ولا سند لذلك بعد} other {التفويض قيد الإجراء، والناقص: ${step}}}. لم يُذكر متى بدأ النشاط: لا يجوز القيام به قبل أن يكون له مصدر صلاحية. يجب ذكر متى بدأ.`,
  'activity-unreferenced': `${activity}: ذُكر أن مصدره ${source}، ولا سند لذلك حتى {on}. يجب إبراز القرار أو البند، أو ترتيب مصدر آخر.`,
  'activity-reference-unknown': `${activity}: ذُكر أن مصدره ${source} بلا سند. يجب ذكر القرار أو البند.`,
  'activity-authority-unknown': `${activity}: لم تُذكر السلطة التي يُنفَّذ لها، ولا قائمة بالسلطات الأعضاء. يجب ذكرها لفحص ما إذا فوَّضته كل منها.`,
  'activities-unknown':
    'لا توجد في المصنف قائمة بأنشطة العنقود، لذلك لا يمكن فحص ما إذا كان لكل منها مصدر صلاحية. يجب إضافتها.',
  'delegation-steps-taken': `${row}: اقتُرح، وصادق مجلس السلطة، وصادق مجلس العنقود ({day}).`,
  'delegation-step-missing': `${row}: الخطوة غير موجودة: ${step}. يتطلب التفويض اقتراح رئيس السلطة ومصادقة مجلس السلطة وبعدها مصادقة مجلس العنقود؛ يجب إكمال الناقص.`,
  'delegation-step-pending': `${row}: {day, select, none {${step}: ليس بعد} other {${step} في {day}، وهو يوم لم يحل بعد}}. حتى ذلك الحين التفويض غير مكتمل.`,
  'delegation-step-unknown': `${row}: لم يُذكر وجود الخطوة: ${step}. يجب ذكر مرجع وتاريخ، أو أنها غير موجودة.`,
  'delegation-step-undated': `${row}: ${step} بلا تاريخ. يجب ذكره لفحص ترتيب الخطوات.`,
  'delegation-order-wrong': `${row}: ${step} ({day}) سبق ما يجب أن يسبقه، ${stepOf('before')} ({beforeDay}). يجب إعادة الخطوة التي قُدِّمت.`,
  'delegation-convinced': `${row}: اقتنع مجلس العنقود بأن قدرة العنقود على أداء وظائفه لا تتضرر.`,
  'delegation-unconvinced': `${row}: صادق مجلس العنقود، وذُكر أنه لم يقتنع بأن قدرة العنقود على أداء وظائفه لا تتضرر. يجب عرض الأمر على المجلس من جديد.`,
  'delegation-conviction-unknown': `${row}: لم يُذكر إن اقتنع مجلس العنقود بأن قدرة العنقود على أداء وظائفه لا تتضرر. يجب الفحص في المحضر.`,
  'delegation-published': `${row}: نُشر إعلان في موقع العنقود وفي موقع السلطة.`,
  'delegation-notice-pending': `${row}: لم يُنشر إعلان بعد ${sites} حتى {on}. يجب نشره؛ لا يحدد النظام موعدًا.`,
  'delegation-notice-unknown': `${row}: لم يُذكر إن نُشر إعلان ${sites}. يجب ذكر ذلك مع التاريخ.`,
  'release-none': `${row}: لم تُعفَ السلطة، وتبقى الصلاحية في يدها أيضًا.`,
  'release-approved': `${row}: أُعفيت السلطة بطلبها وبمصادقة وزير الداخلية${reference}.`,
  'release-unapproved': `${row}: ذُكر أن السلطة أُعفيت، ولا مصادقة من وزير الداخلية حتى {on}. حتى المصادقة تبقى الصلاحية والواجب للسلطة أيضًا؛ يجب طلب المصادقة.`,
  'release-unrequested': `${row}: ذُكر أن السلطة أُعفيت، ولا طلب منها. الإعفاء يكون بطلب السلطة؛ يجب تقديم طلب.`,
  'release-unknown': `${row}: ذُكر أن السلطة أُعفيت، {missing, select, request {ولم يُذكر طلبها} approval {ولم تُذكر مصادقة وزير الداخلية} other {ولم يُذكر طلبها ولا مصادقة وزير الداخلية}}. يجب الإكمال.`,
  'release-unsaid':
    '{count, plural, one {في تفويض واحد («{subject}»، {authority})} two {في تفويضين (الأول: «{subject}»، {authority})} few {في {count, number} تفويضات (الأول: «{subject}»، {authority})} other {في {count, number} تفويضًا (الأول: «{subject}»، {authority})}} لم يُذكر إن أُعفيت السلطة. يجب ذكر ذلك؛ دون مصادقة وزير الداخلية تبقى الصلاحية في يدها أيضًا.',
  'power-in-order': `${power}: الصلاحية في أمر التأسيس${reference}.`,
  'power-request-complete': `${power}: أُرفقت بالطلب${reference} جميع المستندات.`,
  'power-request-incomplete': `${power}: ينقص الطلب إلى وزارة الداخلية:${documents}. يجب إرفاقها.`,
  'power-request-pending': `${power}: لم يُقدَّم الطلب إلى وزارة الداخلية بعد، حتى {on}. لا يوجد بعد:${documents} · الطلب نفسه.`,
  'power-request-unknown': `${power}: لم يُذكر وجود:${documents}{request, select, yes { · طلب إلى وزارة الداخلية} other {}}. يجب ذكر مرجع وتاريخ، أو أنه غير موجود.`,
  'power-proposal-late': `${power}: صادقت هيئة مجلس السلطة في {approved}، قبل اقتراح رئيس السلطة في {proposed}. تصادق الهيئة بناءً على الاقتراح؛ يجب عرضه عليها من جديد.`,
  'power-area-kept': '«{subject}»: تُستعمل الصلاحية في نطاق السلطات التي طلبتها فقط: {authorities}.',
  'power-area-beyond':
    '«{subject}»: الصلاحية في الأمر لـ {authorities} فقط، وهي تُستعمل أيضًا في نطاق {places}. يجب استعمالها في نطاق السلطات التي طلبتها فقط، أو طلب تعديل الأمر.',
  'power-area-unknown':
    '«{subject}»: الصلاحية في الأمر لـ {authorities} فقط، ولا يمكن تحديد ما إذا {places, select, none {كانت أماكن استعمالها في نطاقها} other {كانت هذه الأماكن في نطاقها: {places}}}. يجب كتابة أسماء السلطات.',
  'by-law-approved': `${byLaw}: صادق عليه وزير الداخلية${reference}.`,
  'by-law-unapproved': `${byLaw}: تُجبى رسوم أو جبايات، ولا مصادقة من وزير الداخلية حتى {on}. القانون المساعد يتطلب مصادقة؛ يجب وقف الجباية حتى صدورها.`,
  'by-law-pending': `${byLaw}: لا مصادقة من وزير الداخلية بعد، ولم يُجبَ شيء. لا تجوز الجباية قبل المصادقة.`,
  'by-law-approval-unknown': `${byLaw}: لم يُذكر إن صادق عليه وزير الداخلية. يجب ذكر المصادقة وتاريخها.`,
  'by-law-unknown': `${enterprise}: تُجبى رسوم أو جبايات، ولم يُذكر القانون المساعد ولا مصادقة وزير الداخلية عليه. يجب ذكرهما.`,
  'fees-for-functions': `${enterprise}: إنشاؤه من وظائف العنقود، ويجوز فرض رسوم وجبايات لتغطية نفقاته.`,
  'fees-off-functions': `${enterprise}: تُجبى رسوم أو جبايات، وإنشاؤه ليس من وظائف العنقود. لا تجوز إلا لمشروع إنشاؤه من وظائفه؛ يجب وقف الجباية.`,
  'fees-functions-unknown': `${enterprise}: {said, select, both {ذُكر في صفوف أن إنشاءه من وظائف العنقود وفي أخرى أنه ليس منها} other {لم يُذكر إن كان إنشاؤه من وظائف العنقود}}. يجب ذكر ذلك.`,
  'fees-within': `${enterprise}: الرسوم والجبايات {fees, number, nis}، ونفقات الإنشاء والصيانة في جميع السنوات {costs, number, nis}. بقي {excess, number, nis}.`,
  'fees-exceed': `${enterprise}: الرسوم والجبايات {fees, number, nis}، ونفقات الإنشاء والصيانة في جميع السنوات {costs, number, nis}: {excess, number, nis} فوق النفقات. الرسوم لتغطية النفقات فقط؛ يجب تخفيضها.`,
  'fees-exceed-planned': `${enterprise}: حتى هذه السنة لا تزيد الرسوم والجبايات على النفقات، ومع السنوات المخططة ستزيد: {fees, number, nis} مقابل {costs, number, nis}، {excess, number, nis} فوقها. يجب تخفيضها مسبقًا.`,
  'fees-unknown': `${enterprise}: المعروف رسوم وجبايات {fees, number, nis} ونفقات {costs, number, nis}، ولا يمكن تحديد ما إذا كانت في حدود النفقات: {missing, plural, =0 {جميع المبالغ معروفة} one {ينقص مبلغ واحد} two {ينقص مبلغان} few {تنقص {missing, number} مبالغ} other {ينقص {missing, number} مبلغًا}}{unheld, select, yes {، ولم يُذكر إن كان العنقود يحوز المشروع في السنوات التي نفقات صيانتها {doubtful, number, nis}} other {}}. يجب الإكمال.`,
};
