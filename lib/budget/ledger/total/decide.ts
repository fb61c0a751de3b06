import type { LedgerDraft } from '../draft.js';
import { linesIn, sameRuns, without } from '../runs.js';
import { certainDrafts, rangeDraft, totalDraft, type Judged } from './drafts.js';
import { formulaScope, labelScopes, possibleScopes, sectionOf, type Scope } from './scopes.js';
import { best, holds, weigh, type Weighed } from './weigh.js';

const weighAll = ({ lines, placed }: Judged, scopes: readonly Scope[]): readonly Weighed[] =>
  scopes.map((scope) => weigh(scope, placed, lines));

/** Whether most lines of a formula are of a scope: digits may be no level of these lines, but the number of a row or a department. */
const isMostly = (formula: Scope, of: Scope): boolean =>
  linesIn(without(formula.runs, of.runs)) * 2 < linesIn(formula.runs);

/**
 * A formula that adds up other lines than its label names. Lines of its own section that it leaves out, and lines of other sections that
 * it takes in, are wrong; a line that only stands in another section than its code says may be wrong itself.
 */
function byBoth(judged: Judged, labelled: Weighed, formula: Scope): readonly LedgerDraft[] {
  const section = sectionOf(judged.placed).runs;
  const missed = without(labelled.scope.runs, formula.runs);
  const extra = without(formula.runs, labelled.scope.runs);
  const lapse = !sameRuns(without(missed, section), missed) || without(extra, section).length > 0;
  if (holds(labelled))
    return [...certainDrafts(judged, labelled), rangeDraft(judged, labelled, formula, lapse)];
  const byFormula = weigh(formula, judged.placed, judged.lines);
  return holds(byFormula) ? [rangeDraft(judged, labelled, formula, lapse)] : certainDrafts(judged, labelled);
}

/** A total whose formula or words say what it adds up; undefined where neither does. */
export function decideBySelf(judged: Judged): readonly LedgerDraft[] | undefined {
  const { lines, placed } = judged;
  const byLabel = labelScopes(lines, placed);
  const labelled = best(weighAll(judged, byLabel));
  const formula = formulaScope(placed.total, lines.ledger);
  if (formula) {
    const contradicted =
      labelled &&
      byLabel.some((scope) => isMostly(formula, scope)) &&
      !byLabel.some(({ runs }) => sameRuns(runs, formula.runs));
    return contradicted
      ? byBoth(judged, labelled, formula)
      : certainDrafts(judged, weigh(formula, placed, lines));
  }
  if (!labelled || holds(labelled)) return labelled && certainDrafts(judged, labelled);
  // Where a line stands in another section than its code says, the section may be what is meant.
  const [bySection] = weighAll(judged, [sectionOf(placed)]);
  const standing =
    bySection && holds(bySection) && bySection.held.length > 0 && bySection.unread.length === 0;
  return certainDrafts(judged, standing ? bySection : labelled);
}

/** What the evidence of its own columns says of a total. */
export interface ByColumns {
  /** It is the sum of this in every column. */
  readonly full?: Weighed;
  /** It is the sum of this in half of them at least. */
  readonly partly?: Weighed;
  /** All that were tried. */
  readonly weighed: readonly Weighed[];
}

const isEmpty = ({ runs, totals = [] }: Scope): boolean => runs.length === 0 && totals.length === 0;

export function byColumns({ lines, placed }: Judged): ByColumns {
  const weighed: Weighed[] = [];
  for (const scope of possibleScopes(lines, placed)) {
    if (isEmpty(scope)) continue;
    const each = weigh(scope, placed, lines);
    if (holds(each) && each.held.length > 0 && each.unread.length === 0) return { full: each, weighed };
    weighed.push(each);
  }
  const partly = best(
    weighed.filter(({ held, off }) => held.length > 0 && off.length > 0 && held.length >= off.length),
  );
  return partly ? { partly, weighed } : { weighed };
}

/** How often totals of one label were the sum of a kind of scope. */
export type Kinds = ReadonlyMap<Scope['kind'], number>;

const OFTEN = 2;

/** The kind of scope that other totals of the same label have; undefined where they show none. */
function usual(kinds: Kinds | undefined): Scope['kind'] | undefined {
  const [first] = [...(kinds ?? [])].sort(([, a], [, b]) => b - a);
  return first && first[1] >= OFTEN ? first[0] : undefined;
}

/**
 * A total whose words do not settle what it adds up: by its other columns, else by other totals of its label. The last of a sheet may
 * well be of another kind than those before it.
 */
export function decideByOthers(
  judged: Judged,
  { full, partly, weighed }: ByColumns,
  kinds: Kinds | undefined,
): readonly LedgerDraft[] {
  const sure = full ?? partly;
  if (sure) return certainDrafts(judged, sure);
  if (weighed.some((each) => holds(each) && each.unread.length === 0 && each.empty.length === 0)) return [];
  const { placed, lines } = judged;
  const kind = placed.index === placed.all.length - 1 ? undefined : usual(kinds);
  const alike = weighed.find(({ scope }) => scope.kind === kind);
  if (alike) return certainDrafts(judged, alike);
  const [nearest] = weighed;
  if (nearest && holds(nearest)) return certainDrafts(judged, nearest);
  const nothing = placed.total.amounts.every((amount, column) => !amount || !lines.columns.includes(column));
  return nothing ? [] : [totalDraft(judged, 'ledger-total-unmatched')];
}
