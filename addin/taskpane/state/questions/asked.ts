import {
  modelJson,
  quotaIn,
  type QuotaInput,
  type QuotaModel,
  type SimulationResult,
} from '../../../../lib/index.js';

/** The part of a simulation that questions can be asked of: authorities whose quota is known. */
export interface Asked {
  readonly names: readonly string[];
  readonly inputs: readonly QuotaInput[];
  readonly model: QuotaModel;
  /** How many others there are. */
  readonly excluded: number;
}

export function askedOf({ rows, scenario }: SimulationResult): Asked {
  const known = rows.flatMap((row) =>
    row.input && quotaIn(row) ? [{ name: row.name, input: row.input }] : [],
  );
  return {
    names: known.map(({ name }) => name),
    inputs: known.map(({ input }) => input),
    model: scenario.arrangement,
    excluded: rows.length - known.length,
  };
}

const textOf = ({ names, inputs, model, excluded }: Asked): string =>
  JSON.stringify([names, inputs, modelJson(model), excluded]);

/** Whether the answer to one is the answer to the other: a workbook that is read again mostly says what it said before. */
export const isSame = (a: Asked, b: Asked): boolean => a === b || textOf(a) === textOf(b);
