import type { Conflict, Decision, Decisions } from '../../../../lib/index.js';

/** What a person decided of conflicts, each with the conflict as it was shown. */
export type Decided = ReadonlyMap<string, { readonly decision: Decision; readonly of: string }>;

/** All that a decision was made on: should any of it change, it is another question. */
const shown = ({ kind, formula, value, now, proposed }: Conflict): string =>
  JSON.stringify([kind, formula, value, now ?? null, proposed ?? null]);

/** @param decision - undefined leaves the conflict for later */
export function decide(decided: Decided, conflict: Conflict, decision: Decision | undefined): Decided {
  const next = new Map(decided);
  if (decision === undefined) next.delete(conflict.id);
  else next.set(conflict.id, { decision, of: shown(conflict) });
  return next;
}

/** The same decision on several, each as it is shown now: one that comes up later, or changes, is asked about. */
export const decideAll = (
  decided: Decided,
  conflicts: readonly Conflict[],
  decision: Decision | undefined,
): Decided =>
  conflicts
    .filter(({ choices }) => decision === undefined || choices.includes(decision))
    .reduce((all, conflict) => decide(all, conflict, decision), decided);

/** The decisions that still answer what is asked. */
export const decisionsOn = (conflicts: readonly Conflict[], decided: Decided): Decisions =>
  Object.fromEntries(
    conflicts.flatMap((conflict) => {
      const known = decided.get(conflict.id);
      return known?.of === shown(conflict) ? [[conflict.id, known.decision]] : [];
    }),
  );
