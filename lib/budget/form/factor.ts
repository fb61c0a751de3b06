import { Exact } from '../../core/money.js';

/**
 * Ways in which people print a factor: an index (103.5 is ×1.035), an increase in per cent (3.5 is ×1.035), the multiplier
 * itself (1.035). `scale` is what one unit of the printed number is of the multiplier.
 */
const MEANINGS = [
  { name: 'index', least: 50, most: 200, base: 0, scale: '0.01' },
  { name: 'increase', least: -50, most: 50, base: 1, scale: '0.01' },
  { name: 'multiplier', least: 0.5, most: 2, base: 0, scale: '1' },
] as const;

type Meaning = (typeof MEANINGS)[number];

/** A row of which execution, factor and promoted execution could be read, none of them nil. */
export interface Promotion {
  readonly execution: Exact;
  readonly factor: Exact;
  readonly promoted: Exact;
}

/** Decimals that each of the three columns is printed with. */
export type Places = Readonly<Record<keyof Promotion, number>>;

/** What a promotion comes to, and how far the printed amount may be from it by rounding alone. */
export interface Expected {
  readonly amount: Exact;
  readonly tolerance: Exact;
}

const half = (places: number): Exact => new Exact(10).pow(-places).div(2);

/**
 * Each printed number stands for any that rounds to it: the execution and the promoted one for half a unit of their last digit
 * either way, the factor for half of its own. So promoted may differ from execution × factor by half a unit, plus half a unit times
 * the factor, plus the execution times half the factor's last digit; not more.
 */
function expected({ execution, factor }: Promotion, { base, scale }: Meaning, places: Places): Expected {
  const multiplier = factor.mul(scale).plus(base);
  const tolerance = half(places.promoted)
    .plus(half(places.execution).mul(multiplier.abs()))
    .plus(half(places.factor).mul(scale).mul(execution.abs()));
  return { amount: execution.mul(multiplier), tolerance };
}

export const holds = ({ promoted }: Promotion, { amount, tolerance }: Expected): boolean =>
  promoted.minus(amount).abs().lte(tolerance);

/**
 * What the factors of a column mean: the one meaning that most of its rows bear out, and at least half of them. Undefined where none
 * or several do.
 */
export function promotion(
  rows: readonly Promotion[],
  places: Places,
): ((row: Promotion) => Expected) | undefined {
  const tried = MEANINGS.map((meaning) => {
    const { least, most } = meaning;
    const held = rows.filter(
      (row) => row.factor.gte(least) && row.factor.lte(most) && holds(row, expected(row, meaning, places)),
    );
    return { meaning, held: held.length };
  }).sort((a, b) => b.held - a.held);
  const [best, next] = tried;
  if (!best || best.held * 2 < rows.length || best.held === next?.held) return undefined;
  return (row) => expected(row, best.meaning, places);
}
