import { LEDGER } from '../../sources.js';
import { sheetRule } from '../../sheet-rule.js';
import { eachLedger, type LedgerDraft } from '../draft.js';
import type { LedgerFacts } from '../facts.js';
import { linesOf } from '../lines.js';
import { byColumns, decideByOthers, decideBySelf, type ByColumns } from '../total/decide.js';
import type { Judged } from '../total/drafts.js';
import { readLabel } from '../total/label.js';
import type { Placed, Scope } from '../total/scopes.js';

function judgedOf(ledger: LedgerFacts, ledgerIndex: number): readonly Judged[] {
  const all: Placed[] = [];
  for (const [index, total] of ledger.totals.entries()) {
    all.push({ index, total, label: readLabel(total.label), all });
  }
  const lines = linesOf(ledger);
  return all.map((placed) => ({ ledgerIndex, lines, placed }));
}

/** Of totals whose words do not settle it: how often those of a label turned out to be of a kind. */
function kindsByLabel(
  undecided: ReadonlyMap<Judged, ByColumns>,
): ReadonlyMap<string, ReadonlyMap<Scope['kind'], number>> {
  const kinds = new Map<string, Map<Scope['kind'], number>>();
  for (const [{ placed }, { full }] of undecided) {
    if (!full) continue;
    const { folded } = placed.label;
    const counts = kinds.get(folded) ?? new Map<Scope['kind'], number>();
    counts.set(full.scope.kind, (counts.get(full.scope.kind) ?? 0) + 1);
    kinds.set(folded, counts);
  }
  return kinds;
}

/**
 * K2-total: each total row is the sum of its lines, in every column that holds money. Its formula, the level or the side in its label
 * say which lines those are; of a bare total its other columns and its fellows do. A total of which nothing says it is undetermined.
 */
export const totalsAddUp = sheetRule(
  'K2-total',
  LEDGER,
  eachLedger((ledger, index) => {
    if (ledger.totals.length === 0) return [];
    const drafts = new Map<Judged, readonly LedgerDraft[]>();
    const undecided = new Map<Judged, ByColumns>();
    const all = judgedOf(ledger, index);
    for (const judged of all) {
      const decided = decideBySelf(judged);
      if (decided) drafts.set(judged, decided);
      else undecided.set(judged, byColumns(judged));
    }
    const kinds = kindsByLabel(undecided);
    for (const [judged, columns] of undecided) {
      drafts.set(judged, decideByOthers(judged, columns, kinds.get(judged.placed.label.folded)));
    }
    return all.flatMap((judged) => drafts.get(judged) ?? []);
  }),
);
