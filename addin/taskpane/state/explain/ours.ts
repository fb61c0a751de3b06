import type { Cell, Snapshot } from '../../../../lib/index.js';
import type { CellAt } from '../members.js';

const OURS = /\b(?:CLUSTER|TWIN|NETWORK)[A-Z]+\s*\(/i;
/** Not errors but answers that are still on their way. */
const WAITING = new Set(['#BUSY!', '#GETTING_DATA']);

const errorOf = ({ value }: Cell): string | undefined =>
  typeof value === 'object' && value !== null ? value.error : undefined;

interface OurCell {
  readonly at: CellAt;
  readonly cell: Cell;
  readonly formula: string;
}

export function* ourCells(snapshot: Snapshot): Generator<OurCell> {
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

/** What the cell shows instead of an answer; undefined for an answer, and for one that is still on its way. */
export function failure(cell: Cell): string | undefined {
  const error = errorOf(cell);
  return error === undefined || WAITING.has(error) ? undefined : error;
}

export function hasFailures(snapshot: Snapshot): boolean {
  for (const { cell } of ourCells(snapshot)) if (failure(cell) !== undefined) return true;
  return false;
}
