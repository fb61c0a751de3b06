import type { MembershipCode } from '../../membership/codes.js';
import type { Messages } from '../messages.js';

const who = '{authority, select, none {سلطة لم يُذكر اسمها} other {{authority}}}';
const subject = `{change, select, joining {انضمام} other {انسحاب}} ${who}`;
const reference = '{reference, select, none {} other { ({reference})}}';
const consent =
  '{what, select, authority {موافقة مجلس السلطة} council {موافقة مجلس العنقود (أو أسباب وزير الداخلية للعمل بدونها)} other {موافقة مجلس السلطة وموافقة مجلس العنقود}}';
const paper =
  '{document, select, request {الطلب الخطي إلى وزير الداخلية} copy {النسخة إلى قسم التطوير الاقتصادي} plenary {محضر مجلس السلطة} council {محضر مجلس العنقود} other {التسوية المقترحة}}';
const papers = `{count, plural, offset:1 =1 {${paper}} one {${paper} ومستند آخر} two {${paper} ومستندان آخران} other {${paper} و# مستندات أخرى}}`;
const vote = '{votes} من {members} أعضاء، والمطلوب {needed} (ثلثان)';
const key =
  '{key, select, quota {حصتها من الاشتراكات} population {حصتها من السكان} equal {حصص متساوية} other {الحصة المحددة}}';

