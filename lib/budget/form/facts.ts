import type { Exact } from '../../core/money.js';
import type { BudgetSide } from '../../model/budget-side.js';
import type { MoneyUnit } from '../../model/money-unit.js';
import type { FormRowId } from './rows.js';

/**
 * What a column of the summary form holds. `frame` is an approved or proposed budget (מסגרת); `execution` what was carried out, at
 * current prices; `promoted` the same at the prices of the new year; `factor` what promotes it, in per cent
 * (103.5 or 3.5); `change` new frame less
 * promoted execution.
 */
export type FormPurpose = 'frame' | 'execution' | 'promoted' | 'factor' | 'change';

export interface FormColumn {
  readonly heading: string;
  readonly purpose: FormPurpose;
  readonly year?: number;
}

export interface FormRow {
  readonly id: FormRowId;
  /** As printed. */
  readonly label: string;
  /**
   * One for each column, as printed; 0 where a dash or a blank says nil; null where the cell could not be read, which is then
   * among `unread`.
   */
  readonly amounts: readonly (Exact | null)[];
  /** Of the surplus row: it is called a deficit (גרעון), so that a positive amount is one. */
  readonly reversed?: true;
}

/** A row of the form that was not recognised and holds amounts: no total near it can be judged. */
export interface StrangeRow {
  readonly label: string;
  readonly side: BudgetSide;
  /** The total under which it stands; absent after the last. */
  readonly before?: FormRowId;
  readonly amounts: readonly (Exact | null)[];
}

/** The ministry's summary form, תמצית התקציב הרגיל: one side or both. */
export interface FormFacts {
  readonly columns: readonly FormColumn[];
  /** In the form's order; a row that the sheet lacks is absent. */
  readonly rows: readonly FormRow[];
  readonly strange: readonly StrangeRow[];
  readonly unit: MoneyUnit | null;
  readonly titleYear?: number;
}
