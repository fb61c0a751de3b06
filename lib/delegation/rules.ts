import type { DelegationRule } from './rule.js';

/** Every rule of this room. */
export const DELEGATION_RULES: readonly DelegationRule[] = [];
