import type { Citation } from '../core/citation.js';
import type { Clause } from './clause.js';

/**
 * Cites by clause id out of these clauses. A room cites out of its own family, so that a page that computes quotas does not
 * carry the words of every other chapter. An id that is not among them is a mistake of ours, not of any input.
 */
export function citer(clauses: readonly Clause[]): (id: string) => Citation {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  return (id) => {
    const found = byId.get(id);
    if (!found) throw new RangeError(`no clause ${id} here`);
    return { clause: id, edition: found.edition, section: found.section, quote: found.quote };
  };
}
