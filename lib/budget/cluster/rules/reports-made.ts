import type { IsoDate } from '../../../core/dated.js';
import { standing } from '../../../model/evidence.js';
import { dateOf, orNone, referenceOf } from '../../../model/said.js';
import type { ClusterBudgetFacts, ReportFacts } from '../facts.js';
import { lastDay, periodsOf, type Period } from '../periods.js';
import { clusterRule, type ClusterDraft } from '../rule.js';

const samePeriod = (a: Period, b: Period): boolean =>
  a.kind === b.kind && a.year === b.year && (a.kind === 'year' || a.part === b.part);

const next = ({ kind, year, part = 1 }: Period): Period => {
  const parts = { quarter: 4, 'half-year': 2, year: 1 }[kind];
  return part < parts ? { kind, year, part: part + 1 } : { kind, year: year + 1, part: 1 };
};

/** The text sets no day: a report is late beyond doubt when the next of its kind is due as well. */
function look(
  period: Period,
  made: ReportFacts['made'],
  on: IsoDate,
): Pick<ClusterDraft, 'code' | 'outcome'> {
  const found = standing(made, on);
  if (found === 'unknown') return { code: 'report-unknown', outcome: 'undetermined' };
  if (found === 'shown') {
    const given = made === undefined || made === 'none' ? undefined : made.on;
    return given !== undefined && given <= lastDay(period)
      ? { code: 'report-early', outcome: 'advisory' }
      : { code: 'report-made', outcome: 'met' };
  }
  return lastDay(next(period)) < on
    ? { code: 'report-missing', outcome: 'breached' }
    : { code: 'report-pending', outcome: 'advisory' };
}

/** Every period of the budget's year, and those of other years that the workbook lists. */
function due({ reports = [], year }: ClusterBudgetFacts): readonly Period[] {
  const ofYear = year === undefined ? [] : periodsOf(year);
  const listed = reports.filter((report, index) => {
    const before = [...ofYear, ...reports.slice(0, index)];
    return !before.some((period) => samePeriod(period, report));
  });
  return [...ofYear, ...listed];
}

/** B10: quarterly, half-yearly and yearly reports exist, of periods that have ended. */
export const reportsMade = clusterRule('B10', (cluster, on): readonly ClusterDraft[] => {
  const { reports, year } = cluster;
  const ended = due(cluster).filter((period) => lastDay(period) < on);
  if (!reports) {
    if (ended.length === 0) return [];
    const facts = { count: ended.length, year: orNone(year) };
    return [{ code: 'reports-unknown', outcome: 'undetermined', path: ['cluster', 'reports'], facts }];
  }
  return ended.map((period) => {
    const rows = reports.flatMap((report, index) => (samePeriod(report, period) ? [index] : []));
    const shown = rows.find((index) => standing(reports[index]?.made, on) === 'shown');
    const index = shown ?? rows[0];
    const made = index === undefined ? undefined : reports[index]?.made;
    return {
      ...look(period, made, on),
      path: ['cluster', 'reports', ...(index === undefined ? [] : [index])],
      facts: {
        kind: period.kind === 'half-year' ? 'half' : period.kind,
        part: orNone(period.part),
        year: String(period.year),
        ended: lastDay(period),
        reference: referenceOf(made),
        given: dateOf(made),
      },
    };
  });
});
