import type { CellValue } from '../snapshot.js';
import type { FreezeNote } from './types.js';

/** Errors that a cell can hold by itself. All others say that a result is awaited, or have to do with the formula. */
const ERRORS: ReadonlySet<string> = new Set(['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NULL!']);

/** Why a result cannot stand for its formula; undefined where it can. */
export function unfit(value: CellValue): FreezeNote | undefined {
  if (value === null) return { code: 'freeze-pending', facts: { value: '' } };
  if (typeof value !== 'object') return undefined;
  const error = value.error.toUpperCase();
  if (ERRORS.has(error)) return undefined;
  if (error === '#NAME?') return { code: 'freeze-name', facts: {} };
  if (error === '#SPILL!') return { code: 'freeze-spill', facts: {} };
  return { code: 'freeze-pending', facts: { value: value.error } };
}
