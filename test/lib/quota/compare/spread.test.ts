import {
  simulate,
  spreadOf,
  type Scenario,
  type SimulationMember,
  type Spread,
} from '../../../../lib/index.js';
import { arrangement, member, scenario, shared, THREE } from '../scenarios/cases.js';

const spread = (members: readonly SimulationMember[], changes: Partial<Scenario> = {}): Spread =>
  spreadOf(simulate(scenario(changes), members).rows);

test('Gini of the quota per resident, and its concentration against the socio-economic cluster', () => {
  const { gini, concentration, perResident, known, undetermined } = spread(THREE);
  // 2,950,944,191 / 10,876,841,360; whoever stands higher here pays more each, so that both agree
  expect(gini?.toFixed(12)).toBe('0.271305252447');
  expect(concentration?.toFixed(12)).toBe('0.271305252447');
  expect(perResident?.toFixed(6)).toBe('2.032980');
  expect([known, undetermined]).toEqual([3, 0]);
});

const perHead = arrangement({
  bands: [{ from: 0, fixed: '0' }],
  socio: Array(10).fill('100'),
  periph: Array(10).fill('100'),
});

test('where everybody pays the same per resident, both are 0', () => {
  const { gini, concentration, perResident } = spread(THREE, { arrangement: perHead });
  expect([gini?.toFixed(), concentration?.toFixed(), perResident?.toFixed()]).toEqual(['0', '0', '4']);
});

/** One of two equal towns pays all: half of the residents carry everything. */
const one = (socio: number): SimulationMember[] => [member('a', 1_000, socio, 5), member('b', 2_000, 5, 5)];
const allOnA = shared('900', [
  [1_000, '1'],
  [2_000, '0'],
]);

test.each([
  ['the weaker', 2, '-0.666667'],
  ['the stronger', 9, '0.666667'],
  ['one as strong', 5, '0.000000'],
])('where %s pays all, the sign says so', (_, socio, concentration) => {
  const found = spread(one(socio), { arrangement: allOnA });
  expect(found.gini?.toFixed(6)).toBe('0.666667');
  expect(found.concentration?.toFixed(6)).toBe(concentration);
});

test('over those that are known, and how many are not', () => {
  const found = spread([...THREE, member('d', 90_000, null, 5)]);
  expect(found.gini?.toFixed(12)).toBe('0.271305252447');
  expect([found.known, found.undetermined]).toEqual([3, 1]);
});

test('where nobody pays, or nobody is known, there is nothing to spread', () => {
  const nothing = arrangement({ bands: [{ from: 0, fixed: '0' }], tariff: '0' });
  const free = spread(THREE, { arrangement: nothing });
  expect(free).not.toHaveProperty('gini');
  expect(free).not.toHaveProperty('concentration');
  expect(free.perResident?.toFixed()).toBe('0');
  expect(spread([])).toEqual({ known: 0, undetermined: 0 });
});
