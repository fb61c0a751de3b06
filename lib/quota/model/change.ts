import type { Exact } from '../../core/money.js';
import type { FormulaPart, Part, QuotaModel } from '../types.js';
import { WHOLE } from '../parameters.js';
import { recognise } from './recognise.js';

/** The only part of a model, where it is a formula: what the fields and formulas of annex 3 can show. */
export function formulaOf({ parts: [part, ...more] }: QuotaModel): FormulaPart | undefined {
  return part.kind === 'formula' && more.length === 0 ? part : undefined;
}

/** Whether a model is one formula and nothing else: no factor, no bounds. All that annex 3's own words and formula can tell. */
export const isPlain = (model: QuotaModel): boolean =>
  formulaOf(model) !== undefined &&
  model.factor.eq(WHOLE) &&
  model.caps.length === 0 &&
  model.floors.length === 0;

/**
 * The model with another tariff B, NIS per resident, in its first formula part; undefined where it has none.
 * The tariff is one that a reader would let through: from 0, below a billion, within nine decimal places.
 */
export function withTariff(model: QuotaModel, tariff: Exact): QuotaModel | undefined {
  const index = model.parts.findIndex(({ kind }) => kind === 'formula');
  if (index < 0) return undefined;
  const change = (part: Part, at: number): Part =>
    at === index && part.kind === 'formula' ? { ...part, tariff } : part;
  const [first, ...more] = model.parts;
  return recognise({
    ...model,
    parts: [change(first, 0), ...more.map((part, at) => change(part, at + 1))],
  });
}

/** The model with another factor, per cent of the parts' sum: from 0 to 1000, within nine decimal places, as the readers have it. */
export const withFactor = (model: QuotaModel, factor: Exact): QuotaModel => recognise({ ...model, factor });
