import { GOVERNANCE_PARTS } from '../parts/governance.js';
import type { Language } from '../../../core/language.js';
import type { Vintage } from '../../../model/authority.js';
import type { Plan } from '../../plan.js';
import type { CellValue } from '../../snapshot.js';
import type { TablePart } from '../types.js';

/**
 * One sheet each; `cluster` is a whole workbook of the cluster's money, `governance` one of its council, powers, tenders and members;
 * `form` is an authority's own.
 */
export const TEMPLATES = [
  'cluster',
  'members',
  'budget',
  'contributions',
  'agreements',
  'commitments',
  'loans',
  'donations',
  'projects',
  'reports',
  'approvals',
  'form',
  'governance',
  ...GOVERNANCE_PARTS,
] as const;

/** Templates of several sheets. */
export const GROUPS = ['cluster', 'governance'] as const;
export type TemplateGroup = (typeof GROUPS)[number];
export type TemplateName = (typeof TEMPLATES)[number];

export const isTemplateName = (text: string): text is TemplateName => TEMPLATES.some((name) => name === text);

/** A row of the members sheet; what is absent is left to be filled in. */
export interface TemplateMember {
  readonly name: string;
  readonly code?: string;
  readonly kind?: string;
  readonly population?: number;
  readonly socio?: number;
  readonly periph?: number;
  readonly area?: number;
}

/**
 * What stands in a cell from the start: text; a number; of a choice its value (`income`), which is written in the sheet's language; of a
 * date `2026-11-21`; of evidence its reference, with its date where there is one; of a group of columns an amount each.
 */
export type TemplateValue =
  string | number | { readonly reference: string; readonly on?: string } | readonly (number | null)[];

/** By the names of the facts: `side`, `name`, `budget`. */
export type TemplateRow = Readonly<Record<string, TemplateValue>>;

export interface TemplateOptions {
  readonly year?: number;
  /** Whose sheet it is: `אשכול השרון`. */
  readonly title?: string;
  /** Sheets that the workbook has already. */
  readonly existing?: readonly string[];
  readonly members?: readonly TemplateMember[];
  /** Of the members' figures. */
  readonly vintage?: Vintage;
  /** Rows that stand in the sheets from the start. */
  readonly rows?: Readonly<Partial<Record<TablePart | 'approvals', readonly TemplateRow[]>>>;
}

export interface TemplateSheet {
  readonly name: string;
  readonly template: Exclude<TemplateName, TemplateGroup>;
}

export interface Template {
  readonly plan: Plan;
  readonly sheets: readonly TemplateSheet[];
  /** The result of a formula that the plan writes, so that a file shows it before anything is calculated. */
  resultOf(sheet: string, row: number, column: number): CellValue | undefined;
}

/** One sheet of a template. */
export interface TemplateSetting {
  readonly language: Language;
  readonly options: TemplateOptions;
  readonly sheet: string;
  /** In a cluster's workbook. */
  readonly ofCluster: boolean;
}
