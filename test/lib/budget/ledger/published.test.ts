import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LedgerFacts } from '../../../../lib/budget/ledger/facts.js';
import { Exact } from '../../../../lib/index.js';
import { ledgerCandidates } from '../../../../lib/sheets/ledger/read.js';
import { Grid } from '../../../../lib/sheets/grid.js';
import { readWorkbook } from '../../../../lib/xlsx/index.js';
import { chapterSums } from '../../../../lib/budget/ledger/chapter-sums.js';
import { LEDGER_RULES } from '../../../../lib/budget/ledger/rules.js';
import { findings } from './ledger.js';

const FILE = join(__dirname, '../../../../../shared/data/real/elad_2022.xlsx');
const here = existsSync(FILE);
if (!here)
  process.stderr.write('SKIPPED: the budget of Elad 2022 is not here, so no published budget was judged\n');

(here ? describe : describe.skip)('the budget of Elad, 2022', () => {
  let elad: LedgerFacts;

  beforeAll(async () => {
    const book = await readWorkbook(readFileSync(FILE));
    if (!book.ok) throw new Error(book.problems[0].code);
    const [found] = book.value.sheets.flatMap((sheet) => ledgerCandidates(new Grid(sheet)));
    const reading = found?.read({ answers: {} });
    let step = reading?.next();
    while (step && !step.done) step = reading?.next();
    if (!step) throw new Error('no ledger');
    elad = step.value.facts;
  });

  test('balances, and nothing in it is breached or left open', () => {
    const all = LEDGER_RULES.flatMap(({ id }) => findings(id, elad));
    expect(new Set(all.map(({ outcome }) => outcome))).toEqual(new Set(['met', 'advisory']));
    expect(findings('K2-balance', elad)).toMatchObject([
      { outcome: 'met', facts: { income: '266301000.00', expenditure: '266301000.00' } },
    ]);
  });

  test('its chapters add up to both sides', () => {
    const sides = { income: new Exact(0), expenditure: new Exact(0) };
    for (const { side, sums } of chapterSums(elad)) {
      if (side) sides[side] = sides[side].plus(sums[0]?.printed ?? NaN);
    }
    expect([sides.income.toFixed(), sides.expenditure.toFixed()]).toEqual(['266301', '-266301']);
  });

  test('one thousand more on any line is a breach of exactly that thousand', () => {
    for (const at of [0, 77, 300, 623]) {
      const lines = elad.lines.map((line, index) =>
        index === at ? { ...line, amounts: [line.amounts[0]?.plus(1) ?? null] } : line,
      );
      expect(findings('K2-balance', { ...elad, lines })).toMatchObject([
        { outcome: 'breached', facts: { difference: '1000.00' } },
      ]);
    }
  });
});
