import type { IsoDate } from '../core/dated.js';

/**
 * What an officer can show for something that the procedure demands: the number of a decision, protocol or letter, and its date.
 * `none` says that there is none; an absent field says that nobody was asked, which is not the same.
 */
export type Evidence = { readonly reference: string; readonly on?: IsoDate } | 'none';

export type Standing = 'shown' | 'not-shown' | 'unknown';

/** Evidence dated after `on` was not there yet; one without a reference shows nothing. */
export function standing(evidence: Evidence | undefined, on: IsoDate): Standing {
  if (evidence === 'none') return 'not-shown';
  if (evidence === undefined || evidence.reference.trim() === '') return 'unknown';
  return evidence.on !== undefined && evidence.on > on ? 'not-shown' : 'shown';
}
