import type { Area } from '../../../../lib/index.js';
import { MAX_COLUMNS, MAX_ROWS } from '../../book/cells.js';
import { HostError, invalidArgument } from '../errors.js';

export const heightOf = ({ top, bottom }: Area): number => bottom - top + 1;
export const widthOf = ({ left, right }: Area): number => right - left + 1;
export const cellsOf = (area: Area): number => heightOf(area) * widthOf(area);

/** Excel's own limit of a request. */
const MOST_CELLS = 5_000_000;

export const isUnbounded = (area: Area): boolean =>
  heightOf(area) === MAX_ROWS || widthOf(area) === MAX_COLUMNS;

/** @throws HostError InvalidArgument where the area leaves the sheet. */
export function onSheet(area: Area): Area {
  const { top, left, bottom, right } = area;
  const inside = top >= 0 && left >= 0 && bottom < MAX_ROWS && right < MAX_COLUMNS;
  if (!inside || bottom < top || right < left) throw invalidArgument('range outside the sheet');
  return area;
}

export function intersection(a: Area, b: Area): Area | undefined {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

export const bounding = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** Visits every cell, row by row. @throws HostError for an area too large to be visited. */
export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  if (isUnbounded(area) || cellsOf(area) > MOST_CELLS) {
    throw new HostError(
      'UnsupportedOperation',
      'The workbench does not work on whole rows and columns cell by cell.',
    );
  }
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) visit(row, column);
  }
}

/** A table of what `read` gives for each cell. */
export function grid<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  eachCell(area, (row, column) => {
    (rows[row - area.top] ??= []).push(read(row, column));
  });
  return rows;
}

/** Gives each cell of the area its part of what the add-in sent: one value for all, or a table of exactly this shape. */
export function spread(
  area: Area,
  sent: unknown,
  take: (row: number, column: number, value: unknown) => void,
): void {
  if (!Array.isArray(sent)) {
    eachCell(area, (row, column) => {
      take(row, column, sent);
    });
    return;
  }
  const rows = sent as readonly unknown[];
  const fits =
    rows.length === heightOf(area) && rows.every((row) => Array.isArray(row) && row.length === widthOf(area));
  if (!fits) throw invalidArgument("the array doesn't match the size of the range");
  rows.forEach((row, i) => {
    (row as readonly unknown[]).forEach((value, j) => {
      take(area.top + i, area.left + j, value);
    });
  });
}
