import type { IsoDate } from '../../../core/dated.js';
import { formatMoney, money } from '../../../core/money.js';
import { sumKnown } from '../../known-sum.js';
import type { ClusterBudgetFacts } from '../facts.js';
import { clusterRule, type ClusterDraft } from '../rule.js';
import {
  fitOf,
  isOfAuthority,
  isOfService,
  placedAgreements,
  serviceLines,
  type ServiceLine,
} from '../services.js';

/** Lines of one authority for one service, against its agreements for it. */
function compare(
  lines: readonly [ServiceLine, ...ServiceLine[]],
  cluster: ClusterBudgetFacts,
  on: IsoDate,
): readonly ClusterDraft[] {
  const [first] = lines;
  const agreements = placedAgreements(cluster).filter(
    (placed) =>
      isOfAuthority(first, placed) &&
      isOfService(first, placed) &&
      !['elsewhen', 'unsigned'].includes(fitOf(placed.agreement, cluster.year, on)),
  );
  if (agreements.length === 0) return [];
  const agreed = sumKnown(agreements.map(({ agreement }) => agreement.participation));
  const budgeted = sumKnown(lines.map(({ amount }) => amount));
  const difference = money(budgeted.known.minus(agreed.known));
  const rest = {
    path: first.path,
    operands: [...lines.slice(1), ...agreements].map(({ path }) => path),
    facts: {
      line: first.line.activity ?? first.line.name,
      authority: first.line.authority ?? '',
      budgeted: formatMoney(budgeted.known),
      agreed: formatMoney(agreed.known),
      difference: formatMoney(money(difference.abs())),
      direction: difference.isNegative() ? 'below' : 'above',
      missing: agreed.missing > 0 ? 'agreement' : 'line',
    },
  };
  if (agreed.missing + budgeted.missing > 0)
    return [{ code: 'participation-unknown', outcome: 'undetermined', ...rest }];
  return difference.isZero()
    ? [{ code: 'participation-met', outcome: 'met', ...rest }]
    : [{ code: 'participation-differs', outcome: 'advisory', ...rest }];
}

/** B2: what the budget expects of an authority for a service is what it agreed to. Advisory: an agreement may run in other years. */
export const participationBudgeted = clusterRule('B2-sum', (cluster, on) => {
  const groups = new Map<string, [ServiceLine, ...ServiceLine[]]>();
  for (const line of serviceLines(cluster)) {
    const key = JSON.stringify([line.authority, line.service]);
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()].flatMap((lines) => compare(lines, cluster, on));
});
