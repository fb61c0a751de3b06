import type { Citation } from '../core/citation.js';
import type { IsoDate } from '../core/dated.js';
import type { Rule } from '../core/rule.js';
import type { Draft } from '../procedure/rule.js';
import type { BudgetFacts } from './facts.js';

/** The regulations on preparing budgets are of 1971; no budget that is kept on sheets is older. */
const SINCE = '1971-01-01' as IsoDate;

/**
 * A rule on an authority's own budget sheets. They stand on the sheets' own arithmetic and on regulations, not on a clause of the
 * procedure, so no cluster's order provides otherwise for them (P2).
 */
export const sheetRule = <Code extends string>(
  id: string,
  source: Citation,
  check: (facts: BudgetFacts, on: IsoDate) => readonly Draft<Code>[],
): Rule<BudgetFacts, Code> => ({
  id,
  source,
  inForce: { from: SINCE },
  check: (facts, on) => check(facts, on).map((draft) => ({ rule: id, ...draft, sources: [source] })),
});
