import type { CellStyle } from '../../../lib/index.js';
import type { CellChange } from '../../../lib/xlsx/index.js';

export const HEADING: CellStyle = {
  bold: true,
  fill: '#DDEBF7',
  wrap: true,
  align: 'center',
  borderBottom: true,
};
/** Inputs are shaded lightly; everything computed is a formula on white. */
export const INPUT: CellStyle = { fill: '#FFF9E5' };
export const TOTAL: CellStyle = { bold: true, borderTop: true };

export const WHOLE = '#,##0';
export const SHEKELS = '#,##0.00\\ [$₪-40D];[Red]\\-#,##0.00\\ [$₪-40D]';

/** One row of cells from the first column on; an undefined cell stays blank. */
export const rowOf = (
  row: number,
  cells: readonly (Omit<CellChange, 'row' | 'column'> | undefined)[],
): CellChange[] => cells.flatMap((cell, column) => (cell ? [{ row, column, ...cell }] : []));
