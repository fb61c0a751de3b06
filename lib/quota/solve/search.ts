import { BILLION } from './line.js';

/** Never falling as x rises. */
export type Rising = (x: bigint) => bigint;

/** The smallest x in (no, yes] from which on `holds`; it does not hold at `no`, and does at `yes`. */
export function firstWhere(holds: (x: bigint) => boolean, no: bigint, yes: bigint): bigint {
  while (yes - no > 1n) {
    const middle = (no + yes) / 2n;
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}

/** The last x up to `limit` with the same total as x: in doubling steps, since it lies near. */
export function lastAlike(total: Rising, x: bigint, limit: bigint): bigint {
  const same = total(x);
  let step = 1n;
  let at = x;
  while (at + step <= limit && total(at + step) === same) {
    at += step;
    step *= 2n;
  }
  const beyond = at + step > limit ? limit + 1n : at + step;
  return firstWhere((value) => value > limit || total(value) !== same, at, beyond) - 1n;
}

/** The first x from 0 with the same total as x. */
export function firstAlike(total: Rising, x: bigint): bigint {
  // Mirrored, so that there is one search to get right.
  return x - lastAlike((back) => -total(x - back), 0n, x);
}

/** Of the whole numbers from `first` to `last`, in billionths: the one with the fewest decimal places, the smallest of those. */
export function shortest(first: bigint, last: bigint): bigint {
  let best = first;
  for (let unit = 10n; unit <= BILLION; unit *= 10n) {
    const multiple = ((first + unit - 1n) / unit) * unit;
    if (multiple > last) break;
    best = multiple;
  }
  return best;
}
