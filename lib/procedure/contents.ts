import type { Citation } from '../core/citation.js';
import type { Clause } from './clause.js';
import { quotaClauses } from './clauses/quota.js';

/** Every clause of the source documents, with what the software makes of it. */
export const CONTENTS: readonly Clause[] = [...quotaClauses];

const byId = new Map(CONTENTS.map((clause) => [clause.id, clause]));

export const clause = (id: string): Clause | undefined => byId.get(id);

/** The citation of a clause; an id that is not in the contents is a mistake of ours, not of any input. */
export function cite(id: string): Citation {
  const found = byId.get(id);
  if (!found) throw new RangeError(`no clause ${id} in the contents`);
  return { clause: id, edition: found.edition, section: found.section, quote: found.quote };
}
