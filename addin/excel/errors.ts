import type { ExcelProblem } from './port.js';

/**
 * Turns whatever Office refused into a coded problem. Only the code decides: the message is in the user's language.
 * Protection and names are checked before anything is written, so what still arrives here came in between.
 */
export function excelProblem(error: unknown): ExcelProblem {
  if (!(error instanceof OfficeExtension.Error)) {
    const [code, statement] = error instanceof Error ? [error.name, error.message] : ['Error', String(error)];
    return { code: 'host-refused', facts: { code, statement } };
  }
  if (error.code === 'InvalidOperationInCellEditMode') return { code: 'cell-editing', facts: {} };
  const { statement } = error.debugInfo as { readonly statement?: string };
  return { code: 'host-refused', facts: { code: error.code, statement: statement ?? '' } };
}

/** Excel on the web carries five megabytes a message. */
export const isTooLarge = (error: unknown): boolean =>
  error instanceof OfficeExtension.Error &&
  (error.code === 'ResponsePayloadSizeLimitExceeded' || error.code === 'RequestPayloadSizeLimitExceeded');

/** Excel says the one of what has a name, the other of what it keeps hold of for us. */
const GONE: ReadonlySet<unknown> = new Set(['ItemNotFound', 'InvalidReference']);

/** What was there a message ago is no longer. */
export const isGone = (error: unknown): boolean =>
  error instanceof OfficeExtension.Error && GONE.has(error.code);

/** The same, of an error that has become a problem. */
export const tellsOfGone = ({ code, facts }: ExcelProblem): boolean =>
  code === 'host-refused' && GONE.has(facts['code']);

/** A problem that we found ourselves, thrown to end a batch. */
export class Refusal extends Error {
  constructor(readonly problem: ExcelProblem) {
    super(problem.code);
  }
}
