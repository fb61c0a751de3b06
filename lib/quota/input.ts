import { fail, ok, type Result } from '../core/result.js';
import { cellText, isBlankCell } from './cells.js';
import type { QuotaArgument, QuotaInput, QuotaProblem } from './types.js';

/** Cell or file values as they came; nothing about them is known yet. */
export interface RawQuotaInput {
  readonly population: unknown;
  readonly socio: unknown;
  readonly periph: unknown;
}

/** A wholly blank row, as at the foot of a range that was chosen generously: nothing to compute, nothing wrong. */
export const isBlankInput = (raw: RawQuotaInput): boolean =>
  [raw.population, raw.socio, raw.periph].every((value) => isBlankCell(value) || value === 0);

function readNumber(argument: QuotaArgument, value: unknown): Result<number, QuotaProblem> {
  if (isBlankCell(value)) return fail({ code: 'input-blank', facts: { argument } });
  if (typeof value === 'number' && Number.isFinite(value)) return ok(value);
  return fail({ code: 'input-not-a-number', facts: { argument, value: cellText(value) } });
}

function readPopulation(raw: unknown): Result<number, QuotaProblem> {
  const read = readNumber('population', raw);
  if (!read.ok) return read;
  const { value } = read;
  const facts = { argument: 'population', value } as const;
  // Desktop Excel hands a blank cell over as 0.
  if (value === 0) return fail({ code: 'input-blank', facts: { argument: 'population' } });
  if (value > Number.MAX_SAFE_INTEGER) return fail({ code: 'population-too-large', facts });
  if (value < 0 || !Number.isInteger(value)) return fail({ code: 'population-not-whole', facts });
  return read;
}

function readIndex(argument: 'socio' | 'periph', raw: unknown): Result<number, QuotaProblem> {
  const read = readNumber(argument, raw);
  if (!read.ok) return read;
  const { value } = read;
  if (Number.isInteger(value) && value >= 1 && value <= 10) return read;
  return fail({ code: 'index-out-of-range', facts: { argument, value } });
}

/** Numbers only: text that looks like a number is a problem too, as it is for Excel's own functions. All three are reported at once. */
export function readQuotaInput(raw: RawQuotaInput): Result<QuotaInput, QuotaProblem> {
  const population = readPopulation(raw.population);
  const socio = readIndex('socio', raw.socio);
  const periph = readIndex('periph', raw.periph);
  if (population.ok && socio.ok && periph.ok) {
    return ok({ population: population.value, socio: socio.value, periph: periph.value });
  }
  const [first, ...more] = [population, socio, periph].flatMap((read) => (read.ok ? [] : read.problems));
  return fail(first as QuotaProblem, ...more);
}
