import type { Conflict, ConflictKind, Decision, Decisions } from '../../../../lib/index.js';

/** Conflicts of one sheet to which the same has happened: what can be decided of all of them together. */
export interface ConflictGroup {
  readonly sheet: string;
  readonly kind: ConflictKind;
  readonly conflicts: readonly Conflict[];
}

/** By sheet and by what happened, each in the order in which it comes first. */
export function conflictGroups(conflicts: readonly Conflict[]): readonly ConflictGroup[] {
  const groups = new Map<string, Conflict[]>();
  const sheets = [...new Set(conflicts.map(({ sheet }) => sheet))];
  const inOrder = sheets.flatMap((name) => conflicts.filter(({ sheet }) => sheet === name));
  for (const conflict of inOrder) {
    const key = JSON.stringify([conflict.sheet, conflict.kind]);
    const known = groups.get(key);
    if (known) known.push(conflict);
    else groups.set(key, [conflict]);
  }
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ sheet: first.sheet, kind: first.kind, conflicts: own }] : [];
  });
}

/** For how many of a group a decision is there to take; a formula that reaches outside the workbook is let in one by one, or not at all. */
export const takers = ({ kind, conflicts }: ConflictGroup, decision: Decision): number =>
  decision === 'formula' && kind === 'reaches-outside'
    ? 0
    : conflicts.filter(({ choices }) => choices.includes(decision)).length;

/** What was decided of a whole group alike: `later` while of none, undefined where its conflicts were decided apart. */
export function decidedAlike(
  { conflicts }: ConflictGroup,
  decisions: Decisions,
): Decision | 'later' | undefined {
  const each = new Set(conflicts.map(({ id }) => decisions[id] ?? ('later' as const)));
  const [only] = each;
  return each.size === 1 ? only : undefined;
}
