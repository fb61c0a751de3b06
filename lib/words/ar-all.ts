import type { Messages } from './messages.js';
import { messages as input } from './ar.js';
import { accounts } from './ar/accounts.js';
import { clusterBudget } from './ar/cluster-budget.js';
import { form } from './ar/form.js';
import { freeze } from './ar/freeze.js';
import { ledger } from './ar/ledger.js';
import { portable } from './ar/portable.js';
import { amount } from './ar/amount.js';
import { arrangements } from './ar/arrangements.js';
import { book } from './ar/book.js';
import { clusterBook } from './ar/cluster-book.js';
import { privacy } from './ar/privacy.js';
import { procedure } from './ar/procedure.js';
import { projectFindings } from './ar/projects.js';
import { quotaFindings } from './ar/quota-findings.js';
import { quotaRuns } from './ar/quota-runs.js';
import { quotaSolve } from './ar/quota-solve.js';
import { record } from './ar/record.js';
import { report } from './ar/report.js';
import { meaning } from './ar/meaning.js';
import { returns } from './ar/returns.js';
import { changes, seal } from './ar/seal.js';
import { scenarios } from './ar/scenarios.js';
import { xlsx } from './ar/xlsx.js';
import { councilFindings } from './ar/council.js';
import { delegationFindings } from './ar/delegation.js';
import { tendersFindings } from './ar/tenders.js';
import { membershipFindings } from './ar/membership.js';

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
