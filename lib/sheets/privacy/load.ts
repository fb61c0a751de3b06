import type { Result } from '../../core/result.js';
import type { Carried, Leaving, LeavingChoice, LeavingItem, LeavingProblem } from './types.js';

/** What goes along with a workbook unseen, and the plan of a copy without it, as a value. */
export interface Privacy {
  readonly listLeaving: (book: Carried) => readonly LeavingItem[];
  readonly planLeaving: (book: Carried, choice: LeavingChoice) => Result<Leaving, LeavingProblem>;
}

/** Fetches it in a piece of its own, so that it weighs on no first screen. */
export async function loadPrivacy(): Promise<Privacy> {
  const [{ listLeaving }, { planLeaving }] = await Promise.all([
    import('./list-leaving.js'),
    import('./plan-leaving.js'),
  ]);
  return { listLeaving, planLeaving };
}
