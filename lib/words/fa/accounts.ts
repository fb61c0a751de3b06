import type { AccountProblem } from '../../budget/accounts/types.js';
import type { Messages } from '../messages.js';

const field = '{field, select, chapter {شمارهٔ فصل} chapterName {نام فصل} other {نوع درآمد یا هزینه}}';
const side = '{side, select, income {درآمد} other {هزینه}}';

export const accounts: Messages<AccountProblem['code']> = {
  'account-blank': 'کد حساب بودجه نوشته نشده است.',
  'account-not-a-code':
    '«{asked}» کد حساب بودجه نیست. کد یا ده رقم است (1611211530)، یا بخش‌بخش (61111/121/8)، یا تنها یک فصل یا بند (61، 6111).',
  'account-other-budget': '«{asked}» با رقم {digit} آغاز می‌شود؛ کد بودجهٔ عادی با 1 آغاز می‌شود.',
  'account-unknown': '«{asked}»: فصل {chapter} در کتاب کدها نیست.',
  'account-ambiguous': '«{asked}» را به {count, number} گونه می‌توان خواند: {readings}. کد کامل را بنویسید.',
  'account-field-unknown': 'فیلد ناشناخته: «{asked}». فیلدها: {known}.',
  'account-field-empty': `کد {account}، ${field} ندارد.`,
  'account-unlisted': 'کد {unlisted} در کتاب کدها نیست؛ نزدیک‌ترین بند بالای آن {nearest}، {name} است.',
  'account-kind-unlisted': `نوع {unlisted} در میان انواع ${side} در کتاب کدها نیست{nearest, select, none {} other {؛ نزدیک‌ترین نوع بالای آن {nearest}، {name} است}}.`,
};
