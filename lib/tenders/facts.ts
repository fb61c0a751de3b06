import type { IsoDate } from '../core/dated.js';
import type { Money } from '../core/money.js';
import type { Evidence } from '../model/evidence.js';
import type { Membership } from '../model/membership.js';
import type { Order } from '../model/order.js';
import type { Seat } from '../model/seat.js';
import type { TenderAmounts } from './parameters.js';

/** What a contract is for. X1 speaks of goods, land and work; services are in X2 and X3 alone. */
export const CONTRACT_OBJECTS = ['goods', 'land', 'work', 'services'] as const;
export type ContractObject = (typeof CONTRACT_OBJECTS)[number];

/** Whether an amount holds value-added tax. */
export type VatBasis = 'with' | 'without';

/** A public tender that the cluster held (X2). */
export interface TenderFacts {
  /** Its number, under which contracts name it. */
  readonly number: string;
  readonly subject?: string;
  readonly object?: ContractObject;
  /** For the members to contract with the winner (3.ג), or the cluster's own. */
  readonly forMembers?: 'yes' | 'no';
  /** The largest total engagement, NIS; `none` where the papers state none. */
  readonly maximum?: Money | 'none';
  readonly vat?: VatBasis;
  readonly published?: Evidence;
  readonly winner?: string;
  /** Contracts may be made up to this day, where the papers say so. */
  readonly to?: IsoDate;
}

/** A contract of the cluster, or of an authority under a tender of the cluster. */
export interface ContractFacts {
  /** Its own number or name. */
  readonly name: string;
  /** Who contracts: an authority as written, or blank text or absent for the cluster itself where `party` says so. */
  readonly authority?: string;
  readonly party?: 'cluster' | 'authority';
  readonly supplier?: string;
  readonly object?: ContractObject;
  readonly on?: IsoDate;
  readonly amount?: Money;
  readonly vat?: VatBasis;
  /** The tender's number; blank text where the row says that there was none. */
  readonly tender?: string;
  /** The regulation under which no tender was needed; blank text where the row says that there is none. */
  readonly exemption?: string;
}

/** X4: a contract that an authority made before it joined. */
export interface TransferFacts {
  readonly contract: string;
  readonly authority?: string;
  readonly madeOn?: IsoDate;
  readonly joinedOn?: IsoDate;
  /** On matters among the cluster's functions. */
  readonly forItsFunctions?: 'yes' | 'no';
  /** The cluster treats it as its own. */
  readonly takenOver?: 'yes' | 'no';
  readonly decision?: Evidence;
  /** Consent of the parties: the authority and the other side. */
  readonly authorityConsent?: Evidence;
  readonly supplierConsent?: Evidence;
}

/** X5: goods that a member sells to the cluster without a tender. */
export interface SaleFacts {
  readonly goods: string;
  readonly authority?: string;
  readonly object?: ContractObject;
  readonly price?: Money;
  readonly soldOn?: IsoDate;
  readonly forItsFunctions?: 'yes' | 'no';
  /** The opinion of the cluster's treasurer that the price is not above the customary one. */
  readonly opinion?: Evidence;
  /** Whose treasurer gave it. */
  readonly opinionBy?: 'cluster' | 'authority' | 'other';
  readonly priceCustomary?: 'yes' | 'no';
  readonly decision?: Evidence;
  readonly votesFor?: number;
  /** All members of the council at the vote; where absent, counted from the council's list. */
  readonly members?: number;
}

/** What the rules on tenders and contracts (X1–X5) look at. A list is absent where no sheet has it: unknown, not empty. */
export interface TendersFacts {
  readonly tenders?: readonly TenderFacts[];
  readonly contracts?: readonly ContractFacts[];
  readonly transfers?: readonly TransferFacts[];
  readonly sales?: readonly SaleFacts[];
  readonly seats?: readonly Seat[];
  readonly members?: readonly Membership[];
  /** Amounts of the regulations that the user has, instead of those that are known here. */
  readonly amounts?: TenderAmounts;
  readonly order?: Order;
}
