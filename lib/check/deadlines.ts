import { daysBetween } from '../core/calendar.js';
import type { IsoDate } from '../core/dated.js';
import type { Order } from '../model/order.js';
import { cite } from '../procedure/contents.js';
import type { Facts } from './check.js';
import { budgetDeadlines } from './deadlines/budget.js';
import { councilDeadlines } from './deadlines/council.js';
import { delegationDeadlines, membershipDeadlines } from './deadlines/steps.js';
import { tenderDeadlines } from './deadlines/tenders.js';
import type { Deadline, DeadlineDraft } from './deadlines/types.js';

/** P2: where the order provides otherwise, what the clause says of time does not bind. */
const bound = (order: Order | undefined, drafts: readonly DeadlineDraft[]): readonly DeadlineDraft[] =>
  drafts.filter(({ clause }) => !order?.otherwise?.some((provision) => provision.clause === clause));

const inOrder = (a: Deadline, b: Deadline): number => {
  const [one, other] = [a, b].map(({ on, code, path, facts }) => JSON.stringify([on, code, path, facts]));
  return (one ?? '') < (other ?? '') ? -1 : 1;
};

/**
 * The days that lie ahead of a cluster, from the earliest, by what the procedure and the book give; no day is made up. What is over is
 * left out, but for what is still open: a council's term without a later one (C5), a report that is late beyond doubt (B10).
 */
export function deadlines(facts: Facts, on: IsoDate): readonly Deadline[] {
  const { council, delegation, tenders, membership, budget } = facts;
  const drafts = [
    ...(council ? bound(council.order, councilDeadlines(council, on)) : []),
    ...(delegation ? bound(delegation.order, delegationDeadlines(delegation, on)) : []),
    ...(tenders ? bound(tenders.order, tenderDeadlines(tenders, on)) : []),
    ...(membership ? bound(membership.order, membershipDeadlines(membership, on)) : []),
    ...(budget?.cluster ? bound(budget.order, budgetDeadlines(budget.cluster, on)) : []),
  ];
  return drafts
    .filter((draft) => draft.on >= on || draft.lasting)
    .map(({ clause, kind = 'set', code, on: day, path, facts: said }): Deadline => ({
      code,
      source: cite(clause),
      on: day,
      daysLeft: daysBetween(on, day),
      kind,
      path,
      facts: said,
    }))
    .sort(inOrder);
}
