import { LEDGER } from '../../sources.js';
import { sheetRule } from '../../sheet-rule.js';
import { eachLedger, type LedgerDraft } from '../draft.js';
import { chapterOfDigits } from '../sides.js';

/**
 * K2-side: accounts of a sheet that says it is of one side are of that side. Which of the two is wrong nobody can tell, so one that is
 * not is undetermined; one finding for each chapter.
 */
export const sideAsSheet = sheetRule(
  'K2-side',
  LEDGER,
  eachLedger(({ side, lines }, index) => {
    if (!side) return [];
    const strangers = new Map<string, number[]>();
    for (const [line, { account }] of lines.entries()) {
      if (!account.ok || account.value.side === side) continue;
      const chapter = chapterOfDigits(account.value.digits);
      if (strangers.get(chapter)?.push(line) === undefined) strangers.set(chapter, [line]);
    }
    if (strangers.size === 0) {
      return [{ code: 'ledger-side-met', outcome: 'met', path: ['ledgers', index, 'side'], facts: { side } }];
    }
    return [...strangers].map(([chapter, found]): LedgerDraft => {
      const [first = 0] = found;
      const { written = '', name = '' } = lines[first] ?? {};
      const last = found.at(-1) ?? first;
      return {
        code: 'ledger-side-differs',
        outcome: 'undetermined',
        path: ['ledgers', index, 'lines', first],
        ...(last !== first && { operands: [['ledgers', index, 'lines', last]] }),
        facts: { side, account: written.trim(), name, chapter, count: found.length },
      };
    });
  }),
);
