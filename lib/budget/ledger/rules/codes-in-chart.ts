import { excerpt } from '../../../core/text.js';
import type { BudgetSide } from '../../../model/budget-side.js';
import { accountOfCode, kindOf } from '../../accounts/account.js';
import type { AccountCode, AccountProblem } from '../../accounts/types.js';
import { LEDGER } from '../../sources.js';
import { sheetRule } from '../../sheet-rule.js';
import type { LedgerCode } from '../codes.js';
import { eachLedger, type LedgerDraft } from '../draft.js';
import type { LedgerFacts, LedgerLine } from '../facts.js';

/** What the chart does not have under one chapter, level or kind that it has, and the lines that ask for it. */
interface Missing {
  readonly code: LedgerCode;
  readonly facts: LedgerDraft['facts'];
  /** Each code that is not there, with its first line. */
  readonly codes: Map<string, number>;
  count: number;
}

const UNREADABLE: Readonly<Partial<Record<AccountProblem['code'], LedgerCode>>> = {
  'account-ambiguous': 'ledger-code-ambiguous',
  'account-other-budget': 'ledger-code-other-budget',
};

/** `key` is what findings are told apart by, `asked` the code that is not there. */
interface Lack {
  readonly key: string;
  readonly asked: string;
  readonly code: LedgerCode;
  readonly facts: LedgerDraft['facts'];
}

function unread(problem: AccountProblem, { written }: LedgerLine): Lack {
  const asked = excerpt(written.trim());
  const facts: LedgerDraft['facts'] = { asked, ...problem.facts };
  if (problem.code === 'account-unknown') {
    const chapter = String(facts['chapter']);
    return { key: `chapter ${chapter}`, asked: chapter, code: 'ledger-chapter-unknown', facts };
  }
  const code = UNREADABLE[problem.code] ?? 'ledger-code-unreadable';
  return { key: `written ${asked}`, asked, code, facts };
}

/** Of the chapter and its levels. */
function levelLack(code: AccountCode, line: LedgerLine): Lack | undefined {
  const found = accountOfCode(code);
  if (!found.ok) return unread(found.problems[0], line);
  const { unlisted, nearest } = found.value;
  if (unlisted === undefined) return undefined;
  const facts = { nearest: nearest.code, nearestName: nearest.he };
  return { key: `level ${nearest.code}`, asked: unlisted, code: 'ledger-level-unlisted', facts };
}

/** Of the kind of income or expense. */
function kindLack(code: AccountCode): Lack | undefined {
  const { unlisted, nearest } = kindOf(code) ?? {};
  if (unlisted === undefined) return undefined;
  const { side } = code;
  const facts = { side, nearest: nearest?.code ?? 'none', nearestName: nearest?.he ?? '' };
  return { key: `kind ${side} ${facts.nearest}`, asked: unlisted, code: 'ledger-kind-unlisted', facts };
}

/** What was said of levels, and of the kinds of each side: thousands of lines share the few hundred that the chart is asked for. */
type Known = Map<string, Lack | null>;

function levelOnce(levels: Known, code: AccountCode, line: LedgerLine): Lack | null {
  const key = code.digits.slice(0, 4);
  let lack = levels.get(key);
  if (lack === undefined) levels.set(key, (lack = levelLack(code, line) ?? null));
  return lack;
}

function kindOnce(kinds: Known, code: AccountCode): Lack | null {
  if (code.kind === undefined) return null;
  let lack = kinds.get(code.kind);
  if (lack === undefined) kinds.set(code.kind, (lack = kindLack(code) ?? null));
  return lack;
}

function missingFrom({ lines }: LedgerFacts): readonly Missing[] {
  const missing = new Map<string, Missing>();
  const note = (at: number, { key, asked, code, facts }: Lack): void => {
    let entry = missing.get(key);
    if (!entry) missing.set(key, (entry = { code, facts, codes: new Map(), count: 0 }));
    if (!entry.codes.has(asked)) entry.codes.set(asked, at);
    entry.count += 1;
  };
  const levels: Known = new Map();
  const kinds: Readonly<Record<BudgetSide, Known>> = { income: new Map(), expenditure: new Map() };
  for (const [at, line] of lines.entries()) {
    if (!line.account.ok) {
      note(at, unread(line.account.problems[0], line));
      continue;
    }
    const code = line.account.value;
    const level = levelOnce(levels, code, line);
    const kind = kindOnce(kinds[code.side], code);
    if (level) note(at, level);
    if (kind) note(at, kind);
  }
  return [...missing.values()];
}

/** More codes than a sentence can hold are counted there. */
const MOST = 12;

function listed(codes: readonly string[]): string {
  const more = codes.length - MOST;
  return [...codes.slice(0, MOST), ...(more > 0 ? [`+${String(more)}`] : [])].join(' · ');
}

/**
 * K2-chart: codes stand in the ministry's chart of accounts. Authorities open accounts of their own, so what it lacks is advice: one
 * finding for all codes under the same listed level or kind, on the first line; its operands are the first lines of the other codes.
 */
export const codesInChart = sheetRule(
  'K2-chart',
  LEDGER,
  eachLedger((ledger, index) => {
    const at = (line: number) => ['ledgers', index, 'lines', line] as const;
    const found = missingFrom(ledger).map(({ code, facts, codes, count }): LedgerDraft => {
      const [first = 0, ...others] = codes.values();
      return {
        code,
        outcome: 'advisory',
        path: at(first),
        ...(others.length > 0 && { operands: others.map(at) }),
        facts: {
          ...facts,
          unlisted: listed([...codes.keys()]),
          account: ledger.lines[first]?.written.trim() ?? '',
          count,
        },
      };
    });
    if (found.length > 0 || ledger.lines.length === 0) return found;
    const facts = { count: ledger.lines.length };
    return [{ code: 'ledger-chart-met', outcome: 'met', path: ['ledgers', index], facts }];
  }),
);
