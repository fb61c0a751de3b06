import type { ExtraordinaryFacts, ProjectFacts, ProjectTotal } from '../../budget/projects/facts.js';
import { money, type Money } from '../../core/money.js';
import type { Columns } from './columns.js';
import { keyOf, stems } from './phrases.js';
import { present } from './row.js';
import type { TotalRow } from './totals.js';

/** A row of totals of extraordinary budgets, read as if it were one of them. */
export interface ReadTotal extends TotalRow {
  readonly sums: ProjectFacts | undefined;
}

const sumOf = (moneys: ProjectFacts['receipts']): Money | undefined =>
  moneys?.every(({ amount }) => amount !== null)
    ? moneys.reduce((sum, { amount }) => money(sum.plus(amount ?? 0)), money(0))
    : undefined;

const FIELDS = ['approved', 'receipts', 'payments', 'balance'] as const;

const valueOf = (project: ProjectFacts, field: (typeof FIELDS)[number]): Money | undefined => {
  const value = project[field];
  return Array.isArray(value) ? sumOf(value as ProjectFacts['receipts']) : (value as Money | undefined);
};

/** How many columns of a total are the sums of a run of projects. */
const agreeing = (
  total: ProjectFacts,
  projects: readonly ProjectFacts[],
  [first, last]: readonly [number, number],
): number =>
  FIELDS.filter((field) => {
    const printed = valueOf(total, field);
    if (!printed) return false;
    const sum = projects
      .slice(first, last + 1)
      .reduce((before, project) => money(before.plus(valueOf(project, field) ?? 0)), money(0));
    return sum.eq(printed);
  }).length;

/**
 * The rows of totals with the run of projects that each adds up: those since the last heading or total, or all above, whichever its
 * amounts bear out. Where other columns count with receipts and payments, their totals say something else and are left out.
 */
export function projectTotals(
  totals: readonly ReadTotal[],
  projects: readonly ProjectFacts[],
  columns: Columns,
): readonly { readonly row: number; readonly total: ProjectTotal }[] {
  const carried = ['opening', 'fromRegular', 'toRegular'].some((id) => columns.byField.has(id));
  return totals.flatMap(({ known, after, since, sums }) => {
    if (!sums || after === 0) return [];
    const runs = [
      [since, after - 1],
      [0, after - 1],
    ].filter(([first = 0, last = 0]) => first <= last) as [number, number][];
    const [covers] = runs
      .map((run) => ({ run, agreeing: agreeing(sums, projects, run) }))
      .sort((a, b) => b.agreeing - a.agreeing)
      .map(({ run }) => run);
    if (!covers) return [];
    const { approved, receipts, payments, balance } = sums;
    const own = carried ? {} : { receipts, payments };
    return [
      { row: known.row, total: { label: known.text, covers, ...present({ approved, ...own, balance }) } },
    ];
  });
}

const words = (...texts: readonly string[]): ReadonlySet<string> => new Set(texts.flatMap(stems));
const EXECUTION = words(
  'ביצוע',
  'בפועל',
  'שולם',
  'התקבל',
  'מצטברים',
  'מצטבר',
  'הדוח',
  'actual',
  'paid',
  'received',
  'الفعلي',
  'المدفوع',
  'پرداخت‌شده',
);
const ESTIMATE = words(
  'אומדן',
  'אומדני',
  'הצעה',
  'הצעת',
  'צפוי',
  'צפויים',
  'estimate',
  'estimated',
  'expected',
  'تقدير',
  'متوقع',
  'برآورد',
);

/** What the receipts and payments are, where title or headings say so. */
export function figuresOf(columns: Columns, title: readonly string[]): ExtraordinaryFacts['figures'] {
  const headings = ['receipts', 'payments'].flatMap((id) => {
    const { several = [], total } = columns.byField.get(id) ?? {};
    return [...several.map(({ heading }) => heading.text), ...(total ? [total.text] : [])];
  });
  const said = keyOf([...headings, ...title].flatMap(stems)).split(' ');
  const [execution, estimate] = [
    said.some((word) => EXECUTION.has(word)),
    said.some((word) => ESTIMATE.has(word)),
  ];
  if (execution === estimate) return undefined;
  return execution ? 'execution' : 'estimate';
}
