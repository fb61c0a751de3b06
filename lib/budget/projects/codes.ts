/** What the rules on extraordinary budgets can find: B9 of a cluster's, the ordinance and regulations of an authority's. */
export type ProjectCode =
  | 'project-estimate-met'
  | 'project-estimate-by-law' // money that the law assigns to another purpose
  | 'project-estimate-unknown'
  | 'project-trust-met'
  | 'project-trust-other'
  | 'project-trust-unknown'
  | 'project-account-apart'
  | 'project-account-regular'
  | 'project-account-unknown'
  | 'project-purpose-kept'
  | 'project-off-purpose'
  | 'project-purpose-unknown'
  | 'project-no-set-off'
  | 'project-contribution' // of the regular budget into the project: lawful
  | 'project-set-off'
  | 'project-set-off-after-end'
  | 'project-status-unknown' // set off, and nobody says whether the action has ended
  | 'project-set-off-unknown'
  | 'project-not-pledged'
  | 'project-pledged-elsewhere'
  | 'project-pledge-unknown'
  | 'project-receipts-cover'
  | 'project-payments-exceed'
  | 'project-payments-ahead' // of what was received and paid so far
  | 'project-receipts-unknown'
  | 'project-balance-met'
  | 'project-balance-differs'
  | 'project-balance-other' // what remains of the approved sum, with the other sign, or of something else in every row
  | 'project-balance-unknown'
  | 'project-total-met'
  | 'project-total-differs'
  | 'project-total-unknown'
  | 'project-separate-form';