export const membershipFindings: Messages<MembershipCode> = {
  'change-by-order': `${subject}: عُدِّل أمر التأسيس{amended, select, none {} other { في {amended}}}${reference}.`,
  'change-before-order': `${subject}: يُعمل به منذ {effective}، {amended, select, none {ولم يُعدَّل أمر التأسيس حتى {on}} other {ولم يُعدَّل أمر التأسيس إلا في {amended}}}. لا مفعول له قبل تعديل الأمر.`,
  'change-order-pending': `${subject}: لم يُعدَّل أمر التأسيس بعد{effective, select, none {} other {، والتغيير مخطط له في {effective}}}. لا مفعول له قبل تعديل الأمر.`,
  'change-order-unknown': `${subject}: يُعمل به منذ {effective}، ولم يُذكر متى عُدِّل أمر التأسيس. يجب ذكر التعديل وتاريخه، أو أنه لا يوجد.`,
  'joining-consented': `${subject}: وافق مجلس السلطة، {how, select, council {وكذلك مجلس العنقود} other {وقدّم وزير الداخلية أسبابا للعمل بدون موافقة مجلس العنقود}}.`,
  'joining-unconsented': `${subject}: لم تكن هناك ${consent} حتى {due}، وقد نُفِّذ التغيير. موافقة السلطة لازمة دائما؛ ولا يحل الوزير إلا محل موافقة مجلس العنقود.`,
  'joining-consented-after': `${subject}: لم تأت ${consent} إلا بعد تنفيذ التغيير ({due}). يجب فحص ما إذا كانت تسري عليه.`,
  'joining-consent-pending': `${subject}: لا توجد بعد ${consent}. لا يمكن ضم السلطة بدونها.`,
  'joining-consent-unknown': `${subject}: لم تُذكر ${consent}. يجب ذكر المحضر وتاريخه، أو أنه لا يوجد.`,
  'joining-proposed': `${subject}: صادق المجلس بناء على اقتراح رئيس السلطة${reference}.`,
  'joining-unproposed': `${subject}: صادق المجلس بدون اقتراح رئيس السلطة. يجب أن تكون المصادقة بناء على اقتراحه.`,
  'joining-proposed-after': `${subject}: اقتراح رئيس السلطة من {proposed}، بعد مصادقة المجلس ({decided}). يجب أن تكون المصادقة بناء على الاقتراح؛ يجب فحص التاريخين.`,
  'joining-proposal-pending': `${subject}: صادق المجلس، ولا يوجد اقتراح لرئيس السلطة. يجب استكماله قبل تقديم الطلب.`,
  'joining-proposal-unknown': `${subject}: لم يُذكر ما إذا صادق المجلس بناء على اقتراح رئيس السلطة. يجب ذكر ذلك.`,
  'request-complete': `${subject}: الطلب إلى وزير الداخلية${reference} كامل.`,
  'request-incomplete': `${subject}: ينقص الطلب إلى وزير الداخلية: ${papers}. يجب استكماله.`,
  'request-pending': `${subject}: للطلب إلى وزير الداخلية يجب بعد تحضير: ${papers}.`,
  'request-unknown': `${subject}: لا يُعرف ما إذا أُرفقت بالطلب إلى وزير الداخلية كل المستندات؛ لم يُذكر: ${papers}.`,
  'leaving-grounded': `${subject}: {by, select, authority {طلب ذلك مجلس السلطة} other {طلب ذلك مجلس العنقود بتأييد ${vote}، واقتنع وزير الداخلية}}.`,
  'leaving-ungrounded': `${subject} نُفِّذ في {due} بدون سبب قانوني: {what, select, convinced {طلب مجلس العنقود، ولم يقتنع وزير الداخلية بأن السلطة تضر بإدارته السليمة} other {لم يطلب ذلك مجلس السلطة، ولا مجلس العنقود بأغلبية ثلثي أعضائه}}.`,
  'leaving-vote-short': `${subject}: أيّد طلب مجلس العنقود ${vote}. بدون هذه الأغلبية، وبدون طلب من مجلس السلطة، لا أساس للانسحاب.`,
  'leaving-vote-short-pending': `${subject}: أيّد الطلب في مجلس العنقود ${vote}. لا يمكن تقديمه كطلب من المجلس.`,
  'leaving-grounded-after': `${subject}: لم ينشأ أساس الانسحاب إلا بعد تنفيذ التغيير ({due}). يجب فحص ما إذا كان يسري عليه.`,
  'leaving-ground-pending': `${subject}: لا يوجد أساس بعد: {what, select, convinced {لم يقتنع وزير الداخلية بأن السلطة تضر بالإدارة السليمة للعنقود} other {يجب أن يطلب ذلك مجلس السلطة، أو مجلس العنقود بأغلبية ثلثي أعضائه}}.`,
  'leaving-ground-unknown': `${subject}: لم يُذكر {what, select, request {ما إذا طلب ذلك مجلس السلطة} votes {كم من أعضاء مجلس العنقود أيّدوا} members {كم عدد أعضاء مجلس العنقود} other {ما إذا اقتنع وزير الداخلية}}. يجب استكماله.`,
  'leaving-votes-exceed': `${subject}: المؤيدون {votes}، أكثر من أعضاء المجلس ({members}). يجب فحص العددين.`,
  'settlement-agreed': `${subject}: اتفقت السلطة ومجلس العنقود على التسوية.`,
  'settlement-by-minister': `${subject}: حدد وزير الداخلية التسوية{decided, select, none {} other { في {decided}}}${reference}. يجب التأكد من تحديد مواعيد لتنفيذها.`,
  'settlement-open': `${subject}: لم يُتفق على التسوية، ولم يحددها وزير الداخلية حتى {on}. عند عدم الاتفاق يحدد الوزير التسوية ومواعيد تنفيذها.`,
  'settlement-agreement-unknown': `${subject}: لم يُذكر {what, select, minister {ما إذا حدد وزير الداخلية التسوية التي لم يُتفق عليها} other {ما إذا اتفقت السلطة ومجلس العنقود على التسوية}}. يجب ذكر ذلك.`,
  'settlement-parts-met':
    'تسوية انسحاب {authority}: {count, plural, one {المبلغ المكتوب} two {المبلغان المكتوبان} other {المبالغ المكتوبة (#)}} ({sum, number, nis}) بحسب المفاتيح؛ الأصول ناقص الديون: {net, number, nis}.',
  'settlement-part-differs': `تسوية انسحاب {authority}، «{item}»: كُتب {proposed, number, nis}، وبحسب ${key} نصيبها {part, number, nis} من {amount, number, nis}: {difference, number, nis} {direction, select, above {أكثر} other {أقل}}. يجب التصحيح أو التعليل.`,
  'settlement-parts-unknown': `تسوية انسحاب ${who}: لا يمكن تقسيم «{item}»{count, plural, offset:1 =1 {} one { وبند آخر} two { وبندين آخرين} other { و# بنود أخرى}}: {why, select, kind {لم يُذكر إن كان أصلا أو دينا أو كفالة أو مشروعا} amount {لم يُذكر المبلغ} negative {المبلغ سالب؛ نوع البند هو الذي يحدد الاتجاه} fine {المبلغ ليس بأغورات كاملة} key {لم يُذكر مفتاح التقسيم} share {لم تُذكر الحصة، بين 0% و100%} members {لا توجد قائمة سلطات مع الاشتراكات والسكان} repeated {سلطة مكتوبة مرتين: {names}} leaver {السلطة المنسحبة ليست في قائمة السلطات، أو لم تُذكر} weights {معطيات {names} غير معروفة} other {مجموع معطيات كل السلطات صفر}}.`,
};
