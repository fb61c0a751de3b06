import type { CouncilRule } from './rule.js';
import { chairChosen } from './rules/chair-chosen.js';
import { deputyChosen } from './rules/deputy-chosen.js';
import { forumMeets } from './rules/forum-meets.js';
import { halfEmployees } from './rules/half-employees.js';
import { officesElected } from './rules/offices-elected.js';
import { representativeRole } from './rules/representative-role.js';
import { representativesOne } from './rules/representatives-one.js';
import { rotationApart } from './rules/rotation-apart.js';
import { rotationHalf } from './rules/rotation-half.js';
import { rotationKept } from './rules/rotation-kept.js';
import { seatsFilled } from './rules/seats-filled.js';
import { tendersCommittee } from './rules/tenders-committee.js';
import { termRunning } from './rules/term-running.js';

/** Every rule of this room. */
export const COUNCIL_RULES: readonly CouncilRule[] = [
  seatsFilled,
  representativesOne,
  representativeRole,
  halfEmployees,
  rotationApart,
  rotationHalf,
  rotationKept,
  forumMeets,
  termRunning,
  chairChosen,
  deputyChosen,
  officesElected,
  tendersCommittee,
];
