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

/** A problem that we found ourselves, thrown to end a batch. */
export class Refusal extends Error {
  constructor(readonly problem: ExcelProblem) {
    super(problem.code);
  }
}
