import type { MembershipRule } from './rule.js';
import { changedByOrder } from './rules/changed-by-order.js';
import { joiningConsented } from './rules/joining-consented.js';
import { joiningProposed } from './rules/joining-proposed.js';
import { joiningRequested } from './rules/joining-requested.js';
import { leavingGrounded } from './rules/leaving-grounded.js';
import { leavingRequested } from './rules/leaving-requested.js';
import { settlementAddsUp } from './rules/settlement-adds-up.js';
import { settlementAgreed } from './rules/settlement-agreed.js';

/** Every rule of this room, in the procedure's order. */
export const MEMBERSHIP_RULES: readonly MembershipRule[] = [
  changedByOrder,
  joiningConsented,
  joiningProposed,
  joiningRequested,
  leavingGrounded,
  leavingRequested,
  settlementAgreed,
  settlementAddsUp,
];
