import { EDITIONS } from '../../procedure/editions.js';
import type { QuotaModel } from '../../quota/types.js';
import type { SheetLabels } from './labels.js';

/** By which edition of the procedure, or that the arrangement is the authorities' own and needs approval (Q7). */
export function editionLine(model: QuotaModel, labels: SheetLabels): string {
  if (model.status === 'own') return labels.own;
  const published = EDITIONS.find(({ id }) => id === model.edition)?.published;
  return labels.recommended(published && labels.day(published));
}
