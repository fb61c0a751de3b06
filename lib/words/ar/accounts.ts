import type { AccountProblem } from '../../budget/accounts/types.js';
import type { Messages } from '../messages.js';

const field = '{field, select, chapter {رقم قسم} chapterName {اسم قسم} other {نوع إيراد أو مصروف}}';
const side = '{side, select, income {الإيرادات} other {المصروفات}}';

export const accounts: Messages<AccountProblem['code']> = {
  'account-blank': 'رمز حساب الميزانية ناقص.',
  'account-not-a-code':
    '«{asked}» ليس رمز حساب في الميزانية. الرمز عشرة أرقام (1611211530)، أو رمز مجزّأ (61111/121/8)، أو قسم أو بند وحده (61، 6111).',
  'account-other-budget': '«{asked}» يبدأ بالرقم {digit}؛ رمز الميزانية العادية يبدأ بـ1.',
  'account-unknown': '«{asked}»: لا يوجد قسم {chapter} في دليل الرموز.',
  'account-ambiguous':
    'يمكن قراءة «{asked}» بأكثر من طريقة ({count, number}): {readings}. اكتبوا الرمز الكامل.',
  'account-field-unknown': 'حقل غير معروف: «{asked}». الحقول هي {known}.',
  'account-field-empty': `الرمز {account} لا يتضمن ${field}.`,
  'account-unlisted': 'الرمز {unlisted} غير وارد في دليل الرموز؛ أقرب بند فوقه هو {nearest}، {name}.',
  'account-kind-unlisted': `النوع {unlisted} ليس من أنواع ${side} في دليل الرموز{nearest, select, none {} other {؛ أقرب نوع فوقه هو {nearest}، {name}}}.`,
};
