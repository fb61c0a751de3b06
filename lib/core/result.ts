/** A value, or the reasons why there is none. Bad input is never an exception in this library. */
export type Result<T, P extends Problem = Problem> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly [P, ...P[]] };

/**
 * What is wrong, as a coded fact. Its sentence in each language lives in `words/`.
 * `place` says where the value stood, in the words of whoever supplied it: a cell (`'חברות'!C7`), a JSON path, an option.
 */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly place?: string;
}

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const fail = <P extends Problem>(
  first: P,
  ...more: readonly P[]
): { readonly ok: false; readonly problems: readonly [P, ...P[]] } => ({
  ok: false,
  problems: [first, ...more],
});
