import { LEDGER } from '../../sources.js';
import { sheetRule } from '../../sheet-rule.js';
import { eachLedger } from '../draft.js';
import { headingOf } from '../printed.js';

/** K2-year: the year that the title names is that of the budget's column. A title left over from last year is advice, no breach. */
export const oneYear = sheetRule(
  'K2-year',
  LEDGER,
  eachLedger((ledger, index) => {
    const { columns, main, titleYear } = ledger;
    const year = main === null ? undefined : columns[main]?.year;
    if (main === null || year === undefined || titleYear === undefined) return [];
    const same = year === titleYear;
    return [
      {
        code: same ? 'ledger-year-met' : 'ledger-year-differs',
        outcome: same ? 'met' : 'advisory',
        path: ['ledgers', index, 'titleYear'],
        operands: [['ledgers', index, 'columns', main]],
        facts: { title: titleYear, year, column: headingOf(ledger, main) },
      },
    ];
  }),
);
