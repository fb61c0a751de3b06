import type { Citation } from './citation.js';

/**
 * `breached` needs a duty in the text and data that contradict it; missing evidence is `undetermined`;
 * guidance in the text is `advisory`, never a breach.
 */
export type Outcome = 'met' | 'breached' | 'undetermined' | 'advisory';

/** Names a place in the facts, from the outside in: `['budget', 'ledgers', 0, 'lines', 41]`. */
export type Path = readonly (string | number)[];

/** What a rule found. `path` points into the facts that were given; only `sheets/` knows which cell that was. */
export interface Finding<Code extends string = string> {
  readonly rule: string;
  readonly code: Code;
  readonly outcome: Outcome;
  readonly path: Path;
  /** What its arithmetic was made of: the lines that a total adds up, the other side of a balance. */
  readonly operands?: readonly Path[];
  readonly facts: Readonly<Record<string, string | number>>;
  readonly sources: readonly Citation[];
}
