import type { IsoDate } from '../../core/dated.js';
import type { Money } from '../../core/money.js';

/**
 * Of an extraordinary budget (תב"ר), one action or defined field. NIS. An absent field is unknown, never assumed; an empty list says
 * that there are none.
 */
export interface ProjectFacts {
  readonly number?: string;
  readonly name: string;
  readonly purpose?: string;
  /** A one-time action, a defined field, or money that the law assigns to another purpose (B9). */
  readonly nature?: 'action' | 'field' | 'assigned-by-law';
  readonly approved?: Money;
  /** Receipts by source; a source that is not named is blank. */
  readonly receipts?: readonly ProjectMoney[];
  readonly payments?: readonly ProjectMoney[];
  readonly balance?: Money;
  readonly account?: string;
  readonly status?: 'open' | 'ended';
  /** The day on which every action that the money was meant for had ended. */
  readonly endedOn?: IsoDate;
  /** A budgeted contribution of the regular budget into the project: lawful. */
  readonly fromRegular?: Money;
  /** Money of the project that was set off against, or moved to, the regular budget. */
  readonly toRegular?: Money;
  /** Used for something else than the project was meant for. */
  readonly offPurpose?: Money;
  /** What the project's money is pledged for: the project's own action, or something else. */
  readonly pledgedFor?: 'own-action' | 'other' | 'none';
}

export interface ProjectMoney {
  readonly name: string;
  /** Null where the cell could not be read: no sum over it is known. */
  readonly amount: Money | null;
}

/** A row that says the sum of projects above it. A column that it leaves blank is absent. */
export interface ProjectTotal {
  readonly label: string;
  /** The run of projects that it adds up, both ends included. */
  readonly covers: readonly [first: number, last: number];
  readonly approved?: Money;
  readonly receipts?: readonly ProjectMoney[];
  readonly payments?: readonly ProjectMoney[];
  readonly balance?: Money;
}

export interface ExtraordinaryFacts {
  /** Whose budget: of a cluster the procedure speaks (B9), of an authority the ordinance and regulations alone. */
  readonly of: 'cluster' | 'authority';
  readonly projects: readonly ProjectFacts[];
  readonly totals?: readonly ProjectTotal[];
  /**
   * What the receipts and payments are: estimates of a budget, which regulation 18 speaks of, or what came in and went out so far,
   * where its headings say so (ביצוע).
   */
  readonly figures?: 'estimate' | 'execution';
  /** Bank accounts of the regular budget, as the workbook names them. */
  readonly regularAccounts?: readonly string[];
  /** In trust of the chair (of an authority: its head) and the treasurer (B9, 213א). */
  readonly trust?: 'chair-and-treasurer' | 'other';
}
