/** What the rules of this room can find. */
export type TenderCode =
  // X1: contracts of the cluster
  | 'contract-by-tender'
  | 'contract-exempt'
  | 'contract-without-tender'
  | 'contract-maybe-exempt' // no ground was named, and the amount is within the one that needs no tender
  | 'contract-for-services' // without a tender: 3.ב does not name services
  | 'contract-tender-unsaid'
  | 'contract-exemption-unnamed' // exempt, and nobody said by what
  | 'contract-object-unknown'
  | 'contract-party-unknown'
  // X2: the maximum in the papers of a tender
  | 'tender-maximum-stated'
  | 'tender-maximum-missing'
  | 'tender-maximum-unsaid'
  | 'tender-for-members-unsaid'
  // X3: the total under a tender, and who contracts
  | 'tender-within-maximum'
  | 'tender-maximum-planned' // with contracts that are planned it would be exceeded
  | 'contract-crosses-maximum'
  | 'tender-maximum-exceeded' // and which contract crossed it is in `tender-crossing-unclear`
  | 'tender-crossing-unclear'
  | 'tender-total-unclear'
  | 'contract-tender-unlisted'
  | 'tenders-unlisted'
  | 'contracts-unlisted'
  | 'contract-by-member'
  | 'contract-by-other'
  | 'contract-member-unclear'
  | 'contract-members-unlisted'
  | 'contract-tender-not-for-members'
  // X4: contracts taken over
  | 'transfer-before-joining'
  | 'transfer-after-joining'
  | 'transfer-off-functions'
  | 'transfer-matter-unknown'
  | 'transfer-decided'
  | 'transfer-undecided'
  | 'transfer-decision-unknown'
  | 'transfer-consented'
  | 'transfer-unconsented'
  | 'transfer-consent-unknown'
  // X5: sales of a member to the cluster
  | 'sale-of-goods'
  | 'sale-not-goods'
  | 'sale-of-services'
  | 'sale-off-functions'
  | 'sale-matter-unknown'
  | 'sale-decided'
  | 'sale-decided-after'
  | 'sale-majority-missing'
  | 'sale-undecided'
  | 'sale-decision-unknown'
  | 'sale-opinion-before'
  | 'sale-opinion-missing'
  | 'sale-opinion-after'
  | 'sale-opinion-of-other'
  | 'sale-price-above'
  | 'sale-opinion-unknown';
