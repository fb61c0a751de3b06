import type { Messages } from './messages.js';
import { messages as input } from './he.js';
import { accounts } from './he/accounts.js';
import { clusterBudget } from './he/cluster-budget.js';
import { form } from './he/form.js';
import { freeze } from './he/freeze.js';
import { ledger } from './he/ledger.js';
import { portable } from './he/portable.js';
import { amount } from './he/amount.js';
import { arrangements } from './he/arrangements.js';
import { book } from './he/book.js';
import { clusterBook } from './he/cluster-book.js';
import { privacy } from './he/privacy.js';
import { procedure } from './he/procedure.js';
import { projectFindings } from './he/projects.js';
import { quotaFindings } from './he/quota-findings.js';
import { quotaRuns } from './he/quota-runs.js';
import { quotaSolve } from './he/quota-solve.js';
import { record } from './he/record.js';
import { report } from './he/report.js';
import { meaning } from './he/meaning.js';
import { returns } from './he/returns.js';
import { changes, seal } from './he/seal.js';
import { scenarios } from './he/scenarios.js';
import { xlsx } from './he/xlsx.js';
import { councilFindings } from './he/council.js';
import { delegationFindings } from './he/delegation.js';
import { tendersFindings } from './he/tenders.js';
import { membershipFindings } from './he/membership.js';

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
