import type { Outcome } from '../../core/finding.js';
import type { CellStyle } from '../plan.js';
import { STYLES } from '../scenario/styles.js';

/** Looks of the report's columns beside those that all of our sheets share. */
export const TEXT = STYLES.text satisfies CellStyle;
export const CENTRED = STYLES.centred satisfies CellStyle;
export const WRAPPED: CellStyle = { align: 'start', wrap: true };

/** The word of an outcome stands beside its colour. */
export const OUTCOME_STYLES: Readonly<Record<Outcome, CellStyle>> = {
  breached: { bold: true, color: '#9C0006' },
  undetermined: { color: '#7F4F00' },
  advisory: { color: '#1F3864' },
  met: { color: '#375623' },
};
