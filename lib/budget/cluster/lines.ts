import type { Path } from '../../core/finding.js';
import type { Money } from '../../core/money.js';
import type { BudgetSide } from '../../model/budget-side.js';
import type { ClusterLine } from './facts.js';

/** A line with its place in the facts. */
export interface PlacedLine {
  readonly line: ClusterLine;
  readonly path: Path;
}

export const placed = (lines: readonly ClusterLine[] = []): readonly PlacedLine[] =>
  lines.map((line, index) => ({ line, path: ['cluster', 'lines', index] }));

/** Only income has a source. */
export const sideOf = ({ side, source }: ClusterLine): BudgetSide | undefined =>
  side ?? (source === undefined ? undefined : 'income');

export const isRegular = ({ extraordinary }: ClusterLine): boolean => extraordinary !== 'yes';

/** The budget as it stands: with the changes of the year, where there were any. */
export const standingBudget = ({ amended, budget }: ClusterLine): Money | undefined => amended ?? budget;
