import type { Base } from './base.js';
import { clusterBudget } from './cluster.js';
import { councilLists } from './council.js';
import { form } from './forms.js';
import { ledgers } from './ledgers.js';
import { members } from './members.js';
import { membershipLists } from './membership.js';
import { powerLists } from './powers.js';
import { tenderLists } from './tenders.js';

/** Every kind of sheet that is read, right as it stands. */
export const BASES: readonly Base[] = [
  ...ledgers(),
  form(),
  clusterBudget(),
  members(),
  ...councilLists(),
  ...powerLists(),
  ...tenderLists(),
  ...membershipLists(),
];
