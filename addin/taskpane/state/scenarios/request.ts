import {
  DEFAULT_VINTAGE,
  nameIn,
  type IsoDate,
  type Language,
  type QuotaArgument,
  type ScenarioRequest,
  type SimulationResult,
  type SimulationRow,
  type Snapshot,
  type Vintage,
} from '../../../../lib/index.js';
import type { Base } from './base.js';

const ARGUMENTS = ['population', 'socio', 'periph'] as const satisfies readonly QuotaArgument[];

/** The vintage that the figures are of, in the main; undefined where they are of none, or of several. */
function vintageOf(
  { scenario: { vintage } }: SimulationResult,
  { table, cluster }: Base,
): Vintage | undefined {
  if (typeof vintage === 'string') return vintage;
  if (vintage !== undefined) return undefined;
  return cluster ? DEFAULT_VINTAGE : table?.vintage?.vintage;
}

const differs = ({ key, figures }: SimulationRow, vintage: Vintage, { figuresOf }: Base): boolean => {
  const published = figuresOf(key, vintage);
  return ARGUMENTS.some((argument) => figures[argument].value !== (published?.[argument]?.value ?? null));
};

/** The scenario as a sheet of its own: figures as they are simulated; what is not known stays so, until it is filled in. */
export function requestOf(
  result: SimulationResult,
  base: Base,
  { sheets }: Snapshot,
  language: Language,
  date: IsoDate,
  form: NonNullable<ScenarioRequest['form']> = 'live',
): ScenarioRequest {
  const { rows, scenario } = result;
  const vintage = vintageOf(result, base);
  const changed = vintage ? rows.filter((row) => differs(row, vintage, base)).length : 0;
  return {
    language,
    sheetName: scenario.name,
    existing: sheets.map(({ name }) => name),
    title: base.cluster ? nameIn(base.cluster.name, language) : '',
    rows: rows.map(({ name, figures: { population, socio, periph } }) => ({
      name,
      population: population.value,
      socio: socio.value,
      periph: periph.value,
    })),
    model: scenario.arrangement,
    ...(vintage && { figures: { vintage, changed } }),
    date,
    form,
    ...(base.table && { source: { sheet: base.table.sheet, area: base.table.area } }),
  };
}
