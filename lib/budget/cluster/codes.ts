/** What the rules on a cluster's budget (B1–B10) can find. */
export type ClusterCode =
  // B1: the quotas of both sides
  | 'contribution-same'
  | 'contribution-differs'
  | 'contribution-unknown'
  | 'contribution-as-model'
  | 'contribution-off-model'
  | 'contributions-total-met'
  | 'contributions-total-differs'
  // B2: services and projects of an authority
  | 'service-agreed'
  | 'service-needs-none' // funded by a ministry, or not laid on the cluster by the authority
  | 'service-no-agreement'
  | 'service-unsigned'
  | 'service-agreement-elsewhen' // in force in no part of the budget's year
  | 'service-agreement-partly' // in force in a part of it
  | 'service-agreement-unclear' // it is not known whether it is signed, or what it says
  | 'service-agreement-other' // there is one that may be of this service, under another name
  | 'service-agreements-unknown'
  | 'service-basis-unknown'
  | 'service-authority-unknown'
  | 'participation-met'
  | 'participation-differs'
  | 'participation-unknown'
  // B4: loans
  | 'loan-for-functions'
  | 'loan-off-functions'
  | 'loan-functions-unknown'
  | 'loan-approved'
  | 'loan-unapproved'
  | 'loan-approved-after'
  | 'loan-approval-pending'
  | 'loan-approval-unknown'
  | 'loan-purpose-stated'
  | 'loan-purpose-missing'
  | 'loan-purposes-differ'
  | 'loan-purpose-pending'
  | 'loan-purpose-unknown'
  | 'loan-limit-none'
  | 'loan-limit-kept'
  | 'loan-limit-exceeded'
  | 'loan-limit-planned' // kept by loans that were taken, exceeded with those that are planned
  | 'loan-limit-unknown'
  | 'loan-sum-unknown'
  // B5: donations
  | 'donation-recorded'
  | 'donation-incomplete'
  | 'donation-unapproved'
  // B7: the yearly proposal
  | 'budget-step-shown'
  | 'budget-step-missing'
  | 'budget-step-pending'
  | 'budget-step-unknown'
  | 'budget-steps-unknown' // nothing is said of any of the three
  | 'budget-submitted-late'
  | 'budget-balanced'
  | 'budget-unbalanced'
  | 'budget-balance-unknown'
  // B8: payments and commitments
  | 'payments-approved'
  | 'payments-unapproved'
  | 'payments-before-approval'
  | 'payments-approval-unknown'
  | 'payments-date-unknown'
  | 'spending-within'
  | 'spending-exceeds'
  | 'spending-unknown'
  | 'payments-above-budget' // covered by approved commitments alone
  | 'lines-within'
  | 'line-exceeded'
  // B10: reports
  | 'report-made'
  | 'report-missing'
  | 'report-pending'
  | 'report-early'
  | 'report-unknown'
  | 'reports-unknown';
