import type { Area } from './snapshot.js';

/** A thin line at one side of every cell. */
export interface ConditionalLine {
  readonly style: 'solid' | 'dashed' | 'dotted';
  /** #RRGGBB */
  readonly color: string;
}

export const CONDITIONAL_SIDES = ['left', 'right', 'top', 'bottom'] as const;
export type ConditionalSide = (typeof CONDITIONAL_SIDES)[number];

/** What a conditional format lays over its cells, whose own looks stay as they are beneath. Each member absent leaves them seen. */
export interface ConditionalLook {
  /** #RRGGBB */
  readonly fill?: string;
  /** #RRGGBB */
  readonly color?: string;
  readonly lines?: { readonly [Side in ConditionalSide]?: ConditionalLine };
}

/** A conditional format that holds where a formula is true. */
export interface FormulaFormat {
  readonly areas: readonly Area[];
  /** With its `=`, plain names. */
  readonly formula: string;
  readonly look: ConditionalLook;
}
