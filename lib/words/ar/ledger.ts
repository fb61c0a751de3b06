import type { LedgerCode } from '../../budget/ledger/codes.js';
import type { LevelProblem } from '../../budget/ledger/level-sum.js';
import type { ComparisonProblem } from '../../budget/ledger/sums-types.js';
import type { AccountProblem } from '../../budget/accounts/types.js';
import type { Messages } from '../messages.js';

/** An amount in NIS, or as the sheet prints it where it does not state its unit. */
const amount = (name: string): string =>
  `{unit, select, none {{${name}, number, exact}} other {{${name}, number, nis}}}`;
const asPrinted = '{unit, select, none { (كما ورد، والوحدة غير مذكورة)} other {}}';
const of = '{of, select, totals {المجاميع الفرعية} other {السطور}}';
const side = '{side, select, income {الإيرادات} other {المصروفات}}';
const budget = '{budget, select, old {القديمة} other {الجديدة}}';

type LevelCode = Exclude<LevelProblem['code'], AccountProblem['code']>;

export const ledger: Messages<LedgerCode | ComparisonProblem['code'] | LevelCode> = {
  'ledger-total-met': `«{label}»، {column}: ${amount('total')}${asPrinted} هو مجموع ${of} ({count, number}).`,
  'ledger-total-differs': `«{label}»، {column}: المكتوب ${amount('total')}، ومجموع ${of} ({count, number}) هو ${amount('sum')}؛ المكتوب {direction, select, below {أقل} other {أكثر}} بـ ${amount('difference')}${asPrinted}. يجب تصحيح سطر المجموع أو أحد السطور التي يجمعها.`,
  'ledger-total-range': `«{label}»، {column}: المكتوب ${amount('total')}، ومجموع السطور التابعة له ${amount('sum')}، والفرق ${amount('difference')}${asPrinted}. الصيغة {which, select, missed {تُسقط سطورًا تابعة له ({missed, number})} other {تشمل سطورًا ليست له ({extra, number})}}، منها الحساب {account} «{name}»؛ يجب تصحيح نطاقها.`,
  'ledger-total-range-nil':
    '«{label}»: المجموع صحيح، لكن الصيغة {which, select, missed {تُسقط سطورًا تابعة له ({missed, number})} other {تشمل سطورًا ليست له ({extra, number})}}، منها الحساب {account} «{name}»؛ يُستحسن تصحيح نطاقها.',
  'ledger-total-sign': `«{label}»، {column}: المكتوب ${amount('total')}، ومجموع السطور ${amount('sum')}${asPrinted}: المبلغ نفسه بإشارة معاكسة.`,
  'ledger-total-unread': `«{label}»، {column}: لا يمكن فحص المجموع ${amount('total')}${asPrinted}، لأن مبلغ الحساب {account} لم يُقرأ.`,
  'ledger-total-unplaced': `«{label}»، {column}: المكتوب ${amount('total')}، ومجموع السطور ${amount('sum')}؛ الفرق، ${amount('difference')}${asPrinted}، هو مبلغ السطر الذي لم يُقرأ رمزه «{account}». يجب تصحيح الرمز.`,
  'ledger-total-empty': `«{label}»، {column}: المكتوب ${amount('total')}${asPrinted}، ولا مبلغ لأي حساب في هذا العمود، ولذلك لا يمكن فحصه.`,
  'ledger-total-unmatched': `«{label}»، {column}: لا يُعرف أي سطور يجمعها ${amount('total')}${asPrinted}، وليس مجموع أي مجموعة سطور جُرّبت. يجب فحصه، أو ذكر قسم أو جانب في تسميته.`,
  'ledger-balance-met': `{column}: الإيرادات تساوي المصروفات، ${amount('income')}${asPrinted}.`,
  'ledger-balance-differs': `{column}: الإيرادات ${amount('income')} والمصروفات ${amount('expenditure')}؛ {more, select, income {الإيرادات} other {المصروفات}} أكبر بـ ${amount('difference')}${asPrinted}. يجب أن تكون الميزانية متوازنة.`,
  'ledger-balance-other': `{column}: الإيرادات ${amount('income')} والمصروفات ${amount('expenditure')}، والفرق ${amount('difference')}${asPrinted}. قد لا يضم هذا العمود كل الحسابات.`,
  'ledger-balance-unknown':
    'لا يمكن فحص تساوي الإيرادات والمصروفات: {reason, select, main {لا يُعرف أي عمود هو الميزانية} purpose {العمود المفحوص ليس ميزانية} empty {لا مبالغ في عمود الميزانية} unread {هناك مبالغ لم تُقرأ} unplaced {هناك مبالغ في سطور لم يُقرأ رمزها} signs {الإشارات في الورقة غير موحدة} side {في الورقة حسابات من الجانب الآخر} unit {الوحدة غير مذكورة في الجانبين} alone {الجانب الآخر ليس في المصنف} pages {يبدو أن الميزانية موزعة على عدة أوراق، ومجموعها معًا غير متوازن؛ قد تنقص ورقة} other {هناك أكثر من ورقة قد تكون الجانب الآخر}}.',
  'ledger-chart-met': 'رموز كل الحسابات ({count, number}) واردة في دليل الرموز.',
  'ledger-chapter-unknown':
    'لا يوجد قسم {chapter} في دليل الرموز؛ الحسابات في هذا القسم: {count, number}، أولها {account}.',
  'ledger-level-unlisted':
    'غير واردة في دليل الرموز: {unlisted}. أقرب بند فوقها هو {nearest}، {nearestName}. الحسابات: {count, number}، أولها {account}.',
  'ledger-kind-unlisted':
    'ليست من أنواع {side, select, income {الإيرادات} other {المصروفات}} في دليل الرموز: {unlisted}{nearest, select, none {} other {. أقرب نوع فوقها هو {nearest}، {nearestName}}}. الحسابات: {count, number}، أولها {account}.',
  'ledger-code-unreadable': '«{asked}» ليس رمز حساب في الميزانية (السطور: {count, number})؛ يجب تصحيحه.',
  'ledger-code-ambiguous':
    'يمكن قراءة الرمز «{asked}» بأكثر من طريقة: {readings} (السطور: {count, number}). يجب كتابته كاملًا.',
  'ledger-code-other-budget':
    'الرمز «{asked}» يبدأ بالرقم {digit}، ورمز الميزانية العادية يبدأ بـ1 (السطور: {count, number}).',
  'ledger-codes-unique': 'لا يتكرر أي حساب ({count, number} من الحسابات).',
  'ledger-duplicate':
    'الحساب {account} «{name}» يظهر {count, number} مرات؛ يجب فحص ما إذا كان ينبغي دمج السطور أو تصحيح رمز.',
  'ledger-side-met': `كل الحسابات في الورقة من جانب ${side}.`,
  'ledger-side-differs': `الورقة من جانب ${side}، والحساب {account} «{name}» (القسم {chapter}، وعدد مثل هذه الحسابات {count, number}) من الجانب الآخر بحسب رمزه. يجب تصحيح الرمز أو نقل السطر.`,
  'ledger-sign-met':
    'الإشارات موحدة: {negative, select, none {الجانبان موجبان} receipts {الإيرادات سالبة} other {المصروفات سالبة}}.',
  'ledger-sign-odd': `الحساب {account} «{name}» (${side}): ${amount('amount')}${asPrinted}، بإشارة معاكسة لإشارة جانبه في الورقة. يجب فحص ما إذا كان تصحيحًا أم خطأ.`,
  'ledger-year-met': 'السنة في العنوان، {year, number, plain}، هي سنة عمود الميزانية.',
  'ledger-year-differs':
    'يذكر العنوان سنة {title, number, plain}، وعمود الميزانية «{column}» لسنة {year, number, plain}. يجب تصحيح أحدهما.',
  'ledger-unit-stated':
    'الوحدة مذكورة: {unit, select, thousands {آلاف الشواقل} millions {ملايين الشواقل} other {شواقل}}.',
  'ledger-unit-missing':
    'لم يُذكر إن كانت المبالغ بالشواقل أم بآلاف الشواقل، ولذلك هي معروفة كما وردت فقط. يجب ذكر الوحدة.',
  'compare-column-unknown': `لا يمكن المقارنة: لا يُعرف في أي عمود الميزانية ${budget}.`,
  'compare-unit-unknown': `لا يمكن المقارنة: لا تذكر الميزانية ${budget} إن كانت مبالغها بالشواقل أم بآلاف الشواقل.`,
  'compare-amount-unread': `لا يمكن المقارنة: في الميزانية ${budget} مبالغ لم تُقرأ ({count, number})، أولها في الحساب {account}.`,
  'level-not-a-level': '«{asked}» رمز حساب؛ المطلوب قسم أو بند، مثل 61 أو 6111.',
  'level-ranges-unequal': 'النطاقات غير متساوية في الحجم: الرموز {codes}، المبالغ {amounts} (صفوف×أعمدة).',
  'level-rows-none': 'النطاقات فارغة: لا حساب لجمعه.',
};
