import type { LedgerCode } from '../../budget/ledger/codes.js';
import type { LevelProblem } from '../../budget/ledger/level-sum.js';
import type { ComparisonProblem } from '../../budget/ledger/sums-types.js';
import type { AccountProblem } from '../../budget/accounts/types.js';
import type { Messages } from '../messages.js';

/** An amount in NIS, or as the sheet prints it where it does not state its unit. */
const amount = (name: string): string =>
  `{unit, select, none {{${name}, number, exact}} other {{${name}, number, nis}}}`;
const asPrinted = '{unit, select, none { (چنان‌که نوشته شده؛ واحد نیامده است)} other {}}';
const of = '{of, select, totals {جمع‌های میانی} other {سطرها}}';
const side = '{side, select, income {درآمد} other {هزینه}}';
const budget = '{budget, select, old {پیشین} other {تازه}}';

type LevelCode = Exclude<LevelProblem['code'], AccountProblem['code']>;

export const ledger: Messages<LedgerCode | ComparisonProblem['code'] | LevelCode> = {
  'ledger-total-met': `«{label}»، {column}: ${amount('total')}${asPrinted} جمع ${of} ({count, number}) است.`,
  'ledger-total-differs': `«{label}»، {column}: ${amount('total')} نوشته شده و جمع ${of} ({count, number}) ${amount('sum')} است؛ نوشته ${amount('difference')} {direction, select, below {کمتر} other {بیشتر}} است${asPrinted}. سطر جمع یا یکی از سطرهای آن را درست کنید.`,
  'ledger-total-range': `«{label}»، {column}: ${amount('total')} نوشته شده و جمع سطرهایی که از آنِ آن است ${amount('sum')} است، با اختلاف ${amount('difference')}${asPrinted}. فرمول {which, select, missed {سطرهایی از آن را جا می‌اندازد ({missed, number})} other {سطرهای دیگران را در بر می‌گیرد ({extra, number})}}، از آن میان حساب {account} «{name}»؛ محدودهٔ آن را درست کنید.`,
  'ledger-total-range-nil':
    '«{label}»: جمع درست است، ولی فرمول {which, select, missed {سطرهایی از آن را جا می‌اندازد ({missed, number})} other {سطرهای دیگران را در بر می‌گیرد ({extra, number})}}، از آن میان حساب {account} «{name}»؛ بهتر است محدودهٔ آن درست شود.',
  'ledger-total-sign': `«{label}»، {column}: ${amount('total')} نوشته شده و جمع سطرها ${amount('sum')} است${asPrinted}: همان مبلغ با علامت وارونه.`,
  'ledger-total-unread': `«{label}»، {column}: جمع ${amount('total')}${asPrinted} را نمی‌توان بررسی کرد، زیرا مبلغ حساب {account} خوانده نشد.`,
  'ledger-total-unplaced': `«{label}»، {column}: ${amount('total')} نوشته شده و جمع سطرها ${amount('sum')} است؛ اختلاف، ${amount('difference')}${asPrinted}، مبلغ سطری است که کد آن، «{account}»، خوانده نشد. کد را درست کنید.`,
  'ledger-total-empty': `«{label}»، {column}: ${amount('total')}${asPrinted} نوشته شده و هیچ حسابی در این ستون مبلغ ندارد، پس نمی‌توان آن را بررسی کرد.`,
  'ledger-total-unmatched': `«{label}»، {column}: معلوم نیست ${amount('total')}${asPrinted} جمع کدام سطرهاست، و جمع هیچ گروهی از سطرها که آزموده شد نیست. آن را بررسی کنید یا در برچسبش فصل یا سمت را بنویسید.`,
  'ledger-balance-met': `{column}: درآمد با هزینه برابر است، ${amount('income')}${asPrinted}.`,
  'ledger-balance-differs': `{column}: درآمد ${amount('income')} و هزینه ${amount('expenditure')} است؛ {more, select, income {درآمد} other {هزینه}} ${amount('difference')} بیشتر است${asPrinted}. بودجه باید متوازن باشد.`,
  'ledger-balance-other': `{column}: درآمد ${amount('income')} و هزینه ${amount('expenditure')} است، با اختلاف ${amount('difference')}${asPrinted}. شاید همهٔ حساب‌ها در این ستون نباشند.`,
  'ledger-balance-unknown':
    'برابری درآمد و هزینه را نمی‌توان بررسی کرد: {reason, select, main {معلوم نیست کدام ستون بودجه است} purpose {ستونی که بررسی می‌شود بودجه نیست} empty {ستون بودجه مبلغی ندارد} unread {برخی مبلغ‌ها خوانده نشدند} unplaced {برخی مبلغ‌ها در سطرهایی است که کدشان خوانده نشد} signs {علامت‌های برگه یکدست نیستند} side {حساب‌هایی از سمت دیگر در برگه هست} unit {واحد در هر دو سمت نیامده است} alone {سمت دیگر در کارپوشه نیست} pages {بودجه گویا در چند برگه آمده است و جمع آن‌ها با هم متوازن نیست؛ شاید برگه‌ای کم باشد} other {چند برگه می‌توانند سمت دیگر باشند}}.',
  'ledger-chart-met': 'کد همهٔ حساب‌ها ({count, number}) در کتاب کدها هست.',
  'ledger-chapter-unknown':
    'فصل {chapter} در کتاب کدها نیست؛ حساب‌های این فصل: {count, number}، نخستین آن‌ها {account}.',
  'ledger-level-unlisted':
    'در کتاب کدها نیست: {unlisted}. نزدیک‌ترین بند بالاتر {nearest}، {nearestName} است. حساب‌ها: {count, number}، نخستین آن‌ها {account}.',
  'ledger-kind-unlisted':
    'در میان انواع {side, select, income {درآمد} other {هزینه}} در کتاب کدها نیست: {unlisted}{nearest, select, none {} other {. نزدیک‌ترین نوع بالاتر {nearest}، {nearestName} است}}. حساب‌ها: {count, number}، نخستین آن‌ها {account}.',
  'ledger-code-unreadable': '«{asked}» کد حساب بودجه نیست (سطرها: {count, number})؛ آن را درست کنید.',
  'ledger-code-ambiguous':
    'کد «{asked}» را به چند گونه می‌توان خواند: {readings} (سطرها: {count, number}). آن را کامل بنویسید.',
  'ledger-code-other-budget':
    'کد «{asked}» با رقم {digit} آغاز می‌شود، و کد بودجهٔ عادی با 1 آغاز می‌شود (سطرها: {count, number}).',
  'ledger-codes-unique': 'هیچ حسابی دو بار نیامده است ({count, number} حساب).',
  'ledger-duplicate':
    'حساب {account} «{name}» {count, number} بار آمده است؛ ببینید سطرها را یکی کنید یا کدی را درست کنید.',
  'ledger-side-met': `همهٔ حساب‌های برگه از سمت ${side} هستند.`,
  'ledger-side-differs': `برگه از سمت ${side} است، و حساب {account} «{name}» (فصل {chapter}، شمار چنین حساب‌هایی {count, number}) بنا بر کدش از سمت دیگر است. کد را درست کنید یا سطر را جابه‌جا کنید.`,
  'ledger-sign-met':
    'علامت‌ها یکدست‌اند: {negative, select, none {هر دو سمت مثبت‌اند} receipts {درآمدها منفی‌اند} other {هزینه‌ها منفی‌اند}}.',
  'ledger-sign-odd': `حساب {account} «{name}» (${side}): ${amount('amount')}${asPrinted}، با علامتی وارونهٔ علامت سمت خود در برگه. ببینید اصلاح است یا اشتباه.`,
  'ledger-year-met': 'سال عنوان، {year, number, plain}، همان سال ستون بودجه است.',
  'ledger-year-differs':
    'عنوان سال {title, number, plain} را می‌گوید و ستون بودجه، «{column}»، از سال {year, number, plain} است. یکی را درست کنید.',
  'ledger-unit-stated':
    'واحد نوشته شده است: {unit, select, thousands {هزار شِکِل} millions {میلیون شِکِل} other {شِکِل}}.',
  'ledger-unit-missing':
    'نیامده است که مبلغ‌ها به شِکِل است یا به هزار شِکِل، پس تنها چنان‌که نوشته شده‌اند معلوم‌اند. واحد را بنویسید.',
  'compare-column-unknown': `مقایسه نمی‌شود: معلوم نیست بودجهٔ ${budget} در کدام ستون است.`,
  'compare-unit-unknown': `مقایسه نمی‌شود: بودجهٔ ${budget} نمی‌گوید مبلغ‌هایش به شِکِل است یا به هزار شِکِل.`,
  'compare-amount-unread': `مقایسه نمی‌شود: برخی مبلغ‌های بودجهٔ ${budget} خوانده نشدند ({count, number})، نخستین آن‌ها در حساب {account}.`,
  'level-not-a-level': '«{asked}» کد یک حساب است؛ فصل یا بند لازم است، مانند 61 یا 6111.',
  'level-ranges-unequal': 'اندازهٔ محدوده‌ها یکسان نیست: کدها {codes}، مبلغ‌ها {amounts} (سطر×ستون).',
  'level-rows-none': 'محدوده‌ها خالی‌اند: حسابی برای جمع نیست.',
};
