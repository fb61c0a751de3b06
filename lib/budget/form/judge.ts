import type { Draft } from '../../procedure/rule.js';
import type { Path } from '../../core/finding.js';
import type { Exact } from '../../core/money.js';
import { told, unitFact } from '../ledger/printed.js';
import { agreement, sumOf, type Agreement, type Precision } from './agreement.js';
import type { FormCode } from './codes.js';
import type { FormTable, Operand, Sum } from './table.js';

export type FormDraft = Draft<FormCode>;

/** What an amount should be, with what was added up to it; or why that cannot be told. */
export type Verdict =
  | { readonly is: Agreement; readonly parts: readonly Operand[]; readonly sum: Exact }
  | { readonly is: 'unknown'; readonly why: 'unread' | 'strange'; readonly parts: readonly Operand[] };

export const amountsOf = (operands: readonly Operand[]): readonly Exact[] | undefined => {
  const all = operands.flatMap(({ amount }) => amount ?? []);
  return all.length === operands.length ? all : undefined;
};

/**
 * Whether an amount is the sum that it should be. With strange rows in the way it is judged where it is right without them or with
 * them; where it is neither, they may be the reason, so that nothing is said of it.
 */
export function judge(
  amount: Exact | null,
  { operands, strange, deeper }: Sum,
  precision: Precision,
): Verdict {
  const ways = [[], strange, deeper, [...strange, ...deeper]].filter(
    (extra, index) => index === 0 || extra.length > 0,
  );
  const verdicts = ways.flatMap((extra) => {
    const parts = [...operands, ...extra];
    const known = amountsOf(parts);
    return amount && known ? [{ is: agreement(amount, known, precision), parts, sum: sumOf(known) }] : [];
  });
  const right = verdicts.find(({ is }) => is === 'equal') ?? verdicts.find(({ is }) => is === 'rounded');
  if (right) return right;
  const [plain] = verdicts;
  if (!plain || !amountsOf(operands)) return { is: 'unknown', why: 'unread', parts: operands };
  return ways.length > 1
    ? { is: 'unknown', why: 'strange', parts: [...operands, ...strange, ...deeper] }
    : plain;
}

export const pathsOf = (operands: readonly Operand[]): readonly Path[] => operands.map(({ path }) => path);

/** A blank heading has no words of its own in a sentence. */
export const columnFact = (table: FormTable, column: number): string => {
  const heading = table.heading(column);
  return heading === '' ? 'none' : heading;
};

/** Amounts of one form for a sentence, by the names of its facts: NIS where the unit is known, else as printed. */
export function facts(
  table: FormTable,
  column: number,
  printed: Readonly<Record<string, Exact>>,
): Record<string, string> {
  const { unit } = table.facts;
  const entries = Object.entries(printed).map(([name, amount]) => [name, told(amount, unit)] as const);
  return { column: columnFact(table, column), unit: unitFact(unit), ...Object.fromEntries(entries) };
}
