import type { ProjectCode } from '../../budget/projects/codes.js';
import type { Messages } from '../messages.js';

const projects =
  '{count, plural, offset:1 =1 {Project “{project}”} one {Project “{project}” and one more} other {Project “{project}” and # more}}';
const keepers =
  '{of, select, authority {the head of the authority and the treasurer} other {the chair of the council and the treasurer}}';
const column =
  '({column, select, approved {approved sum} receipts {receipts} payments {payments} other {balance}})';

export const projectFindings: Messages<ProjectCode> = {
  'project-estimate-met': 'Project “{project}” has its own estimate of receipts and payments.',
  'project-estimate-by-law':
    'Project “{project}”: money that the law assigns to purposes other than the regular budget.',
  'project-estimate-unknown': `${projects}: no estimate of receipts and payments was found. An extraordinary budget holds one for its action or field; add it, or say that the law assigns the money.`,
  'project-trust-met': `The money is held in trust by ${keepers}.`,
  'project-trust-other': `The money is not held in trust by ${keepers}. Put it into their trust.`,
  'project-trust-unknown': `It is not said whether the money is held in trust by ${keepers}. Say so.`,
  'project-account-apart':
    'The money of project “{project}” is in account {account}, apart from the regular budget.',
  'project-account-regular':
    'The money of project “{project}” is in account {account}, which is of the regular budget. Keep it apart; one account for all projects will do.',
  'project-account-unknown': `${projects}: {missing, select, regular {the bank account of the regular budget is not given} other {the bank account is not given}}, so it is not known whether the money is kept apart. Give it.`,
  'project-purpose-kept': 'The money of project “{project}” was used for its purpose alone.',
  'project-off-purpose':
    'Of the money of project “{project}” {amount, number, nis} were used for something else than its purpose{purpose, select, none {} other { ({purpose})}}. Give them back to it.',
  'project-purpose-unknown': `${projects}: it is not said whether the money was used for its purpose alone. Give the sum used otherwise, or zero.`,
  'project-no-set-off': 'No money of project “{project}” was set off against the regular budget.',
  'project-contribution':
    'The regular budget contributes {amount, number, nis} to project “{project}”; this is no set-off.',
  'project-set-off':
    'Project “{project}” is open, and {amount, number, nis} of its money were set off against the regular budget or moved to it. No set-off before every action that the budget was meant for has ended; give the sum back.',
  'project-set-off-after-end':
    '{amount, number, nis} of project “{project}” went to the regular budget after the action had ended{ended, select, none {} other { ({ended})}}; this is allowed.',
  'project-status-unknown':
    '{amount, number, nis} of project “{project}” were set off against the regular budget or moved to it, and it is not said whether the action has ended. Say so; before that no set-off is allowed.',
  'project-set-off-unknown': `${projects}: it is not said whether money was set off against the regular budget. Give the sum, or zero.`,
  'project-not-pledged':
    '{pledged, select, none {The money of project “{project}” is not pledged} other {The money of project “{project}” is pledged for its own action}}.',
  'project-pledged-elsewhere':
    'The money of project “{project}” is pledged for something else than the action that the budget is meant for. Release the pledge.',
  'project-pledge-unknown': `${projects}: it is not said whether the money is pledged, and for what. Say so.`,
  'project-receipts-cover':
    'In project “{project}” payments ({payments, number, nis}) are within receipts ({receipts, number, nis}).',
  'project-payments-exceed':
    'In project “{project}” payments are {payments, number, nis} and receipts {receipts, number, nis}: {excess, number, nis} too much. Raise receipts or lower payments; each action balances by itself.',
  'project-payments-ahead':
    'In project “{project}” {payments, number, nis} were paid so far and {receipts, number, nis} received: {excess, number, nis} beyond receipts. See that the approved funding is still to come.',
  'project-receipts-unknown': `${projects}: receipts or payments are missing, or one of them could not be read, so they cannot be compared.`,
  'project-balance-met':
    'The balance of project “{project}” is receipts less payments: {balance, number, nis}.',
  'project-balance-differs':
    'The balance of project “{project}” is {balance, number, nis}, and receipts ({receipts, number, nis}) less payments ({payments, number, nis}) are {expected, number, nis}: a difference of {difference, number, nis}. Correct it.',
  'project-balance-other':
    'The balance of project “{project}” ({balance, number, nis}) is not receipts less payments ({expected, number, nis}); the column seems to be of another balance, such as that of the approved sum. Better to say so in the heading.',
  'project-balance-unknown': `${projects}: there is a balance, and receipts or payments are missing or could not be read. Fill them in so that it can be checked.`,
  'project-total-met': `“{label}” ${column} is the sum of its rows: {printed, number, nis}.`,
  'project-total-differs': `“{label}” ${column} is {printed, number, nis}, and its rows add up to {sum, number, nis}: a difference of {difference, number, nis}. Correct the total or one of the rows.`,
  'project-total-unknown': `“{label}” ${column} cannot be checked: {missing, plural, one {the sum of one project is missing} other {sums of {missing, number} projects are missing}}. It says {printed, number, nis}, and the known ones add up to {sum, number, nis}.`,
  'project-separate-form':
    'The table holds {projects, number} projects together. By the regulations on preparing budgets each action has a form of its own; see that there is one beside the summary.',
};
