import type { CellStyle, PlanCell, PlanStep } from '../plan.js';
import type { Area } from '../snapshot.js';

export const columnArea = (column: number, top: number, bottom: number): Area => ({
  top,
  left: column,
  bottom,
  right: column,
});

export const across = (row: number, left: number, right: number): Area => ({
  top: row,
  left,
  bottom: row,
  right,
});

export const texts = (...values: readonly string[]): readonly PlanCell[] =>
  values.map((value) => ({ value }));

/** Steps in one sheet. */
export const penFor = (sheet: string) => ({
  write: (top: number, left: number, cells: readonly (readonly (PlanCell | undefined)[])[]): PlanStep => ({
    do: 'write',
    sheet,
    top,
    left,
    cells,
  }),
  style: (area: Area, style: CellStyle): PlanStep => ({ do: 'style', sheet, area, style }),
});

export type Pen = ReturnType<typeof penFor>;
