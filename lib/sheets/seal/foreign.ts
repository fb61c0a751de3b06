import type { Change } from '../diff/types.js';
import { eachFilled } from '../walk.js';
import type { CanonicalSheet } from './canonical.js';

/** Smaller workbooks may well be filled anew. */
const FEW = 20;
/** Of what was sealed. */
const MOST = 0.5;

/** Cells that held something when it was sealed, and are said to hold it no more. */
function goneIn(change: Change): number {
  if ('before' in change) return Object.keys(change.before).length === 0 ? 0 : 1;
  const { kind } = change;
  const isGone = kind === 'row-removed' || kind === 'column-removed' || kind === 'sheet-removed';
  return isGone ? change.cells.length : 0;
}

/** Whether most of what was sealed is gone: a seal that was taken from another workbook looks like that. */
export function isMostlyGone(content: readonly CanonicalSheet[], changes: readonly Change[]): boolean {
  let sealed = 0;
  for (const { rows } of content) for (const row of rows) eachFilled(row, () => (sealed += 1));
  const gone = changes.reduce((sum, change) => sum + goneIn(change), 0);
  return sealed >= FEW && gone > MOST * sealed;
}
