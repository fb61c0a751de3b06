import type { IsoDate } from '../core/dated.js';
import type { Exact, Money } from '../core/money.js';
import type { Evidence } from '../model/evidence.js';
import type { Membership } from '../model/membership.js';
import type { Order } from '../model/order.js';
import type { Seat } from '../model/seat.js';

/** J1, J2: an authority's way into the cluster. */
export interface JoiningFacts {
  readonly authority: string;
  /** The head's proposal, and the protocol of the plenary that approved joining. */
  readonly proposal?: Evidence;
  readonly plenary?: Evidence;
  /** The protocol of the cluster's council that consents. */
  readonly council?: Evidence;
  /** The minister's justifying reasons to act without the council's consent. */
  readonly ministerReasons?: Evidence;
  /** The written request to the minister, and its copy to the economic development division. */
  readonly request?: Evidence;
  readonly copy?: Evidence;
  /** J0: the order's amendment; its day is the first on which it may have effect. */
  readonly amendment?: Evidence;
  /** The day from which the authority is treated as a member. */
  readonly effective?: IsoDate;
}

/** J3, J4: an authority's way out. */
export interface LeavingFacts {
  readonly authority: string;
  readonly askedBy?: 'authority' | 'council';
  /** The request of the authority's council. */
  readonly authorityDecision?: Evidence;
  /** The request of the cluster's council, with its vote. */
  readonly councilDecision?: Evidence;
  readonly votesFor?: number;
  /** All members of the council at the vote; where absent, counted from the council's list. */
  readonly members?: number;
  /** That the minister is convinced that the authority harms the cluster's proper running. */
  readonly convinced?: Evidence;
  /** The written request to the minister, and the settlement that is proposed with it. */
  readonly request?: Evidence;
  readonly settlement?: Evidence;
  /** The authority and the council agree on the settlement; otherwise the minister decides, with dates. */
  readonly agreed?: 'yes' | 'no';
  readonly ministerSettlement?: Evidence;
  readonly amendment?: Evidence;
  readonly effective?: IsoDate;
}

export const SETTLEMENT_KINDS = ['asset', 'debt', 'guarantee', 'project'] as const;
export type SettlementKind = (typeof SETTLEMENT_KINDS)[number];

export const SETTLEMENT_KEYS = ['quota', 'population', 'equal', 'own'] as const;
export type SettlementKey = (typeof SETTLEMENT_KEYS)[number];

/** J4: one thing to be divided when an authority leaves. Amounts are NIS and positive; what a debt is, its kind says. */
export interface SettlementItem {
  readonly name: string;
  /** Who leaves, where the book has more than one. */
  readonly authority?: string;
  readonly kind?: SettlementKind;
  readonly amount?: Money;
  readonly key?: SettlementKey;
  /** With key `own`: the leaving authority's share, as a fraction of one. */
  readonly share?: Exact;
  /** The leaving authority's part as the proposed settlement has it, NIS. */
  readonly proposed?: Money;
}

/** What the rules on joining and leaving (J0–J4) look at. A list is absent where no sheet has it: unknown, not empty. */
export interface MembershipFacts {
  readonly joining?: readonly JoiningFacts[];
  readonly leaving?: readonly LeavingFacts[];
  readonly settlement?: readonly SettlementItem[];
  /** Each member's weight by quota and population, for the keys of a settlement; an unknown one is absent. */
  readonly weights?: readonly MemberWeight[];
  readonly seats?: readonly Seat[];
  readonly members?: readonly Membership[];
  readonly order?: Order;
}

export interface MemberWeight {
  readonly authority: string;
  readonly quota?: Money;
  readonly population?: number;
}
