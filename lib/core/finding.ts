import type { Citation } from './citation.js';

/**
 * `breached` needs a duty in the text and data that contradict it; missing evidence is `undetermined`;
 * guidance in the text is `advisory`, never a breach.
 */
export type Outcome = 'met' | 'breached' | 'undetermined' | 'advisory';

/** What a rule found. `path` points into the facts that were given; only `sheets/` knows which cell that was. */
export interface Finding<Code extends string = string> {
  readonly rule: string;
  readonly code: Code;
  readonly outcome: Outcome;
  readonly path: readonly (string | number)[];
  readonly facts: Readonly<Record<string, string | number>>;
  readonly sources: readonly Citation[];
}
