import type { Attested } from './authority.js';
import type { Names } from './names.js';

/** אשכול רשויות מקומיות. Year and source are those of its list of members. */
export interface Cluster extends Attested {
  readonly name: Names;
  /** Codes of the members; a member without a code (Tefen) stands in `uncoded`. */
  readonly members: readonly string[];
  readonly uncoded: readonly string[];
  /** Other spellings met in the source documents. */
  readonly aliases: readonly string[];
}
