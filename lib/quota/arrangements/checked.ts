import type { Result } from '../../core/result.js';
import { modelJson, readModelJson } from '../model/json.js';
import type { ModelProblem, QuotaModel } from '../types.js';

/**
 * An arrangement as its reader would have it: within the limits of a parameter table, or refused at the path of what is beyond them.
 * What says the recommended model is the recommended model; any other is the authorities' own, and needs approval (Q7).
 */
export const checked = (
  arrangement: Omit<QuotaModel, 'status' | 'edition'>,
): Result<QuotaModel, ModelProblem> => readModelJson(modelJson({ status: 'own', ...arrangement }));
