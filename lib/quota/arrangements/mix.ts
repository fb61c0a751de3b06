import { Exact, money } from '../../core/money.js';
import { fail, type Result } from '../../core/result.js';
import { merged, sameBands } from '../model/recognise.js';
import { WHOLE } from '../parameters.js';
import type { Part, QuotaModel } from '../types.js';
import { checked } from './checked.js';
import type { ArrangementProblem } from './types.js';

export interface Weighted {
  /** Per cent. */
  readonly weight: Exact;
  readonly model: QuotaModel;
}

/** The part with the factor in its own sums, so that arrangements of unlike factors can stand side by side. */
function scaled(part: Part, factor: Exact): Part {
  const of = (amount: Exact): Exact => amount.times(factor).div(100);
  if (part.kind === 'shares') return { ...part, total: money(of(part.total)) };
  return {
    ...part,
    bands: part.bands.map(({ from, fixed }) => ({ from, fixed: money(of(fixed)) })),
    tariff: of(part.tariff),
  };
}

function partsOf({ weight, model }: Weighted, apart: boolean): readonly Part[] {
  return model.parts.map((part) => ({
    ...(apart ? scaled(part, model.factor) : part),
    weight: part.weight.times(weight).div(100),
  }));
}

function weightProblem(weighted: readonly Weighted[]): ArrangementProblem | undefined {
  const negative = weighted.findIndex(({ weight }) => !weight.gte(0));
  if (negative >= 0) {
    const value = weighted[negative]?.weight.toFixed() ?? '';
    return { code: 'model-negative', facts: { parameter: 'part', value }, place: `weights[${negative}]` };
  }
  const total = weighted.reduce((sum, { weight }) => sum.plus(weight), new Exact(0));
  return total.eq(WHOLE)
    ? undefined
    : { code: 'model-weights', facts: { total: total.toFixed() }, place: 'weights' };
}

/**
 * Q7: what each arrangement gives, by weights in per cent that add up to 100. Parts alike become one, so that a mix of a model
 * with itself is that model. Bounds apply to the mixed sum, so arrangements of unlike bounds cannot be mixed
 * (`arrangement-bounds-differ`): take them off, mix, and bound the mix.
 */
export function mix(weighted: readonly Weighted[]): Result<QuotaModel, ArrangementProblem> {
  const refused = weightProblem(weighted);
  if (refused) return fail(refused);
  const mixed = weighted.filter(({ weight }) => !weight.isZero());
  const [first, ...more] = mixed;
  if (!first) return fail({ code: 'model-weights', facts: { total: '0' }, place: 'weights' });
  const { factor, caps, floors } = first.model;
  const odd = more.find(({ model }) => !sameBands(model.caps, caps) || !sameBands(model.floors, floors));
  if (odd) {
    return fail({ code: 'arrangement-bounds-differ', facts: {}, place: `models[${weighted.indexOf(odd)}]` });
  }
  const apart = more.some(({ model }) => !model.factor.eq(factor));
  const parts = merged(mixed.flatMap((each) => partsOf(each, apart)) as [Part, ...Part[]]);
  return checked({ parts, factor: apart ? WHOLE : factor, caps, floors });
}
