import { computeQuota, Exact, type MembersTable, type QuotaModel } from '../../../lib/index.js';

/** A sum with what it is the sum of: with one member unknown the total is undetermined, and the known part is said to be one. */
export interface Sum {
  readonly amount: Exact;
  readonly known: number;
  readonly of: number;
}

export const isDetermined = ({ known, of }: Sum): boolean => of > 0 && known === of;

export function sumOf(amounts: readonly (Exact | undefined)[]): Sum {
  const known = amounts.filter((amount) => amount !== undefined);
  const amount = known.reduce((sum, each) => sum.plus(each), new Exact(0));
  return { amount, known: known.length, of: amounts.length };
}

/** What the members of a table come to by a model. */
export const recommendedTotal = ({ rows }: MembersTable, model: QuotaModel): Sum =>
  sumOf(
    rows.map(({ input }) => {
      const working = input.ok ? computeQuota(input.value, model) : undefined;
      return working?.ok ? working.value.quota : undefined;
    }),
  );
