import type { ClusterBudgetFacts } from '../../budget/cluster/facts.js';
import type { IsoDate } from '../../core/dated.js';
import type { Path } from '../../core/finding.js';
import { fromDouble, money, type Money } from '../../core/money.js';
import { fold } from '../../core/text.js';
import { computeQuota } from '../../quota/calculation.js';
import type { AuthorityQuota, QuotaFacts } from '../../quota/facts.js';
import { recommendedModel } from '../../quota/parameters.js';
import type { QuotaModel } from '../../quota/types.js';
import type { MergedParts } from '../cluster-book/types.js';
import type { MembersRow, MembersTable } from '../members/types.js';
import type { Snapshot } from '../snapshot.js';
import { arrangementOf } from './arrangement.js';
import type { CellAt, SheetReading } from './types.js';

const WORTH = { certain: 2, likely: 1, unsure: 0 } as const;

/** The table whose quotas are judged: the surest; of those alike, one that has quotas. */
export const chosenMembers = (
  tables: readonly SheetReading<MembersTable>[],
): SheetReading<MembersTable> | undefined =>
  [...tables].sort(
    (a, b) =>
      WORTH[b.confidence] - WORTH[a.confidence] ||
      Number(b.facts.columns.quota !== undefined) - Number(a.facts.columns.quota !== undefined),
  )[0];

function authorityOf({ name, code, numbers }: MembersRow): AuthorityQuota {
  const figure = (field: 'population' | 'socio' | 'periph') => numbers[field]?.value ?? undefined;
  const [population, socio, periph] = [figure('population'), figure('socio'), figure('periph')];
  const quota = numbers.quota?.value ?? null;
  return {
    name: name ?? code ?? '',
    ...(population !== undefined && { population }),
    ...(socio !== undefined && { socio }),
    ...(periph !== undefined && { periph }),
    ...(quota !== null && { set: { amount: money(fromDouble(quota)) } }),
  };
}

/** Names of a row under which another sheet may speak of the same authority. */
const keysOf = ({ name, code, authority }: MembersRow): readonly string[] =>
  [name, code, ...(authority?.ok ? Object.values(authority.value.name) : [])].flatMap((text) =>
    typeof text === 'string' && text !== '' ? [fold(text)] : [],
  );

/** What the recommended or adopted arrangement gives each member, beside what the budgets say. */
function withModel(cluster: ClusterBudgetFacts, table: MembersTable, model: QuotaModel): ClusterBudgetFacts {
  const quotas = new Map<string, Money>();
  for (const row of table.rows) {
    const working = row.input.ok ? computeQuota(row.input.value, model) : undefined;
    if (!working?.ok) continue;
    for (const key of keysOf(row)) quotas.set(key, working.value.quota);
  }
  const contributions = cluster.contributions?.map((contribution) => {
    const byModel = quotas.get(fold(contribution.authority));
    return byModel ? { ...contribution, byModel } : contribution;
  });
  return contributions ? { ...cluster, contributions } : cluster;
}

interface BookQuotas {
  /** Absent where no sheet speaks of quotas that were set. */
  readonly facts?: QuotaFacts;
  readonly cluster?: ClusterBudgetFacts;
  placeOf(path: Path): CellAt | undefined;
}

/**
 * Quotas as a book has them. They are judged where the book is a cluster's own: it has sheets of the cluster's budget beside the
 * table of members, or says something of the quotas' approval. A table of members alone is a computation, not a levy.
 */
export function quotaFacts(
  tables: readonly SheetReading<MembersTable>[],
  parts: MergedParts,
  snapshot: Snapshot,
  on: IsoDate,
): BookQuotas {
  const table = chosenMembers(tables);
  const placeOf = ([list, index, field]: Path): CellAt | undefined =>
    list === 'authorities' && table
      ? table.placeOf(
          index === undefined ? [] : ['rows', index, field === 'set' ? 'quota' : (field ?? 'name')],
        )
      : parts.placeOf([
          'quota',
          ...(list === undefined ? [] : [list]),
          ...(index === undefined ? [] : [index]),
        ]);
  if (!parts.cluster && !parts.quota) return { placeOf };

  const used = table && arrangementOf(table.facts, snapshot, on);
  const recommended = recommendedModel(on);
  const model = parts.quota?.model ?? used;
  const judged = table?.facts.columns.quota !== undefined || parts.quota !== undefined;
  const byWhich = model ?? (recommended.ok ? recommended.value : undefined);
  return {
    ...(judged && {
      facts: {
        ...parts.quota,
        authorities: table?.facts.rows.map(authorityOf) ?? [],
        ...(model && { model }),
      },
    }),
    ...(parts.cluster && table && byWhich && { cluster: withModel(parts.cluster, table.facts, byWhich) }),
    placeOf,
  };
}
