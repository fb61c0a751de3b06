import type { Outcome } from '../../core/finding.js';
import type { CellAt } from '../book/types.js';
import type { MarkSeverity, Plan, PlanStep } from '../plan.js';
import type { Area } from '../snapshot.js';
import { MARK_SEVERITIES } from './tag.js';

/** What is worth a mark: a finding with the cell that it speaks of. Those without a cell, and those that are met, are passed over. */
export interface Markable {
  readonly outcome: Outcome;
  readonly at?: CellAt;
}

interface Run {
  readonly area: Area;
  readonly severity: MarkSeverity;
}

type Cells = Map<number, Map<number, MarkSeverity>>;

const worse = (a: MarkSeverity, b: MarkSeverity | undefined): boolean =>
  b === undefined || MARK_SEVERITIES.indexOf(a) < MARK_SEVERITIES.indexOf(b);

/** The worst of each cell, by sheet, row and column. */
function worstOf(findings: readonly Markable[]): ReadonlyMap<string, Cells> {
  const sheets = new Map<string, Cells>();
  for (const { outcome, at } of findings) {
    if (outcome === 'met' || !at) continue;
    const cells: Cells = sheets.get(at.sheet) ?? new Map();
    const row = cells.get(at.row) ?? new Map<number, MarkSeverity>();
    if (worse(outcome, row.get(at.column))) row.set(at.column, outcome);
    cells.set(at.row, row);
    sheets.set(at.sheet, cells);
  }
  return sheets;
}

/** Neighbours in a row that are marked alike, as one run. */
function runsIn(row: number, cells: ReadonlyMap<number, MarkSeverity>): Run[] {
  const runs: Run[] = [];
  for (const [column, severity] of [...cells].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last?.severity === severity && last.area.right === column - 1)
      runs[runs.length - 1] = { severity, area: { ...last.area, right: column } };
    else runs.push({ severity, area: { top: row, left: column, bottom: row, right: column } });
  }
  return runs;
}

/** Runs that lie above each other and reach as far, as one area. */
function joined(cells: Cells): readonly Run[] {
  const done: Run[] = [];
  let open = new Map<string, Run>();
  let above = -1;
  for (const [row, inRow] of [...cells].sort(([a], [b]) => a - b)) {
    const going = new Map<string, Run>();
    for (const run of runsIn(row, inRow)) {
      const key = `${run.severity} ${run.area.left} ${run.area.right}`;
      const upper = above === row - 1 ? open.get(key) : undefined;
      if (upper) open.delete(key);
      going.set(key, upper ? { ...run, area: { ...run.area, top: upper.area.top } } : run);
    }
    done.push(...open.values());
    [open, above] = [going, row];
  }
  return [...done, ...open.values()].sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}

/** Takes every mark of ours off, in all sheets, whoever made it. */
export const planUnmark = (): Plan => ({ steps: [{ do: 'unmark' }] });

/** Marks the cells of findings, each once by the worst that is said of it, in place of all marks that are there. */
export function planMarks(findings: readonly Markable[]): Plan {
  const marks = [...worstOf(findings)].flatMap(([sheet, cells]) =>
    joined(cells).map(({ area, severity }): PlanStep => ({ do: 'mark', sheet, area, severity })),
  );
  return { steps: [{ do: 'unmark' }, ...marks] };
}
