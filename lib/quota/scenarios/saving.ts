import { scenarioJson } from './json.js';
import { omit } from './omit.js';
import type { Scenario } from './types.js';

/** What saving may do with what the workbook holds by now. */
export type SavingDecision =
  /** The workbook says the same already. */
  | { readonly do: 'nothing' }
  /** Write this: the scenario with its next revision. */
  | { readonly do: 'write'; readonly scenario: Scenario }
  /**
   * Saving would overwrite another's work: leave `theirs`, and save this one as a scenario of its own (`asOwn`).
   * `theirs` is absent where its owner has deleted it.
   */
  | {
      readonly do: 'keep-both';
      readonly reason: 'other-owner' | 'other-revision';
      readonly theirs?: Scenario;
    };

/** What deleting may do. */
export type DeletingDecision =
  | { readonly do: 'nothing' }
  | { readonly do: 'delete' }
  | {
      readonly do: 'keep';
      readonly reason: 'other-owner' | 'other-revision';
      readonly theirs: Scenario;
    };

const saysTheSame = (a: Scenario, b: Scenario): boolean =>
  JSON.stringify(scenarioJson({ ...a, revision: 0 })) === JSON.stringify(scenarioJson({ ...b, revision: 0 }));

const storedAs = ({ id }: Scenario, stored: readonly Scenario[]): Scenario | undefined =>
  stored.find((each) => each.id === id);

/**
 * Whether `scenario`, as `by` has it, may take its place among those that the workbook holds now. Its `revision` is the one that it was
 * read with; another one in the workbook is another's saving, or another window's, and is never written over. An older one is
 * that too: somebody went back to it.
 */
export function decideSaving(scenario: Scenario, stored: readonly Scenario[], by: string): SavingDecision {
  const theirs = storedAs(scenario, stored);
  const owner = theirs ? theirs.owner : scenario.owner;
  if (theirs && saysTheSame(theirs, scenario)) return { do: 'nothing' };
  if (owner !== undefined && owner !== by) {
    return { do: 'keep-both', reason: 'other-owner', ...(theirs && { theirs }) };
  }
  if (theirs && theirs.revision !== scenario.revision) {
    return { do: 'keep-both', reason: 'other-revision', theirs };
  }
  return { do: 'write', scenario: { ...scenario, revision: scenario.revision + 1 } };
}

/** Whether `by` may delete the scenario: its own or everybody's, and only as it was seen. */
export function decideDeleting(
  scenario: Scenario,
  stored: readonly Scenario[],
  by: string,
): DeletingDecision {
  const theirs = storedAs(scenario, stored);
  if (!theirs) return { do: 'nothing' };
  if (theirs.owner !== undefined && theirs.owner !== by) return { do: 'keep', reason: 'other-owner', theirs };
  if (theirs.revision !== scenario.revision) return { do: 'keep', reason: 'other-revision', theirs };
  return { do: 'delete' };
}

/** The same assumptions as a scenario of its own that was never saved. */
export function asOwn(
  scenario: Scenario,
  { id, name, owner }: { readonly id: string; readonly name: string; readonly owner?: string },
): Scenario {
  return { ...omit(scenario, 'owner'), id, name, ...(owner !== undefined && { owner }), revision: 0 };
}
