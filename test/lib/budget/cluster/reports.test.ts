import type { ClusterBudgetFacts, ReportFacts } from '../../../../lib/budget/cluster/facts.js';
import { day, found, quoted, shown, verdicts } from './support.js';

const report = (
  kind: ReportFacts['kind'],
  part: number | undefined,
  made?: ReportFacts['made'],
): ReportFacts => ({
  kind,
  year: 2026,
  ...(part !== undefined && { part }),
  ...(made !== undefined && { made }),
});

const only = (one: ReportFacts, date: string): string[] => {
  const facts: ClusterBudgetFacts = { reports: [one] };
  return verdicts(facts, 'B10', day(date));
};

describe(quoted('B10', 'האשכול יערוך דוחות כספיים רבעוניים, חצי שנתיים ושנתיים'), () => {
  const made = shown('דוח 1', '2026-05-20');
  test.each<[string, ReportFacts, string, string[]]>([
    ['made', report('quarter', 1, made), '2026-07-15', ['met report-made']],
    ['made, not dated', report('quarter', 1, shown('דוח 1')), '2026-07-15', ['met report-made']],
    [
      'none, the next quarter has ended',
      report('quarter', 1, 'none'),
      '2026-07-01',
      ['breached report-missing'],
    ],
    [
      'none, the next quarter has not',
      report('quarter', 1, 'none'),
      '2026-06-30',
      ['advisory report-pending'],
    ],
    ['made only after the day', report('quarter', 1, made), '2026-04-30', ['advisory report-pending']],
    [
      'dated within its quarter',
      report('quarter', 1, shown('1', '2026-03-31')),
      '2026-07-15',
      ['advisory report-early'],
    ],
    ['nobody said', report('quarter', 1), '2026-07-15', ['undetermined report-unknown']],
    ['its quarter has not ended', report('quarter', 1, 'none'), '2026-03-31', []],
    ['half a year, none', report('half-year', 1, 'none'), '2026-12-31', ['advisory report-pending']],
    [
      'half a year, none, the next ended',
      report('half-year', 1, 'none'),
      '2027-01-01',
      ['breached report-missing'],
    ],
    ['the last quarter, none', report('quarter', 4, 'none'), '2027-04-01', ['breached report-missing']],
    ['a year, none', report('year', undefined, 'none'), '2027-12-31', ['advisory report-pending']],
    [
      'a year, none, the next ended',
      report('year', undefined, 'none'),
      '2028-01-01',
      ['breached report-missing'],
    ],
  ])('%s', (_, one, date, expected) => {
    expect(only(one, date)).toEqual(expected);
  });

  test('seven reports of the budget’s year, as its periods end; those that are not listed are asked for', () => {
    const facts: ClusterBudgetFacts = { year: 2026, reports: [report('quarter', 1, made)] };
    expect(verdicts(facts, 'B10', day('2026-03-31'))).toEqual([]);
    expect(verdicts(facts, 'B10', day('2026-07-15'))).toEqual([
      'met report-made',
      'undetermined report-unknown',
      'undetermined report-unknown',
    ]);
    expect(
      found(facts, 'B10', day('2027-01-01')).map(({ facts: said }) => [said['kind'], said['part']]),
    ).toEqual([
      ['quarter', '1'],
      ['quarter', '2'],
      ['quarter', '3'],
      ['quarter', '4'],
      ['half', '1'],
      ['half', '2'],
      ['year', 'none'],
    ]);
  });

  test('one of two rows for the same report that shows it is enough', () => {
    const facts = { reports: [report('quarter', 1, 'none'), report('quarter', 1, made)] };
    expect(verdicts(facts, 'B10')).toEqual(['met report-made']);
    expect(found(facts, 'B10')[0]?.path).toEqual(['budget', 'cluster', 'reports', 1]);
  });

  test('no list of reports: asked for once, from the day that one is due', () => {
    expect(verdicts({ year: 2026 }, 'B10')).toEqual(['undetermined reports-unknown']);
    expect(found({ year: 2026 }, 'B10')[0]?.facts).toEqual({ count: 3, year: '2026' });
    expect(verdicts({ year: 2026 }, 'B10', day('2026-03-31'))).toEqual([]);
    expect(verdicts({}, 'B10')).toEqual([]);
  });
});
