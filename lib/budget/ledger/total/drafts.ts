import type { Exact } from '../../../core/money.js';
import type { Path } from '../../../core/finding.js';
import type { Run } from '../column-sums.js';
import type { LedgerDraft } from '../draft.js';
import type { Lines } from '../lines.js';
import { amountsIn, headingOf, told, unitFact } from '../printed.js';
import { linesIn, without } from '../runs.js';
import type { Placed, Scope } from './scopes.js';
import { firstAmount, sumOf, type Weighed } from './weigh.js';

/** A total that is judged, among its ledger's others. */
export interface Judged {
  /** Of the ledger among the facts. */
  readonly ledgerIndex: number;
  readonly lines: Lines;
  readonly placed: Placed;
}

/** A column in which a total is not the sum of its scope. */
interface Off {
  readonly column: number;
  readonly total: Exact;
  readonly sum: Exact;
}

const offsOf = ({ lines, placed }: Judged, { scope, off }: Weighed): readonly Off[] =>
  off.flatMap((column) => {
    const total = placed.total.amounts[column];
    return total ? [{ column, total, sum: sumOf(scope, column, placed, lines) }] : [];
  });

const pathOf = ({ ledgerIndex, placed }: Judged, column: number): Path => [
  'ledgers',
  ledgerIndex,
  'totals',
  placed.index,
  'amounts',
  column,
];

const operandsOf = ({ ledgerIndex }: Judged, { runs, less = [], totals }: Scope, column: number) =>
  totals
    ? totals.map((total) => ['ledgers', ledgerIndex, 'totals', total, 'amounts', column])
    : amountsIn(ledgerIndex, [...runs, ...less], column);

const countOf = ({ runs, less = [], totals }: Scope): number => totals?.length ?? linesIn([...runs, ...less]);

const baseFacts = ({ lines: { ledger }, placed }: Judged, column: number, total: Exact) => ({
  label: placed.total.label.trim(),
  column: headingOf(ledger, column),
  total: told(total, ledger.unit),
  unit: unitFact(ledger.unit),
});

const sumFacts = (judged: Judged, { column, total, sum }: Off) => {
  const { unit } = judged.lines.ledger;
  return {
    ...baseFacts(judged, column, total),
    sum: told(sum, unit),
    difference: told(total.minus(sum).abs(), unit),
    direction: total.lt(sum) ? 'below' : 'above',
  };
};

/** The line whose code cannot be read and whose amount is the whole difference: it may belong here. */
function explainedBy({ lines }: Judged, { column, total, sum }: Off): number | undefined {
  const missing = total.minus(sum);
  for (const [first, last] of lines.unplaced) {
    for (let line = first; line <= last; line += 1) {
      if (lines.ledger.lines[line]?.amounts[column]?.eq(missing)) return line;
    }
  }
  return undefined;
}

function offDraft(judged: Judged, scope: Scope, off: Off): LedgerDraft {
  const path = pathOf(judged, off.column);
  const line = explainedBy(judged, off);
  if (line === undefined) {
    return {
      code: 'ledger-total-differs',
      outcome: 'breached',
      path,
      operands: operandsOf(judged, scope, off.column),
      facts: { ...sumFacts(judged, off), count: countOf(scope), of: scope.totals ? 'totals' : 'lines' },
    };
  }
  const account = judged.lines.ledger.lines[line]?.written.trim() ?? '';
  return {
    code: 'ledger-total-unplaced',
    outcome: 'undetermined',
    path,
    operands: amountsIn(judged.ledgerIndex, [[line, line]], off.column),
    facts: { ...sumFacts(judged, off), account },
  };
}

function metDraft(judged: Judged, { scope, held }: Weighed): LedgerDraft {
  const { main } = judged.lines.ledger;
  const column = main !== null && held.includes(main) ? main : (held[0] ?? 0);
  const total = judged.placed.total.amounts[column];
  return {
    code: 'ledger-total-met',
    outcome: 'met',
    path: pathOf(judged, column),
    operands: operandsOf(judged, scope, column),
    facts: {
      ...(total && baseFacts(judged, column, total)),
      count: countOf(scope),
      of: scope.totals ? 'totals' : 'lines',
    },
  };
}

