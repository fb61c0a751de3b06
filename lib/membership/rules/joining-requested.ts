import { lookAtPapers, papersToJoin } from '../documents.js';
import { eachJoining } from '../each.js';
import { membershipRule } from '../rule.js';

/** J2: in writing to the minister, with a copy to the economic development division and both protocols. */
export const joiningRequested = membershipRule('J2', (facts, on) =>
  eachJoining(facts, (joining) => lookAtPapers(papersToJoin(joining, on), on)),
);
