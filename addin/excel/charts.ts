import { cellName, type Area, type ChartSeries, type NewChart, type Plan } from '../../lib/index.js';
import { rangeOf } from './address.js';
import { Refusal } from './errors.js';
import type { ChartAdded, Inverse } from './inverse.js';
import { runsRightToLeft, type ChartStep } from './steps.js';

const TYPES = { bars: 'BarClustered', columns: 'ColumnClustered', scatter: 'XYScatter' } as const;

const seriesBy = ({ top, bottom }: Area): 'Columns' | 'Rows' => (bottom > top ? 'Columns' : 'Rows');

function dressSeries(
  sheet: Excel.Worksheet,
  series: Excel.ChartSeries,
  { name, categories, values, color }: ChartSeries,
  kind: NewChart['kind'],
): void {
  series.name = name;
  series.setValues(rangeOf(sheet, values));
  series.setXAxisValues(rangeOf(sheet, categories));
  if (kind === 'scatter') {
    series.markerBackgroundColor = color;
    series.markerForegroundColor = color;
  } else series.format.fill.setSolidColor(color);
}

/**
 * Names run the way the sheet does: columns from the right with their values on the right, bars from the right with their
 * names there. The first bar is on top, as in the table, and the values stay below. The numbers of a scatter grow to the
 * right in every language.
 */
function turnAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, kind: NewChart['kind'], rtl: boolean): void {
  if (kind === 'columns') categoryAxis.reversePlotOrder = rtl;
  if (kind !== 'bars') return;
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = 'Maximum';
  valueAxis.reversePlotOrder = rtl;
}

/**
 * Puts a chart onto a sheet, without a message of its own. Members up to ExcelApi 1.8 are used, and each host with the
 * shared runtime that the manifest asks for has them. A chart's alternative text is beyond Excel's API: its title is what
 * a screen reader says.
 */
export function addChart(sheet: Excel.Worksheet, chart: NewChart, rtl: boolean): void {
  const { name, kind, title, axes, series, at } = chart;
  const [first, ...others] = series;
  // One row or column of values gives one series, whatever stands in it.
  const drawn = sheet.charts.add(TYPES[kind], rangeOf(sheet, first.values), seriesBy(first.values));
  drawn.name = name;
  dressSeries(sheet, drawn.series.getItemAt(0), first, kind);
  for (const one of others) dressSeries(sheet, drawn.series.add(one.name), one, kind);
  drawn.title.text = title;
  drawn.legend.visible = others.length > 0;
  if (others.length > 0) drawn.legend.position = 'Bottom';
  const { categoryAxis, valueAxis } = drawn.axes;
  if (axes.categories !== '') categoryAxis.title.text = axes.categories;
  if (axes.values !== '') valueAxis.title.text = axes.values;
  if (axes.format !== undefined) valueAxis.numberFormat = axes.format;
  turnAxes(drawn.axes, kind, rtl);
  drawn.setPosition(cellName(at.top, at.left), cellName(at.bottom, at.right));
}

/** Asks whether the chart's name is free on a sheet that is there. */
export function readPlace(plan: Plan, step: ChartStep, sheet: Excel.Worksheet) {
  const { chart } = step;
  const namesake = sheet.charts.getItemOrNullObject(chart.name).load('name');
  return (): readonly [ChartStep, ChartAdded] => {
    const { id: sheetId, name } = sheet;
    if (!namesake.isNullObject)
      throw new Refusal({ code: 'chart-exists', facts: { sheet: name, chart: chart.name } });
    const rtl = runsRightToLeft(plan, step.sheet);
    return [step, { kind: 'chart', sheetId, sheet: name, chart, rtl }];
  };
}

interface Found {
  readonly one: ChartAdded;
  readonly sheet: Excel.Worksheet;
  readonly chart: Excel.Chart;
}

/** What is left of our charts on sheets that were there before. */
async function findCharts(
  context: Excel.RequestContext,
  inverse: readonly Inverse[],
  sheets: ReadonlyMap<string, Excel.Worksheet>,
): Promise<readonly Found[]> {
  const found = inverse.flatMap((one): Found[] => {
    const sheet = one.kind === 'chart' ? sheets.get(one.sheetId) : undefined;
    if (one.kind !== 'chart' || !sheet) return [];
    return [{ one, sheet, chart: sheet.charts.getItemOrNullObject(one.chart.name).load('name') }];
  });
  if (found.length > 0) await context.sync();
  return found;
}

/** A chart that the person has deleted since is gone already. */
export async function removeCharts(
  context: Excel.RequestContext,
  inverse: readonly Inverse[],
  sheets: ReadonlyMap<string, Excel.Worksheet>,
): Promise<void> {
  for (const { chart } of await findCharts(context, inverse, sheets)) {
    if (!chart.isNullObject) chart.delete();
  }
}

export async function restoreCharts(
  context: Excel.RequestContext,
  inverse: readonly Inverse[],
  sheets: ReadonlyMap<string, Excel.Worksheet>,
): Promise<void> {
  for (const { one, sheet, chart } of await findCharts(context, inverse, sheets)) {
    if (chart.isNullObject) addChart(sheet, one.chart, one.rtl);
  }
}
