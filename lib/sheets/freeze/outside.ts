import { tokens } from '../formula/tokens.js';

/** Functions that fetch, send, open or run something beyond the workbook. */
const OUTSIDE: ReadonlySet<string> = new Set([
  'WEBSERVICE',
  'HYPERLINK',
  'IMAGE',
  'RTD',
  'CALL',
  'REGISTER.ID',
  'REGISTER',
  'EXEC',
  'SQL.REQUEST',
  'DDE',
  'STOCKHISTORY',
]);

const bare = (operand: string): string => operand.replace(/^(?:_xlfn\.)?(?:_xlws\.)?/i, '').toUpperCase();

/**
 * Whether a formula reaches beyond its workbook: by such a function, a link to another file, or a channel to a program (`cmd|' /c …'!A1`).
 * What was frozen may do so rightly; but the record comes back from other hands, so that somebody has to say so.
 */
export function reachesOutside(formula: string): boolean {
  const all = tokens(formula);
  return all.some(({ kind, text }, at) => {
    if (kind === 'other') return text === '|';
    if (kind !== 'operand') return false;
    if (all[at + 1]?.kind === 'open') return OUTSIDE.has(bare(text));
    return /^'?[^']*\[[^\]]*\][^!]*!/.test(text) || /\|/.test(text);
  });
}
