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
});

/** A reference that reads otherwise may stand at another of several equal lines: which of them was inserted cannot be told. */
function isAmongEquals(keys: readonly number[], a: number, b: number): boolean {
  const [from, to] = a < b ? [a, b] : [b, a];
  if (from < 0 || to - from > 64) return false;
  for (let at = from; at <= to; at++) if ((keys[at] ?? 0) !== (keys[from] ?? 0)) return false;
  return true;
}

interface Own {
  readonly line: number;
  readonly newLine: number;
}

/** Whether `after` is where a reference to `before` may point now. `own` is the formula's line, for what is relative to it. */
function isLine(course: Course, before: number, after: number, own: Own | undefined): boolean {
  const { rows, keys } = course.alignment;
  if (before === -1 || after === -1) return before === after;
  const place = placeAfter(rows, before);
  if (before >= rows.to.length) return after === place || after === before;
  if (place === -1) return after === before;
  if (own && own.line === before) return after === place;
  if (after === place || isAmongEquals(keys, place, after)) return true;
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
  return after === (place === -1 ? before : place);
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
