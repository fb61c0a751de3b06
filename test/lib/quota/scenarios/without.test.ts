import {
  Exact,
  money,
  simulate,
  without,
  withoutOverride,
  type Scenario,
  type ScenarioParameter,
} from '../../../../lib/index.js';
import { arrangement, member, quotas, RECOMMENDED, scenario, shared, THREE } from './cases.js';

const FULL: Scenario = scenario({
  arrangement: {
    ...arrangement({ tariff: '5', bands: [{ from: 0, fixed: '7000' }], socio: Array(10).fill('60') }),
    factor: new Exact(90),
    caps: [{ from: 0, fixed: money('50000') }],
  },
  added: [member('n', 100, 1, 1)],
  removed: ['b'],
  growth: { perCent: new Exact(2), years: 3 },
  vintage: 'bureau-2024',
  overrides: { a: { population: 31_000, socio: 5 }, c: { periph: 9 } },
  limits: 'none',
});

test.each<[ScenarioParameter, Partial<Scenario> | undefined]>([
  ['added', { added: [] }],
  ['removed', { removed: [] }],
  ['overrides', { overrides: {} }],
  ['arrangement', { arrangement: RECOMMENDED }],
])('%s goes back, and all others stay', (parameter, changes) => {
  expect(without(FULL, parameter)).toEqual({ ...FULL, ...changes });
});

test.each(['growth', 'vintage', 'limits'] as const)('%s goes, and all others stay', (parameter) => {
  const left = without(FULL, parameter);
  expect(left).not.toHaveProperty(parameter);
  expect({ ...left, [parameter]: FULL[parameter] }).toEqual(FULL);
});

test.each(['bands', 'tariff', 'socio', 'periph'] as const)('the table %s goes back by itself', (table) => {
  const [part] = FULL.arrangement.parts;
  const [recommended] = RECOMMENDED.parts;
  const expected = { ...part, [table]: recommended[table as keyof typeof recommended] };
  expect(without(FULL, table)).toEqual({ ...FULL, arrangement: { ...FULL.arrangement, parts: [expected] } });
});

test('factor and bounds go back by themselves', () => {
  expect(without(FULL, 'factor').arrangement).toEqual({ ...FULL.arrangement, factor: new Exact(100) });
  expect(without(FULL, 'caps').arrangement).toEqual({ ...FULL.arrangement, caps: [] });
});

test('an arrangement that is all taken back is the recommended one, and needs no approval', () => {
  const parameters = ['bands', 'tariff', 'socio', 'factor', 'caps'] as const;
  const left = parameters.reduce<Scenario>((each, parameter) => without(each, parameter), FULL);
  expect(left.arrangement).toEqual(RECOMMENDED);
});

test('to another arrangement than the recommended one', () => {
  const base = arrangement({ tariff: '3' });
  const back = without(scenario({ arrangement: arrangement({ tariff: '5' }) }), 'tariff', base);
  // 12,000 + 3 · 37.5 % · 30,000
  expect(quotas(simulate(back, THREE))).toMatchObject({ a: '45750.00' });
  expect(without(FULL, 'arrangement', base).arrangement).toBe(base);
});

test('a table that an arrangement does not have stays away', () => {
  const only = scenario({ arrangement: shared('1000', [[30_000, '1']]) });
  expect(without(only, 'tariff').arrangement).toEqual(only.arrangement);
});

test('what was typed goes back by authority, or figure by figure', () => {
  expect(withoutOverride(FULL, 'a').overrides).toEqual({ c: { periph: 9 } });
  expect(withoutOverride(FULL, 'a', 'socio').overrides).toEqual({
    a: { population: 31_000 },
    c: { periph: 9 },
  });
  expect(withoutOverride(FULL, 'c', 'periph').overrides).toEqual({ a: { population: 31_000, socio: 5 } });
  expect(withoutOverride(FULL, 'z')).toEqual(FULL);
});
