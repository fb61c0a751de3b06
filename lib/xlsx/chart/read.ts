import { parseArea } from '../../sheets/address.js';
import type { ChartAxis, ChartRange, DrawnChart, DrawnSeries } from '../../sheets/chart.js';
import type { Area } from '../../sheets/snapshot.js';
import type { Package } from '../package/package.js';
import { relationsOf } from '../package/relations.js';
import type { OpenedChart } from '../opened.js';
import { Element } from './tree.js';

const VALUE = 'val';

/** The cells of `'חברות'!$A$2:$A$9`; undefined for names, several areas, other workbooks, and more than one row or column. */
function rangeOf(formula: string | undefined): ChartRange | undefined {
  const parts = /^(?:'((?:[^'[\]]|'')+)'|([^'[\]!]+))!([^!,]+)$/.exec(formula?.trim() ?? '');
  const area = parseArea(parts?.[3] ?? '');
  const sheet = parts?.[1]?.replaceAll("''", "'") ?? parts?.[2];
  if (!area || sheet === undefined) return undefined;
  return area.top === area.bottom || area.left === area.right ? { sheet, area } : undefined;
}

const referenceIn = (element: Element | undefined): ChartRange | undefined =>
  rangeOf((element?.find('numRef', 'f') ?? element?.find('strRef', 'f'))?.text);

/** What a title or a name says: its own words, or those that its cell had. */
const wordsOf = (tx: Element | undefined): string =>
  (tx?.find('rich')?.all('t') ?? tx?.find('strRef', 'strCache')?.all('v') ?? tx?.all('v') ?? [])
    .map(({ text }) => text)
    .join('');

const titleOf = (owner: Element | undefined): string => wordsOf(owner?.find('title', 'tx'));

function seriesOf(series: Element): DrawnSeries | undefined {
  const values = referenceIn(series.find('val') ?? series.find('yVal'));
  const categories = referenceIn(series.find('cat') ?? series.find('xVal'));
  const looks = series.find('marker', 'spPr') ?? series.find('spPr');
  const color = looks?.find('solidFill', 'srgbClr')?.attribute(VALUE);
  return (
    values && {
      name: wordsOf(series.find('tx')),
      values,
      ...(categories && { categories }),
      ...(color !== undefined && /^[0-9A-F]{6}$/i.test(color) && { color: `#${color.toUpperCase()}` }),
    }
  );
}

/** `crossing` is the other axis, which says where it crosses this one. */
function axisOf(own: Element | undefined, crossing: Element | undefined): ChartAxis {
  const format = own?.find('numFmt');
  const linked = (format?.attribute('sourceLinked') ?? '1') !== '0';
  return {
    title: titleOf(own),
    reversed: own?.find('scaling', 'orientation')?.attribute(VALUE) === 'maxMin',
    crossedAt: crossing?.find('crosses')?.attribute(VALUE) === 'max' ? 'end' : 'start',
    ...(!linked && { format: format?.attribute('formatCode') ?? 'General' }),
  };
}

const LEGENDS: Readonly<Record<string, DrawnChart['legend']>> = {
  t: 'top',
  b: 'bottom',
  l: 'left',
  r: 'right',
  tr: 'right',
};

function kindOf(plot: Element): DrawnChart['kind'] | undefined {
  if (plot.name === 'scatterChart') return 'scatter';
  const grouping = plot.find('grouping')?.attribute(VALUE) ?? 'clustered';
  if (plot.name !== 'barChart' || grouping !== 'clustered') return undefined;
  return plot.find('barDir')?.attribute(VALUE) === 'bar' ? 'bars' : 'columns';
}

/** Undefined where it is no chart of a kind that is drawn here, or draws something else than plain ranges. */
function drawn(space: Element): Omit<DrawnChart, 'name' | 'at'> | undefined {
  const chart = space.find('chart');
  const area = chart?.find('plotArea');
  const plots = area?.children.filter(({ name }) => name.endsWith('Chart')) ?? [];
  const axes = area?.children.filter(({ name }) => name.endsWith('Ax')) ?? [];
  const [plot] = plots;
  const kind = plot && kindOf(plot);
  if (kind === undefined || plots.length !== 1 || axes.length !== 2) return undefined;
  const all = plot?.children.filter(({ name }) => name === 'ser') ?? [];
  const series = all.map(seriesOf).filter((one) => one !== undefined);
  if (series.length === 0 || series.length !== all.length) return undefined;
  const lies = (axis: Element): boolean => /^[bt]$/.test(axis.find('axPos')?.attribute(VALUE) ?? '');
  const isCategories = (axis: Element): boolean => (kind === 'scatter' ? lies(axis) : axis.name !== 'valAx');
  const categories = axes.find(isCategories);
  const values = axes.find((axis) => !isCategories(axis));
  const legend = chart?.find('legend');
  return {
    kind,
    title: titleOf(chart),
    axes: { categories: axisOf(categories, values), values: axisOf(values, categories) },
    legend: legend ? (LEGENDS[legend.find('legendPos')?.attribute(VALUE) ?? 'r'] ?? 'right') : 'none',
    series,
  };
}

const count = (element: Element | undefined): number => Math.max(0, Number(element?.text ?? 0) || 0);

/** What the cells of a sheet measure where nothing else is said, in the units of drawings. */
const [CELL_WIDTH, CELL_HEIGHT] = [64 * 9525, 20 * 9525];

/** The cells that a shape covers, in part or whole. Undefined for one that stands apart from all cells. */
function placeOf(anchor: Element): Area | undefined {
  const from = anchor.find('from');
  if (!from) return undefined;
  const [top, left] = [count(from.find('row')), count(from.find('col'))];
  const to = anchor.find('to');
  if (to) {
    const inside = (offset: string): number => (count(to.find(offset)) > 0 ? 0 : 1);
    return {
      top,
      left,
      bottom: Math.max(top, count(to.find('row')) - inside('rowOff')),
      right: Math.max(left, count(to.find('col')) - inside('colOff')),
    };
  }
  const size = anchor.find('ext');
  const cells = (name: string, unit: number): number =>
    Math.max(1, Math.round(Number(size?.attribute(name) ?? 0) / unit) || 1) - 1;
  return { top, left, bottom: top + cells('cy', CELL_HEIGHT), right: left + cells('cx', CELL_WIDTH) };
}

/** The charts of one sheet, in the order of its drawing. What is damaged or unknown in them is passed over. */
export function readCharts(pack: Package, sheet: string): readonly OpenedChart[] {
  const drawing = relationsOf(pack, sheet).find(({ type }) => type === 'drawing')?.part;
  const root = drawing === undefined ? undefined : Element.root(pack.text(drawing) ?? '');
  if (drawing === undefined || !root) return [];
  const relations = relationsOf(pack, drawing);
  return root.children.flatMap((anchor): OpenedChart[] => {
    const [reference] = anchor.find('graphicFrame')?.all('chart') ?? [];
    const part = relations.find(({ id }) => id === reference?.attribute(':id'))?.part;
    const at = placeOf(anchor);
    const space = part === undefined ? undefined : Element.root(pack.text(part) ?? '');
    if (!at || !reference) return [];
    const name = anchor.find('graphicFrame', 'nvGraphicFramePr', 'cNvPr')?.attribute('name') ?? '';
    const known = space && drawn(space);
    return [
      known ? { name, ...known, at } : { name, kind: 'other', title: titleOf(space?.find('chart')), at },
    ];
  });
}
