import type { Cell, Registry, Snapshot } from '../../../../lib/index.js';
import type { FunctionProblem } from '../../../functions/types.js';
import type { CellAt } from '../members.js';
import { readCall } from './formula.js';
import { reasonsFor } from './reasons.js';

/** A formula of ours that shows an error, and why. */
export interface FormulaTrouble {
  readonly cell: CellAt;
  /** As the sheet shows it: `#VALUE!`. */
  readonly error: string;
  readonly formula: string;
  /** Empty where the arguments are themselves calculated, so that only the error can be told. */
  readonly problems: readonly FunctionProblem[];
}

const OURS = /\b(?:CLUSTER|TWIN|NETWORK)[A-Z]+\s*\(/i;
/** Not errors but answers that are still on their way. */
const WAITING = new Set(['#BUSY!', '#GETTING_DATA']);

const errorOf = ({ value }: Cell): string | undefined =>
  typeof value === 'object' && value !== null ? value.error : undefined;

function* ourCells(snapshot: Snapshot) {
  for (const { name, rows } of snapshot.sheets) {
    for (const [row, cells] of rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (cell?.formula && OURS.test(cell.formula)) {
          yield { cell, formula: cell.formula, at: { sheet: name, row, column } };
        }
      }
    }
  }
}

/** Cells of ours whose value is still being calculated. */
export function isWaiting(snapshot: Snapshot): boolean {
  for (const { cell } of ourCells(snapshot)) if (WAITING.has(errorOf(cell) ?? '')) return true;
  return false;
}

export function troublesIn(snapshot: Snapshot, registry?: Registry): readonly FormulaTrouble[] {
  const troubles: FormulaTrouble[] = [];
  for (const { cell, formula, at } of ourCells(snapshot)) {
    const error = errorOf(cell);
    if (error === undefined || WAITING.has(error)) continue;
    const call = readCall(formula, at.sheet);
    troubles.push({ cell: at, error, formula, problems: call ? reasonsFor(call, snapshot, registry) : [] });
  }
  return troubles;
}
