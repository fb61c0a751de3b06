import type { TenderRule } from './rule.js';

/** Every rule of this room. */
export const TENDER_RULES: readonly TenderRule[] = [];