const amountAt = ({ placed }: Judged, column: number): Exact | null => placed.total.amounts[column] ?? null;

const unreadDraft = (judged: Judged, [column, line]: readonly [number, number]): LedgerDraft => {
  const { written = '' } = judged.lines.ledger.lines[line] ?? {};
  const total = amountAt(judged, column);
  return {
    code: 'ledger-total-unread',
    outcome: 'undetermined',
    path: pathOf(judged, column),
    operands: amountsIn(judged.ledgerIndex, [[line, line]], column),
    facts: { ...(total && baseFacts(judged, column, total)), account: written.trim() },
  };
};

/** Something to say of a total as a whole, at its main amount. */
export function totalDraft(
  judged: Judged,
  code: 'ledger-total-empty' | 'ledger-total-unmatched',
  column = firstAmount(judged.placed.total, judged.lines.ledger.main),
): LedgerDraft {
  const total = amountAt(judged, column);
  return {
    code,
    outcome: 'undetermined',
    path: pathOf(judged, column),
    facts: total ? baseFacts(judged, column, total) : {},
  };
}

/** What follows from a scope that is the total's without doubt. */
export function certainDrafts(judged: Judged, weighed: Weighed): readonly LedgerDraft[] {
  const { scope, held, unread, empty } = weighed;
  const off = offsOf(judged, weighed);
  const { signs } = judged.lines.ledger;
  const doubts = [
    ...unread.map((each) => unreadDraft(judged, each)),
    ...empty.slice(0, 1).map((column) => totalDraft(judged, 'ledger-total-empty', column)),
  ];
  const [first] = off;
  const turned = held.length === 0 && off.every(({ total, sum }) => total.eq(sum.neg()));
  if (first && turned && signs !== 'positive') {
    const facts = { ...sumFacts(judged, first), count: countOf(scope) };
    const path = pathOf(judged, first.column);
    const operands = operandsOf(judged, scope, first.column);
    return [{ code: 'ledger-total-sign', outcome: 'advisory', path, operands, facts }, ...doubts];
  }
  if (off.length > 0) return [...off.map((each) => offDraft(judged, scope, each)), ...doubts];
  return held.length > 0 ? [metDraft(judged, weighed), ...doubts] : doubts;
}

/**
 * Its formula does not cover the lines that its label names: `missed` stand outside, `extra` are of another chapter. It is a breach
 * where that makes a difference and the formula is at fault, and not maybe a line that stands in the wrong place.
 */
export function rangeDraft(judged: Judged, label: Weighed, formula: Scope, lapse: boolean): LedgerDraft {
  const missed = without(label.scope.runs, formula.runs);
  const extra = without(formula.runs, label.scope.runs);
  const [off] = offsOf(judged, label);
  const column = off?.column ?? label.held[0] ?? firstAmount(judged.placed.total, judged.lines.ledger.main);
  const wrong: readonly Run[] = missed.length > 0 ? missed : extra;
  const line = judged.lines.ledger.lines[wrong[0]?.[0] ?? 0];
  const total = off?.total ?? amountAt(judged, column);
  return {
    code: off ? 'ledger-total-range' : 'ledger-total-range-nil',
    outcome: off && lapse ? 'breached' : 'advisory',
    path: pathOf(judged, column),
    operands: amountsIn(judged.ledgerIndex, wrong, column),
    facts: {
      ...(total && baseFacts(judged, column, total)),
      ...(off && sumFacts(judged, off)),
      missed: linesIn(missed),
      extra: linesIn(extra),
      which: missed.length > 0 ? 'missed' : 'extra',
      account: line?.written.trim() ?? '',
      name: line?.name ?? '',
    },
  };
}
