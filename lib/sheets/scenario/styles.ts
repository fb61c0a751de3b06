import type { CellStyle } from '../plan.js';

/** The looks of the sheets that we write: quiet, for print. Inputs shaded, totals under a line. */
export const STYLES = {
  title: { bold: true, size: 14, align: 'start' },
  note: { color: '#595959', align: 'start' },
  warning: { bold: true, color: '#9C0006' },
  heading: { bold: true, fill: '#E7ECF2', wrap: true, align: 'center', borderBottom: true },
  /** Names in another language than the sheet's stay under each other, too. */
  text: { align: 'start' },
  centred: { align: 'center' },
  input: { fill: '#FFF8E1' },
  total: { bold: true, borderTop: true },
  known: { italic: true },
} as const satisfies Record<string, CellStyle>;

export const FORMATS = {
  count: '#,##0',
  index: '0',
  money: '#,##0.00',
} as const;
