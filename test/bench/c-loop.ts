import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './measure.js';

const TIMES = 5;

export interface CLoop {
  /** Sum of all totals, in agorot. */
  readonly total: number;
  readonly milliseconds: () => number;
  readonly close: () => void;
}

/** What a C programmer would write: agorot in 64-bit whole numbers, rounded half-up, a rate for each pair of coefficients. */
const source = (
  members: readonly CMember[],
  rates: readonly number[],
  tariffs: readonly number[],
  per: number,
) => `
#include <stdint.h>
#include <stdio.h>
#include <time.h>
enum { MEMBERS = ${members.length}, RATES = ${rates.length}, TARIFFS = ${tariffs.length} };
static const int64_t fixed[MEMBERS] = {${members.map(({ fixed }) => fixed).join()}};
static const int64_t population[MEMBERS] = {${members.map(({ population }) => population).join()}};
static const int32_t pair[MEMBERS] = {${members.map(({ pair }) => pair).join()}};
static const int64_t rates[RATES] = {${rates.join()}};
static int64_t tariffs[TARIFFS] = {${tariffs.join()}};
static int64_t totals[TARIFFS];
static void sweep(void) {
  for (int t = 0; t < TARIFFS; t++) {
    int64_t factor[RATES], total = 0;
    for (int r = 0; r < RATES; r++) factor[r] = rates[r] * tariffs[t];
    for (int m = 0; m < MEMBERS; m++) total += fixed[m] + ${
      per === 1
        ? 'population[m] * factor[pair[m]]'
        : `(population[m] * factor[pair[m]] + ${per / 2}) / ${per}`
    };
    totals[t] = total;
  }
}
int main(void) {
  sweep();
  for (int time = 0; time < ${TIMES}; time++) {
    struct timespec from, to;
    clock_gettime(CLOCK_MONOTONIC, &from);
    sweep();
    clock_gettime(CLOCK_MONOTONIC, &to);
    printf("%.6f\\n", (to.tv_sec - from.tv_sec) * 1e3 + (to.tv_nsec - from.tv_nsec) / 1e6);
  }
  int64_t all = 0;
  for (int t = 0; t < TARIFFS; t++) all += totals[t];
  printf("%lld\\n", (long long) all);
  return 0;
}
`;

export interface CMember {
  /** Agorot. */
  readonly fixed: number;
  readonly population: number;
  /** Which of the rates is its. */
  readonly pair: number;
}

/**
 * The same sweep in C, compiled with all optimisations for this processor; undefined where there is no compiler.
 * A rate times a tariff is in 1/`per` agora.
 */
export function compileC(
  members: readonly CMember[],
  rates: readonly number[],
  tariffs: readonly number[],
  per: number,
): CLoop | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'eshkol-bench-c-'));
  const program = join(folder, 'sweep');
  const close = () => {
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    writeFileSync(`${program}.c`, source(members, rates, tariffs, per));
    execFileSync('cc', ['-O3', '-march=native', '-o', program, `${program}.c`], { stdio: 'ignore' });
  } catch {
    close();
    return undefined;
  }
  const run = () => {
    const lines = execFileSync(program, { encoding: 'utf8' }).trim().split('\n').map(Number);
    return { milliseconds: median(lines.slice(0, TIMES)), total: lines[TIMES] as number };
  };
  return { total: run().total, milliseconds: () => run().milliseconds, close };
}
