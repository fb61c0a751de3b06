import type { Messages } from './messages.js';
import { messages as input } from './en.js';
import { accounts } from './en/accounts.js';
import { clusterBudget } from './en/cluster-budget.js';
import { form } from './en/form.js';
import { freeze } from './en/freeze.js';
import { ledger } from './en/ledger.js';
import { portable } from './en/portable.js';
import { amount } from './en/amount.js';
import { arrangements } from './en/arrangements.js';
import { book } from './en/book.js';
import { clusterBook } from './en/cluster-book.js';
import { privacy } from './en/privacy.js';
import { procedure } from './en/procedure.js';
import { projectFindings } from './en/projects.js';
import { quotaFindings } from './en/quota-findings.js';
import { quotaRuns } from './en/quota-runs.js';
import { quotaSolve } from './en/quota-solve.js';
import { record } from './en/record.js';
import { report } from './en/report.js';
import { meaning } from './en/meaning.js';
import { returns } from './en/returns.js';
import { changes, seal } from './en/seal.js';
import { scenarios } from './en/scenarios.js';
import { xlsx } from './en/xlsx.js';
import { councilFindings } from './en/council.js';
import { delegationFindings } from './en/delegation.js';
import { tendersFindings } from './en/tenders.js';
import { membershipFindings } from './en/membership.js';

/** Findings of the rules, refusals of files, codes of accounts and why a question has no solution as well. */
export const messages: Messages = {
  ...input,
  ...accounts,
  ...amount,
  ...arrangements,
  ...book,
  ...clusterBook,
  ...clusterBudget,
  ...form,
  ...freeze,
  ...ledger,
  ...portable,
  ...privacy,
  ...procedure,
  ...projectFindings,
  ...quotaFindings,
  ...quotaSolve,
  ...record,
  ...report,
  ...meaning,
  ...returns,
  ...seal,
  ...changes,
  ...scenarios,
  ...quotaRuns,
  ...councilFindings,
  ...delegationFindings,
  ...tendersFindings,
  ...membershipFindings,
  ...xlsx,
};
