import type { AgreementFacts, ClusterBudgetFacts } from '../../budget/cluster/facts.js';
import {
  lastDay,
  nextPeriod,
  periodsAsked,
  periodsOf,
  samePeriod,
  type Period,
} from '../../budget/cluster/periods.js';
import type { IsoDate } from '../../core/dated.js';
import { fold } from '../../core/text.js';
import { authorityKey } from '../../model/authority-key.js';
import { standing } from '../../model/evidence.js';
import { orNone } from '../../model/said.js';
import { byDay, namesOf } from './by-day.js';
import type { DeadlineDraft } from './types.js';

interface Asked {
  readonly period: Period;
  readonly ended: IsoDate;
  /** The rows that list it. */
  readonly rows: readonly number[];
  /** The book says that it was not made, by today at least; else nobody said. */
  readonly isMissing: boolean;
}

/** Reports that are not shown, of periods whose last day is known: of a row that does not say which quarter it is of, it is not. */
function openReports(cluster: ClusterBudgetFacts, on: IsoDate): readonly Asked[] {
  const listed = cluster.reports ?? [];
  return periodsAsked(cluster).flatMap((period): readonly Asked[] => {
    const rows = listed.flatMap((report, index) => (samePeriod(report, period) ? [index] : []));
    const states = rows.map((index) => standing(listed[index]?.made, on));
    const isPlaced = periodsOf(period.year).some((each) => samePeriod(each, period));
    if (!isPlaced || states.includes('shown')) return [];
    const isMissing = states.length > 0 && !states.includes('unknown');
    return [{ period, ended: lastDay(period), rows, isMissing }];
  });
}

/**
 * B10. The text sets no day for reports. A period's last day is the one after which its report is asked for; the last day of the next of
 * its kind is the one after which it is late beyond doubt. Where nobody said whether it was made, nothing is said to be late.
 */
function reports(cluster: ClusterBudgetFacts, on: IsoDate): readonly DeadlineDraft[] {
  const path = ['budget', 'cluster', 'reports'];
  const open = openReports(cluster, on);
  const running = open.filter(({ ended }) => ended >= on);
  const partOf = (items: readonly Asked[], kind: Period['kind']): string =>
    orNone(items.find(({ period }) => period.kind === kind)?.period.part);
  return [
    ...byDay(running, ({ ended }) => ended).map(({ day, items }) => ({
      code: 'report-periods-end' as const,
      clause: 'B10',
      on: day,
      path: [...path, ...items.flatMap(({ rows }) => rows).slice(0, 1)],
      facts: {
        year: String(items[0].period.year),
        quarter: partOf(items, 'quarter'),
        half: partOf(items, 'half-year'),
        yearly: items.some(({ period }) => period.kind === 'year') ? 'yes' : 'no',
      },
    })),
    ...open
      .filter(({ ended }) => ended < on && cluster.reports !== undefined)
      .map(({ period, ended, rows, isMissing }) => ({
        code: 'report-due' as const,
        clause: 'B10',
        on: lastDay(nextPeriod(period)),
        path: [...path, ...rows.slice(0, 1)],
        facts: {
          kind: period.kind === 'half-year' ? 'half' : period.kind,
          part: orNone(period.part),
          year: String(period.year),
          ended,
          missing: isMissing ? 'yes' : 'unknown',
        },
        lasting: isMissing,
      })),
  ];
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
