/** One way of doing the same work; `run` returns something that depends on all of it, so that nothing is optimised away. */
export interface Contestant {
  readonly name: string;
  readonly run: () => unknown;
}

export interface Timing {
  readonly name: string;
  readonly milliseconds: number;
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
};

/** Repeats a short run until it takes long enough for the clock. */
function repeats(run: () => unknown): number {
  const start = performance.now();
  run();
  const once = performance.now() - start;
  return Math.max(1, Math.min(2_000, Math.ceil(4 / Math.max(once, 0.001))));
}

/**
 * Medians over rounds in which every contestant runs once, each round in another order,
 * so that a slow moment of the machine strikes all of them alike.
 */
export function race(contestants: readonly Contestant[], rounds: number): Timing[] {
  const times = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  for (let warm = 0; warm < 3; warm++) for (const { run } of contestants) run();
  const counts = new Map(contestants.map(({ name, run }) => [name, repeats(run)]));
  for (let round = 0; round < rounds; round++) {
    const shift = round % contestants.length;
    for (const { name, run } of [...contestants.slice(shift), ...contestants.slice(0, shift)]) {
      const count = counts.get(name) ?? 1;
      const start = performance.now();
      for (let i = 0; i < count; i++) run();
      times.get(name)?.push((performance.now() - start) / count);
    }
  }
  return contestants.map(({ name }) => ({ name, milliseconds: median(times.get(name) ?? []) }));
}
