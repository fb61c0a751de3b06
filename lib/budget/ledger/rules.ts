import type { Rule } from '../../core/rule.js';
import type { BudgetFacts } from '../facts.js';
import type { LedgerCode } from './codes.js';
import { codesInChart } from './rules/codes-in-chart.js';
import { codesUnique } from './rules/codes-unique.js';
import { oneYear } from './rules/one-year.js';
import { sideAsSheet } from './rules/side-as-sheet.js';
import { sidesBalance } from './rules/sides-balance.js';
import { signsAsSheet } from './rules/signs-as-sheet.js';
import { totalsAddUp } from './rules/totals-add-up.js';
import { unitStated } from './rules/unit-stated.js';

/** Every rule on account-level budgets (K2). */
export const LEDGER_RULES: readonly Rule<BudgetFacts, LedgerCode>[] = [
  totalsAddUp,
  sidesBalance,
  codesInChart,
  codesUnique,
  sideAsSheet,
  signsAsSheet,
  oneYear,
  unitStated,
];
