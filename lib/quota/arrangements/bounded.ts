import type { Result } from '../../core/result.js';
import type { Band, QuotaModel } from '../types.js';
import { checked } from './checked.js';
import type { ArrangementProblem } from './types.js';

export interface Bounds {
  readonly caps?: readonly Band[];
  readonly floors?: readonly Band[];
}

/** Q7: the arrangement with other caps and floors, by size, in whole agorot; what is left out stays as it is, an empty list takes off. */
export const bounded = (
  { parts, factor, caps, floors }: QuotaModel,
  bounds: Bounds,
): Result<QuotaModel, ArrangementProblem> =>
  checked({ parts, factor, caps: bounds.caps ?? caps, floors: bounds.floors ?? floors });
