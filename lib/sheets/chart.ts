import type { NewChart } from './plan.js';
import type { Area } from './snapshot.js';

/** Cells that a chart draws: one row or one column of some sheet. */
export interface ChartRange {
  readonly sheet: string;
  readonly area: Area;
}

export interface ChartAxis {
  /** Blank where the axis has no words. */
  readonly title: string;
  /** Runs from right to left, or from top to bottom. */
  readonly reversed: boolean;
  /** At which end of this axis the other one stands. */
  readonly crossedAt: 'start' | 'end';
  /** Absent: numbers look as they do in the cells. */
  readonly format?: string;
}

export interface DrawnSeries {
  readonly name: string;
  /** Absent: the values are counted, 1, 2, 3 … */
  readonly categories?: ChartRange;
  readonly values: ChartRange;
  /** #RRGGBB; absent is the program's own choice. */
  readonly color?: string;
}

/** A chart as it stands in a workbook: where its cells lie and which way each axis runs are said, not inferred. */
export interface DrawnChart {
  readonly name: string;
  readonly kind: NewChart['kind'];
  readonly title: string;
  readonly axes: { readonly categories: ChartAxis; readonly values: ChartAxis };
  readonly legend: 'none' | 'top' | 'bottom' | 'left' | 'right';
  readonly series: readonly DrawnSeries[];
  readonly at: Area;
}

const FROM_THE_RIGHT = ['\u202b', '\u202c'] as const;

/**
 * Words of a chart in reading order. Programs take most of them to run from left to right (LibreOffice even where the file
 * says otherwise), which puts what stands at an end of the line, such as (₪), at the other.
 */
const inOrder = (words: string): string =>
  /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(/\p{L}/u.exec(words)?.[0] ?? '')
    ? FROM_THE_RIGHT.join(words)
    : words;

/**
 * Names run the way the sheet does: columns from the right with their values on the right, bars from the right with their
 * names there. The first bar is on top, as in the table, and the values stay below. The numbers of a scatter grow to the
 * right in every language.
 */
function axesOf({ kind, axes }: NewChart, rtl: boolean): DrawnChart['axes'] {
  const { format } = axes;
  const plain = { reversed: false, crossedAt: 'start' } as const;
  const values = { ...plain, title: inOrder(axes.values), ...(format !== undefined && { format }) };
  const categories = { ...plain, title: inOrder(axes.categories) };
  switch (kind) {
    case 'bars':
      return {
        categories: { ...categories, reversed: true, crossedAt: 'end' },
        values: { ...values, reversed: rtl },
      };
    case 'columns':
      return { categories: { ...categories, reversed: rtl }, values };
    case 'scatter':
      return { categories, values };
  }
}

/** A planned chart as it comes to stand in its sheet; `rtl` is which way that sheet runs. One series needs no legend. */
export function drawnChart(chart: NewChart, sheet: string, rtl: boolean): DrawnChart {
  const { name, kind, title, series, at } = chart;
  return {
    name,
    kind,
    title: inOrder(title),
    axes: axesOf(chart, rtl),
    legend: series.length > 1 ? 'bottom' : 'none',
    series: series.map(({ name: words, categories, values, color }) => ({
      name: inOrder(words),
      categories: { sheet, area: categories },
      values: { sheet, area: values },
      color,
    })),
    at,
  };
}
