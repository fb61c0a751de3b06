import type { Path } from '../core/finding.js';
import { money, type Money } from '../core/money.js';
import { fold } from '../core/text.js';
import type { DelegationFacts, FeeRow } from './facts.js';

export interface PlacedFee {
  readonly row: FeeRow;
  readonly path: Path;
}

/** One enterprise, over all its rows. */
export interface Enterprise {
  readonly name: string;
  readonly rows: readonly PlacedFee[];
}

/** In the order in which they first stand. Rows without a name belong to none. */
export function enterprisesOf({ fees = [] }: DelegationFacts): readonly Enterprise[] {
  const found = new Map<string, { name: string; rows: PlacedFee[] }>();
  fees.forEach((row, index) => {
    const key = fold(row.enterprise);
    if (key === '') return;
    const placed = { row, path: ['fees', index] };
    const there = found.get(key);
    if (there) there.rows.push(placed);
    else found.set(key, { name: row.enterprise, rows: [placed] });
  });
  return [...found.values()];
}

export const upTo = ({ name, rows }: Enterprise, year: number): Enterprise => ({
  name,
  rows: rows.filter(({ row }) => row.year === undefined || row.year <= year),
});

/** What is known of the sums, and how much is not. */
export interface Sums {
  readonly fees: Money;
  /** Costs that count for certain. */
  readonly costs: Money;
  /** Upkeep of which it is not known whether the cluster held the enterprise then. */
  readonly doubtful: Money;
  /** Amounts that are not known: of fees, and of costs that may count. */
  readonly feesMissing: number;
  readonly costsMissing: number;
}

/** Rows of a year together: an amount in one of them is that year's. A row without a year stands for itself. */
function yearsOf(rows: readonly PlacedFee[]): readonly (readonly FeeRow[])[] {
  const years = new Map<number | string, FeeRow[]>();
  for (const { row, path } of rows) {
    const key = row.year ?? path.join('/');
    years.set(key, [...(years.get(key) ?? []), row]);
  }
  return [...years.values()];
}

const total = (amounts: readonly (Money | undefined)[]): Money =>
  amounts.reduce<Money>((sum, amount) => money(sum.plus(amount ?? 0)), money(0));

/** Of costs that are given as one amount neither part is missing. */
const isMissing = (rows: readonly FeeRow[], field: 'founding' | 'upkeep' | 'fees'): number =>
  rows.every((row) => row[field] === undefined && (field === 'fees' || row.costs === undefined)) ? 1 : 0;

/** D5: cumulatively, never by single year. */
export function sumsOf({ rows }: Enterprise): Sums {
  const years = yearsOf(rows).map((year): Sums => {
    const said = new Set(year.flatMap(({ held }) => held ?? []));
    const [whole] = said.size === 1 ? [...said] : [];
    const upkeep = (held: FeeRow['held']): Money =>
      total(year.filter((row) => (row.held ?? whole) === held).map((row) => row.upkeep));
    return {
      fees: total(year.map(({ fees }) => fees)),
      costs: money(total(year.flatMap(({ founding, costs }) => [founding, costs])).plus(upkeep('yes'))),
      doubtful: upkeep(undefined),
      feesMissing: isMissing(year, 'fees'),
      costsMissing: isMissing(year, 'founding') + (whole === 'no' ? 0 : isMissing(year, 'upkeep')),
    };
  });
  return {
    fees: total(years.map(({ fees }) => fees)),
    costs: total(years.map(({ costs }) => costs)),
    doubtful: total(years.map(({ doubtful }) => doubtful)),
    feesMissing: years.reduce((sum, { feesMissing }) => sum + feesMissing, 0),
    costsMissing: years.reduce((sum, { costsMissing }) => sum + costsMissing, 0),
  };
}
