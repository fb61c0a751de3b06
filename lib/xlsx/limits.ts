import type { XlsxLimits } from './types.js';

/**
 * Generous for a budget workbook (20,000 lines of eight columns unfold to some 10 MB) and far below what would hurt.
 * Sheets of real workbooks shrink to between a third and a fiftieth; a file that shrinks a thousandfold is a bomb.
 */
export const DEFAULT_LIMITS: XlsxLimits = {
  inflatedBytes: 160 * 1024 * 1024,
  ratio: 200,
  parts: 10_000,
  cells: 3_000_000,
  sharedFormulas: 16 * 1024 * 1024,
};
