import type { Registry, Snapshot } from '../../../../lib/index.js';
import type { FunctionProblem } from '../../../functions/types.js';
import type { CellAt } from '../members.js';
import { failure, ourCells } from './ours.js';
import { readCall } from './formula.js';
import { councilReasonsFor, reasonsFor, type Known } from './reasons.js';
import { isUnsolved, type LateProblem } from './unsolved.js';

/** A formula of ours that shows an error, and why. */
export interface FormulaTrouble {
  readonly cell: CellAt;
  /** As the sheet shows it: `#VALUE!`. */
  readonly error: string;
  readonly formula: string;
  readonly problems: readonly FunctionProblem[];
  /** Those whose sentences are fetched when there are any. */
  readonly unsolved: readonly LateProblem[];
  /** False where arguments are themselves calculated, so that without problems only the error can be told. */
  readonly readable: boolean;
}

const ON_ACCOUNTS = /\bCLUSTER(?:ACCOUNT|CHAPTERSUM)\s*\(/i;
const ON_COUNCILS = /\bCLUSTER(?:MAJORITY|CANJOIN|CANLEAVE|TERMEND|TENDERROOM)\s*\(/i;

/** Whether a formula with one of these functions shows an error. */
function fails(snapshot: Snapshot, functions: RegExp): boolean {
  for (const { cell, formula } of ourCells(snapshot)) {
    if (failure(cell) !== undefined && functions.test(formula)) return true;
  }
  return false;
}

/** The troubles of a workbook; what explains those with budget accounts, and those on the council, is fetched when there are any. */
export async function troublesIn(
  snapshot: Snapshot,
  registry?: Registry,
): Promise<readonly FormulaTrouble[]> {
  const [accounts, councils] = await Promise.all([
    fails(snapshot, ON_ACCOUNTS) ? import('./accounts.js') : undefined,
    fails(snapshot, ON_COUNCILS) ? import('./councils.js') : undefined,
  ]);
  return explained(snapshot, { registry, accounts, councils });
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
      unsolved: [...reasons.filter(isUnsolved), ...(call ? councilReasonsFor(call, snapshot, known) : [])],
      readable: call?.arguments.every(({ kind }) => kind !== 'calculated') ?? false,
    });
  }
  return troubles;
}
