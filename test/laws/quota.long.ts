import { bulkQuotas, bulkTotal, compileModel, computeQuota, formatMoney } from '../../lib/index.js';
import { known } from '../lib/known.js';
import { columns, modelOf, MODELS } from './quota-cases.js';
import { agorotText, byDecimals, byFractions } from './quota-oracle.js';

const ROWS = 1_000_000;

/** Every `step`th row goes through the slower paths as well. */
const STEP = 50;

jest.setTimeout(600_000);

test.each(Object.entries(MODELS).map(([name, plain], index) => ({ name, plain, seed: 1 + index })))(
  '$name: a million rows, each as fractions of whole numbers have it',
  ({ plain, seed }) => {
    const model = modelOf(plain);
    const compiled = compileModel(model);
    const { populations, socios, periphs } = columns(ROWS, seed);
    const { agorot, wide, invalid } = bulkQuotas(compiled, { populations, socios, periphs });
    expect(invalid).toEqual([]);

    let total = 0n;
    const wrong: number[] = [];
    for (let row = 0; row < ROWS; row++) {
      const [population, socio, periph] = [populations[row], socios[row], periphs[row]] as [
        number,
        number,
        number,
      ];
      const expected = byFractions(plain, population, socio, periph);
      total += BigInt(expected.replace('.', ''));
      if (agorotText(wide.get(row) ?? (agorot[row] as number)) !== expected) wrong.push(row);
      if (row % STEP !== 0) continue;
      const { quota } = known(computeQuota({ population, socio, periph }, model));
      if (formatMoney(quota) !== expected) wrong.push(row);
      if (byDecimals(plain, population, socio, periph) !== expected) wrong.push(row);
    }
    expect(wrong).toEqual([]);
    expect(formatMoney(bulkTotal(compiled, { populations, socios, periphs }).total)).toBe(agorotText(total));
  },
);
