import type { LedgerCode } from '../../budget/ledger/codes.js';
import type { LevelProblem } from '../../budget/ledger/level-sum.js';
import type { ComparisonProblem } from '../../budget/ledger/sums-types.js';
import type { AccountProblem } from '../../budget/accounts/types.js';
import type { Messages } from '../messages.js';

/** An amount in NIS, or as the sheet prints it where it does not state its unit. */
const amount = (name: string): string =>
  `{unit, select, none {{${name}, number, exact}} other {{${name}, number, nis}}}`;
const asPrinted = '{unit, select, none { (as printed; the unit is not stated)} other {}}';
const of = '{of, select, totals {subtotals} other {lines}}';
const side = '{side, select, income {income} other {expenditure}}';
const budget = '{budget, select, old {old} other {new}}';

type LevelCode = Exclude<LevelProblem['code'], AccountProblem['code']>;

export const ledger: Messages<LedgerCode | ComparisonProblem['code'] | LevelCode> = {
  'ledger-total-met': `“{label}”, {column}: ${amount('total')}${asPrinted} is the sum of its ${of} ({count, number}).`,
  'ledger-total-differs': `“{label}”, {column}: ${amount('total')} is written, and its ${of} ({count, number}) come to ${amount('sum')}; what is written is ${amount('difference')} too {direction, select, below {low} other {high}}${asPrinted}. Correct the total or one of the lines that it adds up.`,
  'ledger-total-range': `“{label}”, {column}: ${amount('total')} is written, and the lines that belong to it come to ${amount('sum')}, a difference of ${amount('difference')}${asPrinted}. Its formula {which, select, missed {leaves out lines of its own ({missed, number})} other {takes in lines of others ({extra, number})}}, among them account {account} “{name}”; correct its range.`,
  'ledger-total-range-nil':
    '“{label}”: the total is right, but its formula {which, select, missed {leaves out lines of its own ({missed, number})} other {takes in lines of others ({extra, number})}}, among them account {account} “{name}”; its range had better be corrected.',
  'ledger-total-sign': `“{label}”, {column}: ${amount('total')} is written, and its lines come to ${amount('sum')}${asPrinted}: the same amount with the other sign.`,
  'ledger-total-unread': `“{label}”, {column}: the total of ${amount('total')}${asPrinted} cannot be checked, for the amount of account {account} could not be read.`,
  'ledger-total-unplaced': `“{label}”, {column}: ${amount('total')} is written, and its lines come to ${amount('sum')}; the difference, ${amount('difference')}${asPrinted}, is the amount on the line whose code, “{account}”, could not be read. Correct the code.`,
  'ledger-total-empty': `“{label}”, {column}: ${amount('total')}${asPrinted} is written, and no account of the sheet has an amount in this column, so it cannot be checked.`,
  'ledger-total-unmatched': `“{label}”, {column}: nothing says which lines ${amount('total')}${asPrinted} adds up, and it is the sum of no group of lines that was tried. Check it, or name a chapter or a side in its label.`,
  'ledger-balance-met': `{column}: income equals expenditure, ${amount('income')}${asPrinted}.`,
  'ledger-balance-differs': `{column}: income is ${amount('income')} and expenditure ${amount('expenditure')}; {more, select, income {income} other {expenditure}} is larger by ${amount('difference')}${asPrinted}. The budget has to balance.`,
  'ledger-balance-other': `{column}: income is ${amount('income')} and expenditure ${amount('expenditure')}, a difference of ${amount('difference')}${asPrinted}. Accounts may be missing from this column.`,
  'ledger-balance-unknown':
    'Whether income equals expenditure cannot be checked: {reason, select, main {it is not known which column is the budget} purpose {the column that is checked is no budget} empty {the budget’s column holds no amounts} unread {some amounts could not be read} unplaced {some amounts stand on lines whose code could not be read} signs {the signs on the sheet follow no rule} side {accounts of the other side stand on the sheet} unit {the unit is not stated on both sides} alone {the other side is not in the workbook} pages {the budget seems to go over several sheets, which are not even together; one may be missing} other {several sheets could be the other side}}.',
  'ledger-chart-met': 'The codes of all accounts ({count, number}) are in the code book.',
  'ledger-chapter-unknown':
    'The code book has no chapter {chapter}; accounts in it: {count, number}, the first of them {account}.',
  'ledger-level-unlisted':
    'Not in the code book: {unlisted}. The nearest level above is {nearest}, {nearestName}. Accounts: {count, number}, the first of them {account}.',
  'ledger-kind-unlisted':
    'Not among the kinds of {side, select, income {receipts} other {payments}} in the code book: {unlisted}{nearest, select, none {} other {. The nearest above is {nearest}, {nearestName}}}. Accounts: {count, number}, the first of them {account}.',
  'ledger-code-unreadable':
    '“{asked}” is not the code of a budget account (lines: {count, number}); correct it.',
  'ledger-code-ambiguous':
    'The code “{asked}” can be read in more than one way: {readings} (lines: {count, number}). Write it in full.',
  'ledger-code-other-budget':
    'The code “{asked}” begins with {digit}, and a code of the regular budget begins with 1 (lines: {count, number}).',
  'ledger-codes-unique': 'No account stands there twice ({count, number} accounts).',
  'ledger-duplicate':
    'Account {account} “{name}” stands there {count, number} times; see whether to join the lines or to correct a code.',
  'ledger-side-met': `All accounts of the sheet are ${side}.`,
  'ledger-side-differs': `The sheet is of ${side}, and account {account} “{name}” (chapter {chapter}, such accounts: {count, number}) is of the other side by its code. Correct the code or move the line.`,
  'ledger-sign-met':
    'The signs are consistent: {negative, select, none {both sides are positive} receipts {receipts are negative} other {payments are negative}}.',
  'ledger-sign-odd': `Account {account} “{name}” (${side}): ${amount('amount')}${asPrinted} has the other sign than its side has on the sheet. See whether it is a correction or a mistake.`,
  'ledger-year-met': 'The year in the title, {year, number, plain}, is that of the budget’s column.',
  'ledger-year-differs':
    'The title names the year {title, number, plain}, and the budget’s column, “{column}”, is of {year, number, plain}. Correct one of them.',
  'ledger-unit-stated':
    'The unit is stated: {unit, select, thousands {thousands of NIS} millions {millions of NIS} other {NIS}}.',
  'ledger-unit-missing':
    'It is not stated whether amounts are in NIS or in thousands of NIS, so they are known only as printed. State the unit.',
  'compare-column-unknown': `Nothing to compare: it is not known which column holds the ${budget} budget.`,
  'compare-unit-unknown': `Nothing to compare: the ${budget} budget does not state whether its amounts are in NIS or in thousands of NIS.`,
  'compare-amount-unread': `Nothing to compare: some amounts of the ${budget} budget could not be read ({count, number}), the first of them on account {account}.`,
  'level-not-a-level':
    '“{asked}” is the code of an account; a chapter or finer level is needed, such as 61 or 6111.',
  'level-ranges-unequal': 'The ranges differ in shape: codes {codes}, amounts {amounts} (rows×columns).',
  'level-rows-none': 'The ranges are empty: there is no account to sum.',
};
