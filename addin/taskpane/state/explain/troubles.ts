import type { Registry, Snapshot } from '../../../../lib/index.js';
import type { FunctionProblem } from '../../../functions/types.js';
import type { CellAt } from '../members.js';
import { failure, ourCells } from './ours.js';
import { readCall } from './formula.js';
import { reasonsFor, type Known } from './reasons.js';
import { isUnsolved, type UnsolvedProblem } from './unsolved.js';

/** A formula of ours that shows an error, and why. */
export interface FormulaTrouble {
  readonly cell: CellAt;
  /** As the sheet shows it: `#VALUE!`. */
  readonly error: string;
  readonly formula: string;
  readonly problems: readonly FunctionProblem[];
  /** Those whose sentences are fetched when there are any. */
  readonly unsolved: readonly UnsolvedProblem[];
  /** False where arguments are themselves calculated, so that without problems only the error can be told. */
  readonly readable: boolean;
}

const ON_ACCOUNTS = /\bCLUSTER(?:ACCOUNT|CHAPTERSUM)\s*\(/i;

/** Whether a formula on budget accounts shows an error. */
function accountsFail(snapshot: Snapshot): boolean {
  for (const { cell, formula } of ourCells(snapshot)) {
    if (failure(cell) !== undefined && ON_ACCOUNTS.test(formula)) return true;
  }
  return false;
}

/** The troubles of a workbook; what explains those with budget accounts is fetched when there are any. */
export async function troublesIn(
  snapshot: Snapshot,
  registry?: Registry,
): Promise<readonly FormulaTrouble[]> {
  const accounts = accountsFail(snapshot) ? await import('./accounts.js') : undefined;
  return explained(snapshot, { registry, accounts });
}

function explained(snapshot: Snapshot, known: Known): readonly FormulaTrouble[] {
  const troubles: FormulaTrouble[] = [];
  for (const { cell, formula, at } of ourCells(snapshot)) {
    const error = failure(cell);
    if (error === undefined) continue;
    const call = readCall(formula, at.sheet);
    const reasons = call ? reasonsFor(call, snapshot, known) : [];
    troubles.push({
      cell: at,
      error,
      formula,
      problems: reasons.filter((reason) => !isUnsolved(reason)),
      unsolved: reasons.filter(isUnsolved),
      readable: call?.arguments.every(({ kind }) => kind !== 'calculated') ?? false,
    });
  }
  return troubles;
}
