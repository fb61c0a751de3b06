/** אשכול רשויות מקומיות. */
export interface Cluster {
  readonly name: { readonly he: string; readonly ar?: string; readonly en?: string };
  /** Codes of the members; a member without a code (Tefen) stands in `uncoded`. */
  readonly members: readonly string[];
  readonly uncoded: readonly string[];
  readonly source: string;
}
