import { money } from '../../../../lib/index.js';
import type { DonationFacts } from '../../../../lib/budget/cluster/facts.js';
import { found, quoted, shown, verdicts } from './support.js';

const donation: DonationFacts = { donor: 'קרן', amount: money(50_000), approval: shown('ועדה 3') };

describe(
  quoted('B5', 'אשכול רשאי לקבל תרומות ולפעול לגיוס תרומות בהתאם לנהלים החלים על רשויות מקומיות'),
  () => {
    test.each<[string, DonationFacts, string, string]>([
      ['all said', donation, 'met donation-recorded', ''],
      ['no approval', { ...donation, approval: 'none' }, 'advisory donation-unapproved', ''],
      ['no donor', { ...donation, donor: '' }, 'advisory donation-incomplete', 'donor'],
      ['no sum', { donor: 'קרן', approval: shown('3') }, 'advisory donation-incomplete', 'amount'],
      ['approval not said', { donor: 'קרן', amount: money(1) }, 'advisory donation-incomplete', 'approval'],
      ['nothing but the donor', { donor: 'קרן' }, 'advisory donation-incomplete', 'several'],
    ])('%s', (_, one, verdict, missing) => {
      expect(verdicts({ donations: [one] }, 'B5')).toEqual([verdict]);
      expect(found({ donations: [one] }, 'B5')[0]?.facts['missing']).toBe(missing);
    });

    test('no donations, nothing to say; never a breach, whatever is said', () => {
      expect(verdicts({ donations: [] }, 'B5')).toEqual([]);
      expect(verdicts({}, 'B5')).toEqual([]);
    });
  },
);
