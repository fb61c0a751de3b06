import type { Money } from '../core/money.js';
import type { Evidence } from '../model/evidence.js';
import type { Order } from '../model/order.js';
import type { Draft, OrderCode } from '../procedure/rule.js';
import type { QuotaModel } from './types.js';

/** A quota as the budget or the council's decision has it, NIS a year. */
export interface SetQuota {
  readonly amount: Money;
  /** The unit that the sheet is kept in, where it is coarser than an agora: 1 for whole shekels, 1000 for thousands. */
  readonly keptIn?: Money;
}

export interface AuthorityQuota {
  readonly name: string;
  /** Absent where not known: an unclassified authority has no index. */
  readonly population?: number;
  readonly socio?: number;
  readonly periph?: number;
  readonly set?: SetQuota;
}

/** Limits of the order on quotas, NIS a year; `none` where it sets none. */
export type QuotaLimits = { readonly perAuthority?: Money; readonly total?: Money } | 'none';

/** An expenditure line of the regular budget: what pays for it, and what it is for. */
export interface ExpenditureLine {
  readonly name: string;
  readonly fundedBy?: 'quotas' | 'other';
  readonly purpose?: 'general' | 'service' | 'project';
}

/** Everything that the rules on quotas look at. An absent field is unknown, never assumed. */
export interface QuotaFacts {
  readonly authorities: readonly AuthorityQuota[];
  /** The arrangement that the authorities adopted (Q7). */
  readonly model?: QuotaModel;
  /** Details of an arrangement of their own, attached to the application. */
  readonly details?: Evidence;
  /** The minister's approval of an arrangement of their own. */
  readonly arrangementApproval?: Evidence;
  /** Whether quotas are charged already, and not merely proposed. */
  readonly levied?: 'yes' | 'no';
  /** The council's decision on the quotas. */
  readonly decision?: Evidence;
  /** The minister's approval of the quotas. */
  readonly approval?: Evidence;
  readonly limits?: QuotaLimits;
  readonly expenditure?: readonly ExpenditureLine[];
  readonly order?: Order;
}

type OwnCode =
  | 'quota-as-model'
  | 'quota-differs'
  | 'quota-not-set'
  | 'quota-input-unknown'
  | 'quota-share-missing'
  | 'arrangement-unknown'
  | 'arrangement-recommended'
  | 'own-details-attached'
  | 'own-details-missing'
  | 'own-details-unknown'
  | 'own-approved'
  | 'own-unapproved'
  | 'own-pending'
  | 'own-approval-unknown'
  | 'expense-general'
  | 'expense-from-quotas'
  | 'expense-unknown'
  | 'decision-taken'
  | 'decision-missing'
  | 'decision-unknown'
  | 'approval-given'
  | 'approval-missing'
  | 'approval-unknown'
  | 'limit-none'
  | 'limits-unknown'
  | 'limit-quota-unknown'
  | 'limit-kept'
  | 'limit-exceeded'
  | 'total-limit-kept'
  | 'total-limit-exceeded'
  | 'total-limit-unknown';

export type QuotaFindingCode = OwnCode | OrderCode;

export type QuotaDraft = Draft<OwnCode>;
