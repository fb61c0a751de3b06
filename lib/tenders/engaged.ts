import type { IsoDate } from '../core/dated.js';
import { Exact, money, type Money } from '../core/money.js';
import { isPlanned, type PlacedContract, type PlacedTender } from './contracts.js';
import type { ContractFacts, VatBasis } from './facts.js';
import { HIGHEST_VAT } from './parameters.js';

/** What an amount on one basis may be on the other: the same, less by the tax, more by it, or either. */
type Conversion = 'same' | 'less' | 'more' | 'either';

/**
 * What the amounts of a tender are counted on: that of its maximum; `unstated` where neither the maximum nor any contract states one,
 * which makes them comparable as they are; undefined where only contracts do.
 */
export type Basis = VatBasis | 'unstated' | undefined;

export const basisOf = ({ contracts }: PlacedTender, ofMaximum: VatBasis | undefined): Basis =>
  ofMaximum ?? (contracts.every(({ contract }) => contract.vat === undefined) ? 'unstated' : undefined);

function conversion(of: VatBasis | undefined, to: Basis): Conversion {
  if (to === 'unstated' || (of !== undefined && of === to)) return 'same';
  if (of === undefined && to === undefined) return 'either';
  return of === 'with' || to === 'without' ? 'less' : 'more';
}

/** The amount of a contract; a negative one says nothing of how much it engages. */
export const amountOf = ({ amount }: ContractFacts): Money | undefined =>
  amount === undefined || amount.isNegative() ? undefined : amount;

/** The least and the most that amounts come to on the basis of the maximum. They differ only where some state another, or none. */
export function boundsOf(
  contracts: readonly PlacedContract[],
  to: Basis,
): { readonly least: Money; readonly most: Money; readonly oneBasis: boolean } {
  const sums: Record<Conversion, Exact> = {
    same: new Exact(0),
    less: new Exact(0),
    more: new Exact(0),
    either: new Exact(0),
  };
  let oneBasis = true;
  for (const { contract } of contracts) {
    const amount = amountOf(contract);
    if (!amount || amount.isZero()) continue;
    const how = conversion(contract.vat, to);
    sums[how] = sums[how].plus(amount);
    oneBasis &&= how === 'same';
  }
  const whole = HIGHEST_VAT.plus(1);
  return {
    least: money(sums.same.plus(sums.more).plus(sums.less.plus(sums.either).div(whole))),
    most: money(sums.same.plus(sums.less).plus(sums.more.plus(sums.either).times(whole))),
    oneBasis,
  };
}

export type Crossing =
  | { readonly contract: PlacedContract; readonly before: Money; readonly total: Money }
  /** Several that may be it. */
  | readonly PlacedContract[];

export const isSeveral = (crossing: Crossing): crossing is readonly PlacedContract[] =>
  Array.isArray(crossing);

/**
 * Which contract took the total beyond the maximum, of contracts that surely do: the one of the first day on which the total is above it.
 * Several, where more than one was made on that day, or what is not known (a day, an amount, a basis) may put it on another.
 */
export function crossingOf(made: readonly PlacedContract[], maximum: Money, basis: Basis): Crossing {
  const counted = made.filter(({ contract }) => amountOf(contract)?.isZero() !== true);
  if (counted.some(({ contract }) => contract.on === undefined)) return counted;
  const days = [...new Set(counted.flatMap(({ contract }) => contract.on ?? []))].sort();
  const until = (day: IsoDate) => counted.filter(({ contract }) => (contract.on ?? day) <= day);
  const day = days.find((each) => boundsOf(until(each), basis).least.gt(maximum));
  if (day === undefined) return counted;
  const upTo = until(day);
  const earlier = upTo.filter(({ contract }) => contract.on !== day);
  const before = boundsOf(earlier, basis);
  if (before.most.gt(maximum) || upTo.some(({ contract }) => amountOf(contract) === undefined)) return upTo;
  const ofDay = upTo.filter(({ contract }) => contract.on === day);
  const [only, ...others] = ofDay;
  return only && others.length === 0
    ? { contract: only, before: before.least, total: boundsOf(upTo, basis).least }
    : ofDay;
}

/** The contracts of a tender that were made by a day, and those that were not yet. */
export const splitByDay = ({ contracts }: PlacedTender, on: IsoDate) => ({
  made: contracts.filter(({ contract }) => !isPlanned(contract, on)),
  planned: contracts.filter(({ contract }) => isPlanned(contract, on)),
});

/** The maximum of all rows of a tender; undefined where it is not known, or the rows differ. */
export function maximumOf({
  repeated,
}: PlacedTender): { readonly maximum: Money; readonly vat?: VatBasis } | undefined {
  const [first, ...others] = repeated;
  if (first?.maximum === undefined || first.maximum === 'none') return undefined;
  const { maximum, vat } = first;
  const same = others.every(
    (other) =>
      other.maximum !== undefined &&
      other.maximum !== 'none' &&
      other.maximum.eq(maximum) &&
      other.vat === vat,
  );
  return same ? { maximum, ...(vat && { vat }) } : undefined;
}
