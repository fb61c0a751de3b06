import { readModelTable, recommendedModel, type QuotaModel } from '../../lib/index.js';
import { isOmitted, matrix } from './coerce.js';
import { valueOf } from './problems.js';
import { words } from './speech.js';

/** The `model` argument: the newest recommended model where it was left out, else the parameter table that the range holds. */
export function modelOf(range: unknown): QuotaModel {
  if (isOmitted(range)) return valueOf(recommendedModel());
  const { modelCell } = words();
  return valueOf(readModelTable(matrix(range), modelCell));
}
