import type { Messages } from './messages.js';
import { messages as input } from './fa.js';
import { accounts } from './fa/accounts.js';
import { clusterBudget } from './fa/cluster-budget.js';
import { form } from './fa/form.js';
import { freeze } from './fa/freeze.js';
import { ledger } from './fa/ledger.js';
import { portable } from './fa/portable.js';
import { amount } from './fa/amount.js';
import { arrangements } from './fa/arrangements.js';
import { book } from './fa/book.js';
import { clusterBook } from './fa/cluster-book.js';
import { privacy } from './fa/privacy.js';
import { procedure } from './fa/procedure.js';
import { projectFindings } from './fa/projects.js';
import { quotaFindings } from './fa/quota-findings.js';
import { quotaRuns } from './fa/quota-runs.js';
import { quotaSolve } from './fa/quota-solve.js';
import { record } from './fa/record.js';
import { report } from './fa/report.js';
import { meaning } from './fa/meaning.js';
import { returns } from './fa/returns.js';
import { changes, seal } from './fa/seal.js';
import { scenarios } from './fa/scenarios.js';
import { xlsx } from './fa/xlsx.js';
import { councilFindings } from './fa/council.js';
import { delegationFindings } from './fa/delegation.js';
import { tendersFindings } from './fa/tenders.js';
import { membershipFindings } from './fa/membership.js';

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
