import {
  Exact,
  formatMoney,
  money,
  recommendedModel,
  uncertaintyRuns,
  type QuotaInput,
  type QuotaModel,
  type Uncertainty,
  type UncertaintyOptions,
} from '../../../lib/index.js';
import { drawnQuotas, percentile } from '../../laws/uncertainty-oracle.js';
import { modelOf, MODELS } from '../../laws/quota-cases.js';
import { agorotText, ANNEX_3 } from '../../laws/quota-oracle.js';

const recommended = recommendedModel();
if (!recommended.ok) throw new Error('no recommended model');
const annex = recommended.value;

/** Around the bounds of the bands, small and large. */
const members: readonly QuotaInput[] = [
  { population: 46_870, socio: 3, periph: 6 },
  { population: 14_900, socio: 8, periph: 8 },
  { population: 30_100, socio: 5, periph: 7 },
  { population: 7, socio: 1, periph: 10 },
];

const settings = (more: Partial<UncertaintyOptions> = {}): UncertaintyOptions => ({
  rangePerCent: new Exact(5),
  runs: 400,
  seed: 2017,
  ...more,
});

function run(inputs: readonly QuotaInput[], model: QuotaModel, options: UncertaintyOptions): Uncertainty {
  const runs = uncertaintyRuns(inputs, model, options);
  for (;;) {
    const step = runs.next();
    if (!step.done) continue;
    if (!step.value.ok) throw new Error(step.value.problems[0].code);
    return step.value.value;
  }
}

const RANKS = [
  ['p5', 5],
  ['p25', 25],
  ['p50', 50],
  ['p75', 75],
  ['p95', 95],
] as const;

describe.each([
  ['annex 3', ANNEX_3],
  ['tariff 3.337', MODELS['tariff 3.337'] ?? ANNEX_3],
  ['as large as may be', MODELS['as large as may be'] ?? ANNEX_3],
])('%s', (_, plain) => {
  const options = settings();
  const found = run(members, modelOf(plain), options);
  const drawn = drawnQuotas(plain, members, 5, options.runs, options.seed);

  test('percentiles of each authority and of the total are what an own generator and whole numbers give', () => {
    const columns = members.map((_member, index) => drawn.map((quotas) => quotas[index] as bigint));
    const totals = drawn.map((quotas) => quotas.reduce((sum, quota) => sum + quota, 0n));
    [...columns, totals].forEach((amounts, index) => {
      const spread = found.members[index] ?? found.total;
      const least = amounts.reduce((a, b) => (b < a ? b : a));
      const most = amounts.reduce((a, b) => (b > a ? b : a));
      expect(formatMoney(spread.least)).toBe(agorotText(least));
      expect(formatMoney(spread.most)).toBe(agorotText(most));
      for (const [name, perCent] of RANKS) {
        expect(formatMoney(spread[name])).toBe(agorotText(percentile(amounts, perCent)));
      }
    });
  });

  test('the bins hold every run once, from the least total to the most', () => {
    const totals = drawn.map((quotas) => quotas.reduce((sum, quota) => sum + quota, 0n));
    const { distribution } = found;
    expect(distribution.length).toBeLessThanOrEqual(20);
    expect(distribution[0]?.from.eq(found.total.least)).toBe(true);
    for (const { from, to, runs } of distribution) {
      const [low, high] = [from, to].map((edge) => BigInt(edge.times(100).toFixed(0))) as [bigint, bigint];
      expect(runs).toBe(totals.filter((total) => total >= low && total <= high).length);
    }
    expect(distribution.reduce((sum, { runs }) => sum + runs, 0)).toBe(options.runs);
  });
});

test('without a range every run is the stated one', () => {
  const {
    total,
    members: each,
    distribution,
  } = run(members, annex, settings({ rangePerCent: new Exact(0) }));
  // Tayibe: 15,000 + 4 · 30 % · 75 % · 46,870
  expect(Object.values(each[0] ?? {}).map(formatMoney)).toEqual(Array.from({ length: 8 }, () => '57183.00'));
  expect(total.p5.eq(total.p95)).toBe(true);
  expect(distribution.map(({ from, to, runs }) => [formatMoney(from), formatMoney(to), runs])).toEqual([
    [formatMoney(total.stated), formatMoney(total.stated), 400],
  ]);
});

