import { cellName } from '../address.js';
import type { CanonicalCell, Scalar } from '../seal/canonical.js';
import { isSameFormula, type Course, type Standing } from './follow.js';
import type { Keys } from './keys.js';
import type { ApartChange, CellChange } from './types.js';

export const isSameScalar = (a: Scalar | undefined, b: Scalar | undefined): boolean =>
  typeof a === 'object' && typeof b === 'object' ? a.error === b.error : a === b;

type Kind = CellChange['kind'] | ApartChange['kind'];

/** A value that a program keeps as a value, and another as what a formula has filled. */
const isSameFilled = (a: CanonicalCell, b: CanonicalCell): boolean =>
  a.value === undefined && a.result !== undefined && isSameScalar(a.result, b.value);

function kindOfTyped(before: CanonicalCell, after: CanonicalCell): Kind | undefined {
  if (isSameFilled(before, after) || isSameFilled(after, before)) return 'recalculated';
  if (!isSameScalar(before.value, after.value)) return 'value';
  if (before.format !== after.format) return 'format';
  return isSameScalar(before.result, after.result) ? undefined : 'recalculated';
}

/** How one cell differs, and by which kind; undefined where it does not. */
function kindOf(
  before: CanonicalCell,
  after: CanonicalCell,
  isSame: (before: string, after: string) => boolean,
): Kind | undefined {
  if (before.formula === undefined && after.formula === undefined) return kindOfTyped(before, after);
  if (before.formula === undefined || after.formula === undefined) return 'formula';
  if (!isSame(before.formula, after.formula)) return 'formula';
  if (before.format !== after.format) return 'format';
  if (before.formula !== after.formula) return 'followed';
  return isSameScalar(before.result, after.result) ? undefined : 'recalculated';
}

const BLANK: CanonicalCell = {};

export interface CellDiff {
  readonly changes: CellChange[];
  readonly apart: ApartChange[];
}

/** Whether both were typed and say the same; by far most cells are such. */
export const isSameTyped = (a: CanonicalCell | undefined, b: CanonicalCell | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.value !== undefined &&
  a.value === b.value &&
  a.format === b.format &&
  a.formula === undefined &&
  b.formula === undefined;

/** Compares what two cells hold that are one and the same, and adds what differs. */
export function compareCells(
  before: CanonicalCell = BLANK,
  after: CanonicalCell = BLANK,
  standing: Standing,
  name: string,
  { keys, courses, into }: Comparing,
): void {
  if (before === after) return;
  const isSame = (a: string, b: string): boolean =>
    isSameFormula(keys.formula(a), keys.formula(b), standing, courses);
  const kind = kindOf(before, after, isSame);
  if (kind === undefined) return;
  const cell = cellName(standing.newRow, standing.newColumn);
  const from = cellName(standing.row, standing.column);
  const change = { sheet: name, cell, ...(from !== cell && { from }), before, after };
  if (kind === 'recalculated' || kind === 'followed') into.apart.push({ kind, ...change });
  else into.changes.push({ kind, ...change });
}

export interface Comparing {
  readonly keys: Keys;
  readonly courses: ReadonlyMap<string, Course>;
  readonly into: CellDiff;
}
