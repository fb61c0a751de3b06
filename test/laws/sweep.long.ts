import { sweepTotals, type QuotaModel } from '../../lib/index.js';
import { modelOf } from './quota-cases.js';
import { totalBy } from './plain-models.js';
import { ANNEX_3, randomOf } from './quota-oracle.js';

jest.setTimeout(600_000);

test('ten thousand tariffs over 255 authorities: each total as fractions of whole numbers have it', () => {
  const random = randomOf(10_000);
  const index = () => 1 + Math.floor(random() * 10);
  const members = Array.from({ length: 255 }, () => ({
    population: Math.floor(10 ** (2 + 4 * random())),
    socio: index(),
    periph: index(),
  }));
  const plainAt = (step: number) => ({ ...ANNEX_3, tariff: ((1_000 + step) / 1000).toFixed(3) });
  const at = (step: number): QuotaModel => modelOf(plainAt(step));
  const swept = sweepTotals(members, { from: at(0), to: at(9_999), steps: 9_999 });
  if (!swept.ok) throw new Error(swept.problems[0].code);
  const wrong = Array.from(swept.value.agorot, (total, step) => ({ total, step })).filter(
    ({ total, step }) => BigInt(total) !== totalBy(plainAt(step), members),
  );
  expect(swept.value.agorot).toHaveLength(10_000);
  expect(wrong).toEqual([]);
});