test('the same seed gives the same answer, another seed another', () => {
  expect(run(members, annex, settings())).toEqual(run(members, annex, settings()));
  const [one, other] = [run(members, annex, settings()), run(members, annex, settings({ seed: 2018 }))];
  expect(one.total).not.toEqual(other.total);
});

test('however many authorities share a chunk, the draws are those of one run after the other', () => {
  const many = Array.from({ length: 50 }, (_, index) => ({
    population: 1_000 + 811 * index,
    socio: 1 + (index % 10),
    periph: 1 + ((index * 3) % 10),
  }));
  const { total } = run(many, annex, settings({ runs: 1_000, seed: -5 }));
  const totals = drawnQuotas(ANNEX_3, many, 5, 1_000, -5).map((quotas) =>
    quotas.reduce((sum, quota) => sum + quota, 0n),
  );
  expect(formatMoney(total.p50)).toBe(agorotText(percentile(totals, 50)));
});

test('progress goes up to its end, and whoever waits may stop before', () => {
  const runs = uncertaintyRuns(members, annex, settings({ runs: 20_000 }));
  const seen = [...runs];
  expect(seen.length).toBeGreaterThan(8);
  seen.forEach(({ done }, index) => {
    expect(done).toBeGreaterThan(seen[index - 1]?.done ?? 0);
  });
  expect(seen.at(-1)?.done).toBe(seen.at(-1)?.of);

  const stopped = uncertaintyRuns(members, annex, settings({ runs: 20_000 }));
  stopped.next();
  expect(stopped.return(undefined as never).done).toBe(true);
  expect(stopped.next().done).toBe(true);
});

test('caps and floors hold in every run', () => {
  const bounded: QuotaModel = {
    ...annex,
    status: 'own',
    caps: [{ from: 0, fixed: money(50_000) }],
    floors: [{ from: 0, fixed: money(10_010) }],
  };
  const { members: each } = run(members, bounded, settings());
  expect(each.map(({ most }) => formatMoney(most))).toEqual(['50000.00', '50000.00', '50000.00', '10010.00']);
  expect(formatMoney(each[3]?.least ?? money(0))).toBe('10010.00');
});

test.each<[Partial<UncertaintyOptions>, string]>([
  [{ runs: 0 }, 'uncertainty-runs'],
  [{ runs: 1.5 }, 'uncertainty-runs'],
  [{ runs: 100_001 }, 'uncertainty-runs'],
  [{ rangePerCent: new Exact(-1) }, 'uncertainty-range'],
  [{ rangePerCent: new Exact(100) }, 'uncertainty-range'],
  [{ rangePerCent: new Exact(NaN) }, 'uncertainty-range'],
  [{ seed: 0.5 }, 'uncertainty-seed'],
  [{ seed: 2 ** 31 }, 'uncertainty-seed'],
])('%p is refused: %s', (more, code) => {
  const first = uncertaintyRuns(members, annex, settings(more)).next();
  expect(first.done && !first.value.ok && first.value.problems[0].code).toBe(code);
});

test('more quotas than can be kept are refused before any is computed', () => {
  const many = Array.from({ length: 1_000 }, () => members[0] as QuotaInput);
  const first = uncertaintyRuns(many, annex, settings({ runs: 100_000 })).next();
  expect(first.done && !first.value.ok && first.value.problems[0]).toEqual({
    code: 'uncertainty-too-large',
    facts: { value: 100_000_000, most: 33_554_432 },
  });
});

test('shares are set for the stated populations alone, so they do not move', () => {
  const shared: QuotaModel = {
    ...annex,
    status: 'own',
    parts: [
      {
        kind: 'shares',
        weight: new Exact(100),
        total: money(1_000),
        shares: members.map(({ population }) => ({ population, share: new Exact(1) })),
      },
    ],
  };
  const first = uncertaintyRuns(members, shared, settings()).next();
  expect(first.done && !first.value.ok && first.value.problems[0].code).toBe('uncertainty-shares');
});

test('no authorities, nothing to pay', () => {
  const { total, members: each } = run([], annex, settings({ runs: 3 }));
  expect(each).toEqual([]);
  expect(formatMoney(total.most)).toBe('0.00');
});
