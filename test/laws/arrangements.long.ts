import { bulkQuotas, bulkTotal, compileModel, computeQuota, formatMoney } from '../../lib/index.js';
import { known } from '../lib/known.js';
import { ARRANGEMENTS, DIVIDED, modelFrom, sharedColumns } from './arrangement-cases.js';
import { agorotBy, nisText, type PlainArrangement } from './arrangement-oracle.js';
import { columns } from './quota-cases.js';

const ROWS = 1_000_000;

/** Every `step`th row goes through the calculation with its working as well. */
const STEP = 100;

jest.setTimeout(600_000);

/** The amounts of a million rows, each as whole numbers have it; rows that differ are told by their number. */
function tryAll(plain: PlainArrangement, { populations, socios, periphs }: ReturnType<typeof columns>): void {
  const model = modelFrom(plain);
  const compiled = compileModel(model);
  const { agorot, wide, invalid, unshared } = bulkQuotas(compiled, { populations, socios, periphs });
  expect([invalid, unshared]).toEqual([[], []]);

  let total = 0n;
  const wrong: number[] = [];
  for (let row = 0; row < populations.length; row++) {
    const [population, socio, periph] = [populations[row], socios[row], periphs[row]] as [
      number,
      number,
      number,
    ];
    const expected = agorotBy(plain, population, socio, periph) ?? -1n;
    total += expected;
    if ((wide.get(row) ?? BigInt(agorot[row] as number)) !== expected) wrong.push(row);
    if (row % STEP !== 0) continue;
    const { quota } = known(computeQuota({ population, socio, periph }, model));
    if (formatMoney(quota) !== nisText(expected)) wrong.push(row);
  }
  expect(wrong).toEqual([]);
  expect(formatMoney(bulkTotal(compiled, { populations, socios, periphs }).total)).toBe(nisText(total));
}

test.each(Object.entries(ARRANGEMENTS).map(([name, plain], index) => ({ name, plain, seed: 100 + index })))(
  '$name: a million rows',
  ({ plain, seed }) => {
    tryAll(plain, columns(ROWS, seed));
  },
);

test.each(Object.entries(DIVIDED).map(([name, plain], index) => ({ name, plain, seed: 200 + index })))(
  '$name: a million rows',
  ({ plain, seed }) => {
    tryAll(plain, sharedColumns(ROWS, seed));
  },
);
