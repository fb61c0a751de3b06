/** One way of doing the work. `run` returns something that depends on all of it, so that nothing is optimised away. */
export interface Contestant {
  readonly name: string;
  readonly run: () => unknown;
  /** Takes part in every so-manieth round only: 1 unless told. */
  readonly every?: number;
}

/** One that measures itself, because it runs in a process of its own. */
export interface Outsider {
  readonly name: string;
  readonly milliseconds: () => number;
  readonly every?: number;
}

export interface Race {
  /** Median over the rounds. */
  readonly milliseconds: (name: string) => number;
  /** How many times as long as `other`: the median of the ratios within each round that both took part in. */
  readonly ratio: (name: string, other: string) => number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** Milliseconds: long enough for the clock, and short enough that most turns are over before anyone else gets the processor. */
const TURN = 0.5;
const WARM_UP = 5;

function timed(run: () => unknown, times: number): number {
  const start = performance.now();
  for (let time = 0; time < times; time++) run();
  return (performance.now() - start) / times;
}

function timer(contestant: Contestant | Outsider): () => number {
  if ('milliseconds' in contestant) return contestant.milliseconds;
  const { run } = contestant;
  const once = median(Array.from({ length: WARM_UP }, () => timed(run, 1)));
  const times = Math.max(1, Math.min(2_000, Math.round(TURN / Math.max(once, 0.001))));
  return () => timed(run, times);
}

/**
 * In each round everybody runs once, each round in another order, and ratios are taken within rounds: a machine that is busy
 * for a while makes all of them slower alike, and what remains of it the median leaves out.
 */
export function race(contestants: readonly (Contestant | Outsider)[], rounds: number): Race {
  const lanes = contestants.map((contestant) => ({
    name: contestant.name,
    every: contestant.every ?? 1,
    time: timer(contestant),
    times: [] as (number | undefined)[],
  }));
  for (let round = 0; round < rounds; round++) {
    const shift = round % lanes.length;
    for (const { every, time, times } of [...lanes.slice(shift), ...lanes.slice(0, shift)]) {
      times.push(round % every === 0 ? time() : undefined);
    }
  }
  const timesOf = (name: string) => lanes.find((lane) => lane.name === name)?.times ?? [];
  return {
    milliseconds: (name) => median(timesOf(name).filter((time) => time !== undefined)),
    ratio: (name, other) => {
      const others = timesOf(other);
      return median(
        timesOf(name).flatMap((time, round) => {
          const against = others[round];
          return time === undefined || against === undefined ? [] : [time / against];
        }),
      );
    },
  };
}
