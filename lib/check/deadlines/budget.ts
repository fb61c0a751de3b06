import type { AgreementFacts, ClusterBudgetFacts } from '../../budget/cluster/facts.js';
import { lastDay, nextPeriod, periodsAsked, samePeriod } from '../../budget/cluster/periods.js';
import type { IsoDate } from '../../core/dated.js';
import { fold } from '../../core/text.js';
import { authorityKey } from '../../model/authority-key.js';
import { standing } from '../../model/evidence.js';
import { orNone } from '../../model/said.js';
import { byDay, namesOf } from './by-day.js';
import type { DeadlineDraft } from './types.js';

/**
 * B10. The text sets no day for reports. A period's last day is the one after which its report is asked for; the last day of the next of
 * its kind is the one after which it is late beyond doubt. Where nobody said whether it was made, nothing is said to be late.
 */
function reports(cluster: ClusterBudgetFacts, on: IsoDate): readonly DeadlineDraft[] {
  const listed = cluster.reports ?? [];
  return periodsAsked(cluster).flatMap((period): readonly DeadlineDraft[] => {
    const rows = listed.flatMap((report, index) => (samePeriod(report, period) ? [index] : []));
    const states = rows.map((index) => standing(listed[index]?.made, on));
    if (states.includes('shown')) return [];
    const isMissing = states.length > 0 && !states.includes('unknown');
    const ended = lastDay(period);
    const late = lastDay(nextPeriod(period));
    const facts = {
      kind: period.kind === 'half-year' ? 'half' : period.kind,
      part: orNone(period.part),
      year: String(period.year),
      ended,
      missing: isMissing ? 'yes' : 'unknown',
    };
    const path = ['budget', 'cluster', 'reports', ...rows.slice(0, 1)];
    if (ended >= on) return [{ code: 'report-period-ends', clause: 'B10', on: ended, path, facts }];
    if (!cluster.reports) return [];
    return [{ code: 'report-due', clause: 'B10', on: late, path, facts, lasting: isMissing }];
  });
}

/** B4: loans that are to be taken, and that the minister has not approved so far. */
const loans = ({ loans: listed = [] }: ClusterBudgetFacts, on: IsoDate): readonly DeadlineDraft[] =>
  listed.flatMap(({ name, takenOn, approval }, index): readonly DeadlineDraft[] => {
    const approved = standing(approval, on);
    if (takenOn === undefined || approved === 'shown') return [];
    const path = ['budget', 'cluster', 'loans', index, 'takenOn'];
    const facts = { loan: name, approval: approved === 'unknown' ? 'unknown' : 'missing' };
    return [{ code: 'loan-planned', clause: 'B4', on: takenOn, path, facts }];
  });

const isFollowed = ({ authority, service, to }: AgreementFacts, all: readonly AgreementFacts[]): boolean =>
  all.some(
    (other) =>
      authorityKey(other.authority) === authorityKey(authority) &&
      fold(other.service ?? '') === fold(service ?? '') &&
      (other.to ?? '9999') > (to ?? '9999'),
  );

/** B2: agreements that run out, and that no later one for the same service follows. */
function agreements({ agreements: listed = [] }: ClusterBudgetFacts): readonly DeadlineDraft[] {
  const ending = listed
    .map((agreement, index) => ({ agreement, index }))
    .filter(({ agreement }) => agreement.signed !== 'none' && !isFollowed(agreement, listed));
  return byDay(ending, ({ agreement }) => agreement.to).map(({ day, items }) => ({
    code: 'agreements-end',
    clause: 'B2',
    on: day,
    path: ['budget', 'cluster', 'agreements', items[0].index, 'to'],
    facts: { count: items.length, names: namesOf(items.map(({ agreement }) => agreement.authority)) },
  }));
}

export const budgetDeadlines = (cluster: ClusterBudgetFacts, on: IsoDate): readonly DeadlineDraft[] => [
  ...reports(cluster, on),
  ...loans(cluster, on),
  ...agreements(cluster),
];
