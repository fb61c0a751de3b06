/** What the rules of this room can find. */
export type MembershipCode =
  // J0: no effect before the order's amendment
  | 'change-by-order'
  | 'change-before-order'
  | 'change-order-pending'
  | 'change-order-unknown'
  // J1: consents to joining
  | 'joining-consented'
  | 'joining-unconsented'
  | 'joining-consented-after' // when the change had taken effect
  | 'joining-consent-pending'
  | 'joining-consent-unknown'
  | 'joining-proposed'
  | 'joining-unproposed'
  | 'joining-proposed-after' // when the plenary had decided
  | 'joining-proposal-pending'
  | 'joining-proposal-unknown'
  // J2, J4: the request to the minister and what goes with it
  | 'request-complete'
  | 'request-incomplete'
  | 'request-pending'
  | 'request-unknown'
  // J3: grounds of leaving
  | 'leaving-grounded'
  | 'leaving-ungrounded'
  | 'leaving-vote-short'
  | 'leaving-vote-short-pending' // and nobody has acted on it
  | 'leaving-grounded-after'
  | 'leaving-ground-pending'
  | 'leaving-ground-unknown'
  | 'leaving-votes-exceed' // more than there are members
  // J4: settlement
  | 'settlement-agreed'
  | 'settlement-by-minister'
  | 'settlement-open' // neither agreed on nor decided by the minister
  | 'settlement-agreement-unknown'
  | 'settlement-parts-met'
  | 'settlement-part-differs'
  | 'settlement-parts-unknown';
