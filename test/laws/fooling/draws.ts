import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export interface Draws {
  /** A whole number from 0 to below `bound`. */
  readonly below: (bound: number) => number;
  readonly one: <T>(all: readonly T[]) => T;
  /** One of them, or nothing where there is none. */
  readonly any: <T>(all: readonly T[]) => T | undefined;
}

export function draws(seed: number): Draws {
  const generator = xoroshiro128plus(seed);
  const below = (bound: number): number => uniformInt(generator, 0, bound - 1);
  return {
    below,
    one: (all) => all[below(all.length)] as (typeof all)[number],
    any: (all) => (all.length === 0 ? undefined : all[below(all.length)]),
  };
}
