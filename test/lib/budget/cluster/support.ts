import {
  check,
  clause,
  isoDate,
  money,
  type Evidence,
  type Finding,
  type IsoDate,
  type Order,
} from '../../../../lib/index.js';
import type { ClusterBudgetFacts, ClusterLine } from '../../../../lib/budget/cluster/facts.js';

/** A real day, or the test is wrong. */
export function day(text: string): IsoDate {
  const date = isoDate(text);
  if (!date) throw new Error(`no such day: ${text}`);
  return date;
}

/** The day of the checks: the first half of the budget's year has ended. */
export const on = day('2026-07-15');

export const shown = (reference: string, date?: string): Evidence =>
  date === undefined ? { reference } : { reference, on: day(date) };

export const found = (
  cluster: ClusterBudgetFacts,
  rule: string,
  date = on,
  order?: Order,
): readonly Finding[] =>
  check({ budget: { cluster, ...(order && { order }) } }, date).filter((finding) => finding.rule === rule);

export const verdicts = (cluster: ClusterBudgetFacts, rule: string, date = on, order?: Order) =>
  found(cluster, rule, date, order).map(({ outcome, code }) => `${outcome} ${code}`);

/** The words of a clause as the tests quote them, which must be the document's. */
export function quoted(id: string, words: string): string {
  if (!clause(id)?.quote.includes(words)) throw new Error(`${id} does not say: ${words}`);
  return `${id}: «${words}»`;
}

type Spent = Partial<Record<'budget' | 'amended' | 'executed' | 'committed', number | string>>;

/** A line of expenditure with these sums. */
export const expense = (
  name: string,
  sums: Spent,
  more: Omit<Partial<ClusterLine>, keyof Spent> = {},
): ClusterLine => ({
  name,
  side: 'expenditure',
  ...more,
  ...Object.fromEntries(Object.entries(sums).map(([field, sum]) => [field, money(sum)])),
});

/** The same, and nobody said anything of these. */
export const unsaid = <T extends object, K extends keyof T>(facts: T, ...fields: readonly K[]): Omit<T, K> =>
  Object.fromEntries(Object.entries(facts).filter(([field]) => !fields.includes(field as K))) as Omit<T, K>;
