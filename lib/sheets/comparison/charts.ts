import type { ChartSeries, NewChart } from '../plan.js';
import type { SheetLabels } from '../scenario/labels.js';
import { columnArea } from '../scenario/pen.js';
import type { ComparisonLabels } from './labels.js';
import { FIRST, type Columns } from './layout.js';

/** Rows that a chart covers. */
export const CHART_ROWS = 18;

const COLORS = { old: '#9DB2C9', next: '#1F5C99' } as const;

/** Both quotas of each authority, and the quota per resident against the socio-economic cluster. */
export function comparisonCharts(
  columns: Columns,
  count: number,
  top: number,
  words: SheetLabels,
  labels: ComparisonLabels,
  names: { readonly old: string; readonly next: string },
): readonly NewChart[] {
  const area = (column: number) => columnArea(column, FIRST, FIRST + count - 1);
  const series = (of: (side: 'old' | 'next') => Pick<ChartSeries, 'categories' | 'values'>) =>
    [
      { name: names.old, color: COLORS.old, ...of('old') },
      { name: names.next, color: COLORS.next, ...of('next') },
    ] as const;
  const bottom = top + CHART_ROWS - 1;
  return [
    {
      name: 'Quotas',
      kind: 'columns',
      title: labels.chartBars,
      axes: { values: labels.nis, categories: '', format: '#,##0' },
      series: series((side) => ({ categories: area(columns.name), values: area(columns[side].quota) })),
      at: { top, left: 0, bottom, right: columns.second },
    },
    {
      name: 'QuotaPerResident',
      kind: 'scatter',
      title: labels.chartScatter,
      axes: { values: labels.nisPerResident, categories: words.socio, format: '#,##0.00' },
      series: series((side) => ({
        categories: area(columns[side].socio),
        values: area(columns[side].perResident),
      })),
      at: { top, left: columns.second + 1, bottom, right: columns.last },
    },
  ];
}
