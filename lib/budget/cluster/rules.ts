import type { ClusterRule } from './rule.js';
import { budgetBalanced } from './rules/budget-balanced.js';
import { donationRecorded } from './rules/donation-recorded.js';
import { linesWithinBudget } from './rules/lines-within-budget.js';
import { loanApproved } from './rules/loan-approved.js';
import { loanForFunctions } from './rules/loan-for-functions.js';
import { loanPurposeStated } from './rules/loan-purpose-stated.js';
import { loansWithinLimit } from './rules/loans-within-limit.js';
import { paidByApprovedBudget } from './rules/paid-by-approved-budget.js';
import { participationBudgeted } from './rules/participation-budgeted.js';
import { proposalSubmitted } from './rules/proposal-submitted.js';
import { quotasReconciled } from './rules/quotas-reconciled.js';
import { reportsMade } from './rules/reports-made.js';
import { serviceAgreed } from './rules/service-agreed.js';
import { spendingWithinBudget } from './rules/spending-within-budget.js';

/** Rules on a cluster's own budget, in the procedure's order. */
export const CLUSTER_RULES: readonly ClusterRule[] = [
  quotasReconciled,
  serviceAgreed,
  participationBudgeted,
  loanForFunctions,
  loanApproved,
  loanPurposeStated,
  loansWithinLimit,
  donationRecorded,
  proposalSubmitted,
  budgetBalanced,
  spendingWithinBudget,
  paidByApprovedBudget,
  linesWithinBudget,
  reportsMade,
];
