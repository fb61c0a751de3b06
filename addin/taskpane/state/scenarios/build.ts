import {
  byShares,
  equalShare,
  mix,
  money,
  perHead,
  phaseIn,
  quotaIn,
  type Exact,
  type QuotaModel,
  type Result,
  type Share,
  type SimulationResult,
} from '../../../../lib/index.js';
import { Exact as Decimal } from '../../../../lib/index.js';
import { typedNumber } from '../../numbers.js';
import type { FieldProblem } from './problems.js';

export type Built<T = QuotaModel> = Result<T, FieldProblem>;

/** A weight in a field, and the arrangement that it weighs; absent where a scenario has a field that cannot be read. */
export interface WeightedDraft {
  readonly weight: string;
  readonly model: QuotaModel | undefined;
}

const refused = (
  text: string,
  place: string,
): { readonly ok: false; readonly problems: readonly [FieldProblem] } => ({
  ok: false,
  problems: [{ code: 'field-not-a-number', facts: { value: text }, place }],
});

export function buildEqual(total: string, members: number): Built {
  const amount = typedNumber(total);
  return amount ? equalShare(money(amount), members) : refused(total, 'total');
}

export function buildPerHead(tariff: string): Built {
  const value = typedNumber(tariff);
  return value ? perHead(value) : refused(tariff, 'tariff');
}

export function buildShares(total: string, shares: readonly Share[]): Built {
  const amount = typedNumber(total);
  return amount ? byShares(money(amount), shares) : refused(total, 'total');
}

/** Every weight, or the first field that holds no number. */
function weightsOf(texts: readonly string[], place: string): Built<readonly Exact[]> {
  const weights = texts.map(typedNumber);
  const at = weights.findIndex((weight) => weight === undefined);
  return at < 0
    ? { ok: true, value: weights as readonly Exact[] }
    : refused(texts[at] ?? '', `${place}[${at}]`);
}

export function buildMix(drafts: readonly WeightedDraft[]): Built | undefined {
  const weights = weightsOf(
    drafts.map(({ weight }) => weight),
    'weights',
  );
  if (!weights.ok) return weights;
  const weighted = drafts.flatMap(({ model }, index) => {
    const weight = weights.value[index];
    return model && weight ? [{ weight, model }] : [];
  });
  return weighted.length === drafts.length ? mix(weighted) : undefined;
}

export function buildPhaseIn(
  old: QuotaModel | undefined,
  next: QuotaModel | undefined,
  weights: readonly string[],
): Built<readonly QuotaModel[]> | undefined {
  const read = weightsOf(weights, 'newWeights');
  if (!read.ok) return read;
  return old && next ? phaseIn(old, next, read.value) : undefined;
}

/** So many years in equal steps: 25, 50, 75, 100. */
export const evenWeights = (years: number): readonly string[] =>
  Array.from({ length: years }, (_, index) =>
    new Decimal(100)
      .times(index + 1)
      .div(years)
      .toDecimalPlaces(2)
      .toFixed(),
  );

/** What the present quotas come to, where an arrangement that divides or spreads a total begins: it then moves the burden, not its sum. */
export const startTotal = (result: SimulationResult | undefined): string =>
  result ? result.known.toDecimalPlaces(2).toFixed() : '';

/** The tariff that spreads the present total over all residents, in agorot. */
export function startTariff(result: SimulationResult | undefined): string {
  const residents = result?.rows.reduce((sum, { input }) => sum + (input?.population ?? 0), 0) ?? 0;
  return result && residents > 0 ? result.known.div(residents).toDecimalPlaces(2).toFixed() : '';
}

/** Shares as the present quotas stand, each authority by its residents; of two of one size the first speaks for both. */
export function startShares(result: SimulationResult | undefined): readonly Share[] {
  const shares = new Map<number, Share>();
  for (const row of result?.rows ?? []) {
    const population = row.figures.population.value;
    const share = quotaIn(row);
    if (population !== null && share && !shares.has(population))
      shares.set(population, { population, share });
  }
  return [...shares.values()].sort((a, b) => a.population - b.population);
}
