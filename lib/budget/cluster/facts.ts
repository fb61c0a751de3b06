import type { IsoDate } from '../../core/dated.js';
import type { Money } from '../../core/money.js';
import type { BudgetSide } from '../../model/budget-side.js';
import type { Evidence } from '../../model/evidence.js';

/** The six main sources of a cluster's income, in the procedure's order (5.א): quotas, services, state, loans, donations, own income. */
export const SOURCES = ['quotas', 'services', 'state', 'loans', 'donations', 'own'] as const;
export type IncomeSource = (typeof SOURCES)[number];

/** A line of the cluster's budget, NIS. An absent field is unknown, never assumed. */
export interface ClusterLine {
  readonly name: string;
  readonly side?: BudgetSide;
  /** Of an income line; `other` where it is none of the six (B0: no breach). */
  readonly source?: IncomeSource | 'other';
  readonly activity?: string;
  /** The authority that pays the line or whose activity it is, as written. */
  readonly authority?: string;
  /** Who laid the activity on the cluster (B2). `ministry-funded` lines need no agreement. */
  readonly basis?: 'delegated' | 'imposed' | 'ministry-funded' | 'other';
  /** As approved by the minister. */
  readonly budget?: Money;
  /** With the changes of the year; where absent, the approved sum stands. */
  readonly amended?: Money;
  /** Received or paid. */
  readonly executed?: Money;
  /** Open commitments, not paid yet. */
  readonly committed?: Money;
  readonly fundedBy?: 'quotas' | 'other';
  readonly purpose?: 'general' | 'service' | 'project';
  /** Items of an extraordinary budget stand apart from B8. A line of the budget's sheet that does not say is of the regular one. */
  readonly extraordinary?: 'yes' | 'no';
}

/** An agreement for a service or project (B2). */
export interface AgreementFacts {
  readonly authority: string;
  readonly service?: string;
  /** The authority's yearly participation. */
  readonly participation?: Money;
  readonly signed?: Evidence;
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

/** B4: a loan that was taken. With `takenOn` after the day of the check, one that is planned. */
export interface LoanFacts {
  readonly name: string;
  readonly amount?: Money;
  readonly takenOn?: IsoDate;
  /** Purpose as the council's decision and as the minister's approval state it; blank text where they state none. */
  readonly purposeInDecision?: string;
  readonly purposeInApproval?: string;
  readonly decision?: Evidence;
  readonly approval?: Evidence;
  /** For a function of the cluster. */
  readonly forItsFunctions?: 'yes' | 'no';
}

/** B5. */
export interface DonationFacts {
  readonly donor: string;
  readonly amount?: Money;
  readonly approval?: Evidence;
}

/** B8: a commitment beyond the budget. */
export interface ExtraCommitment {
  readonly name: string;
  readonly amount?: Money;
  readonly decision?: Evidence;
  readonly approval?: Evidence;
}

/** B10. */
export interface ReportFacts {
  readonly kind: 'quarter' | 'half-year' | 'year';
  readonly year: number;
  /** 1–4 of quarters, 1–2 of halves. */
  readonly part?: number;
  readonly made?: Evidence;
}

/** A member's quota as each side has it. */
export interface ContributionFacts {
  readonly authority: string;
  /** In the cluster's budget (source 1). */
  readonly inCluster?: Money;
  /** What the authority has budgeted for the cluster in its own books. */
  readonly inAuthority?: Money;
  /** By the model, where the members table gives what it needs. */
  readonly byModel?: Money;
}

/**
 * Each list is absent where the workbook has no such sheet, or has it without a single row: unknown, and not the same as an empty
 * list, which says that there are none.
 */
export interface ClusterBudgetFacts {
  readonly year?: number;
  readonly lines?: readonly ClusterLine[];
  readonly agreements?: readonly AgreementFacts[];
  readonly loans?: readonly LoanFacts[];
  /** The order's limit on loans, all together; `none` where it sets none. */
  readonly loanLimit?: Money | 'none';
  readonly donations?: readonly DonationFacts[];
  readonly extraCommitments?: readonly ExtraCommitment[];
  readonly reports?: readonly ReportFacts[];
  readonly contributions?: readonly ContributionFacts[];
  /** The proposal, its submission to the minister and the minister's approval (B7). */
  readonly proposal?: Evidence;
  readonly submitted?: Evidence;
  readonly approved?: Evidence;
  /** The first payment of the year, where the workbook dates it (B8). */
  readonly firstPayment?: IsoDate;
}
