/** What the rules on account-level budgets (K2) can find. */
export type LedgerCode =
  | 'ledger-total-met'
  | 'ledger-total-differs' // the total is not the sum of its lines
  | 'ledger-total-range' // its formula leaves out lines of its label, or takes in others
  | 'ledger-total-range-nil' // the same, where it makes no difference yet
  | 'ledger-total-sign' // the sum of its lines with the other sign
  | 'ledger-total-unread' // an amount among its lines could not be read
  | 'ledger-total-unplaced' // it differs by exactly the amount of a line whose code cannot be read
  | 'ledger-total-empty' // no line of the sheet has an amount in its column
  | 'ledger-total-unmatched' // nothing says which lines it adds up, and it is the sum of none that were tried
  | 'ledger-balance-met'
  | 'ledger-balance-differs'
  | 'ledger-balance-other' // a column beside the budget that is checked does not balance
  | 'ledger-balance-unknown'
  | 'ledger-chart-met'
  | 'ledger-chapter-unknown'
  | 'ledger-level-unlisted'
  | 'ledger-kind-unlisted'
  | 'ledger-code-unreadable'
  | 'ledger-code-ambiguous'
  | 'ledger-code-other-budget'
  | 'ledger-codes-unique'
  | 'ledger-duplicate'
  | 'ledger-side-met'
  | 'ledger-side-differs'
  | 'ledger-sign-met'
  | 'ledger-sign-odd'
  | 'ledger-year-met'
  | 'ledger-year-differs'
  | 'ledger-unit-stated'
  | 'ledger-unit-missing';
