import { Exact } from '../../core/money.js';
import { fail, ok, type Result } from '../../core/result.js';
import { WHOLE } from '../parameters.js';
import type { ModelProblem, Part, QuotaModel } from '../types.js';
import { bandsOf, byFrom, partOf, partProblems } from './assemble-part.js';
import type { Draft, DraftPart } from './draft.js';
import { problem, type Entry } from './entry.js';
import type { Parameter } from './parameters.js';
import { recognise } from './recognise.js';

/** Two rows of one parameter from the same step overlap. Shares have a rule of their own. */
function repeated(entries: readonly Entry[]): readonly ModelProblem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ parameter, from, at }) => {
    const step = `${parameter} ${from}`;
    if (parameter === 'S') return [];
    if (seen.has(step)) return [problem('model-step-repeated', at.from, { parameter, from })];
    seen.add(step);
    return [];
  });
}

/** Letters above the first row of a part belong to none. */
const outside = ({ entries }: DraftPart): readonly ModelProblem[] =>
  entries.map(({ parameter, at }) => problem('model-outside-part', at.name, { parameter }));

/** Said at the last weight, where the whole should have been reached. */
function weights(heads: readonly Entry[]): readonly ModelProblem[] {
  const last = heads.at(-1);
  const total = heads.reduce((sum, { value }) => sum.plus(value), new Exact(0));
  return last && !total.eq(WHOLE)
    ? [problem('model-weights', last.at.value, { total: total.toFixed() })]
    : [];
}

/** At every size where a bound begins, the cap is not below the floor. */
function crossed(around: readonly Entry[]): readonly ModelProblem[] {
  const caps = byFrom(around, 'cap');
  const floors = byFrom(around, 'floor');
  const sizes = [...new Set([...caps, ...floors].map(({ from }) => from))];
  return sizes.flatMap((size) => {
    const cap = caps.filter(({ from }) => from <= size).at(-1);
    const floor = floors.filter(({ from }) => from <= size).at(-1);
    if (!cap || !floor || cap.value.gte(floor.value)) return [];
    const { at } = cap.from === size ? cap : floor;
    const facts = { from: size, cap: cap.value.toFixed(), floor: floor.value.toFixed() };
    return [problem('model-cap-below-floor', at.value, facts)];
  });
}

/** What could not be read may be the very step that seems to be missing; an unknown parameter may be any. */
function doubts(found: readonly ModelProblem[]): (parameter: Parameter) => boolean {
  const parameters = new Set(found.map(({ facts }) => facts['parameter']));
  return (parameter) => parameters.has(undefined) || parameters.has(parameter);
}

const headOf = ({ head }: DraftPart): readonly Entry[] => (typeof head === 'object' ? [head] : []);

const numberOf = (part: DraftPart): number => headOf(part)[0]?.from ?? 0;

/** A model from its steps, in any order within a part, or every problem of theirs. */
export function assemble(draft: Draft, found: readonly ModelProblem[]): Result<QuotaModel, ModelProblem> {
  const [first, ...rest] = draft.parts;
  // Above the first row of several parts there is no part, but there may be rows.
  const [above, parts] = first?.head === 'none' && rest.length > 0 ? [[first], rest] : [[], draft.parts];
  const { around } = draft;
  const heads = parts.flatMap(headOf);
  const isInDoubt = doubts(found);
  const [one, ...more] = [
    ...found,
    ...above.flatMap(outside),
    ...repeated(heads),
    ...parts.flatMap(({ entries }) => repeated(entries)),
    ...repeated(around),
    ...(isInDoubt('part') ? [] : weights(heads)),
    ...parts.flatMap((part) => partProblems(part, isInDoubt)),
    ...(isInDoubt('cap') || isInDoubt('floor') ? [] : crossed(around)),
  ];
  if (one) return fail(one, ...more);
  return ok(
    recognise({
      parts: [...parts].sort((a, b) => numberOf(a) - numberOf(b)).map(partOf) as [Part, ...Part[]],
      factor: byFrom(around, 'factor')[0]?.value ?? WHOLE,
      caps: bandsOf(around, 'cap'),
      floors: bandsOf(around, 'floor'),
    }),
  );
}
