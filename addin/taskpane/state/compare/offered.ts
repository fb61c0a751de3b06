import type { Exact } from '../../../../lib/index.js';
import { standingQuota } from '../members.js';
import type { Base } from '../scenarios/base.js';
import { baselineOf, hasStanding, resultOf } from '../scenarios/outcome.js';
import { isPlain, type Entry, type Simulation } from '../scenarios/simulation.js';
import { sheetResult, type Choice } from './choices.js';

function standingOf({ rows }: Base): ReadonlyMap<string, Exact> {
  const standing = new Map<string, Exact>();
  for (const [key, row] of rows) {
    const quota = standingQuota(row);
    if (quota) standing.set(key, quota);
  }
  return standing;
}

/** All that can be compared: the sheet's quotas where there are any, the recommended model, and every scenario that can be read. */
export function choicesOf(
  simulation: Simulation,
  base: Base,
  names: { readonly sheet: string; readonly recommended: string; readonly of: (entry: Entry) => string },
): readonly Choice[] {
  const baseline = baselineOf(base);
  const sheet = hasStanding(base)
    ? [
        {
          id: 'sheet',
          name: names.sheet,
          result: sheetResult(baseline, standingOf(base)),
          sheet: true as const,
        },
      ]
    : [];
  // Where a scenario assumes nothing of its own, it is the recommended model.
  const plain = simulation.entries.some(isPlain)
    ? []
    : [{ id: 'recommended', name: names.recommended, result: baseline }];
  const scenarios = simulation.entries.flatMap((entry) => {
    const result = resultOf(entry, base);
    return result ? [{ id: entry.draft.id, name: names.of(entry), result }] : [];
  });
  return [...sheet, ...plain, ...scenarios];
}
