import { apportion, Exact } from '../../../lib/index.js';

const exact = (text: string | null) => (text === null ? null : new Exact(text));

/** What is answered: shares as decimal text, or the codes of all problems. */
function answer(total: string, weights: readonly (string | null)[], unit?: string): readonly string[] {
  const given = unit === undefined ? [] : ([new Exact(unit)] as const);
  const shares = apportion(new Exact(total), weights.map(exact), ...given);
  return shares.ok ? shares.value.map((share) => share.toFixed()) : shares.problems.map(({ code }) => code);
}

test.each<[total: string, weights: string[], unit: string | undefined, shares: string[]]>([
  ['100', ['1', '1', '1'], undefined, ['33.34', '33.33', '33.33']],
  ['0.05', ['1', '1'], undefined, ['0.03', '0.02']],
  ['0.02', ['1', '1', '1'], undefined, ['0.01', '0.01', '0']],
  [
    '300000',
    ['44585', '26182', '3754', '101830'],
    undefined,
    ['75845.9', '44539.58', '6386.13', '173228.39'],
  ],
  ['1', ['0.333333333333333', '0.333333333333333', '0.333333333333334'], undefined, ['0.33', '0.33', '0.34']],
  ['1000', ['0.5', '0.3', '0.2'], '1', ['500', '300', '200']],
  ['10', ['6', '6', '2'], '1', ['4', '4', '2']],
  ['7', ['1', '0', '1'], '1', ['4', '0', '3']],
  ['0.3', ['1', '2'], '0.1', ['0.1', '0.2']],
  ['1500000', ['46870', '24391', '10000', '517640'], '1000', ['117000', '61000', '25000', '1297000']],
  ['100', ['3'], undefined, ['100']],
  ['0', ['3', '4'], undefined, ['0', '0']],
  // Doubles would lose the agora.
  [
    '1000000000000000000000.01',
    ['1', '2', '3'],
    undefined,
    ['166666666666666666666.67', '333333333333333333333.34', '500000000000000000000'],
  ],
])('%s by %p in units of %p', (total, weights, unit, shares) => {
  expect(answer(total, weights, unit)).toEqual(shares);
});

test('a refund gives back what the same charge took', () => {
  expect(answer('-100', ['1', '1', '1'])).toEqual(['-33.34', '-33.33', '-33.33']);
  expect(answer('-0', ['1', '1'])).toEqual(['0', '0']);
});

test.each<[string, string, (string | null)[], string | undefined, string[]]>([
  ['nobody', '100', [], undefined, ['apportion-no-weights']],
  ['weights of nothing', '100', ['0', '0'], undefined, ['apportion-weights-zero']],
  ['a negative weight', '100', ['1', '-1'], undefined, ['apportion-weight-negative']],
  ['a missing weight', '100', ['1', null], undefined, ['apportion-missing']],
  ['two bad weights', '100', [null, '1', 'NaN'], undefined, ['apportion-missing', 'apportion-not-a-number']],
  ['a total finer than an agora', '100.001', ['1', '2'], undefined, ['apportion-not-whole-units']],
  ['a total that is not whole thousands', '1500500', ['1', '2'], '1000', ['apportion-not-whole-units']],
  ['a unit of 0', '100', ['1'], '0', ['apportion-unit-not-positive']],
  ['a negative unit', '100', ['1'], '-1', ['apportion-unit-not-positive']],
  ['a total without an end', 'Infinity', ['1'], undefined, ['apportion-not-a-number']],
  ['a total too large', '1e30', ['1'], undefined, ['apportion-too-large']],
  ['a weight too fine', '100', ['1e-31', '1'], undefined, ['apportion-too-fine']],
])('refuses %s', (_, total, weights, unit, codes) => {
  expect(answer(total, weights, unit)).toEqual(codes);
});

test('a problem names the weight, counted from 1, and shows its value', () => {
  expect(apportion(new Exact(100), [new Exact(1), new Exact('-2.5')])).toEqual({
    ok: false,
    problems: [{ code: 'apportion-weight-negative', facts: { number: 2, value: '-2.5' } }],
  });
});
