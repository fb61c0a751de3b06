import type { Cell } from '../../lib/index.js';

const RIGHT_TO_LEFT = /\p{Script=Hebrew}|\p{Script=Arabic}/u;
const LETTER = /\p{L}/u;

/** Undefined for text without letters. */
export function isRightToLeftText(text: string): boolean | undefined {
  const letter = LETTER.exec(text)?.[0];
  return letter === undefined ? undefined : RIGHT_TO_LEFT.test(letter);
}

/**
 * Excel's API does not say which way a sheet runs (its only member, `Window.showRightToLeft`, exists on Windows alone
 * and speaks of the sheet in front). So the sheet is taken to run the way most of its texts begin; where there are
 * none, the way its name does.
 */
export function runsRightToLeft(name: string, rows: readonly (readonly (Cell | undefined)[])[]): boolean {
  let balance = 0;
  for (const row of rows) {
    for (const cell of row) {
      const rtl = typeof cell?.value === 'string' ? isRightToLeftText(cell.value) : undefined;
      if (rtl !== undefined) balance += rtl ? 1 : -1;
    }
  }
  return balance === 0 ? (isRightToLeftText(name) ?? false) : balance > 0;
}
