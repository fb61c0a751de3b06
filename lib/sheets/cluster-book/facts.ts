import type { ClusterLine } from '../../budget/cluster/facts.js';
import type { ProjectFacts } from '../../budget/projects/facts.js';
import { money, type Exact } from '../../core/money.js';
import type { SideTotals } from '../book/types.js';
import type { Columns } from './columns.js';
import type { Line } from './line.js';
import { figuresOf, projectTotals, type ReadTotal } from './project-totals.js';
import { present } from './row.js';
import { turnExpenditure, turnPayments } from './signs.js';
import type { Title } from './title.js';
import type { ClusterPart, PartItems, TablePart } from './types.js';

/** What the rows of one table gave. */
export interface ReadRows {
  readonly items: readonly PartItems[TablePart][];
  readonly lines: readonly Line[];
  /** Of projects. */
  readonly totals: readonly ReadTotal[];
  readonly none: boolean;
}

/** The facts of a table. */
export interface PartFacts {
  readonly part: ClusterPart;
  /** Payments were negative in the sheet. */
  readonly turned: boolean;
  /** The row of each of its totals. */
  readonly totalRows: readonly number[];
}

export function partFacts(
  part: TablePart,
  columns: Columns,
  { items, totals, none }: ReadRows,
  title: Title,
): PartFacts {
  const common = {
    columns: [...columns.byField.keys()],
    year: columns.byField.get('budget')?.value?.year ?? title.year,
    ...(title.owner && { owner: title.owner }),
    ...(none && { none: true as const }),
  };
  if (part === 'budget') {
    const lines = items as readonly ClusterLine[];
    const turned = turnExpenditure(lines);
    return { part: { part, items: turned ?? lines, ...common }, turned: turned !== undefined, totalRows: [] };
  }
  if (part === 'projects') {
    const projects = items as readonly ProjectFacts[];
    const turned = turnPayments(projects);
    const sums = turned ? [] : projectTotals(totals, projects, columns);
    const list = sums.map(({ total }) => total);
    const more = present({
      totals: list.length > 0 ? list : undefined,
      figures: figuresOf(columns, title.texts),
    });
    return {
      part: { part, items: turned ?? projects, ...common, ...more },
      turned: turned !== undefined,
      totalRows: sums.map(({ row }) => row),
    };
  }
  return { part: { part, items, ...common } as ClusterPart, turned: false, totalRows: [] };
}

/** Sums of the budget's two sides: in NIS where the unit is known, as printed where it is not. */
export function sideTotals(part: ClusterPart, lines: readonly Line[], known: boolean): SideTotals {
  const nothing: SideTotals = { income: null, expenditure: null };
  if (part.part !== 'budget' || lines.some(({ doubtful }) => doubtful)) return nothing;
  if (part.items.some(({ side }) => side === undefined)) return nothing;
  const id = part.columns.includes('budget') ? 'budget' : 'executed';
  const of = (side: ClusterLine['side']): Exact | null => {
    const own = part.items.flatMap((item, index) =>
      item.side === side ? [{ item, line: lines[index] }] : [],
    );
    if (own.length === 0) return null;
    return own.reduce((sum, { item, line }) => {
      const column = line?.columnOf(id);
      const printed = column === undefined ? undefined : line?.printed.get(column)?.abs();
      return money(sum.plus((known ? item[id] : printed) ?? 0));
    }, money(0));
  };
  return { income: of('income'), expenditure: of('expenditure') };
}
