import { fail, ok, type Result } from '../../core/result.js';
import type { Vintage } from '../../model/authority.js';
import { readQuotaInput } from '../input.js';
import type { QuotaArgument, QuotaInput } from '../types.js';
import { grown } from './growth.js';
import type {
  FiguresOf,
  FigureSource,
  Scenario,
  SimulatedFigure,
  SimulationMember,
  SimulationProblem,
  SimulationRow,
} from './types.js';

const ARGUMENTS = ['population', 'socio', 'periph'] as const;

const chosen = ({ vintage }: Scenario, argument: QuotaArgument): Vintage | undefined =>
  typeof vintage === 'object' ? vintage[argument] : vintage;

const given = (
  member: SimulationMember,
  argument: QuotaArgument,
  usual: FigureSource | undefined,
): SimulatedFigure => {
  const source = member.sources?.[argument] ?? usual;
  return { value: member[argument], ...(source && { source }) };
};

/** A figure that the vintage lacks is not known; what the sheet says instead would be another vintage's. */
function published(
  key: string,
  argument: QuotaArgument,
  vintage: Vintage,
  figuresOf: FiguresOf,
): SimulatedFigure {
  const figure = figuresOf(key, vintage)?.[argument];
  if (!figure) return { value: null, source: { kind: 'vintage', vintage } };
  const { value, year, source } = figure;
  return { value, source: { kind: 'vintage', vintage, year, source } };
}

function grownFigure(figure: SimulatedFigure, { growth }: Scenario): SimulatedFigure {
  const { value } = figure;
  if (!growth || value === null || !Number.isSafeInteger(value) || value <= 0) return figure;
  return { ...figure, value: grown(value, growth), grownFrom: value };
}

/** Base figures → vintage → overrides → growth. */
export function figuresIn(
  scenario: Scenario,
  member: SimulationMember,
  membership: SimulationRow['membership'],
  figuresOf: FiguresOf,
): SimulationRow['figures'] {
  const figure = (argument: QuotaArgument): SimulatedFigure => {
    const typed = Object.hasOwn(scenario.overrides, member.key)
      ? scenario.overrides[member.key]?.[argument]
      : undefined;
    if (typed !== undefined) return { value: typed, source: { kind: 'override' } };
    const vintage = chosen(scenario, argument);
    return vintage === undefined
      ? given(member, argument, membership === 'added' ? { kind: 'added' } : undefined)
      : published(member.key, argument, vintage, figuresOf);
  };
  return {
    population: grownFigure(figure('population'), scenario),
    socio: figure('socio'),
    periph: figure('periph'),
  };
}

export const named = (problem: SimulationProblem, authority: string): SimulationProblem => ({
  ...problem,
  facts: { authority, ...problem.facts },
});

function unknown(argument: QuotaArgument, { source }: SimulatedFigure): SimulationProblem {
  if (source?.kind !== 'vintage') return { code: 'figure-unknown', facts: { argument } };
  const [publisher = '', year] = source.vintage.split('-');
  const facts = { argument, vintage: source.vintage, publisher, year: Number(year) };
  return { code: 'figure-not-in-vintage', facts };
}

/** What the figures make, or every reason why they make nothing: the unknown ones first. */
export function inputOf(
  figures: SimulationRow['figures'],
  authority: string,
): Result<QuotaInput, SimulationProblem> {
  const read = readQuotaInput({
    population: figures.population.value,
    socio: figures.socio.value,
    periph: figures.periph.value,
  });
  if (read.ok) return ok(read.value);
  const missing = ARGUMENTS.filter((argument) => figures[argument].value === null);
  const [first, ...more] = [
    ...missing.map((argument) => unknown(argument, figures[argument])),
    ...read.problems.filter(({ facts }) => !missing.some((argument) => argument === facts['argument'])),
  ].map((problem) => named(problem, authority));
  return fail(first as SimulationProblem, ...more);
}
