import {
  compare,
  isoDate,
  planComparison,
  readModelTable,
  recommendedModel,
  simulate,
} from '../../../../lib/index.js';
import type {
  ComparisonRequest,
  ComparisonSheet,
  PlanCell,
  QuotaModel,
  Scenario,
  SimulationMember,
} from '../../../../lib/index.js';
import { written } from '../scenario/written.js';

export function good<T>(
  result: { ok: true; value: T } | { ok: false; problems: readonly { code: string }[] },
): T {
  if (!result.ok) throw new Error(result.problems[0]?.code);
  return result.value;
}

export const RECOMMENDED = good<QuotaModel>(recommendedModel());
/** B = 4.37, one coefficient; a tenth more for everyone, and at least 20,000. */
export const OWN = good<QuotaModel>(
  readModelTable([
    ['A', 0, 9_000],
    ['B', '–', 4.37],
    ['C', 1, 0.35],
    ['C', 5, 0.8],
    ['D', 1, 1],
    ['factor', '–', 1.1],
    ['floor', 0, 20_000],
  ]),
);

export const member = (
  key: string,
  population: number | null,
  socio: number | null,
  periph: number | null,
): SimulationMember => ({
  key,
  name: key,
  population,
  socio,
  periph,
  sources: {
    population: { kind: 'vintage', vintage: 'bureau-2024', year: 2024, source: 'bureau-authorities-2024' },
    socio: { kind: 'sheet', place: "'חברות 1'!C7" },
    periph: { kind: 'override' },
  },
});
export const MEMBERS = [
  member('טייבה', 46_870, 3, 6),
  member('כפר ברא', 3_962, 4, 7),
  member('רעננה', 82_964, 8, 8),
  member('טירה', 27_680, 5, 6),
];

export const scenario = (name: string, arrangement: QuotaModel, more: Partial<Scenario> = {}): Scenario => ({
  id: name,
  name,
  arrangement,
  added: [],
  removed: [],
  overrides: {},
  revision: 0,
  ...more,
});
export const OLD = scenario('היום', RECOMMENDED);
export const NEXT = scenario('הצעה', OWN);

export type Cells = ReadonlyMap<string, PlanCell>;

export function plan(
  next: Scenario,
  members: readonly SimulationMember[] = MEMBERS,
  more: Partial<ComparisonRequest> = {},
): ComparisonSheet & { readonly cells: Cells } {
  const sheet = good(
    planComparison({
      language: 'he',
      sheetName: '',
      existing: [],
      title: 'אשכול השרון',
      comparison: compare(simulate(OLD, members), simulate(next, members)),
      date: isoDate('2026-11-21') as never,
      ...more,
    }),
  );
  return { ...sheet, cells: written(sheet.plan, sheet.sheet) };
}
