import type { ClusterCode } from '../../budget/cluster/codes.js';
import type { Messages } from '../messages.js';

const sum = '{priced, select, yes { ({amount, number, nis})} other {}}';
const line = `“{line}”${sum}`;
const loan = `The loan “{loan}”${sum}`;
const members =
  '{count, plural, offset:1 =1 {{authority}} one {{authority} and one more authority} other {{authority} and # more authorities}}';
const step =
  '{step, select, proposal {Budget proposal} submitted {Submission of the proposal to the minister} other {The minister’s approval of the budget}}';
const year = '{year, select, none {} other { for {year}}}';
const report =
  '{kind, select, quarter {The quarterly report for quarter {part} of {year}} half {The half-yearly report for half {part} of {year}} other {The yearly report for {year}}}';
const spent =
  '{paid, number, nis} were paid and {committed, number, nis} are open commitments, less {extra, number, nis} approved beyond the budget: {total, number, nis}, and the budget is {budget, number, nis}';
const moved = '{direction, select, below {less} other {more}}';
const column =
  '{where, select, decision {in the council’s decision} approval {in the minister’s approval} other {either in the council’s decision or in the minister’s approval}}';

export const clusterBudget: Messages<ClusterCode> = {
  'contribution-same':
    "The quota of {authority} is the same in the cluster's budget and in its own: {inCluster, number, nis}.",
  'contribution-differs': `The quota of {authority} is {inCluster, number, nis} in the cluster's budget and {inAuthority, number, nis} in its own: {difference, number, nis} ${moved} in the cluster's. Settle the sum between the two.`,
  'contribution-unknown': `${members}: {missing, select, authority {it is not said how much the authority budgeted for the cluster} cluster {the quota in the cluster’s budget is not given} other {the quota is given neither in the cluster’s budget nor in the authority’s}}. Fill it in so that the two can be compared.`,
  'contribution-as-model':
    "The quota of {authority} in the cluster's budget ({inCluster, number, nis}) follows the model.",
  'contribution-off-model': `The quota of {authority} in the cluster's budget ({inCluster, number, nis}) is {difference, number, nis} ${moved} than the model ({byModel, number, nis}). See which arrangement was adopted.`,
  'contributions-total-met':
    'The quotas of the authorities add up to the quota lines of the budget: {listed, number, nis}.',
  'contributions-total-differs': `The quota lines of the budget add up to {budgeted, number, nis}, the quotas of the authorities to {listed, number, nis}: {difference, number, nis} ${moved} in the budget. Make them agree.`,
  'service-agreed': `${line}: there is a signed agreement with {authority}{reference, select, none {} other { ({reference})}}.`,
  'service-needs-none': `${line}: {basis, select, ministry {a ministry pays for the activity} other {the activity was neither delegated nor imposed by the authority}}, so no agreement is needed.`,
  'service-no-agreement': `${line}: {authority} {basis, select, imposed {imposed} other {delegated}} the activity, and no agreement sets its share. Sign one that names the service and the budget participation.`,
  'service-unsigned': `${line}: the agreement with {authority} was not signed by {on}. Have it signed.`,
  'service-agreement-elsewhen': `${line}: the agreement with {authority} is not in force in {year} ({from} to {to}). Extend it or sign a new one.`,
  'service-agreement-partly': `${line}: the agreement with {authority} is in force in a part of {year} only ({from} to {to}). See that it covers the whole activity of the year.`,
  'service-agreement-unclear': `${line}: of the agreement with {authority} {missing, select, signature {it is not said whether it is signed} service {the service is not named} participation {the participation is not given} other {the period cannot be judged without the year of the budget}}. Fill it in.`,
  'service-agreement-other': `${line}: no agreement with {authority} names this service; one of these may be meant: {services}. If so, write it as in the budget; if not, sign an agreement.`,
  'service-agreements-unknown': `${line}: the workbook has no sheet of agreements, so it is not known whether one is signed with {authority}. Add it.`,
  'service-basis-unknown': `${line}: it is not said whether {authority} delegated or imposed the activity, or a ministry pays for it. Say which; what was delegated or imposed needs a signed agreement.`,
  'service-authority-unknown': `${line}: it is not said which authority takes part. Name it, so that its agreement can be looked for.`,
  'participation-met': '“{line}”, {authority}: budget and agreement are the same, {agreed, number, nis}.',
  'participation-differs': `“{line}”, {authority}: {budgeted, number, nis} in the budget, {agreed, number, nis} in the agreement; {difference, number, nis} ${moved} in the budget. See which sum is right.`,
  'participation-unknown':
    '“{line}”, {authority}: {missing, select, agreement {the agreement does not give the participation} other {the budget does not give the sum}}, so the two cannot be compared.',
  'loan-for-functions': `${loan} is for the cluster's functions.`,
  'loan-off-functions': `${loan} is not for the cluster's functions. A cluster may borrow to carry out its functions only.`,
  'loan-functions-unknown': `${loan}: it is not said whether it is for the cluster's functions. Say so.`,
  'loan-approved': `${loan}: the minister approved it ({reference}).`,
  'loan-unapproved': `${loan} was taken, and no approval of the minister was given by {on}. Requests go to the ministry's Senior Division for Municipal Corporations.`,
  'loan-approved-after': `${loan} was taken on {taken}, and the minister approved it on {given} only ({reference}). The approval should come before the loan; see whether it holds for it.`,
  'loan-approval-pending': `${loan} is planned for {taken} and has no approval of the minister yet. Requests go to the ministry's Senior Division for Municipal Corporations.`,
  'loan-approval-unknown': `${loan}: the minister's approval is not given. Give its number and date, or say that there is none.`,
  'loan-purpose-stated': `${loan}: its purpose is stated {where, select, decision {in the council’s decision} other {in the council’s decision and in the minister’s approval}}: {decision}.`,
  'loan-purpose-missing': `${loan}: its purpose is not stated ${column}. State it in both.`,
  'loan-purposes-differ': `${loan}: its purpose is “{decision}” in the council's decision and “{approval}” in the minister's approval. See that both mean the same.`,
  'loan-purpose-pending': `${loan} is planned, and its purpose is not stated yet ${column}.`,
  'loan-purpose-unknown': `${loan}: it is not known whether its purpose is stated ${column}. Copy it there.`,
  'loan-limit-none': 'The order sets no limit on loans.',
  'loan-limit-kept': "The loans ({total, number, nis}) are within the order's limit ({limit, number, nis}).",
  'loan-limit-exceeded':
    "The loans ({total, number, nis}) exceed the order's limit ({limit, number, nis}). Nothing may be borrowed beyond it.",
  'loan-limit-planned':
    "The loans that were taken ({total, number, nis}) are within the order's limit ({limit, number, nis}), but with the planned ones they will exceed it: {planned, number, nis}.",
  'loan-limit-unknown':
    "The order's limit on loans (or that there is none) is not given; the known loans add up to {total, number, nis}.",
  'loan-sum-unknown':
    "{missing, plural, one {The sum of one loan is} other {The sums of {missing, number} loans are}} not given; the known ones add up to {total, number, nis}, and the order's limit is {limit, number, nis}.",
  'donation-recorded':
    'The donation of {donor} ({amount, number, nis}) is recorded with its approval: {reference}.',
  'donation-incomplete':
    'The donation of {donor, select, none {an unnamed donor} other {{donor}}}: {missing, select, donor {the donor is missing} amount {the sum is missing} approval {the approval is missing} other {details are missing}}. By the procedure on donations, record donor, sum and approval.',
  'donation-unapproved': `The donation of {donor}${sum} has no approval given by {on}. See by the procedure on donations (director-general's circular 4/2016) whether it needs one.`,
  'budget-step-shown': `${step}${year}: {by, select, proposal {prepared} submitted {the proposal was submitted} other {the budget was approved}}{reference, select, none {} other { ({reference})}}.`,
  'budget-step-missing': `${step}${year}: none by {on}, and the year has begun. Every year the cluster prepares a budget proposal and submits it to the minister for approval.`,
  'budget-step-pending': `${step}${year}: none yet on {on}. {step, select, approved {Before the approval no money of the cluster may be paid} submitted {Submit the proposal for approval} other {Prepare a proposal and submit it to the minister}}.`,
  'budget-step-unknown': `${step}${year}: {missing, select, evidence {not said. Give reference and date, or say that there is none} other {there is none, and the year of the budget is not given. Give it}}.`,
  'budget-steps-unknown': `The cluster's budget${year}: it is not said whether a proposal was prepared, submitted to the minister and approved. Give reference and date of each, or say that there is none.`,
  'budget-submitted-late':
    'The budget proposal for {year} was submitted on {submitted}. Regional councils must submit by {by}, two months before the year; for a cluster it is a recommendation.',
  'budget-balanced': 'Estimated income equals estimated expenditure: {income, number, nis}.',
  'budget-unbalanced':
    'Estimated income is {income, number, nis} and estimated expenditure {expenditure, number, nis}: {direction, select, deficit {short by} other {above by}} {difference, number, nis}. Better to balance the proposal; the procedure does not say so in terms.',
  'budget-balance-unknown':
    'Whether the budget balances cannot be said: {missing, plural, =0 {one of the sides is missing} one {the sum or side of one line is missing} other {sums or sides of {missing, number} lines are missing}}. Known: income {income, number, nis}, expenditure {expenditure, number, nis}.',
  'payments-approved': 'Payments were made after the minister approved the budget ({reference}, {given}).',
  'payments-unapproved':
    'Money was paid ({paid, number, nis} by the lines), and no budget was approved by {on}. Nothing may be paid but by an approved budget; if law or order allow an interim budget, say so.',
  'payments-before-approval':
    'The first payment was made on {first}, before the budget was approved on {given}. Nothing may be paid but by an approved budget; if law or order allow an interim budget, say so.',
  'payments-approval-unknown':
    'Money was paid ({paid, number, nis} by the lines), and it is not said whether the minister approved the budget. Give the approval and its date.',
  'payments-date-unknown':
    'The budget was approved{given, select, none {} other { ({given})}}, and it cannot be said whether anything was paid before. Give the date of the approval and of the first payment of the year.',
  'spending-within': `${spent}. It is within the budget.`,
  'spending-exceeds': `${spent}. It is exceeded by {excess, number, nis}. A decision of the cluster that the minister approves is needed, or a lawful change of the budget.`,
  'spending-unknown':
    'Whether spending is within the budget cannot be said: {what, select, side {the side (income or expenditure) is missing} budget {the budgeted sum is missing} paid {the sum paid is missing} committed {the sum of open commitments is missing} other {the sum or the approval of commitments beyond the budget is not known}}{what, select, extra {} other {{missing, plural, one { in one line} other { in {missing, number} lines}}}}. Known: paid {paid, number, nis}, committed {committed, number, nis}, approved beyond the budget {extra, number, nis}, budget {budget, number, nis}.',
  'payments-above-budget':
    'Payments ({paid, number, nis}) exceed the budget ({budget, number, nis}) by {excess, number, nis}. A decision that the minister approved lets the cluster commit beyond the budget; to pay, better to change the budget itself.',
  'lines-within': 'Payments and commitments are within the budget in every line ({lines, number} lines).',
  'line-exceeded':
    'In the line “{line}” {paid, number, nis} were paid and {committed, number, nis} are committed, and its budget is {budget, number, nis}: {excess, number, nis} above. {beyond, select, yes {Transfers of more than 20% of a line customarily go to the minister as well} other {Transfers of up to 20% of a line are customarily decided by the council}}.',
  'report-made': `${report} was made ({reference}).`,
  'report-missing': `${report} was not made, and the period after it has ended too. The cluster makes quarterly, half-yearly and yearly financial reports; make it.`,
  'report-pending': `${report} is not made yet. Its period ended on {ended}; the procedure sets no date.`,
  'report-early': `${report} is dated {given}, and its period ended on {ended} only. See the date.`,
  'report-unknown': `${report}: it is not said whether it was made. Give reference and date, or say that it was not.`,
  'reports-unknown':
    'The workbook has no list of financial reports. {count, plural, one {One period} other {{count, number} periods}} of {year} ended by now; say whether the reports were made.',
};
