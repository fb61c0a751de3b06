import type { MembershipRule } from './rule.js';

/** Every rule of this room. */
export const MEMBERSHIP_RULES: readonly MembershipRule[] = [];
