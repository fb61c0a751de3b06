import { Exact, money } from '../../core/money.js';
import { WHOLE } from '../parameters.js';
import type { Band, FormulaPart, ModelProblem, Part, SharesPart } from '../types.js';
import type { DraftPart } from './draft.js';
import { problem, type Entry } from './entry.js';
import type { Parameter } from './parameters.js';

export const byFrom = (entries: readonly Entry[], parameter: Parameter): readonly Entry[] =>
  entries.filter((entry) => entry.parameter === parameter).sort((a, b) => a.from - b.from);

export const bandsOf = (entries: readonly Entry[], parameter: Parameter): readonly Band[] =>
  byFrom(entries, parameter).map(({ from, value }) => ({ from, fixed: money(value) }));

const isShares = ({ parameter }: Entry): boolean => parameter === 'T' || parameter === 'S';

type Needed = readonly [parameter: Parameter, step: number | 'any'];

/** The first step of each parameter. */
const OF_FORMULA: readonly Needed[] = [
  ['A', 0],
  ['B', 0],
  ['C', 1],
  ['D', 1],
];
const OF_SHARES: readonly Needed[] = [
  ['T', 'any'],
  ['S', 'any'],
];

function missing({ entries, where }: DraftPart, needed: readonly Needed[]): readonly ModelProblem[] {
  return needed
    .filter(
      ([parameter, step]) =>
        !entries.some((entry) => entry.parameter === parameter && (step === 'any' || entry.from === step)),
    )
    .map(([parameter, step]) =>
      problem('model-step-missing', where, { parameter, from: step === 'any' ? 0 : step }),
    );
}

/** Residents are the key to a share: two authorities of one size may have a row each, and then of one share. */
function unlikeShares(entries: readonly Entry[]): readonly ModelProblem[] {
  const first = new Map<number, Exact>();
  return entries.flatMap(({ parameter, from, value, at }) => {
    if (parameter !== 'S') return [];
    const known = first.get(from);
    if (!known) first.set(from, value);
    return known && !known.eq(value)
      ? [problem('model-share-differs', at.from, { parameter, population: from })]
      : [];
  });
}

function noShares(entries: readonly Entry[]): readonly ModelProblem[] {
  const shares = entries.filter(({ parameter }) => parameter === 'S');
  const [first] = shares;
  return first && shares.every(({ value }) => value.isZero())
    ? [problem('model-shares-zero', first.at.value, { parameter: 'S' })]
    : [];
}

/** What is wrong with a part as a whole; `isInDoubt` where a step of the parameter could not be read, and may not be missing at all. */
export function partProblems(
  part: DraftPart,
  isInDoubt: (parameter: Parameter) => boolean,
): readonly ModelProblem[] {
  const { entries, head, where } = part;
  if (typeof head === 'object' && entries.length === 0) {
    return (['A', 'B', 'C', 'D', 'T', 'S'] as const).some(isInDoubt)
      ? []
      : [problem('model-part-empty', where, { part: head.from })];
  }
  const [first] = entries;
  const shares = first !== undefined && isShares(first);
  const other = entries.find((entry) => isShares(entry) !== shares);
  if (other) return [problem('model-part-mixed', other.at.name, { parameter: other.parameter })];
  const needed = (shares ? OF_SHARES : OF_FORMULA).filter(([parameter]) => !isInDoubt(parameter));
  return [...missing(part, needed), ...unlikeShares(entries), ...noShares(entries)];
}

function tenClusters(steps: readonly Entry[]): readonly Exact[] {
  return Array.from({ length: 10 }, (_, index) => {
    const step = steps.filter(({ from }) => from <= index + 1).at(-1);
    return step?.value ?? new Exact(NaN);
  });
}

const only = (entries: readonly Entry[], parameter: Parameter): Exact =>
  byFrom(entries, parameter)[0]?.value ?? new Exact(NaN);

const formulaPart = (weight: Exact, entries: readonly Entry[]): FormulaPart => ({
  kind: 'formula',
  weight,
  bands: bandsOf(entries, 'A'),
  tariff: only(entries, 'B'),
  socio: tenClusters(byFrom(entries, 'C')),
  periph: tenClusters(byFrom(entries, 'D')),
});

const sharesPart = (weight: Exact, entries: readonly Entry[]): SharesPart => ({
  kind: 'shares',
  weight,
  total: money(only(entries, 'T')),
  shares: byFrom(entries, 'S').map(({ from, value }) => ({ population: from, share: value })),
});

/** A part of which nothing is wrong. */
export function partOf({ head, entries }: DraftPart): Part {
  const weight = typeof head === 'object' ? head.value : WHOLE;
  return entries.some(isShares) ? sharesPart(weight, entries) : formulaPart(weight, entries);
}
