import { LEDGER } from '../../sources.js';
import { sheetRule } from '../../sheet-rule.js';
import { eachLedger, type LedgerDraft } from '../draft.js';
import type { LedgerFacts } from '../facts.js';

/** Lines of the codes that stand on more than one. */
function repeated({ lines }: LedgerFacts): ReadonlyMap<string, readonly number[]> {
  const first = new Map<string, number>();
  const several = new Map<string, number[]>();
  for (const [line, { account }] of lines.entries()) {
    if (!account.ok) continue;
    const { code } = account.value;
    const before = first.get(code);
    if (before === undefined) first.set(code, line);
    else if (several.get(code)?.push(line) === undefined) several.set(code, [before, line]);
  }
  return several;
}

/** K2-duplicate: an account stands on one line. Two may be meant, so this is advice; one finding for each code. */
export const codesUnique = sheetRule(
  'K2-duplicate',
  LEDGER,
  eachLedger((ledger, index) => {
    const at = (line: number) => ['ledgers', index, 'lines', line] as const;
    const found = [...repeated(ledger)].map(([account, [first = 0, second = 0, ...more]]): LedgerDraft => ({
      code: 'ledger-duplicate',
      outcome: 'advisory',
      path: at(second),
      operands: [first, ...more].map(at),
      facts: { account, name: ledger.lines[first]?.name ?? '', count: more.length + 2 },
    }));
    if (found.length > 0 || ledger.lines.length === 0) return found;
    const facts = { count: ledger.lines.length };
    return [{ code: 'ledger-codes-unique', outcome: 'met', path: ['ledgers', index], facts }];
  }),
);
