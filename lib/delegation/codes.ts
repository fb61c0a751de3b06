/** What the rules on powers (D1–D5) can find. */
export type DelegationCode =
  // D1: each activity has a source of power
  | 'activity-sourced'
  | 'activity-no-source'
  | 'activity-source-unknown'
  | 'activity-source-pending' // it has none yet, and begins later
  | 'activity-before-source' // it began before the council accepted it
  | 'activity-not-delegated' // by this authority
  | 'activity-delegation-incomplete'
  | 'activity-delegation-unknown'
  | 'activity-source-not-yet' // its source is under way, and nobody said whether it began
  | 'activity-unreferenced' // said to be by order, law or delegation, and there is none
  | 'activity-reference-unknown'
  | 'activity-authority-unknown'
  | 'activities-unknown'
  // D2: the steps of a delegation
  | 'delegation-steps-taken'
  | 'delegation-step-missing'
  | 'delegation-step-pending'
  | 'delegation-step-unknown'
  | 'delegation-step-undated'
  | 'delegation-order-wrong'
  | 'delegation-convinced'
  | 'delegation-unconvinced'
  | 'delegation-conviction-unknown'
  | 'delegation-published'
  | 'delegation-notice-pending'
  | 'delegation-notice-unknown'
  // D3: parallel powers and release
  | 'release-none'
  | 'release-approved'
  | 'release-unapproved'
  | 'release-unrequested'
  | 'release-unknown'
  | 'release-unsaid'
  // D4: powers in the order
  | 'power-in-order'
  | 'power-request-complete'
  | 'power-request-incomplete'
  | 'power-request-pending'
  | 'power-request-unknown'
  | 'power-proposal-late'
  | 'power-area-kept'
  | 'power-area-beyond'
  | 'power-area-unknown'
  // D5: by-laws, fees and levies
  | 'by-law-approved'
  | 'by-law-unapproved'
  | 'by-law-pending'
  | 'by-law-approval-unknown'
  | 'by-law-unknown'
  | 'fees-for-functions'
  | 'fees-off-functions'
  | 'fees-functions-unknown'
  | 'fees-within'
  | 'fees-exceed'
  | 'fees-exceed-planned' // kept by the years so far, exceeded with those to come
  | 'fees-unknown';
