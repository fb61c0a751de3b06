import { SURPLUS, type FormRowId } from '../../budget/form/rows.js';
import { GRAND } from '../../budget/form/identities.js';
import type { BudgetSide } from '../../model/budget-side.js';
import { assignSides, onSide, orderOf, sideOfHit } from './sides.js';
import type { Block, Hit, Line, Scan } from './types.js';

/** Rows of each side that must stand in columns of their own, level with the other side's, for the sides to be side by side. */
const SIDE_BY_SIDE = 3;

const count = <K>(keys: readonly K[]): ReadonlyMap<K, number> => {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** One label a row: of several the one in the column that has more of them. */
function onePerRow(hits: readonly Hit[]): readonly Hit[] {
  const counts = count(hits.map(({ column }) => column));
  const best = new Map<number, Hit>();
  for (const hit of hits) {
    const known = best.get(hit.row);
    if (!known || (counts.get(hit.column) ?? 0) > (counts.get(known.column) ?? 0)) best.set(hit.row, hit);
  }
  return [...best.values()].sort((a, b) => a.row - b.row);
}

/** Which row of the form a label is, by what is already known above and below it. */
function idOf(
  hit: Hit,
  side: BudgetSide,
  above: readonly Line[],
  below: readonly Hit[],
): FormRowId | undefined {
  const ids = onSide(hit, side);
  if (ids.length < 2) return ids[0];
  const used = new Set(above.map(({ id }) => id));
  const next = below.map((other) => onSide(other, side)).find((others) => others.length === 1)?.[0];
  const from = Math.max(-1, ...above.filter(({ id }) => id !== SURPLUS).map(({ id }) => orderOf(id)));
  const to = next === undefined ? Infinity : orderOf(next);
  const fitting = ids.filter((id) => !used.has(id) && orderOf(id) > from && orderOf(id) < to);
  return next === undefined ? fitting[0] : [...fitting].sort((a, b) => orderOf(a) - orderOf(b))[0];
}

interface Draft {
  readonly side: BudgetSide;
  readonly lines: Line[];
  readonly twice: { readonly hit: Hit; readonly first: Hit }[];
}

/** A row of the beginning after the last total: another form begins. */
const beginsAnew = ({ side, lines }: Draft, id: FormRowId): boolean =>
  lines.some((line) => line.id === id) &&
  lines.some((line) => line.id === GRAND[side]) &&
  orderOf(id) < orderOf(GRAND[side]);

/** Runs of rows of one side, top to bottom. */
function runs(
  hits: readonly Hit[],
  sides: readonly (BudgetSide | undefined)[],
  labels: ReadonlySet<number>,
): readonly Block[] {
  const drafts: Draft[] = [];
  hits.forEach((hit, index) => {
    let draft = drafts.at(-1);
    const side = sides[index];
    if (side === undefined) {
      // The surplus row closes whichever side comes last.
      if (draft && hit.ids[0] === SURPLUS && !draft.lines.some(({ id }) => id === SURPLUS)) {
        draft.lines.push({ id: SURPLUS, hit, byPlace: false });
      }
      return;
    }
    const below = hits.slice(index + 1).filter((_, over) => sides[index + 1 + over] === side);
    const current = draft?.side === side ? draft : undefined;
    let id = idOf(hit, side, current?.lines ?? [], below);
    if (!current || (id !== undefined && beginsAnew(current, id))) {
      draft = { side, lines: [], twice: [] };
      drafts.push(draft);
      id = idOf(hit, side, [], below);
    }
    if (!draft || id === undefined) return;
    const line: Line = { id, hit, byPlace: onSide(hit, side).length > 1 };
    const known = draft.lines.findIndex((other) => other.id === id);
    const first = draft.lines[known];
    if (!first) draft.lines.push(line);
    // A group's heading may read as one of its rows.
    else if (!first.hit.filled && hit.filled) draft.lines.splice(known, 1, line);
    else draft.twice.push({ hit, first: first.hit });
  });
  return drafts.map((draft) => ({
    ...draft,
    lines: draft.lines.sort((a, b) => a.hit.row - b.hit.row),
    labels,
  }));
}

interface Pair {
  readonly income: number;
  readonly expenditure: number;
}

/** The columns of labels of sides that stand beside each other. */
function sideBySide(hits: readonly Hit[]): Pair | undefined {
  const rows = (side: BudgetSide): ReadonlyMap<number, readonly number[]> => {
    const found = new Map<number, number[]>();
    for (const hit of hits) {
      if (sideOfHit(hit) !== side) continue;
      found.set(hit.column, [...(found.get(hit.column) ?? []), hit.row]);
    }
    return found;
  };
  const [ins, outs] = [rows('income'), rows('expenditure')];
  const main = (found: ReadonlyMap<number, readonly number[]>) =>
    [...found].sort((a, b) => b[1].length - a[1].length)[0];
  const [one, other] = [main(ins), main(outs)];
  if (!one || !other || one[0] === other[0]) return undefined;
  const inside = (those: readonly number[], these: readonly number[]): number =>
    those.filter((row) => row >= Math.min(...these) && row <= Math.max(...these)).length;
  const level = Math.min(inside(one[1], other[1]), inside(other[1], one[1]));
  return level >= SIDE_BY_SIDE ? { income: one[0], expenditure: other[0] } : undefined;
}

/** The sides of all forms on a sheet: those of one form follow each other, or stand beside each other. */
export function blocksOf({ hits, sections }: Scan): readonly Block[] {
  const pair = sideBySide(hits);
  if (!pair) {
    const labels = new Set(hits.map(({ column }) => column));
    const list = onePerRow(hits);
    return runs(list, assignSides(list, sections), labels);
  }
  const nearer = (column: number): BudgetSide =>
    Math.abs(column - pair.income) <= Math.abs(column - pair.expenditure) ? 'income' : 'expenditure';
  return (['income', 'expenditure'] as const).flatMap((side) => {
    const own = hits.filter((hit) => {
      const only = sideOfHit(hit);
      return nearer(hit.column) === side && (only === undefined || only === side);
    });
    const list = onePerRow(own);
    const sides = list.map((hit) => (hit.ids[0] === SURPLUS ? undefined : side));
    return runs(list, sides, new Set(list.map(({ column }) => column)));
  });
}
