import type { IsoDate } from '../../core/dated.js';
import type { Rule } from '../../core/rule.js';
import { procedureRule, type Draft, type OrderCode } from '../../procedure/rule.js';
import type { BudgetFacts } from '../facts.js';
import type { ClusterCode } from './codes.js';
import type { ClusterBudgetFacts } from './facts.js';

export type ClusterDraft = Draft<ClusterCode>;

export type ClusterRule = Rule<BudgetFacts, ClusterCode | OrderCode>;

/** A rule on a cluster's own budget; a workbook that has none is not judged. */
export const clusterRule = (
  id: string,
  check: (cluster: ClusterBudgetFacts, on: IsoDate) => readonly ClusterDraft[],
): ClusterRule => procedureRule(id, ({ cluster }: BudgetFacts, on) => (cluster ? check(cluster, on) : []));
