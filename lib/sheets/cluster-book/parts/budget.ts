import type { ClusterLine } from '../../../budget/cluster/facts.js';
import { choiceOf } from '../choices.js';
import { phrases } from '../phrases.js';
import { present } from '../row.js';
import type { TableSpec } from '../spec.js';
import { YES_NO } from './common.js';
import { SIDES, SOURCE_CHOICES, BASES, FUNDING, PURPOSES } from './budget-choices.js';
import { FIELDS } from './budget-fields.js';

/** Of a budget that has a line for each source: `מכסות`, `3. משרדי ממשלה`. */
function namedSource(name: string): ClusterLine['source'] {
  const value = choiceOf(name, SOURCE_CHOICES);
  return SOURCE_CHOICES.find((choice) => choice.value === value && value !== 'other')?.value;
}

/** B0, B2, B8 and Q8: the lines of the cluster's own budget. */
export const budgetPart: TableSpec<'budget'> = {
  part: 'budget',
  kind: 'K4',
  title: { he: 'תקציב האשכול', ar: 'ميزانية العنقود', fa: 'بودجهٔ خوشه', en: 'Cluster budget' },
  titles: phrases(
    'תקציב | תקציב רגיל של האשכול | תקציב שנתי של האשכול | הצעת תקציב האשכול | ביצוע תקציב האשכול',
    'ميزانية | اقتراح ميزانية العنقود',
    'بودجه | بودجهٔ سالانهٔ خوشه',
    'budget of the cluster | regular budget of the cluster',
  ),
  fields: FIELDS,
  needs: [
    ['name', 'activity'],
    ['budget', 'amended', 'executed'],
    ['side', 'source', 'basis', 'committed', 'fundedBy', 'authority'],
  ],
  name: 'name',
  headed: true,
  item(row) {
    const name = row.text('name') ?? row.text('activity') ?? row.text('authority');
    const stated = row.choice('side', SIDES);
    const source =
      row.choice('source', SOURCE_CHOICES) ??
      (stated === 'income' && !row.has('source') ? namedSource(name ?? '') : undefined);
    const line = present({
      // Only income has a source.
      side: stated ?? (source === undefined ? undefined : 'income'),
      source,
      activity: row.text('activity') || undefined,
      authority: row.text('authority') || undefined,
      basis: row.choice('basis', BASES),
      budget: row.money('budget'),
      amended: row.money('amended'),
      executed: row.money('executed'),
      committed: row.money('committed'),
      fundedBy: row.choice('fundedBy', FUNDING),
      purpose: row.choice('purpose', PURPOSES),
      extraordinary: row.choice('extraordinary', YES_NO),
    });
    return name === undefined && Object.keys(line).length === 0 ? undefined : { name: name ?? '', ...line };
  },
};
