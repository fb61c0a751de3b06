import type { IsoDate } from '../core/dated.js';
import type { Membership } from '../model/membership.js';
import type { Order } from '../model/order.js';
import type { Seat } from '../model/seat.js';

/** C4: one row of an agreed rotation: which kind of representative an authority has in a term. */
export interface RotationRow {
  readonly authority: string;
  /** The term's days; the last one is in it. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** Whether the authority's representative in this term is one of its employees. */
  readonly employee?: 'yes' | 'no';
  readonly representative?: string;
}

/** C7. */
export interface CommitteeFacts {
  readonly name: string;
  /** `tenders`: ועדת הצעות ומכרזים. */
  readonly kind?: 'tenders' | 'other';
  readonly permanent?: 'yes' | 'no';
  /** Whom it is made of, as written. */
  readonly members?: string;
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

/** What the rules on the cluster's institutions (C1–C7) look at. A list is absent where no sheet has it: unknown, not empty. */
export interface CouncilFacts {
  readonly seats?: readonly Seat[];
  readonly rotation?: readonly RotationRow[];
  readonly committees?: readonly CommitteeFacts[];
  /** The authorities of the cluster, past ones too. */
  readonly members?: readonly Membership[];
  /** The day on which the council's term began (C5). */
  readonly termFrom?: IsoDate;
  /** A forum of heads of authorities meets (C4, recommended). */
  readonly forum?: 'yes' | 'no';
  readonly order?: Order;
}
