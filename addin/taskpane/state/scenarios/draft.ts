import {
  money,
  readGrowth,
  readQuotaInput,
  type FigureOverrides,
  type Growth,
  type ModelProblem,
  type Money,
  type QuotaArgument,
  type QuotaLimits,
  type Scenario,
  type SimulationMember,
  type VintageChoice,
} from '../../../../lib/index.js';
import { typedNumber } from '../../numbers.js';
import { arrangementDraft, arrangementOf, type ArrangementDraft } from './arrangement.js';
import type { FieldProblem } from './problems.js';

/** A scenario as it stands in the fields. Text that is blank in `growth` and `limits` assumes nothing. */
export interface ScenarioDraft {
  readonly id: string;
  /** Blank until somebody names it. */
  readonly name: string;
  readonly owner?: string;
  readonly revision: number;
  readonly arrangement: ArrangementDraft;
  readonly added: readonly SimulationMember[];
  readonly removed: readonly string[];
  readonly growth: { readonly perCent: string; readonly years: string };
  readonly vintage?: VintageChoice;
  readonly overrides: Readonly<Record<string, Readonly<Partial<Record<QuotaArgument, string>>>>>;
  /** The order sets none. */
  readonly unlimited: boolean;
  readonly limits: { readonly perAuthority: string; readonly total: string };
}

/** What the fields make: a scenario, or what is wrong with which field. */
export type DraftRead =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly problems: readonly [FieldProblem, ...FieldProblem[]] };

const NO_GROWTH = { perCent: '', years: '' } as const;
const NO_LIMITS = { perAuthority: '', total: '' } as const;

export function scenarioDraft(scenario: Scenario): ScenarioDraft {
  const { id, name, owner, revision, arrangement, added, removed, growth, vintage, overrides, limits } =
    scenario;
  const text = (amount: Money | undefined): string => amount?.toFixed() ?? '';
  return {
    id,
    name,
    ...(owner !== undefined && { owner }),
    revision,
    arrangement: arrangementDraft(arrangement),
    added,
    removed,
    growth: growth ? { perCent: growth.perCent.toFixed(), years: String(growth.years) } : NO_GROWTH,
    ...(vintage !== undefined && { vintage }),
    overrides: Object.fromEntries(
      Object.entries(overrides).map(([key, figures]) => [
        key,
        Object.fromEntries(Object.entries(figures).map(([argument, value]) => [argument, String(value)])),
      ]),
    ),
    unlimited: limits === 'none',
    limits:
      limits && limits !== 'none'
        ? { perAuthority: text(limits.perAuthority), total: text(limits.total) }
        : NO_LIMITS,
  };
}

const isBlank = (text: string): boolean => text.trim() === '';

interface Found<T> {
  readonly value?: T;
  readonly problems: readonly FieldProblem[];
}

function growthOf({ perCent, years }: ScenarioDraft['growth']): Found<Growth> {
  if (isBlank(perCent) && isBlank(years)) return { problems: [] };
  const plain = (text: string): string => typedNumber(text)?.toFixed() ?? text;
  const read = readGrowth({ perCent: plain(perCent), years: plain(years) });
  return read.ok ? { value: read.value, problems: [] } : { problems: read.problems };
}

/** An amount in whole agorot from 0; blank says nothing. */
function limitOf(text: string, place: string): Found<Money> {
  if (isBlank(text)) return { problems: [] };
  const value = typedNumber(text);
  if (!value) return { problems: [{ code: 'field-not-a-number', facts: { value: text }, place }] };
  if (value.isNegative()) return { problems: [{ code: 'field-negative', facts: { value: text }, place }] };
  if (value.decimalPlaces() > 2)
    return { problems: [{ code: 'field-too-fine', facts: { value: text }, place }] };
  return { value: money(value), problems: [] };
}

function limitsOf({ unlimited, limits }: ScenarioDraft): Found<QuotaLimits> {
  if (unlimited) return { value: 'none', problems: [] };
  const perAuthority = limitOf(limits.perAuthority, 'limits.perAuthority');
  const total = limitOf(limits.total, 'limits.total');
  const problems = [...perAuthority.problems, ...total.problems];
  if (!perAuthority.value && !total.value) return { problems };
  return {
    value: {
      ...(perAuthority.value && { perAuthority: perAuthority.value }),
      ...(total.value && { total: total.value }),
    },
    problems,
  };
}

/** The field that a typed figure stands in. */
export const overrideField = (key: string, argument: QuotaArgument): string => `overrides.${key}.${argument}`;

/** A figure by itself is judged as the quota formula would judge it among sound ones. */
function overrideOf(key: string, argument: QuotaArgument, text: string): Found<number> {
  const value = typedNumber(text)?.toNumber() ?? text;
  const read = readQuotaInput({ population: 1, socio: 1, periph: 1, [argument]: value });
  if (read.ok) return { value: read.value[argument], problems: [] };
  const place = overrideField(key, argument);
  return { problems: read.problems.map((problem) => ({ ...problem, place })) };
}

function overridesOf({ overrides }: ScenarioDraft): Found<Scenario['overrides']> {
  const problems: FieldProblem[] = [];
  const value = Object.entries(overrides).flatMap(([key, figures]) => {
    const typed = Object.entries(figures) as [QuotaArgument, string][];
    const known = typed.flatMap(([argument, text]) => {
      const read = overrideOf(key, argument, text);
      problems.push(...read.problems);
      return read.value === undefined ? [] : [[argument, read.value] as const];
    });
    return known.length === 0 ? [] : [[key, Object.fromEntries(known) as FigureOverrides] as const];
  });
  return { value: Object.fromEntries(value), problems };
}

const inArrangement = (problem: ModelProblem): FieldProblem => ({
  ...problem,
  place: `arrangement.${problem.place ?? ''}`,
});

function read(draft: ScenarioDraft): DraftRead {
  const arrangement = arrangementOf(draft.arrangement);
  const growth = growthOf(draft.growth);
  const limits = limitsOf(draft);
  const overrides = overridesOf(draft);
  const [first, ...more] = [
    ...(arrangement.ok ? [] : arrangement.problems.map(inArrangement)),
    ...growth.problems,
    ...overrides.problems,
    ...limits.problems,
  ];
  if (first || !arrangement.ok) return { ok: false, problems: [first as FieldProblem, ...more] };
  const { id, name, owner, revision, added, removed, vintage } = draft;
  return {
    ok: true,
    scenario: {
      id,
      name,
      arrangement: arrangement.value,
      added,
      removed,
      ...(growth.value && { growth: growth.value }),
      ...(vintage !== undefined && { vintage }),
      overrides: overrides.value ?? {},
      ...(limits.value && { limits: limits.value }),
      ...(owner !== undefined && { owner }),
      revision,
    },
  };
}

const known = new WeakMap<ScenarioDraft, DraftRead>();

/** Each draft is read once. */
export function readDraft(draft: ScenarioDraft): DraftRead {
  const before = known.get(draft);
  if (before) return before;
  const now = read(draft);
  known.set(draft, now);
  return now;
}
