import type { DelegationRule } from './rule.js';
import { activitySourced } from './rules/activity-sourced.js';
import { byLawApproved } from './rules/by-law-approved.js';
import { delegationConvinced } from './rules/delegation-convinced.js';
import { delegationPublished } from './rules/delegation-published.js';
import { delegationSteps } from './rules/delegation-steps.js';
import { feesCovered } from './rules/fees-covered.js';
import { feesForFunctions } from './rules/fees-for-functions.js';
import { powerArea } from './rules/power-area.js';
import { powerRequested } from './rules/power-requested.js';
import { releaseApproved } from './rules/release-approved.js';

/** Every rule of this room. */
export const DELEGATION_RULES: readonly DelegationRule[] = [
  activitySourced,
  delegationSteps,
  delegationConvinced,
  delegationPublished,
  releaseApproved,
  powerRequested,
  powerArea,
  byLawApproved,
  feesForFunctions,
  feesCovered,
];
