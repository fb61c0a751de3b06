import type { Area } from '../../../../lib/index.js';
import type { Sheet } from '../../book/sheet.js';
import type { BookSeries } from '../../book/types.js';
import { heightOf, widthOf } from './area.js';

type Spot = readonly [row: number, column: number];

const isText = (sheet: Sheet, [row, column]: Spot): boolean =>
  typeof sheet.cell(row, column)?.value === 'string';

/**
 * Makes series of a range the way Excel does: each column is one (each row, where there are more columns than rows, or
 * where asked), a first column of text names the categories, and a first row of text the series.
 */
export function seriesOf(sheet: Sheet, area: Area, seriesBy: unknown): readonly BookSeries[] {
  const byRows = seriesBy === 'Rows' || (seriesBy !== 'Columns' && widthOf(area) > heightOf(area));
  const { top, left, bottom, right } = byRows
    ? { top: area.left, left: area.top, bottom: area.right, right: area.bottom }
    : area;
  const spot = (along: number, across: number): Spot => (byRows ? [across, along] : [along, across]);
  const line = (from: number, across: number): Area => {
    const [[firstRow, firstColumn], [lastRow, lastColumn]] = [spot(from, across), spot(bottom, across)];
    return { top: firstRow, left: firstColumn, bottom: lastRow, right: lastColumn };
  };
  const named = bottom > top && isText(sheet, spot(top, right));
  const first = named ? top + 1 : top;
  const categorised = right > left && isText(sheet, spot(first, left));
  const series: BookSeries[] = [];
  for (let across = categorised ? left + 1 : left; across <= right; across++) {
    const heading = named ? sheet.cell(...spot(top, across))?.value : undefined;
    series.push({
      name: typeof heading === 'string' ? heading : `Series${series.length + 1}`,
      values: { sheet: sheet.name, area: line(first, across) },
      ...(categorised && { categories: { sheet: sheet.name, area: line(first, left) } }),
    });
  }
  return series;
}
