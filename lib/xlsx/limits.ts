import type { XlsxLimits } from './types.js';

/**
 * Far above a budget workbook (20,000 lines of twenty columns are 400,000 cells and unfold to some 20 MB), and so that the
 * command line never needs much more than half a gigabyte for a file (measured: README of this room).
 * Sheets of real workbooks shrink to between a third and a fiftieth; a file that shrinks a thousandfold is a bomb.
 */
export const DEFAULT_LIMITS: XlsxLimits = {
  inflatedBytes: 80 * 1024 * 1024,
  ratio: 200,
  parts: 10_000,
  cells: 1_000_000,
  blankCells: 3_000_000,
  sharedFormulas: 16 * 1024 * 1024,
};
