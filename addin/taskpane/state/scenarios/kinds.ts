import type { QuotaModel } from '../../../../lib/index.js';
import type { ArrangementDraft } from './arrangement.js';

/** What an arrangement is called by its parameters; `phase-in` is a mix, and is offered as a way to make one. */
export const KINDS = ['recommended', 'formula', 'equal', 'per-head', 'shares', 'mix', 'phase-in'] as const;
export type Kind = (typeof KINDS)[number];

const isNumber = (text: string, wanted: number): boolean => text.trim() !== '' && Number(text) === wanted;

/** By the fields as they stand, so that half-typed ones do not change what is shown. */
export function kindOf(draft: ArrangementDraft, model: QuotaModel | undefined): Kind {
  if (model?.status === 'recommended') return 'recommended';
  const [part, ...more] = draft.parts;
  if (!part || more.length > 0) return 'mix';
  if (part.kind === 'shares') return 'shares';
  if (isNumber(part.tariff, 0) && part.bands.length === 1) return 'equal';
  const whole = [...part.socio, ...part.periph].every((value) => isNumber(value, 100));
  return whole && part.bands.every(({ value }) => isNumber(value, 0)) ? 'per-head' : 'formula';
}
