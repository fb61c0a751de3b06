import { excerpt } from '../../../core/text.js';
import { accountOfCode, kindOf } from '../../accounts/account.js';
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

/** Of the chapter and its levels. */
function levelLack(code: AccountCode, line: LedgerLine): Lack | undefined {
  const found = accountOfCode(code);
  if (!found.ok) return unread(found.problems[0], line);
  const { unlisted, nearest } = found.value;
  if (unlisted === undefined) return undefined;
  const facts = { unlisted, nearest: nearest.code, nearestName: nearest.he };
  return [`level ${unlisted}`, 'ledger-level-unlisted', facts];
}

/** Of the kind of income or expense. */
function kindLack(code: AccountCode): Lack | undefined {
  const { unlisted, nearest } = kindOf(code) ?? {};
  if (unlisted === undefined) return undefined;
  const { side } = code;
  const facts = { unlisted, side, nearest: nearest?.code ?? 'none', nearestName: nearest?.he ?? '' };
  return [`kind ${side} ${unlisted}`, 'ledger-kind-unlisted', facts];
}

/** Asks for each key once: thousands of lines share the few hundred levels and kinds that the chart is asked for. */
function once(): (key: string, ask: () => Lack | undefined) => Lack | undefined {
  const known = new Map<string, Lack | undefined>();
  return (key, ask) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before;
    const found = ask();
    known.set(key, found);
    return found;
  };
}

function missingFrom({ lines }: LedgerFacts): readonly Missing[] {
  const missing = new Map<string, Missing>();
  const [levels, kinds] = [once(), once()];
  const note = (at: number, lack: Lack | undefined): void => {
    if (!lack) return;
    const [key, code, facts] = lack;
    const entry = missing.get(key);
    if (entry) {
      entry.last = at;
      entry.count += 1;
    } else missing.set(key, { code, facts, first: at, last: at, count: 1 });
  };
  for (const [at, line] of lines.entries()) {
    if (!line.account.ok) {
      note(at, unread(line.account.problems[0], line));
      continue;
    }
    const code = line.account.value;
    const { digits, kind, side } = code;
    note(
      at,
      levels(digits.slice(0, 4), () => levelLack(code, line)),
    );
    if (kind === undefined) continue;
    note(
      at,
      kinds(`${side} ${kind}`, () => kindLack(code)),
    );
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
