import { readAccountCode } from '../../../../lib/budget/accounts/code.js';
import type { LedgerCode } from '../../../../lib/budget/ledger/codes.js';
import type {
  LedgerColumn,
  LedgerFacts,
  LedgerLine,
  LedgerTotal,
} from '../../../../lib/budget/ledger/facts.js';
import { LEDGER_RULES } from '../../../../lib/budget/ledger/rules.js';
import { Exact, type Finding, type IsoDate } from '../../../../lib/index.js';

export type Written = number | string | null;

export const amount = (written: Written): Exact | null => (written === null ? null : new Exact(written));

export const line = (code: string, ...amounts: Written[]): LedgerLine => ({
  account: readAccountCode(code),
  written: code,
  name: `כרטיס ${code}`,
  amounts: amounts.map(amount),
});

type Named = Pick<LedgerTotal, 'digits' | 'side' | 'covers'>;

/** A total row, before it is known how many lines stand above it. */
export const total = (label: string, named: Named, ...amounts: Written[]): Omit<LedgerTotal, 'after'> => ({
  label,
  ...named,
  amounts: amounts.map(amount),
});

const BUDGET: LedgerColumn = { heading: 'תקציב 2024', purpose: 'budget', year: 2024 };

/** The rows of a sheet from above, lines and totals; one column, the budget, in NIS and both sides positive unless said otherwise. */
export function ledger(
  rows: readonly (LedgerLine | Omit<LedgerTotal, 'after'>)[],
  more: Partial<LedgerFacts> = {},
): LedgerFacts {
  const lines: LedgerLine[] = [];
  const totals: LedgerTotal[] = [];
  for (const row of rows) {
    if ('label' in row) totals.push({ ...row, after: lines.length });
    else lines.push(row);
  }
  return { columns: [BUDGET], main: 0, lines, totals, unit: 'nis', signs: 'positive', ...more };
}

export const budgets = (...headings: string[]): readonly LedgerColumn[] =>
  headings.map((heading) => ({ heading, purpose: 'budget' }));

const ON = '2026-01-01' as IsoDate;

/** What one rule finds. */
export function findings(id: string, ...ledgers: readonly LedgerFacts[]): readonly Finding<LedgerCode>[] {
  const rule = LEDGER_RULES.find((each) => each.id === id);
  if (!rule) throw new RangeError(id);
  return rule.check({ ledgers }, ON);
}

/** The same in one line each: outcome, code, where. */
export const inShort = (id: string, ...ledgers: readonly LedgerFacts[]): readonly string[] =>
  findings(id, ...ledgers).map(({ outcome, code, path }) =>
    [outcome, code.replace(/^ledger-/, ''), path.slice(1).join('.')].join(' '),
  );
