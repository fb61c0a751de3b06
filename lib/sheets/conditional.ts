import type { Area } from './snapshot.js';

/** A thin line around every cell. */
export interface ConditionalLine {
  readonly style: 'solid' | 'dashed' | 'dotted';
  /** #RRGGBB */
  readonly color: string;
}

/** What a conditional format lays over its cells, whose own looks stay as they are beneath. Each member absent leaves them seen. */
export interface ConditionalLook {
  /** #RRGGBB */
  readonly fill?: string;
  /** #RRGGBB */
  readonly color?: string;
  readonly line?: ConditionalLine;
}

/** A conditional format that holds where a formula is true. */
export interface FormulaFormat {
  readonly areas: readonly Area[];
  /** With its `=`, plain names. */
  readonly formula: string;
  readonly look: ConditionalLook;
}
