import * as v from 'valibot';
import { money, type Money } from '../../core/money.js';
import { fail, ok, type Result } from '../../core/result.js';
import { VINTAGES } from '../../model/authority.js';
import { cellText, readDecimal } from '../cells.js';
import type { QuotaLimits } from '../facts.js';
import { pathText } from '../json-path.js';
import { readModelJson } from '../model/json.js';
import { SCENARIO_FORMAT } from './json.js';
import { readGrowth } from './read-growth.js';
import type { Growth, Scenario, ScenarioProblem } from './types.js';

const Text = v.string();
const Named = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== ''),
);
const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Figure = v.pipe(v.number(), v.finite());
const Vintage = v.picklist(VINTAGES);
const Decimal = v.union([v.string(), v.number()]);

const Source = v.variant('kind', [
  v.object({ kind: v.literal('sheet'), place: v.exactOptional(Text) }),
  v.object({
    kind: v.literal('vintage'),
    vintage: Vintage,
    year: v.exactOptional(v.pipe(v.number(), v.safeInteger())),
    source: v.exactOptional(Text),
  }),
  v.object({ kind: v.literal('added') }),
  v.object({ kind: v.literal('override') }),
]);

const Member = v.object({
  key: Text,
  name: Text,
  population: v.nullable(Figure),
  socio: v.nullable(Figure),
  periph: v.nullable(Figure),
  sources: v.exactOptional(
    v.object({
      population: v.exactOptional(Source),
      socio: v.exactOptional(Source),
      periph: v.exactOptional(Source),
    }),
  ),
});

const Override = v.object({
  key: Text,
  population: v.exactOptional(Figure),
  socio: v.exactOptional(Figure),
  periph: v.exactOptional(Figure),
});

const VintageChoice = v.union([
  Vintage,
  v.object({
    population: v.exactOptional(Vintage),
    socio: v.exactOptional(Vintage),
    periph: v.exactOptional(Vintage),
  }),
]);

const Limits = v.union([
  v.literal('none'),
  v.object({ perAuthority: v.exactOptional(Decimal), total: v.exactOptional(Decimal) }),
]);

const Written = v.object({
  id: Named,
  name: Named,
  arrangement: v.unknown(),
  added: v.array(Member),
  removed: v.array(Text),
  growth: v.exactOptional(v.object({ perCent: Decimal, years: v.number() })),
  vintage: v.exactOptional(VintageChoice),
  overrides: v.array(Override),
  limits: v.exactOptional(Limits),
  owner: v.exactOptional(Text),
  revision: Count,
});

const Format = v.object({ format: Count });

type Read<T> = Result<T, ScenarioProblem>;

function readLimit(raw: string | number | undefined, place: string): Read<Money | undefined> {
  if (raw === undefined) return ok(undefined);
  const value = readDecimal(raw);
  if (value && !value.isNegative() && value.decimalPlaces() <= 2) return ok(money(value));
  return fail({ code: 'scenario-limit', facts: { value: cellText(raw) }, place });
}

function readLimits(raw: v.InferOutput<typeof Limits>): Read<QuotaLimits> {
  if (raw === 'none') return ok(raw);
  const perAuthority = readLimit(raw.perAuthority, 'limits.perAuthority');
  const total = readLimit(raw.total, 'limits.total');
  if (perAuthority.ok && total.ok) {
    return ok({
      ...(perAuthority.value && { perAuthority: perAuthority.value }),
      ...(total.value && { total: total.value }),
    });
  }
  const [first, ...more] = [perAuthority, total].flatMap((read) => (read.ok ? [] : read.problems));
  return fail(first as ScenarioProblem, ...more);
}

/** The same key twice would let the last one win in silence. */
function repeated(
  list: 'added' | 'overrides',
  members: readonly { readonly key: string }[],
): ScenarioProblem[] {
  return members.flatMap(({ key }, index) =>
    members.findIndex((other) => other.key === key) < index
      ? [{ code: 'scenario-key-repeated', facts: { key }, place: `${list}[${index}]` } as const]
      : [],
  );
}

function readArrangement(json: unknown): ReturnType<typeof readModelJson> {
  const read = readModelJson(json);
  if (read.ok) return read;
  const [first, ...more] = read.problems.map((problem) => ({
    ...problem,
    place: problem.place === '$' ? 'arrangement' : `arrangement.${problem.place ?? ''}`,
  }));
  return fail(first as (typeof read.problems)[0], ...more);
}

const nothing: Read<undefined> = ok(undefined);

/** What is not as `scenarioJson` writes it, at its path; a format of a newer program is refused whole. */
function parse(json: unknown): Read<v.InferOutput<typeof Written>> {
  const format = v.safeParse(Format, json);
  if (format.success && format.output.format > SCENARIO_FORMAT) {
    const facts = { format: format.output.format, known: SCENARIO_FORMAT };
    return fail({ code: 'scenario-format-newer', facts, place: 'format' });
  }
  const parsed = v.safeParse(Written, json);
  const issues = [...(format.issues ?? []), ...(parsed.issues ?? [])];
  const places = new Set(issues.map((issue) => pathText(issue) || '$'));
  const [first, ...more] = [...places].map((place): ScenarioProblem => ({
    code: 'scenario-shape',
    facts: {},
    place,
  }));
  return first || !parsed.success ? fail(first as ScenarioProblem, ...more) : ok(parsed.output);
}

/** Reads what `scenarioJson` writes, with every problem at its JSON path; decimals are taken as numbers too. */
export function readScenarioJson(json: unknown): Read<Scenario> {
  const parsed = parse(json);
  if (!parsed.ok) return parsed;
  const { arrangement, growth, limits, overrides, ...rest } = parsed.value;

  const model = readArrangement(arrangement);
  const grows: Read<Growth | undefined> = growth ? readGrowth(growth) : nothing;
  const limited: Read<QuotaLimits | undefined> = limits === undefined ? nothing : readLimits(limits);
  const [first, ...more] = [
    ...[model, grows, limited].flatMap((read) => (read.ok ? [] : read.problems)),
    ...repeated('added', rest.added),
    ...repeated('overrides', overrides),
  ];
  if (first || !model.ok || !grows.ok || !limited.ok) return fail(first as ScenarioProblem, ...more);
  return ok({
    ...rest,
    arrangement: model.value,
    ...(grows.value && { growth: grows.value }),
    overrides: Object.fromEntries(overrides.map(({ key, ...figures }) => [key, figures])),
    ...(limited.value && { limits: limited.value }),
  });
}
