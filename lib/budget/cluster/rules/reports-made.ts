import type { IsoDate } from '../../../core/dated.js';
import { standing } from '../../../model/evidence.js';
import { dateOf, orNone, referenceOf } from '../../../model/said.js';
import type { ReportFacts } from '../facts.js';
import { lastDay, nextPeriod, periodsAsked, samePeriod, type Period } from '../periods.js';
import { clusterRule, type ClusterDraft } from '../rule.js';

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
  return lastDay(nextPeriod(period)) < on
    ? { code: 'report-missing', outcome: 'breached' }
    : { code: 'report-pending', outcome: 'advisory' };
}

/** B10: quarterly, half-yearly and yearly reports exist, of periods that have ended. */
export const reportsMade = clusterRule('B10', (cluster, on): readonly ClusterDraft[] => {
  const { reports, year } = cluster;
  const ended = periodsAsked(cluster).filter((period) => lastDay(period) < on);
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
