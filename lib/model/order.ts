/** הצו המקים: what it says instead of the procedure (P2). */
export interface Order {
  /** Clauses that the order provides otherwise for, each with where it does. */
  readonly otherwise?: readonly OtherProvision[];
}

export interface OtherProvision {
  /** Clause id, as in the contents: `Q9`. */
  readonly clause: string;
  /** Section of the order. */
  readonly reference: string;
}
