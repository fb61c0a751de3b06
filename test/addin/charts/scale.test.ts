import fc from 'fast-check';
import { scaleOf } from '../../../addin/workbench/charts/scale.js';

test.each<[readonly number[], boolean, readonly number[]]>([
  [[15_000, 61_503.75], true, [0, 20_000, 40_000, 60_000, 80_000]],
  [[-4000, 33_500], true, [-10_000, 0, 10_000, 20_000, 30_000, 40_000]],
  [[1, 10], false, [0, 2, 4, 6, 8, 10]],
  [[95, 100], false, [95, 96, 97, 98, 99, 100]],
  [[95, 100], true, [0, 20, 40, 60, 80, 100]],
  [[0.1, 0.7], true, [0, 0.2, 0.4, 0.6, 0.8]],
  [[], true, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [[0, 0], true, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [[7], false, [2, 4, 6, 8, 10, 12]],
])('%j, from nought: %s', (values, bars, ticks) => {
  expect(scaleOf(values, { bars }).ticks).toEqual(ticks);
});

test('every value stands between the ends, however large or small', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true, min: -1e12, max: 1e12 })), fc.boolean(), (values, bars) => {
      const { low, high, ticks } = scaleOf(values, { bars });
      const slack = (high - low) * 1e-6 + 1e-9;
      for (const value of values) {
        expect(value).toBeGreaterThanOrEqual(low - slack);
        expect(value).toBeLessThanOrEqual(high + slack);
      }
      expect(high).toBeGreaterThan(low);
      expect(ticks.length).toBeLessThan(10);
    }),
  );
});
