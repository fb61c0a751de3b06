import { lookAtPapers } from '../documents.js';
import { eachJoining } from '../each.js';
import { membershipRule } from '../rule.js';
import { isDone, shownOn } from '../standing.js';

/**
 * J2: in writing to the minister, with a copy to the economic development division and both protocols; that of the cluster's council not
 * where the minister acts without its consent, which he may still do while nothing has changed.
 */
export const joiningRequested = membershipRule('J2', (facts, on) =>
  eachJoining(facts, (joining) => {
    const { request, copy, plenary, council, ministerReasons } = joining;
    const done = isDone(joining, on);
    const overridden = shownOn(ministerReasons, on);
    // Nobody said whether the minister acted without the council: then it is not known either whether its protocol was due.
    const due = done && overridden === undefined && shownOn(council, on) === false ? undefined : council;
    const papers = { copy, plenary, ...(overridden === true ? {} : { council: due }) };
    return lookAtPapers({ request, with: papers, waits: ['council'], done }, on);
  }),
);
