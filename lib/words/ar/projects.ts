import type { ProjectCode } from '../../budget/projects/codes.js';
import type { Messages } from '../messages.js';

const projects =
  '{count, plural, offset:1 =1 {المشروع «{project}»} one {المشروع «{project}» ومشروع آخر} two {المشروع «{project}» ومشروعان آخران} few {المشروع «{project}» و# مشاريع أخرى} other {المشروع «{project}» و# مشروعًا آخر}}';
const keepers = '{of, select, authority {رئيس السلطة وأمين الصندوق} other {رئيس مجلس العنقود وأمين الصندوق}}';
const column =
  '({column, select, approved {المبلغ المصادق عليه} receipts {المقبوضات} payments {المدفوعات} other {الرصيد}})';

export const projectFindings: Messages<ProjectCode> = {
  'project-estimate-met': 'للمشروع «{project}» تقدير خاص به للمقبوضات والمدفوعات.',
  'project-estimate-by-law': 'المشروع «{project}»: أموال خصصها القانون لأغراض غير الميزانية العادية.',
  'project-estimate-unknown': `${projects}: لم يوجد تقدير للمقبوضات والمدفوعات. تشمل الميزانية غير العادية تقديرًا كهذا للعمل أو للمجال؛ يجب إضافته، أو ذكر أنها أموال خصصها القانون.`,
  'project-trust-met': `تُدار الأموال بأمانة بيد ${keepers}.`,
  'project-trust-other': `لا تُدار الأموال بأمانة بيد ${keepers}. يجب نقلها إلى أمانتهما.`,
  'project-trust-unknown': `لم يُذكر إن كانت الأموال تُدار بأمانة بيد ${keepers}. يجب ذكر ذلك.`,
  'project-account-apart': 'أموال المشروع «{project}» في الحساب {account}، منفصلة عن الميزانية العادية.',
  'project-account-regular':
    'أموال المشروع «{project}» في الحساب {account}، وهو حساب الميزانية العادية. يجب إدارتها منفصلة؛ ويكفي حساب واحد لكل المشاريع.',
  'project-account-unknown': `${projects}: {missing, select, regular {لم يُذكر الحساب البنكي للميزانية العادية} other {لم يُذكر الحساب البنكي}}، ولذلك لا يُعرف إن كانت الأموال تُدار منفصلة. يجب ذكره.`,
  'project-purpose-kept': 'استُخدمت أموال المشروع «{project}» لغرضها فقط.',
  'project-off-purpose':
    'من أموال المشروع «{project}» استُخدم {amount, number, nis} لغير الغرض الذي خُصصت له{purpose, select, none {} other { ({purpose})}}. يجب إعادتها.',
  'project-purpose-unknown': `${projects}: لم يُذكر إن استُخدمت الأموال لغرضها فقط. يجب ذكر المبلغ المستخدم لغرض آخر، أو صفر.`,
  'project-no-set-off': 'لم تُجر مقاصة بين أموال المشروع «{project}» والميزانية العادية.',
  'project-contribution':
    'تساهم الميزانية العادية في المشروع «{project}» بـ {amount, number, nis}؛ وهذه ليست مقاصة.',
  'project-set-off':
    'المشروع «{project}» مفتوح، و{amount, number, nis} من أمواله أُجريت مقاصتها مع الميزانية العادية أو نُقلت إليها. لا مقاصة قبل انتهاء كل عمل خُصصت له الميزانية؛ يجب إعادة المبلغ.',
  'project-set-off-after-end':
    '{amount, number, nis} من أموال المشروع «{project}» نُقلت إلى الميزانية العادية بعد انتهاء العمل{ended, select, none {} other { ({ended})}}؛ وهذا جائز.',
  'project-status-unknown':
    '{amount, number, nis} من أموال المشروع «{project}» أُجريت مقاصتها مع الميزانية العادية أو نُقلت إليها، ولم يُذكر إن انتهى العمل. يجب ذكر ذلك؛ فقبل انتهائه لا تجوز المقاصة.',
  'project-set-off-unknown': `${projects}: لم يُذكر إن أُجريت مقاصة مع الميزانية العادية. يجب ذكر المبلغ، أو صفر.`,
  'project-not-pledged':
    '{pledged, select, none {أموال المشروع «{project}» غير مرهونة} other {أموال المشروع «{project}» مرهونة لصالح العمل نفسه}}.',
  'project-pledged-elsewhere':
    'أموال المشروع «{project}» مرهونة لغير العمل الذي خُصصت له الميزانية. يجب فك الرهن.',
  'project-pledge-unknown': `${projects}: لم يُذكر إن كانت الأموال مرهونة، ولصالح ماذا. يجب ذكر ذلك.`,
  'project-receipts-cover':
    'في المشروع «{project}» لا تزيد المدفوعات ({payments, number, nis}) على المقبوضات ({receipts, number, nis}).',
  'project-payments-exceed':
    'في المشروع «{project}» المدفوعات {payments, number, nis} والمقبوضات {receipts, number, nis}: زيادة في المدفوعات قدرها {excess, number, nis}. يجب زيادة المقبوضات أو خفض المدفوعات؛ فكل عمل متوازن بذاته.',
  'project-payments-ahead':
    'في المشروع «{project}» دُفع حتى الآن {payments, number, nis} وقُبض {receipts, number, nis}: {excess, number, nis} فوق المقبوضات. يجب التحقق من أن التمويل المصادق عليه سيصل.',
  'project-receipts-unknown': `${projects}: المقبوضات أو المدفوعات ناقصة، أو لم يُقرأ مبلغ منها، ولذلك لا يمكن المقارنة بينها.`,
  'project-balance-met': 'رصيد المشروع «{project}» هو المقبوضات ناقص المدفوعات: {balance, number, nis}.',
  'project-balance-differs':
    'رصيد المشروع «{project}» هو {balance, number, nis}، والمقبوضات ({receipts, number, nis}) ناقص المدفوعات ({payments, number, nis}) هي {expected, number, nis}: فرق {difference, number, nis}. يجب التصحيح.',
  'project-balance-other':
    'رصيد المشروع «{project}» ({balance, number, nis}) ليس المقبوضات ناقص المدفوعات ({expected, number, nis})؛ يبدو أن العمود لرصيد آخر، كرصيد المبلغ المصادق عليه. يُستحسن ذكر ذلك في العنوان.',
  'project-balance-unknown': `${projects}: سُجّل رصيد، والمقبوضات أو المدفوعات ناقصة أو لم تُقرأ. يجب إكمالها لفحصه.`,
  'project-total-met': `«{label}» ${column} يساوي مجموع الأسطر: {printed, number, nis}.`,
  'project-total-differs': `«{label}» ${column} هو {printed, number, nis}، ومجموع الأسطر {sum, number, nis}: فرق {difference, number, nis}. يجب تصحيح المجموع أو أحد الأسطر.`,
  'project-total-unknown': `لا يمكن فحص «{label}» ${column}: {missing, plural, one {ينقص مبلغ مشروع واحد} two {ينقص مبلغا مشروعين} few {تنقص مبالغ {missing, number} مشاريع} other {تنقص مبالغ {missing, number} مشروعًا}}. المطبوع {printed, number, nis}، ومجموع المعروف {sum, number, nis}.`,
  'project-separate-form':
    'في الجدول {projects, number} مشاريع معًا. بحسب أنظمة إعداد الميزانيات يُعدّ نموذج منفصل لكل عمل؛ يُستحسن التأكد من وجوده إلى جانب التلخيص.',
};
