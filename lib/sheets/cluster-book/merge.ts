import type { ClusterBudgetFacts } from '../../budget/cluster/facts.js';
import type { ExtraordinaryFacts } from '../../budget/projects/facts.js';
import type { Path } from '../../core/finding.js';
import type { ExpenditureLine, QuotaFacts, QuotaLimits } from '../../quota/facts.js';
import type { CellAt, SheetReading } from '../book/types.js';
import { present } from './row.js';
import type { Approvals, ClusterPart, MergedParts, PartItems, TablePart } from './types.js';

type Reading = SheetReading<ClusterPart>;

/** A line of a list of the whole book: which sheet has it, and where. */
interface Origin {
  readonly reading: Reading;
  readonly index: number;
}

const LISTS = {
  lines: 'budget',
  agreements: 'agreements',
  loans: 'loans',
  donations: 'donations',
  extraCommitments: 'commitments',
  reports: 'reports',
  contributions: 'contributions',
} as const satisfies Readonly<Record<string, TablePart>>;

const isList = (key: unknown): key is keyof typeof LISTS => typeof key === 'string' && key in LISTS;

/** Things of the sheet of approvals, by where the facts have them. */
const STATED: Readonly<Record<string, string>> = {
  'cluster year': 'year',
  'cluster proposal': 'proposal',
  'cluster submitted': 'submitted',
  'cluster approved': 'approved',
  'cluster firstPayment': 'firstPayment',
  'cluster loanLimit': 'loanLimit',
  'quota decision': 'decision',
  'quota approval': 'approval',
  'quota levied': 'levied',
  'quota details': 'details',
  'quota arrangementApproval': 'arrangementApproval',
  'quota limits': 'perAuthority',
  'order otherwise': 'otherwise',
};

const isOf =
  <P extends ClusterPart['part']>(part: P) =>
  (reading: Reading): reading is SheetReading<Extract<ClusterPart, { part: P }>> =>
    reading.facts.part === part;

/** All lines of one part, over its sheets; undefined where no sheet has any or says that there are none. */
function listOf<P extends TablePart>(
  readings: readonly Reading[],
  part: P,
): { readonly items: readonly PartItems[P][] | undefined; readonly origins: readonly Origin[] } {
  const own = readings.filter(({ facts }) => facts.part === part);
  const origins: Origin[] = [];
  const items: PartItems[P][] = [];
  let none = false;
  for (const reading of own) {
    const { facts } = reading;
    if (facts.part === 'approvals') continue;
    none ||= facts.none === true;
    facts.items.forEach((item, index) => {
      items.push(item as PartItems[P]);
      origins.push({ reading, index });
    });
  }
  return { items: items.length > 0 || none ? items : undefined, origins };
}

function limitsOf({ perAuthority, total }: Approvals): QuotaLimits | undefined {
  if (perAuthority === 'none' && total === 'none') return 'none';
  const known = present({
    perAuthority: perAuthority === 'none' ? undefined : perAuthority,
    total: total === 'none' ? undefined : total,
  });
  return Object.keys(known).length > 0 ? known : undefined;
}

/** Q8 looks at expenditure of the regular budget, where the sheet says of it what pays for it or what it is for. */
function expenditureOf(
  readings: readonly Reading[],
): readonly { readonly line: ExpenditureLine; readonly origin: Origin }[] {
  return readings.filter(isOf('budget')).flatMap((reading) => {
    const { items, columns } = reading.facts;
    if (!columns.includes('fundedBy') && !columns.includes('purpose')) return [];
    return items.flatMap(({ name, side, extraordinary, fundedBy, purpose }, index) =>
      side === 'expenditure' && extraordinary !== 'yes'
        ? [{ line: { name, ...present({ fundedBy, purpose }) }, origin: { reading, index } }]
        : [],
    );
  });
}

