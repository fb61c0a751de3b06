import { isBlank } from '../grid.js';
import type { Cell, SheetSnapshot } from '../snapshot.js';

const NUMERIC = /^[\s\p{Cf}]*[(₪−–-]*\s*[\p{Nd}][\p{Nd}\s.,'٬٫]*[)%₪−–-]*\s*$/u;

const isNumber = (cell: Cell | undefined): boolean =>
  typeof cell?.value === 'number' || (typeof cell?.value === 'string' && NUMERIC.test(cell.value));

/** Numbers, also those kept as text: what a page of mere notes lacks. */
export const holdsNumbers = ({ rows }: SheetSnapshot): boolean => rows.some((row) => row.some(isNumber));

/** Anything at all. */
export const holdsData = ({ rows }: SheetSnapshot): boolean =>
  rows.some((row) => row.some((cell) => !isBlank(cell)));
