import { standing, type Standing } from '../../model/evidence.js';
import { tenderRule } from '../rule.js';
import { eachTransfer, unmet } from '../transfers.js';

/** Of the two parties, those of whom it is so. */
function whose(authority: Standing, supplier: Standing, is: Standing): string {
  if (authority === is && supplier === is) return 'both';
  return authority === is ? 'authority' : supplier === is ? 'supplier' : 'none';
}

/** X4: both parties to the contract consented, the authority and the other side. */
export const transferConsented = tenderRule('X4-consent', (facts, on) =>
  eachTransfer(facts, (transfer) => {
    const authority = standing(transfer.authorityConsent, on);
    const supplier = standing(transfer.supplierConsent, on);
    const refused = whose(authority, supplier, 'not-shown');
    if (refused !== 'none')
      return { code: 'transfer-unconsented', outcome: unmet(transfer), facts: { whose: refused, on } };
    const unknown = whose(authority, supplier, 'unknown');
    return unknown === 'none'
      ? { code: 'transfer-consented', outcome: 'met', facts: { on } }
      : { code: 'transfer-consent-unknown', outcome: 'undetermined', facts: { whose: unknown, on } };
  }),
);
