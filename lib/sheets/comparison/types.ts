import type { IsoDate } from '../../core/dated.js';
import type { Language } from '../../core/language.js';
import type { Comparison } from '../../quota/compare/types.js';
import type { Plan } from '../plan.js';
import type { FormulaForm } from '../scenario/table.js';
import type { Area } from '../snapshot.js';

export interface ComparisonRequest {
  readonly language: Language;
  /** The wanted name; made valid, and unique among `existing`. Blank takes the language's own. */
  readonly sheetName: string;
  /** The workbook's sheets. */
  readonly existing: readonly string[];
  /** The cluster, or whatever the comparison is of. May be blank. */
  readonly title: string;
  readonly comparison: Comparison;
  readonly date: IsoDate;
  /** Absent: formulas of the add-in. Native ones calculate without it. */
  readonly form?: FormulaForm;
  /** Absent: with both charts. */
  readonly charts?: 'none';
}

/** The plan, and where things will stand in the new sheet. */
export interface ComparisonSheet {
  readonly plan: Plan;
  readonly sheet: string;
  /** The quota formulas of each scenario. */
  readonly quotas: { readonly old: Area; readonly next: Area };
  /** The parameter tables, without headings; one and the same where the arrangements are alike. */
  readonly parameters: { readonly old: Area; readonly next: Area };
  readonly delta: Area;
  /** Names of the cells of the totals. */
  readonly totals: { readonly old: string; readonly next: string; readonly delta: string };
  /** Names of the charts. */
  readonly charts: readonly string[];
}
