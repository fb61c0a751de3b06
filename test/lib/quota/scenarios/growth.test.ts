import { Exact, readGrowth, simulate } from '../../../../lib/index.js';
import { member, problemsOf, scenario } from './cases.js';

const population = (from: number, perCent: string, years: number): number | null | undefined =>
  simulate(scenario({ growth: { perCent: new Exact(perCent), years } }), [member('a', from, 4, 6)]).rows[0]
    ?.figures.population.value;

test.each([
  [30_000, '1.8', 5, 32_799], // 32,798.96…
  [44_585, '1.8', 5, 48_745],
  [14_999, '-2.5', 3, 13_902],
  [100, '0.5', 1, 101], // 100.5: half-up
  [300, '-0.5', 1, 299], // 298.5: half-up
  [33, '1.5', 2, 34], // 33.997…; rounding each year would give 33
  [30_000, '0', 40, 30_000],
  [30_000, '7', 0, 30_000],
  [1_000_000, '100', 10, 1_024_000_000],
  [50_000, '1.123456789', 30, 69_908],
])('%i residents at %s %% over %i years: %i', (from, perCent, years, to) => {
  expect(population(from, perCent, years)).toBe(to);
});

test('what is no number of residents does not grow into one', () => {
  expect(population(12.5, '10', 1)).toBe(12.5);
  const result = simulate(scenario({ growth: { perCent: new Exact(1_000), years: 100 } }), [
    member('a', 30_000, 4, 6),
  ]);
  expect(problemsOf(result, 'a').map(({ code }) => code)).toEqual(['population-too-large']);
});

test('what is typed is read in the readers’ digits', () => {
  const read = readGrowth({ perCent: '۱٫۸', years: '5' });
  expect(read.ok && [read.value.perCent.toFixed(), read.value.years]).toEqual(['1.8', 5]);
  expect(readGrowth({ perCent: -2.5, years: 0 }).ok).toBe(true);
});

test.each([
  ['text', 'many', 1, 'scenario-growth-rate', 'growth.perCent'],
  ['nothing', null, 1, 'scenario-growth-rate', 'growth.perCent'],
  ['a town that vanishes', -100, 1, 'scenario-growth-rate', 'growth.perCent'],
  ['a slip of the pen', 1_001, 1, 'scenario-growth-rate', 'growth.perCent'],
  ['ten places', '1.0123456789', 1, 'scenario-growth-rate', 'growth.perCent'],
  ['half a year', 1, 0.5, 'scenario-growth-years', 'growth.years'],
  ['years that were', 1, -1, 'scenario-growth-years', 'growth.years'],
  ['a century and a year', 1, 101, 'scenario-growth-years', 'growth.years'],
])('%s is refused', (_, perCent, years, code, place) => {
  expect(readGrowth({ perCent, years })).toMatchObject({ ok: false, problems: [{ code, place }] });
});

test('both are reported at once', () => {
  const read = readGrowth({ perCent: '', years: '' });
  expect(read.ok ? [] : read.problems.map(({ code }) => code)).toEqual([
    'scenario-growth-rate',
    'scenario-growth-years',
  ]);
});
