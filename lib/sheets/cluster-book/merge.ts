import type { ClusterBudgetFacts } from '../../budget/cluster/facts.js';
import type { ExtraordinaryFacts } from '../../budget/projects/facts.js';
import type { Path } from '../../core/finding.js';
import type { ExpenditureLine, QuotaFacts, QuotaLimits } from '../../quota/facts.js';
import type { CellAt, SheetReading } from '../book/types.js';
import { firstOf, hasRoom, listsOf, type Origin, type Reading, type Room } from './lists.js';
import { present } from './row.js';
import type { Approvals, ClusterPart, MergedParts } from './types.js';

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
  'council termFrom': 'termFrom',
  'council forum': 'forum',
};

const isOf =
  <P extends ClusterPart['part']>(part: P) =>
  (reading: Reading): reading is SheetReading<Extract<ClusterPart, { part: P }>> =>
    reading.facts.part === part;

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
  const lists = {
    cluster: listsOf(readings, 'cluster'),
    council: listsOf(readings, 'council'),
    delegation: listsOf(readings, 'delegation'),
    tenders: listsOf(readings, 'tenders'),
    membership: listsOf(readings, 'membership'),
  };
  const own = readings.filter(({ kind }) => kind === 'K4');
  const projects = readings.filter(isOf('projects'));
  const budgetYear = readings.filter(isOf('budget')).find(({ facts }) => facts.year !== null)?.facts.year;
  const expenditure = expenditureOf(readings);

  const cluster: ClusterBudgetFacts = present({
    year: stated.year ?? budgetYear ?? undefined,
    ...lists.cluster.items,
    loanLimit: stated.loanLimit,
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
  const order = stated.otherwise && { otherwise: stated.otherwise };
  const quota: Partial<QuotaFacts> = present({
    decision: stated.decision,
    approval: stated.approval,
    levied: stated.levied,
    limits: limitsOf(stated),
    details: stated.details,
    arrangementApproval: stated.arrangementApproval,
    expenditure: expenditure.length > 0 ? expenditure.map(({ line }) => line) : undefined,
    order,
  });
  const council = present({ termFrom: stated.termFrom, forum: stated.forum, ...lists.council.items });
  const rooms = present({
    council:
      hasRoom(readings, 'council') || stated.termFrom !== undefined || stated.forum !== undefined
        ? { ...council, ...(order && { order }) }
        : undefined,
    delegation: hasRoom(readings, 'delegation')
      ? { ...lists.delegation.items, ...(order && { order }) }
      : undefined,
    tenders: hasRoom(readings, 'tenders') ? { ...lists.tenders.items, ...(order && { order }) } : undefined,
    membership: hasRoom(readings, 'membership')
      ? { ...lists.membership.items, ...(order && { order }) }
      : undefined,
  });
  const placeOfStated = (key: string, ...rest: Path): CellAt | undefined => {
    const holder = approvals.find(({ facts }) => key in facts.statements) ?? approvals[0];
    return holder?.placeOf([key, ...rest]);
  };
  const isRoom = (name: unknown): name is Room => typeof name === 'string' && name in lists;
  const inItem = (origin: Origin | undefined, rest: Path): CellAt | undefined =>
    origin?.reading.placeOf(['items', origin.index, ...rest]);

  return {
    // A book with a sheet of ours has a cluster's budget, though nobody has filled it in yet.
    ...((hasRoom(readings, 'cluster') || approvals.length > 0) && { cluster }),
    ...(extraordinary.length > 0 && { extraordinary }),
    ...(Object.keys(quota).length > 0 && { quota }),
    ...(order && { order }),
    ...rooms,
    placeOf([room, key, ...rest]) {
      const [index, ...more] = rest;
      if (isRoom(room)) {
        const place = lists[room].placeOf([...(key === undefined ? [] : [key]), ...rest]);
        if (place) return place;
        // A list that no sheet has: near the room's first sheet.
        if (room !== 'cluster' && key !== 'termFrom' && key !== 'forum' && key !== 'order') {
          return firstOf(readings, room)?.placeOf([]);
        }
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
      if (key === 'order') return placeOfStated('otherwise', ...rest.slice(1));
      const statement = STATED[`${String(room)} ${String(key)}`];
      return (statement === undefined ? undefined : placeOfStated(statement, ...rest)) ?? own[0]?.placeOf([]);
    },
  };
}
