import { lookAtPapers, papersToLeave } from '../documents.js';
import { eachLeaving } from '../each.js';
import { membershipRule } from '../rule.js';

/** J4: in writing to the minister, with a proposed settlement. */
export const leavingRequested = membershipRule('J4', (facts, on) =>
  eachLeaving(facts, (leaving) => lookAtPapers(papersToLeave(leaving, on), on)),
);
