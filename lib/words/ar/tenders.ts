import type { TenderCode } from '../../tenders/codes.js';
import type { Messages } from '../messages.js';

const sum = '{priced, select, yes { ({amount, number, nis})} other {}}';
const contract = `العقد «{contract}»${sum}`;
const object =
  '{object, select, goods { لبضائع} land { لعقارات} work { لتنفيذ أعمال} services { لخدمات} other {}}';
const tender = 'المناقصة {tender}';
const by = '{authority, select, none {} other { من {authority}}}';
const transfer = 'العقد «{contract}»{authority, select, none {} other { الخاص بـ{authority}}}';
const taken =
  '{taken, select, yes {يعتبره العنقود عقدًا له دون وجه حق} no {لا يجوز اعتباره عقدًا للعنقود بعد} other {يجب ذكر ما إذا كان العنقود يعتبره عقدًا له}}';
const sale = `بيع «{goods}»${by} للعنقود${sum}`;
const votes = 'المؤيدون {votes} من {members} من أعضاء المجلس';
const onOneBasis =
  '{vat, select, unstated { لم يُذكر إن كانت المبالغ تشمل ضريبة القيمة المضافة، فقورنت كأنها كلها على أساس واحد.} other {}}';

export const tendersFindings: Messages<TenderCode> = {
  'contract-by-tender': `${contract} أُبرم بموجب ${tender}.`,
  'contract-exempt': `${contract} أُبرم دون مناقصة بموجب {exemption}.`,
  'contract-without-tender': `${contract}${object} أُبرم دون مناقصة علنية ودون إعفاء.{need, select, four { حسب مبالغ الأنظمة المعروفة تكفي عروض من أربعة متقدمين على الأقل.} six { حسب مبالغ الأنظمة المعروفة تكفي عروض من ستة متقدمين على الأقل.} public { حسب مبالغ الأنظمة المعروفة تلزم مناقصة علنية.} other {}} يجب إجراء مناقصة، أو ذكر الإعفاء الوارد في أنظمة البلديات (المناقصات).`,
  'contract-maybe-exempt': `${contract}${object}: لم تُذكر مناقصة ولا إعفاء، والمبلغ لا يتجاوز {exempt, number, nis}، وهو حسب المبالغ المعروفة معفى من المناقصة. إن كان هذا هو الإعفاء فيجب ذكره؛ تُحدَّث المبالغ في 16 من كل شهر.`,
  'contract-for-services': `${contract} لخدمات ولم تُذكر له مناقصة. واجب المناقصة يذكر البضائع والعقارات والأعمال فقط؛ يجب فحص ما إذا كانت الأنظمة تلزم بمناقصة.`,
  'contract-tender-unsaid': `${contract}: {missing, select, tender {لم يُذكر إن كان بموجب مناقصة} exemption {أُبرم دون مناقصة ولم يُذكر إعفاء} other {لم تُذكر مناقصة ولا إعفاء}}. يجب ذكر رقم المناقصة أو الإعفاء، أو أنه لا يوجد.`,
  'contract-exemption-unnamed': `${contract}: ذُكر أنه معفى من المناقصة ولم يُذكر بموجب أي نظام. يجب ذكره.`,
  'contract-object-unknown': `${contract} أُبرم دون مناقصة ودون إعفاء، ولم يُذكر إن كان لبضائع أو عقارات أو أعمال أو خدمات. يجب ذكر ذلك.`,
  'contract-party-unknown': `${contract}: لم يُذكر إن كان المتعاقد هو العنقود أم سلطة محلية. يجب ذكر ذلك.`,
  'tender-maximum-stated': `تتضمن وثائق ${tender} الحد الأقصى للتعاقد: {maximum, number, nis}.`,
  'tender-maximum-missing': `وثائق ${tender}، التي أُجريت من أجل السلطات الأعضاء، لا تتضمن الحد الأقصى للتعاقد. يجب أن يرد في وثائق المناقصة.`,
  'tender-maximum-unsaid': `لم يُذكر الحد الأقصى للتعاقد في وثائق ${tender}. يجب ذكره، أو أنه لا يوجد.`,
  'tender-for-members-unsaid': `لم يُذكر إن كانت ${tender} قد أُجريت من أجل السلطات الأعضاء. يجب ذكر ذلك؛ فمثل هذه المناقصة تتضمن الحد الأقصى للتعاقد.`,
  'tender-within-maximum': `التعاقدات بموجب ${tender} ({total, number, nis}) لا تتجاوز الحد الأقصى ({maximum, number, nis}).${onOneBasis}`,
  'tender-maximum-planned': `التعاقدات بموجب ${tender} ({total, number, nis}) ضمن الحد الأقصى ({maximum, number, nis})، لكنها مع المخطط لها ستتجاوزه: {planned, number, nis}.${onOneBasis}`,
  'contract-crosses-maximum': `${contract}{authority, select, none {} other { الخاص بـ{authority}}} بتاريخ {on} تجاوز الحد الأقصى في ${tender}: قبله {before, number, nis}، ومعه {total, number, nis}، والحد الأقصى {maximum, number, nis}؛ التجاوز {exact, select, yes {} other {على الأقل }}{excess, number, nis}.{more, select, yes { ومع العقود اللاحقة يبلغ المجموع {used, number, nis}.} other {}} لا يجوز التعاقد بما يتجاوز ما ورد في وثائق المناقصة.${onOneBasis}`,
  'tender-maximum-exceeded': `التعاقدات بموجب ${tender} ({exact, select, yes {} other {على الأقل }}{total, number, nis}) تتجاوز الحد الأقصى ({maximum, number, nis}) بمقدار {exact, select, yes {} other {لا يقل عن }}{excess, number, nis}. لا يجوز التعاقد بما يتجاوزه.${onOneBasis}`,
  'tender-crossing-unclear': `لا يُعرف أي عقد تجاوز الحد الأقصى في ${tender} ({maximum, number, nis})؛ أحد هذه: {contracts}. يجب ذكر تاريخ كل عقد ومبلغه وأساس ضريبة القيمة المضافة، والترتيب في ذلك اليوم.`,
  'tender-total-unclear': `لا يمكن تحديد ما إذا كانت التعاقدات بموجب ${tender} (على الأقل {total, number, nis}) ضمن الحد الأقصى: {missing, select, members {لم يُذكر إن كانت المناقصة من أجل السلطات الأعضاء} maximum {لم يُذكر الحد الأقصى} none {لا حد أقصى في وثائق المناقصة} repeated {المناقصة مسجلة أكثر من مرة وبحدود مختلفة} amounts {عدد العقود التي ينقصها المبلغ: {count}} other {ليست كل المبالغ على أساس ضريبي واحد، وقد تكون الضريبة حاسمة}}. يجب الإكمال.`,
  'contract-tender-unlisted': `{count, plural, one {العقد «{contract}» مسجل} other {عقود عددها {count} مسجلة}} بموجب ${tender}، وهي ليست في قائمة المناقصات. يجب إضافتها أو تصحيح الرقم.`,
  'tenders-unlisted': `عدد العقود المسجلة بموجب مناقصة: {count}، ولا توجد في المصنف قائمة مناقصات. يجب إضافتها.`,
  'contracts-unlisted': `عدد المناقصات التي أُجريت من أجل السلطات الأعضاء: {count}، ولا توجد في المصنف قائمة عقود. يجب إضافتها، أو ذكر أنه لا توجد عقود.`,
  'contract-by-member': `كانت {authority} عضوًا في العنقود عندما أبرمت العقد «{contract}» بموجب ${tender}.`,
  'contract-by-other': `أبرمت {authority} العقد «{contract}» بموجب ${tender} بتاريخ {on}، ولم تكن عضوًا في العنقود حينها{joined, select, none {} other { (انضمت في {joined})}}{left, select, none {} other { (انسحبت في {left})}}. لا يحق التعاقد بموجب مناقصة العنقود إلا لسلطة عضو.`,
  'contract-member-unclear': `العقد «{contract}» بموجب ${tender}: {missing, select, authority {لم تُذكر السلطة المتعاقدة} name {قد تكون {authority} مسجلة بين الأعضاء باسم آخر} listing {{authority} ليست في قائمة الأعضاء، ولم يُذكر إن كانت قد انسحبت ومتى. يجب إضافتها إلى القائمة، أو ذكر الأمر الذي انسحبت بموجبه} other {لم يُذكر تاريخه، ولذلك لا يُعرف إن كانت {authority} عضوًا حينها}}. يجب الإكمال.`,
  'contract-members-unlisted': `عدد عقود السلطات بموجب مناقصات العنقود: {count}، ولا توجد في المصنف قائمة الأعضاء. يجب إضافتها.`,
  'contract-tender-not-for-members': `{authority, select, none {سلطة محلية} other {{authority}}} أبرمت العقد «{contract}» بموجب ${tender}، التي ذُكر أنها لم تُجرَ من أجل الأعضاء. يجب فحص المناقصة.`,
  'transfer-before-joining': `${transfer} أُبرم في {made}، قبل انضمام السلطة ({joined})، في شأن من وظائف العنقود.`,
  'transfer-after-joining': `${transfer} أُبرم في {made}، وليس قبل انضمام السلطة ({joined})؛ لا يُعتبر عقدًا للعنقود إلا ما أُبرم قبل الانضمام. ${taken}.`,
  'transfer-off-functions': `${transfer} ليس في شأن من وظائف العنقود، ولذلك لا ينتقل إليه. ${taken}.`,
  'transfer-matter-unknown': `${transfer}: {missing, select, made {لم يُذكر تاريخه} joined {لم يُذكر تاريخ انضمام السلطة} other {لم يُذكر إن كان في شأن من وظائف العنقود}}. يجب ذكر ذلك.`,
  'transfer-decided': `${transfer}: قرر مجلس العنقود اعتباره عقدًا للعنقود{reference, select, none {} other { ({reference})}}.`,
  'transfer-undecided': `${transfer}: لم يقرر مجلس العنقود حتى {on} اعتباره عقدًا للعنقود. ${taken}. يلزم قرار المجلس.`,
  'transfer-decision-unknown': `${transfer}: لم يُذكر قرار مجلس العنقود. يجب ذكر رقمه وتاريخه، أو أنه لا يوجد.`,
  'transfer-consented': `${transfer}: وافق طرفا العقد على اعتباره عقدًا للعنقود.`,
  'transfer-unconsented': `${transfer}: حتى {on} {whose, select, authority {لم توافق السلطة} supplier {لم يوافق الطرف الآخر} other {لم يوافق طرفا العقد}}. ${taken}. تلزم موافقة الطرفين.`,
  'transfer-consent-unknown': `${transfer}: {whose, select, authority {لم تُذكر موافقة السلطة} supplier {لم تُذكر موافقة الطرف الآخر} other {لم تُذكر موافقة الطرفين}}. يجب ذكرها، أو أنها غير موجودة.`,
  'sale-of-goods': `${sale} هو بيع بضائع لأداء وظائف العنقود.`,
  'sale-not-goods': `${sale} هو بيع {object, select, land {عقارات} other {أعمال}}. بيع البضائع وحده لا يحتاج مناقصة؛ يجب إجراء مناقصة أو ذكر إعفاء آخر.`,
  'sale-of-services': `${sale} هو بيع خدمات. الإعفاء للبضائع فقط؛ يجب فحص ما إذا كانت تلزم مناقصة.`,
  'sale-off-functions': `${sale} ليس لأداء وظائف العنقود، ولذلك لا يسري عليه الإعفاء من المناقصة.`,
  'sale-matter-unknown': `${sale}: {missing, select, object {لم يُذكر إن كان المبيع بضائع} other {لم يُذكر إن كان لأداء وظائف العنقود}}. يجب ذكر ذلك.`,
  'sale-decided': `${sale}: قرر المجلس بأغلبية أعضائه، ${votes} (المطلوب {needed}).`,
  'sale-decided-after': `${sale} تم في {sold}، ولم يقرر المجلس إلا في {decided} (${votes}). يجب أن يسبق القرار البيع.`,
  'sale-majority-missing': `${sale}: ${votes}، والمطلوب {needed}؛ عدد الأصوات الناقصة: {short}. دون أغلبية جميع الأعضاء يحتاج البيع مناقصة.`,
  'sale-undecided': `${sale}: لم يقرر المجلس بشأنه حتى {on}. يلزم قرار بأغلبية الأعضاء؛ ودونه تلزم مناقصة.`,
  'sale-decision-unknown': `${sale}: {missing, select, decision {لم يُذكر قرار المجلس} votes {لم يُذكر عدد المؤيدين} members {لا يُعرف عدد أعضاء المجلس يوم القرار} other {الأصوات المؤيدة أكثر من الأعضاء}}. يجب الإكمال.`,
  'sale-opinion-before': `${sale}: عُرض على المجلس رأي محاسب العنقود{reference, select, none {} other { ({reference})}}، وبحسبه لا يتجاوز الثمن المتعارف عليه.`,
  'sale-opinion-missing': `${sale}: لا يوجد رأي لمحاسب العنقود حتى {on}. يجب عرضه على المجلس قبل أن يقرر.`,
  'sale-opinion-after': `${sale}: الرأي بتاريخ {given}، بعد قرار المجلس بتاريخ {decided}. على المجلس أن يقرر من جديد والرأي أمامه.`,
  'sale-opinion-of-other': `${sale}: أعطى الرأي {by, select, authority {محاسب السلطة} other {شخص آخر}}. يلزم رأي محاسب العنقود.`,
  'sale-price-above': `${sale}: حسب الرأي يتجاوز الثمن المتعارف عليه. بمثل هذا الثمن تلزم مناقصة.`,
  'sale-opinion-unknown': `${sale}: {missing, select, opinion {لم يُذكر رأي محاسب العنقود} by {لم يُذكر من أعطى الرأي} price {لم يُذكر إن كان الثمن لا يتجاوز المتعارف عليه} other {ينقص تاريخ الرأي أو القرار}}. يجب ذكر ذلك.`,
};
