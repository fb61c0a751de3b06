import type { CouncilRule } from './rule.js';

/** Every rule of this room. */
export const COUNCIL_RULES: readonly CouncilRule[] = [];