/** The facts of a workbook from all of its sheets, and where each stands. Of two sheets of approvals the first that says a thing is taken. */
export function mergeParts(readings: readonly Reading[]): MergedParts {
  const approvals = readings.filter(isOf('approvals'));
  const stated: Approvals = Object.assign(
    {},
    ...[...approvals].reverse().map(({ facts }) => facts.statements),
  ) as Approvals;
  const lists = Object.fromEntries(
    Object.entries(LISTS).map(([list, part]) => [list, listOf(readings, part)]),
  ) as { [L in keyof typeof LISTS]: ReturnType<typeof listOf<(typeof LISTS)[L]>> };
  const own = readings.filter(({ kind }) => kind === 'K4');
  const projects = readings.filter(isOf('projects'));
  const budgetYear = readings.filter(isOf('budget')).find(({ facts }) => facts.year !== null)?.facts.year;
  const expenditure = expenditureOf(readings);

  const cluster: ClusterBudgetFacts = present({
    year: stated.year ?? budgetYear ?? undefined,
    lines: lists.lines.items,
    agreements: lists.agreements.items,
    loans: lists.loans.items,
    loanLimit: stated.loanLimit,
    donations: lists.donations.items,
    extraCommitments: lists.extraCommitments.items,
    reports: lists.reports.items,
    contributions: lists.contributions.items,
    proposal: stated.proposal,
    submitted: stated.submitted,
    approved: stated.approved,
    firstPayment: stated.firstPayment,
  });
  const extraordinary = projects
    .filter(({ facts }) => facts.items.length > 0)
    .map(({ facts }): ExtraordinaryFacts => ({
      of: own.length > 0 || facts.owner === 'cluster' ? 'cluster' : 'authority',
      projects: facts.items,
      ...present({
        totals: facts.totals,
        figures: facts.figures,
        regularAccounts: stated.regularAccounts,
        trust: stated.trust,
      }),
    }));
  const tables = projects.filter(({ facts }) => facts.items.length > 0);
  const quota: Partial<QuotaFacts> = present({
    decision: stated.decision,
    approval: stated.approval,
    levied: stated.levied,
    limits: limitsOf(stated),
    details: stated.details,
    arrangementApproval: stated.arrangementApproval,
    expenditure: expenditure.length > 0 ? expenditure.map(({ line }) => line) : undefined,
    order: stated.otherwise && { otherwise: stated.otherwise },
  });
  const placeOfStated = (key: string, ...rest: Path): CellAt | undefined => {
    const holder = approvals.find(({ facts }) => key in facts.statements) ?? approvals[0];
    return holder?.placeOf([key, ...rest]);
  };
  const inItem = (origin: Origin | undefined, rest: Path): CellAt | undefined =>
    origin?.reading.placeOf(['items', origin.index, ...rest]);

  return {
    // A book with a sheet of ours has a cluster's budget, though nobody has filled it in yet.
    ...(own.length > 0 && { cluster }),
    ...(extraordinary.length > 0 && { extraordinary }),
    ...(Object.keys(quota).length > 0 && { quota }),
    ...(stated.otherwise && { order: { otherwise: stated.otherwise } }),
    placeOf([room, key, ...rest]) {
      const [index, ...more] = rest;
      if (room === 'cluster' && isList(key)) {
        const { origins } = lists[key];
        const near = own.find(({ part }) => part === LISTS[key]) ?? own[0];
        return inItem(typeof index === 'number' ? origins[index] : undefined, more) ?? near?.placeOf([]);
      }
      if (room === 'extraordinary' && typeof key === 'number') {
        const table = tables[key];
        if (index === undefined) return table?.placeOf([]);
        if (rest[0] === 'projects') return table?.placeOf(['items', ...rest.slice(1)]);
        if (rest[0] === 'totals') return table?.placeOf(rest);
        return placeOfStated(String(rest[0])) ?? table?.placeOf([]);
      }
      if (room === 'quota' && key === 'expenditure') {
        return inItem(typeof index === 'number' ? expenditure[index]?.origin : undefined, more);
      }
      if (room === 'quota' && key === 'limits' && (index === 'perAuthority' || index === 'total')) {
        return placeOfStated(index);
      }
      if (room === 'quota' && key === 'order') return placeOfStated('otherwise', ...rest.slice(1));
      const statement = STATED[`${String(room)} ${String(key)}`];
      return (statement === undefined ? undefined : placeOfStated(statement, ...rest)) ?? own[0]?.placeOf([]);
    },
  };
}
