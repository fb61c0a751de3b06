import type { Rule } from '../../core/rule.js';
import type { BudgetFacts } from '../facts.js';
import type { FormCode } from './codes.js';
import { sidesBalance } from './rules/balance.js';
import { changesHold } from './rules/change.js';
import { unitStated, yearsAgree } from './rules/heading.js';
import { promotionsHold } from './rules/promoted.js';
import { surplusHolds } from './rules/surplus.js';
import { totalsHold } from './rules/totals.js';

/** Everything that is asked of a summary form (K1). */
export const FORM_RULES: readonly Rule<BudgetFacts, FormCode>[] = [
  totalsHold,
  sidesBalance,
  surplusHolds,
  changesHold,
  promotionsHold,
  yearsAgree,
  unitStated,
];
