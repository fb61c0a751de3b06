import { citer } from './cite.js';
import type { Clause } from './clause.js';
import { budgetClauses } from './clauses/budget.js';
import { councilClauses } from './clauses/council.js';
import { delegationClauses } from './clauses/delegation.js';
import { establishmentClauses } from './clauses/establishment.js';
import { frameClauses } from './clauses/frame.js';
import { membershipClauses } from './clauses/membership.js';
import { networkClauses } from './clauses/networks.js';
import { profileClauses } from './clauses/profile.js';
import { quotaClauses } from './clauses/quota.js';
import { tenderClauses } from './clauses/tenders.js';
import { twinningClauses } from './clauses/twinning.js';

/** Every clause of the source documents, with what the software makes of it. */
export const CONTENTS: readonly Clause[] = [
  ...frameClauses,
  ...quotaClauses,
  ...establishmentClauses,
  ...councilClauses,
  ...delegationClauses,
  ...tenderClauses,
  ...membershipClauses,
  ...budgetClauses,
  ...profileClauses,
  ...twinningClauses,
  ...networkClauses,
];

const byId = new Map(CONTENTS.map((clause) => [clause.id, clause]));

export const clause = (id: string): Clause | undefined => byId.get(id);

export const cite = citer(CONTENTS);
