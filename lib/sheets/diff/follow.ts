import type { Alignment } from './align.js';
import { FIXED, type FormulaReference, type ParsedFormula } from './formula.js';
import { placeAfter, type Match } from './match.js';

/** What has become of one sheet of the older book. */
export interface Course {
  readonly name: string;
  readonly alignment: Alignment;
  /** Where a reference to a line points that stays as it was typed while lines change their order. */
  readonly slots: readonly number[];
  readonly rows: Stayed;
  readonly columns: Stayed;
  /** Of each newer row, the stretch of equal neighbours that it stands in, where any of these came, went or moved; else -1. */
  readonly equals: Int32Array;
}

/** For each line of the older sheet the first that is still there from it on, and up to it; -1 where there is none. */
interface Stayed {
  readonly after: Int32Array;
  readonly before: Int32Array;
}

function stayed({ to }: Match): Stayed {
  const [after, before] = [new Int32Array(to.length), new Int32Array(to.length)];
  for (let at = 0, last = -1; at < to.length; at++) before[at] = last = to[at] === -1 ? last : at;
  for (let at = to.length - 1, next = -1; at >= 0; at--) after[at] = next = to[at] === -1 ? next : at;
  return { after, before };
}

/** Calls `each` with every stretch of equal neighbours; the end is not part of it. */
function stretches(keys: readonly number[], each: (from: number, to: number) => void): void {
  for (let from = 0, to = 1; from < keys.length; to++) {
    if (to < keys.length && keys[to] === keys[from]) continue;
    each(from, to);
    from = to;
  }
}

/** Which of several equal neighbours was put in, taken out or moved cannot be told. */
function equalsOf({ rows: { to, from, moved }, keysBefore, keys }: Alignment): Int32Array {
  const stirred = new Set<number>();
  const equals = new Int32Array(keys.length).fill(-1);
  stretches(keysBefore, (first, end) => {
    let stir = false;
    for (let at = first; at < end && !stir; at++) stir = to[at] === -1 || moved.has(at);
    for (let at = first; at < end && stir; at++) stirred.add(to[at] ?? -1);
  });
  stretches(keys, (first, end) => {
    let stir = false;
    for (let at = first; at < end && !stir; at++) stir = from[at] === -1 || stirred.has(at);
    if (stir && end - first > 1) equals.fill(first, first, end);
  });
  return equals;
}

/** A formula's own cell in both books, zero-based; the sheet by its name in the older one. */
export interface Standing {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly newRow: number;
  readonly newColumn: number;
}

/** Places of the older sheet as if lines had only come and gone, and none had moved. */
function slotsOf({ to, from }: Match): readonly number[] {
  const places = from.flatMap((old, place) => (old === -1 ? [] : [place]));
  let next = 0;
  return to.map((place) => (place === -1 ? -1 : (places[next++] ?? -1)));
}

export const courseOf = (name: string, alignment: Alignment): Course => ({
  name,
  alignment,
  slots: slotsOf(alignment.rows),
  rows: stayed(alignment.rows),
  columns: stayed(alignment.columns),
  equals: equalsOf(alignment),
});

/** A reference that reads otherwise may stand at another of several equal lines. */
const isAmongEquals = ({ equals }: Course, a: number, b: number): boolean =>
  a >= 0 && equals[a] !== undefined && equals[a] !== -1 && equals[a] === equals[b];

/** Where what was referred to is gone, only what came in its place can be meant by the same reference, and not what moved up there. */
const isReplaced = ({ from }: Match, before: number, after: number): boolean =>
  before === after && (from[after] ?? -1) === -1;

interface Own {
  readonly line: number;
  readonly newLine: number;
}

/** Whether `after` is where a reference to `before` may point now. `own` is the formula's line, for what is relative to it. */
function isLine(course: Course, before: number, after: number, own: Own | undefined): boolean {
  const { rows } = course.alignment;
  if (before === -1 || after === -1) return before === after;
  const place = placeAfter(rows, before);
  if (before >= rows.to.length) return after === place || after === before;
  if (place === -1) return isReplaced(rows, before, after);
  if (own && own.line === before) return after === place;
  if (after === place || isAmongEquals(course, place, after)) return true;
  if (rows.moved.size === 0) return false;
  return after === course.slots[before] || (own !== undefined && after - own.newLine === before - own.line);
}

/** The first line of an area that stayed, from its edge towards the other one; -1 where none has. */
function firstStayed({ after, before }: Stayed, edge: number, other: number): number {
  const line = (edge <= other ? after[edge] : before[edge]) ?? -1;
  return line !== -1 && (edge <= other ? line <= other : line >= other) ? line : -1;
}

/** An area whose first or last lines were removed begins or ends at the next that stayed. */
function isEdge(course: Course, from: number, to: number, after: number): boolean {
  const line = firstStayed(course.rows, from, to);
  return line !== -1 && (after === course.alignment.rows.to[line] || after === course.slots[line]);
}

function isColumn({ columns }: Alignment, before: number, after: number): boolean {
  if (before === -1 || after === -1) return before === after;
  const place = placeAfter(columns, before);
  if (before >= columns.to.length) return after === place || after === before;
  return place === -1 ? isReplaced(columns, before, after) : after === place;
}

function isReference(
  before: FormulaReference,
  after: FormulaReference,
  standing: Standing,
  courses: ReadonlyMap<string, Course>,
): boolean {
  if (before.fixed !== after.fixed || (before.sheet === undefined) !== (after.sheet === undefined))
    return false;
  const course = courses.get((before.sheet ?? standing.sheet).toLowerCase());
  const sheet = before.sheet === undefined ? undefined : (course?.name ?? before.sheet);
  if (sheet?.toLowerCase() !== after.sheet?.toLowerCase()) return false;
  const { top, left, bottom, right } = before;
  if (!course) {
    return top === after.top && left === after.left && bottom === after.bottom && right === after.right;
  }
  const { alignment } = course;
  const isHere = (before.sheet ?? standing.sheet).toLowerCase() === standing.sheet.toLowerCase();
  const own = (edge: number): Own | undefined =>
    isHere && (before.fixed & edge) === 0 ? { line: standing.row, newLine: standing.newRow } : undefined;
  const isArea = top !== bottom || after.top !== after.bottom;
  const rows =
    (isLine(course, top, after.top, own(FIXED.top)) || (isArea && isEdge(course, top, bottom, after.top))) &&
    (isLine(course, bottom, after.bottom, own(FIXED.bottom)) ||
      (isArea && isEdge(course, bottom, top, after.bottom)));
  if (!rows) return false;
  const first = isColumn(alignment, left, after.left) || isColumnEdge(course, left, right, after.left);
  return first && (isColumn(alignment, right, after.right) || isColumnEdge(course, right, left, after.right));
}

function isColumnEdge(course: Course, from: number, to: number, after: number): boolean {
  const column = firstStayed(course.columns, from, to);
  return column !== -1 && column !== from && after === course.alignment.columns.to[column];
}

/** Whether a formula says the same as before of the same cells, wherever these stand now. */
export const isSameFormula = (
  before: ParsedFormula,
  after: ParsedFormula,
  standing: Standing,
  courses: ReadonlyMap<string, Course>,
): boolean =>
  before.shape === after.shape &&
  before.references.every((reference, at) => {
    const other = after.references[at];
    return other !== undefined && isReference(reference, other, standing, courses);
  });
