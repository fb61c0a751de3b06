import type { Area } from './snapshot.js';

/** One cell to be written. Text in `value` stays text, whatever it begins with; only `formula` (with its `=`) calculates. */
export type PlanCell =
  | { readonly value: string | number | boolean | null; readonly format?: string }
  | { readonly formula: string; readonly format?: string };

/** Looks; each member absent leaves that property as it is. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** #RRGGBB */
  readonly fill?: string;
  /** #RRGGBB */
  readonly color?: string;
  readonly size?: number;
  readonly wrap?: boolean;
  readonly align?: 'start' | 'center' | 'end';
  readonly borderTop?: boolean;
  readonly borderBottom?: boolean;
}

export interface NewSheet {
  readonly name: string;
  readonly rtl: boolean;
  /** In characters of the default font, as Excel counts. */
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  readonly print: { readonly landscape: boolean; readonly onePageWide: boolean; readonly titleRows: number };
}

export type PlanStep =
  | { readonly do: 'add-sheet'; readonly sheet: NewSheet }
  | { readonly do: 'delete-sheet'; readonly sheet: string }
  /** Only where a cell is not undefined; an undefined cell is left alone. */
  | {
      readonly do: 'write';
      readonly sheet: string;
      readonly top: number;
      readonly left: number;
      readonly cells: readonly (readonly (PlanCell | undefined)[])[];
    }
  | { readonly do: 'style'; readonly sheet: string; readonly area: Area; readonly style: CellStyle };

/** Everything that one action writes. It is announced from here, applied in one batch, and undone as a whole. */
export interface Plan {
  readonly steps: readonly PlanStep[];
}
