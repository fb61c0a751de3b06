import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accountOf, readAccountCode } from '../../../lib/index.js';
import { readWorkbook } from '../../../lib/xlsx/index.js';

const FILE = join(__dirname, '../../../../shared/data/real/elad_2022.xlsx');
const here = existsSync(FILE);
if (!here)
  process.stderr.write('SKIPPED: the budget of Elad 2022 is not here, so no published codes were read\n');

(here ? describe : describe.skip)('the budget of Elad, 2022', () => {
  let rows: { readonly code: string | number; readonly amount: number }[] = [];

  beforeAll(async () => {
    const book = await readWorkbook(readFileSync(FILE));
    if (!book.ok) throw new Error(book.problems[0].code);
    rows = (book.value.sheets[0]?.rows ?? []).flatMap((row) => {
      const code = row?.[0]?.value;
      return typeof code === 'string' || typeof code === 'number'
        ? [{ code, amount: Number(row?.[3]?.value) }]
        : [];
    });
    // The first is the heading.
    rows = rows.slice(1);
  });

  test('every one of its 624 codes is read, and the two sides are 266,301 thousand each', () => {
    const sums = { income: 0, expenditure: 0 };
    for (const { code, amount } of rows) {
      const read = readAccountCode(code);
      if (!read.ok) throw new Error(`${code}: ${read.problems[0].code}`);
      sums[read.value.side] += amount;
    }
    expect(rows).toHaveLength(624);
    expect(sums).toEqual({ income: 266301, expenditure: -266301 });
  });

  test('two are of a chapter that the chart lacks; 125 are at levels that the book does not list', () => {
    const found = rows.map(({ code }) => accountOf(code));
    const unknown = found.flatMap((one) => (one.ok ? [] : [one.problems[0].facts['asked']]));
    expect(unknown).toEqual(['1570000990', '1570000991']);
    expect(found.filter((one) => one.ok && one.value.unlisted !== undefined)).toHaveLength(125);
  });
});
