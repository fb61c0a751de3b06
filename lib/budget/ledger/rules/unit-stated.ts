import { LEDGER } from '../../sources.js';
import { sheetRule } from '../../sheet-rule.js';
import { eachLedger } from '../draft.js';

/** K2-unit: the sheet states what its amounts count; without it, they are only known as printed. */
export const unitStated = sheetRule(
  'K2-unit',
  LEDGER,
  eachLedger(({ unit }, index) => [
    {
      code: unit === null ? 'ledger-unit-missing' : 'ledger-unit-stated',
      outcome: unit === null ? 'undetermined' : 'met',
      path: ['ledgers', index, 'unit'],
      facts: unit === null ? {} : { unit },
    },
  ]),
);
