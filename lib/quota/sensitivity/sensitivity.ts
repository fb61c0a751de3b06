import { Exact, fromAgorot, money, type Money } from '../../core/money.js';
import { compileModel } from '../bulk/compile.js';
import { boundedAgorot, pointOf } from '../bulk/points.js';
import type { QuotaInput, QuotaModel } from '../types.js';
import type { Effect, Movement, Sensitivity } from './types.js';
import { variantsOf, type Variant } from './variants.js';

/** Undefined where the arrangement has no share for the authority. */
type QuotaOf = (input: QuotaInput) => bigint | undefined;

function quotasBy(model: QuotaModel): QuotaOf {
  const compiled = compileModel(model);
  return (input) => {
    const point = pointOf(compiled, input);
    return point && boundedAgorot(point.amount, point.least, point.most);
  };
}

/**
 * Which parameter moves whom most: every parameter of the arrangement raised by `perCent` of itself, every population too, and every
 * cluster index moved by one both ways, each alone; with the exact effect on each authority's quota and on their total.
 */
export function sensitivity(
  inputs: readonly QuotaInput[],
  model: QuotaModel,
  perCent: Exact = new Exact(1),
): Sensitivity {
  const old = inputs.map(quotasBy(model));
  const movements = variantsOf(inputs, model, perCent)
    .map((variant) => movementOf(inputs, old, variant))
    .sort((a, b) => b.total.abs().cmp(a.total.abs()));
  return { movements, strongest: inputs.map((_, member) => strongestFor(member, movements)) };
}

function movementOf(
  inputs: readonly QuotaInput[],
  old: readonly (bigint | undefined)[],
  { parameter, change, model, inputFor }: Variant,
): Movement {
  const quotaOf = quotasBy(model);
  const effects = inputs.map((input, member) => effectOn(inputFor(input), old[member], quotaOf));
  const known = effects.flatMap((effect, member) =>
    effect.known ? [{ member, amount: effect.amount }] : [],
  );
  return {
    parameter,
    change,
    effects,
    total: known.reduce((sum, { amount }) => money(sum.plus(amount)), money(0)),
    ranked: known.sort((a, b) => b.amount.abs().cmp(a.amount.abs())).map(({ member }) => member),
  };
}

function effectOn(moved: ReturnType<Variant['inputFor']>, old: bigint | undefined, quotaOf: QuotaOf): Effect {
  if (typeof moved === 'string') return { known: false, reason: moved };
  const quota = quotaOf(moved);
  return quota === undefined || old === undefined
    ? { known: false, reason: 'share-missing' }
    : { known: true, amount: fromAgorot(quota - old) };
}

function strongestFor(member: number, movements: readonly Movement[]): number | undefined {
  let strongest: number | undefined;
  let most: Money = money(0);
  movements.forEach(({ effects }, movement) => {
    const effect = effects[member];
    if (!effect?.known || effect.amount.abs().lte(most)) return;
    strongest = movement;
    most = money(effect.amount.abs());
  });
  return strongest;
}
