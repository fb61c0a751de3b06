import { lookAtPapers } from '../documents.js';
import { eachLeaving } from '../each.js';
import { membershipRule } from '../rule.js';
import { isDone } from '../standing.js';

/** J4: in writing to the minister, with a proposed settlement. */
export const leavingRequested = membershipRule('J4', (facts, on) =>
  eachLeaving(facts, (leaving) => {
    const { request, settlement } = leaving;
    return lookAtPapers({ request, with: { settlement }, waits: [], done: isDone(leaving, on) }, on);
  }),
);
