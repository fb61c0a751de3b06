import type { IsoDate } from '../core/dated.js';

/** An authority in the cluster. Without a day of joining it was there from the beginning, as far as the book tells. */
export interface Membership {
  /** As written. */
  readonly authority: string;
  /** From this day on, by the order's amendment (J0). */
  readonly joined?: IsoDate;
  /** From this day on no more a member. */
  readonly left?: IsoDate;
  /** It asks to join, and nothing shows that the order was amended: no member yet, whatever list it is in. */
  readonly joining?: true;
}

export const isMemberOn = ({ joined, left }: Membership, on: IsoDate): boolean =>
  (joined === undefined || joined <= on) && (left === undefined || on < left);
