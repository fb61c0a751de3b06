import { standing } from '../../../model/evidence.js';
import { orNone, priced, referenceOf } from '../../../model/said.js';
import { clusterRule, type ClusterDraft } from '../rule.js';

/** B5: by the circular on donations, whose text is not at hand: donor, sum and approval are asked for, and nothing is a breach. */
export const donationRecorded = clusterRule('B5', ({ donations }, on) =>
  (donations ?? []).map(({ donor, amount, approval }, index): ClusterDraft => {
    const found = standing(approval, on);
    const missing = [
      ...(donor.trim() === '' ? ['donor'] : []),
      ...(amount ? [] : ['amount']),
      ...(found === 'unknown' ? ['approval'] : []),
    ];
    const rest = {
      path: ['cluster', 'donations', index],
      facts: {
        donor: orNone(donor),
        ...priced(amount),
        reference: referenceOf(approval),
        on,
        missing: missing.length > 1 ? 'several' : (missing[0] ?? ''),
      },
    };
    if (missing.length > 0) return { code: 'donation-incomplete', outcome: 'advisory', ...rest };
    return found === 'shown'
      ? { code: 'donation-recorded', outcome: 'met', ...rest }
      : { code: 'donation-unapproved', outcome: 'advisory', ...rest };
  }),
);
