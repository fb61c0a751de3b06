import type * as collecting from './collect.js';
import type * as issuing from './issue.js';
import type * as remembering from './remember.js';

/** Making return books and collecting them, as a value. */
export interface Returns {
  readonly planReturns: typeof issuing.planReturns;
  readonly planIssued: typeof remembering.planIssued;
  readonly nextEdition: typeof remembering.nextEdition;
  readonly collect: typeof collecting.collect;
  readonly mayBeBase: typeof collecting.mayBeBase;
}

/** Fetches the readers and templates in a piece of their own, so that they weigh on no first screen. */
export async function loadReturns(): Promise<Returns> {
  const [{ collect, mayBeBase }, { planReturns }, { planIssued, nextEdition }] = await Promise.all([
    import('./collect.js'),
    import('./issue.js'),
    import('./remember.js'),
  ]);
  return { planReturns, planIssued, nextEdition, collect, mayBeBase };
}
