import type { Path } from '../../../core/finding.js';
import { formatMoney, money } from '../../../core/money.js';
import { PROJECTS } from '../../sources.js';
import { sumKnown } from '../../known-sum.js';
import type { ProjectFacts, ProjectTotal } from '../facts.js';
import { tableRule, type ProjectDraft } from '../rule.js';
import { total } from '../sums.js';

const COLUMNS = {
  approved: ({ approved }: ProjectFacts | ProjectTotal) => approved,
  receipts: ({ receipts }: ProjectFacts | ProjectTotal) => total(receipts),
  payments: ({ payments }: ProjectFacts | ProjectTotal) => total(payments),
  balance: ({ balance }: ProjectFacts | ProjectTotal) => balance,
} as const;

/** Of one column of a total row. An amount that nobody wrote may be nil or not known, so it never makes a breach. */
function look(
  row: ProjectTotal,
  column: keyof typeof COLUMNS,
  projects: readonly ProjectFacts[],
  path: Path,
): readonly ProjectDraft[] {
  const printed = COLUMNS[column](row);
  if (!printed) return [];
  const [first, last] = row.covers;
  const covered = projects.slice(first, last + 1);
  const { known: sum, missing } = sumKnown(covered.map(COLUMNS[column]));
  const difference = money(printed.minus(sum));
  const rest = {
    path: [...path, column],
    operands: covered.map((_, index): Path => ['projects', first + index, column]),
    facts: {
      label: row.label,
      column,
      printed: formatMoney(printed),
      sum: formatMoney(sum),
      difference: formatMoney(money(difference.abs())),
      projects: covered.length,
      missing,
    },
  };
  if (difference.isZero()) return [{ code: 'project-total-met', outcome: 'met', ...rest }];
  return missing > 0
    ? [{ code: 'project-total-unknown', outcome: 'undetermined', ...rest }]
    : [{ code: 'project-total-differs', outcome: 'breached', ...rest }];
}

/** Each total row is the sum of the projects above it, column by column. */
export const totalsAddUp = tableRule('K3-total', PROJECTS, ({ projects, totals = [] }) =>
  totals.flatMap((row, index) =>
    (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).flatMap((column) =>
      look(row, column, projects, ['totals', index]),
    ),
  ),
);
