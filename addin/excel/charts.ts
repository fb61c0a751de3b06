import {
  cellName,
  drawnChart,
  type Area,
  type ChartAxis,
  type DrawnSeries,
  type NewChart,
  type Plan,
} from '../../lib/index.js';
import { rangeOf } from './address.js';
import { Refusal } from './errors.js';
import type { ChartAdded, Inverse } from './inverse.js';
import { runsRightToLeft, type ChartStep } from './steps.js';

const TYPES = { bars: 'BarClustered', columns: 'ColumnClustered', scatter: 'XYScatter' } as const;

const LEGENDS = { top: 'Top', bottom: 'Bottom', left: 'Left', right: 'Right' } as const;

const seriesBy = ({ top, bottom }: Area): 'Columns' | 'Rows' => (bottom > top ? 'Columns' : 'Rows');

function dressSeries(
  sheet: Excel.Worksheet,
  series: Excel.ChartSeries,
  { name, categories, values, color }: DrawnSeries,
  kind: NewChart['kind'],
): void {
  series.name = name;
  series.setValues(rangeOf(sheet, values.area));
  if (categories) series.setXAxisValues(rangeOf(sheet, categories.area));
  if (color === undefined) return;
  if (kind === 'scatter') {
    series.markerBackgroundColor = color;
    series.markerForegroundColor = color;
  } else series.format.fill.setSolidColor(color);
}

function dressAxis(axis: Excel.ChartAxis, { title, reversed, crossedAt, format }: ChartAxis): void {
  if (title !== '') axis.title.text = title;
  if (format !== undefined) axis.numberFormat = format;
  axis.reversePlotOrder = reversed;
  if (crossedAt === 'end') axis.position = 'Maximum';
}

/**
 * Puts a chart onto a sheet, without a message of its own. Members up to ExcelApi 1.8 are used, and each host with the
 * shared runtime that the manifest asks for has them. A chart's alternative text is beyond Excel's API: its title is what
 * a screen reader says.
 */
export function addChart(sheet: Excel.Worksheet, planned: NewChart, rtl: boolean): void {
  const { name, kind, title, axes, legend, series, at } = drawnChart(planned, '', rtl);
  const [first, ...others] = series;
  if (!first) return;
  // One row or column of values gives one series, whatever stands in it.
  const { area } = first.values;
  const chart = sheet.charts.add(TYPES[kind], rangeOf(sheet, area), seriesBy(area));
  chart.name = name;
  dressSeries(sheet, chart.series.getItemAt(0), first, kind);
  for (const one of others) dressSeries(sheet, chart.series.add(one.name), one, kind);
  chart.title.text = title;
  chart.legend.visible = legend !== 'none';
  if (legend !== 'none') chart.legend.position = LEGENDS[legend];
  const { categoryAxis, valueAxis } = chart.axes;
  dressAxis(categoryAxis, axes.categories);
  dressAxis(valueAxis, axes.values);
  // Names keep to the edge where values are below nought, and each is shown however little room there is.
  categoryAxis.tickLabelPosition = 'Low';
  if (kind !== 'scatter') categoryAxis.tickLabelSpacing = 1;
  chart.setPosition(cellName(at.top, at.left), cellName(at.bottom, at.right));
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
