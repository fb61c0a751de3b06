import { eachLoan } from '../loans.js';
import { clusterRule } from '../rule.js';

/** B4: a cluster may borrow to carry out its functions. It may pledge its income and property for that, so no pledge is judged. */
export const loanForFunctions = clusterRule('B4-functions', (cluster) =>
  eachLoan(cluster, ({ forItsFunctions }) => {
    if (forItsFunctions === 'yes') return { code: 'loan-for-functions', outcome: 'met' };
    return forItsFunctions === 'no'
      ? { code: 'loan-off-functions', outcome: 'breached' }
      : { code: 'loan-functions-unknown', outcome: 'undetermined' };
  }),
);
