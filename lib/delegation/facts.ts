import type { IsoDate } from '../core/dated.js';
import type { Money } from '../core/money.js';
import type { Evidence } from '../model/evidence.js';
import type { Membership } from '../model/membership.js';
import type { Order } from '../model/order.js';

/** A power delegated to the cluster, or a duty laid on it, by one authority (D2), and the authority's release from it (D3). */
export interface DelegationRow {
  readonly authority: string;
  /** The power or duty, as written. */
  readonly subject: string;
  readonly kind?: 'power' | 'duty';
  /** The head's proposal, and the approval of the authority's council. */
  readonly proposal?: Evidence;
  readonly authorityDecision?: Evidence;
  /** The approval of the cluster's council. */
  readonly councilDecision?: Evidence;
  /** The protocol shows that the council was convinced that its functioning is not harmed. */
  readonly convinced?: 'yes' | 'no';
  /** Notices on the cluster's and on the authority's web site. */
  readonly clusterNotice?: Evidence;
  readonly authorityNotice?: Evidence;
  /** D3: released from its own power or duty, which otherwise stays beside the cluster's. */
  readonly released?: 'yes' | 'no';
  readonly releaseRequest?: Evidence;
  readonly releaseApproval?: Evidence;
}

/** D4: a power that the order gives, or is asked to give. */
export interface OrderPower {
  readonly subject: string;
  /** One authority a row; blank text or absent where it is asked for all of them. */
  readonly authority?: string;
  /** The request to the ministry. */
  readonly request?: Evidence;
  /** (1) The protocol of the authority's plenary, and the head's proposal that it rests on. */
  readonly plenary?: Evidence;
  readonly proposal?: Evidence;
  /** (2) The operating plan, and whether it covers what it must. */
  readonly plan?: Evidence;
  readonly planGoals?: 'yes' | 'no';
  readonly planBudget?: 'yes' | 'no';
  readonly planOperation?: 'yes' | 'no';
  /** (3) The approval of the cluster's council. */
  readonly councilDecision?: Evidence;
  /** Where the power is used, as written; blank text where everywhere. */
  readonly area?: string;
  /** The order, or its amendment, with the power in it. */
  readonly inOrder?: Evidence;
}

/** D1: what the cluster does, for an authority, and where the power for it comes from. */
export interface ActivityRow {
  readonly name: string;
  /** Blank text or absent where it is done for all of them. */
  readonly authority?: string;
  readonly source?: 'delegated' | 'imposed' | 'order' | 'law' | 'tender' | 'none';
  /** The delegation, the order's or the law's section. */
  readonly reference?: Evidence;
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

/** D5: an enterprise's costs and what fees and levies brought for it, in one year. */
export interface FeeRow {
  readonly enterprise: string;
  readonly year?: number;
  /** Spent on founding it, on keeping it, and received from fees and levies in the year, NIS. */
  readonly founding?: Money;
  readonly upkeep?: Money;
  /** Founding and upkeep together, where the book gives them as one amount. */
  readonly costs?: Money;
  readonly fees?: Money;
  /** Founding it is one of the cluster's functions. */
  readonly forItsFunctions?: 'yes' | 'no';
  /** The cluster holds it, in the year. */
  readonly held?: 'yes' | 'no';
  readonly byLaw?: string;
  /** The minister's approval of the by-law. */
  readonly approval?: Evidence;
}

/** What the rules on powers (D1–D5) look at. A list is absent where no sheet has it: unknown, not empty. */
export interface DelegationFacts {
  readonly delegations?: readonly DelegationRow[];
  readonly powers?: readonly OrderPower[];
  readonly activities?: readonly ActivityRow[];
  readonly fees?: readonly FeeRow[];
  readonly members?: readonly Membership[];
  readonly order?: Order;
}
