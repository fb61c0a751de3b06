import type { IsoDate } from '../../core/dated.js';
import type { ClusterBudgetFacts, ReportFacts } from './facts.js';

/** What a report is of. The fiscal year is the calendar year, and quarters begin in January, April, July and October. */
export type Period = Pick<ReportFacts, 'kind' | 'year' | 'part'>;

const ENDS = ['03-31', '06-30', '09-30', '12-31'] as const;

/** A period whose part nobody gave, or that its kind does not have, ends with its year. */
export function lastDay({ kind, year, part }: Period): IsoDate {
  const quarter = kind === 'quarter' ? part : kind === 'half-year' && part !== undefined ? part * 2 : 4;
  return `${String(year)}-${ENDS[(quarter ?? 4) - 1] ?? '12-31'}` as IsoDate;
}

/** Seven reports a year. */
export const periodsOf = (year: number): readonly Period[] => [
  ...[1, 2, 3, 4].map((part): Period => ({ kind: 'quarter', year, part })),
  ...[1, 2].map((part): Period => ({ kind: 'half-year', year, part })),
  { kind: 'year', year },
];

export const samePeriod = (a: Period, b: Period): boolean =>
  a.kind === b.kind && a.year === b.year && (a.kind === 'year' || a.part === b.part);

/** Of the same kind. */
export function nextPeriod({ kind, year, part = 1 }: Period): Period {
  const parts = { quarter: 4, 'half-year': 2, year: 1 }[kind];
  return part < parts ? { kind, year, part: part + 1 } : { kind, year: year + 1, part: 1 };
}

/** Every period of the budget's year, and those of other years that the workbook lists. */
export function periodsAsked({ reports = [], year }: ClusterBudgetFacts): readonly Period[] {
  const ofYear = year === undefined ? [] : periodsOf(year);
  const listed = reports.filter((report, index) => {
    const before = [...ofYear, ...reports.slice(0, index)];
    return !before.some((period) => samePeriod(period, report));
  });
  return [...ofYear, ...listed];
}
