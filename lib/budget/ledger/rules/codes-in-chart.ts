import { excerpt } from '../../../core/text.js';
import { accountOfCode } from '../../accounts/account.js';
import type { AccountCode, AccountProblem } from '../../accounts/types.js';
import { LEDGER } from '../../sources.js';
import { sheetRule } from '../../sheet-rule.js';
import type { LedgerCode } from '../codes.js';
import { eachLedger, type LedgerDraft } from '../draft.js';
import type { LedgerFacts, LedgerLine } from '../facts.js';

/** Something that the chart does not have, and the lines that ask for it. */
interface Missing {
  readonly code: LedgerCode;
  readonly facts: LedgerDraft['facts'];
  readonly first: number;
  last: number;
  count: number;
}

const UNREADABLE: Readonly<Partial<Record<AccountProblem['code'], LedgerCode>>> = {
  'account-ambiguous': 'ledger-code-ambiguous',
  'account-other-budget': 'ledger-code-other-budget',
};

type Lack = readonly [key: string, code: LedgerCode, facts: LedgerDraft['facts']];

function unread(problem: AccountProblem, { written }: LedgerLine): Lack {
  const asked = excerpt(written.trim());
  const facts: LedgerDraft['facts'] = { asked, ...problem.facts };
  if (problem.code === 'account-unknown') {
    return [`chapter ${String(facts['chapter'])}`, 'ledger-chapter-unknown', facts];
  }
  return [`written ${asked}`, UNREADABLE[problem.code] ?? 'ledger-code-unreadable', facts];
}

function lacks(code: AccountCode, line: LedgerLine): readonly Lack[] {
  const found = accountOfCode(code);
  if (!found.ok) return [unread(found.problems[0], line)];
  const { unlisted, nearest, kind, side } = found.value;
  return [
    ...(unlisted === undefined
      ? []
      : [
          [
            `level ${unlisted}`,
            'ledger-level-unlisted',
            { unlisted, nearest: nearest.code, nearestName: nearest.he },
          ] as const,
        ]),
    ...(kind?.unlisted === undefined
      ? []
      : [
          [
            `kind ${side} ${kind.unlisted}`,
            'ledger-kind-unlisted',
            {
              unlisted: kind.unlisted,
              side,
              nearest: kind.nearest?.code ?? 'none',
              nearestName: kind.nearest?.he ?? '',
            },
          ] as const,
        ]),
  ];
}

function missingFrom({ lines }: LedgerFacts): readonly Missing[] {
  const missing = new Map<string, Missing>();
  // Thousands of lines share the few hundred codes that the chart is asked for.
  const known = new Map<string, readonly Lack[]>();
  const lacksOf = (line: LedgerLine): readonly Lack[] => {
    if (!line.account.ok) return [unread(line.account.problems[0], line)];
    const { digits, kind = '' } = line.account.value;
    const key = `${digits.slice(0, 4)}${kind}`;
    let found = known.get(key);
    if (!found) known.set(key, (found = lacks(line.account.value, line)));
    return found;
  };
  for (const [at, line] of lines.entries()) {
    for (const [key, code, facts] of lacksOf(line)) {
      const entry = missing.get(key);
      if (entry) {
        entry.last = at;
        entry.count += 1;
      } else missing.set(key, { code, facts, first: at, last: at, count: 1 });
    }
  }
  return [...missing.values()];
}

/**
 * K2-chart: codes stand in the ministry's chart of accounts. Authorities open accounts of their own, so what it lacks is advice: one
 * finding for each code, level or kind, on its first line; its operand is the last line that has it.
 */
export const codesInChart = sheetRule(
  'K2-chart',
  LEDGER,
  eachLedger((ledger, index) => {
    const at = (line: number) => ['ledgers', index, 'lines', line] as const;
    const found = missingFrom(ledger).map(({ code, facts, first, last, count }): LedgerDraft => ({
      code,
      outcome: 'advisory',
      path: at(first),
      ...(last !== first && { operands: [at(last)] }),
      facts: { ...facts, account: ledger.lines[first]?.written.trim() ?? '', count },
    }));
    if (found.length > 0 || ledger.lines.length === 0) return found;
    const facts = { count: ledger.lines.length };
    return [{ code: 'ledger-chart-met', outcome: 'met', path: ['ledgers', index], facts }];
  }),
);
