import { Exact, money, roundToAgora, type Money } from '../../core/money.js';
import type { Band, FormulaPart, Part, QuotaInput, QuotaModel } from '../types.js';
import type { Change, MovedParameter, NoEffect } from './types.js';

/** An arrangement with one thing moved, and what becomes of an authority's figures. */
export interface Variant {
  readonly parameter: MovedParameter;
  readonly change: Change;
  readonly model: QuotaModel;
  readonly inputFor: (input: QuotaInput) => QuotaInput | NoEffect;
}

type Draft = Pick<Variant, 'parameter' | 'model'>;

const same = (input: QuotaInput): QuotaInput => input;

/** Every change of one thing, in the order of the table; those of the model first. */
export function variantsOf(inputs: readonly QuotaInput[], model: QuotaModel, perCent: Exact): Variant[] {
  const raise = (value: Exact): Exact => value.plus(value.times(perCent).div(100));
  const byPerCent: Change = { unit: 'per-cent', by: perCent };
  const drafts: Draft[] = [
    ...model.parts.flatMap((part, index) => partDrafts(inputs, part, index, model, raise)),
    { parameter: { kind: 'factor' }, model: { ...model, factor: raise(model.factor) } },
    ...boundDrafts('cap', model.caps, raise, (caps) => ({ ...model, caps })),
    ...boundDrafts('floor', model.floors, raise, (floors) => ({ ...model, floors })),
  ];
  return [
    ...drafts.map((draft): Variant => ({ ...draft, change: byPerCent, inputFor: same })),
    { parameter: { kind: 'population' }, change: byPerCent, model, inputFor: moved(model, raise) },
    ...(['socio', 'periph'] as const).flatMap((index) => [
      indexVariant(model, index, 1),
      indexVariant(model, index, -1),
    ]),
  ];
}

function replaced(model: QuotaModel, index: number, part: Part): QuotaModel {
  const parts = model.parts.map((each, at) => (at === index ? part : each));
  return { ...model, parts: parts as [Part, ...Part[]] };
}

function partDrafts(
  inputs: readonly QuotaInput[],
  part: Part,
  index: number,
  model: QuotaModel,
  raise: (value: Exact) => Exact,
): Draft[] {
  const number = index + 1;
  const draft = (parameter: MovedParameter, changed: Part): Draft => ({
    parameter,
    model: replaced(model, index, changed),
  });
  if (part.kind === 'shares') {
    return [draft({ kind: 'divided', part: number }, { ...part, total: money(raise(part.total)) })];
  }
  return [
    draft({ kind: 'tariff', part: number }, { ...part, tariff: raise(part.tariff) }),
    ...part.bands.map((band) =>
      draft(
        { kind: 'sum', part: number, from: band.from },
        { ...part, bands: raisedBand(part.bands, band, (fixed) => money(raise(fixed))) },
      ),
    ),
    ...(['socio', 'periph'] as const).flatMap((kind) =>
      stepsInUse(part, kind, inputs).map(({ from, to }) => {
        const table = part[kind].map((value, at) => (at + 1 >= from && at + 1 <= to ? raise(value) : value));
        return draft({ kind, part: number, from, to }, { ...part, [kind]: table });
      }),
    ),
  ];
}

const raisedBand = (bands: readonly Band[], band: Band, raise: (fixed: Money) => Money): readonly Band[] =>
  bands.map((each) => (each === band ? { ...each, fixed: raise(each.fixed) } : each));

/** Clusters in a row that have one coefficient, where an authority belongs to one of them. */
function stepsInUse(
  part: FormulaPart,
  kind: 'socio' | 'periph',
  inputs: readonly QuotaInput[],
): { from: number; to: number }[] {
  const steps: { from: number; to: number }[] = [];
  part[kind].forEach((value, at) => {
    const last = steps.at(-1);
    if (last && part[kind][at - 1]?.eq(value)) last.to = at + 1;
    else steps.push({ from: at + 1, to: at + 1 });
  });
  return steps.filter(({ from, to }) => inputs.some((input) => input[kind] >= from && input[kind] <= to));
}

const boundDrafts = (
  kind: 'cap' | 'floor',
  bands: readonly Band[],
  raise: (value: Exact) => Exact,
  modelWith: (bands: readonly Band[]) => QuotaModel,
): Draft[] =>
  bands.map((band) => ({
    parameter: { kind, from: band.from },
    model: modelWith(raisedBand(bands, band, (fixed) => roundToAgora(money(raise(fixed))))),
  }));

/** By a whole number of residents, at least one, and at least one is left. */
function moved(model: QuotaModel, raise: (value: Exact) => Exact): Variant['inputFor'] {
  if (model.parts.some(({ kind }) => kind === 'shares')) return () => 'share-by-population';
  return (input) => {
    const difference = raise(new Exact(input.population)).minus(input.population);
    const residents = difference.toDecimalPlaces(0).toNumber() || difference.cmp(0);
    return { ...input, population: Math.max(1, input.population + residents) };
  };
}

const indexVariant = (model: QuotaModel, index: 'socio' | 'periph', by: 1 | -1): Variant => ({
  parameter: { kind: `${index}-index` },
  change: { unit: 'step', by },
  model,
  inputFor: (input) => {
    const next = input[index] + by;
    if (next > 10) return 'index-highest';
    return next < 1 ? 'index-lowest' : { ...input, [index]: next };
  },
});
