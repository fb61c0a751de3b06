import type { IsoDate } from '../core/dated.js';

/**
 * What an officer can show for something that the procedure demands: the number of a decision, protocol or letter, and its date.
 * `none` says that there is none, `pending` that it is not there yet (טרם); an absent field says that nobody was asked, which is neither.
 */
export type Evidence =
  | { readonly reference: string; readonly on?: IsoDate; readonly pending?: never }
  | { readonly reference: string; readonly on?: never; readonly pending: true }
  | 'none';

export type Standing = 'shown' | 'not-shown' | 'unknown';

/** Evidence dated after `on` was not there yet; one without a reference shows nothing. */
export function standing(evidence: Evidence | undefined, on: IsoDate): Standing {
  if (evidence === 'none' || evidence?.pending) return 'not-shown';
  if (evidence === undefined || evidence.reference.trim() === '') return 'unknown';
  return evidence.on !== undefined && evidence.on > on ? 'not-shown' : 'shown';
}

/** Said to be still to come, or dated after `on`: under way, and not the same as refused. */
export const isUnderWay = (evidence: Evidence | undefined, on: IsoDate): boolean =>
  evidence !== 'none' && standing(evidence, on) === 'not-shown';
