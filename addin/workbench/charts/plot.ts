import type { BookChart } from '../book/types.js';
import { show } from '../grid/display.js';
import { textWidth } from '../grid/width.js';
import type { ChartData, Point } from './data.js';
import { scaleOf, type Scale } from './scale.js';
import { draw, isolated, line, words } from './svg.js';

/** The size in points that shows as eleven pixels. */
const LABEL = { size: 9 };
const LINE = 16;
const GAP = 6;
/** Of the room of a category, what its bars leave free. */
const FREE = 0.35;

interface Size {
  readonly width: number;
  readonly height: number;
}

const widest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, textWidth(text, LABEL)), 0);

const written = (value: number, format: string): string => show({ value, format }).text;

/** From a value to its place between two ends of the drawing. */
const along =
  ({ low, high }: Scale, from: number, to: number) =>
  (value: number): number =>
    from + ((value - low) / (high - low)) * (to - from);

const marks = (pixels: number, room: number): number => Math.max(2, Math.min(8, Math.floor(pixels / room)));

const said = ({ label, text }: Point, series: string): string =>
  [label, series, text]
    .filter((part) => part !== '')
    .map(isolated)
    .join(' · ');

const nought = ({ low, high }: Scale): number => Math.min(Math.max(0, low), high);

/** Bars that lie: names down one side, values along the foot. */
function bars(chart: BookChart, data: ChartData, { width, height }: Size): readonly SVGElement[] {
  const { categories, values } = chart.axes;
  const names = Math.min(widest(data.labels), width * 0.35) + GAP;
  const valuesAtFoot = categories.reversed === (categories.crossedAt === 'end');
  const [top, bottom] = valuesAtFoot ? [GAP, height - LINE - GAP] : [LINE + GAP, height - GAP];
  const margin = 24;
  const [left, right] = values.reversed ? [margin, width - names] : [names, width - margin];
  const all = data.series.flatMap(({ points }) => points.map(({ value }) => value));
  const scale = scaleOf(all, { marks: marks(right - left, 80) });
  const x = values.reversed ? along(scale, right, left) : along(scale, left, right);
  const room = (bottom - top) / Math.max(1, data.labels.length);
  const start = (at: number): number => (categories.reversed ? top + at * room : bottom - (at + 1) * room);
  const thick = (room * (1 - FREE)) / Math.max(1, data.series.length);
  const drawn: SVGElement[] = scale.ticks.flatMap((tick) => [
    line(x(tick), top, x(tick), bottom, 'rule'),
    words(written(tick, data.format), x(tick), valuesAtFoot ? bottom + LINE : top - GAP, 'middle'),
  ]);
  data.labels.forEach((label, at) => {
    const [place, anchor] = values.reversed
      ? ([right + GAP, 'start'] as const)
      : ([left - GAP, 'end'] as const);
    drawn.push(words(label, place, start(at) + room / 2 + 4, anchor));
  });
  data.series.forEach(({ name, color, points }, nth) => {
    // The first series stands first, in the direction of the names.
    const order = categories.reversed ? nth : data.series.length - 1 - nth;
    for (const point of points) {
      const [from, to] = [x(nought(scale)), x(point.value)];
      const y = start(point.at) + (room * FREE) / 2 + order * thick;
      drawn.push(
        bar(
          { x: Math.min(from, to), y, width: Math.abs(to - from), height: thick },
          color,
          said(point, name),
        ),
      );
    }
  });
  return [...drawn, line(x(nought(scale)), top, x(nought(scale)), bottom, 'axis')];
}

const bar = (
  place: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>,
  color: string,
  text: string,
): SVGElement => draw('rect', { ...place, fill: color, class: 'mark' }, draw('title', {}, text));

/** Values up one side, the numbers beside it, and the room that is left between. */
function uprightScale(
  chart: BookChart,
  data: ChartData,
  size: Size,
  { foot, lead, onlyBars }: { readonly foot: number; readonly lead: number; readonly onlyBars: boolean },
) {
  const { categories, values } = chart.axes;
  const [top, bottom] = [GAP * 2, size.height - foot];
  const all = data.series.flatMap(({ points }) => points.map(({ value }) => value));
  const scale = scaleOf(all, { bars: onlyBars, marks: marks(bottom - top, 36) });
  const texts = scale.ticks.map((tick) => written(tick, data.format));
  const side = widest(texts) + GAP * 2;
  const onRight = categories.reversed !== (categories.crossedAt === 'end');
  const start = Math.max(lead, onRight ? GAP : side);
  const [left, right] = [start, onRight ? size.width - side : size.width - GAP * 2];
  const y = values.reversed ? along(scale, top, bottom) : along(scale, bottom, top);
  const drawn = scale.ticks.flatMap((tick, at) => [
    line(left, y(tick), right, y(tick), 'rule'),
    words(texts[at] ?? '', onRight ? right + GAP : left - GAP, y(tick) + 4, onRight ? 'start' : 'end'),
  ]);
  return { scale, y, top, bottom, left, right, drawn };
}

/** Columns that stand: names along the foot, aslant where they are too long for their room. */
function columns(chart: BookChart, data: ChartData, size: Size): readonly SVGElement[] {
  const { reversed } = chart.axes.categories;
  const count = Math.max(1, data.labels.length);
  const longest = widest(data.labels);
  const aslant = longest > (size.width * 0.85) / count;
  // How far a name that runs down to the left goes, either way.
  const reach = aslant ? Math.min(longest, 110) * 0.72 : 0;
  const { scale, y, left, right, bottom, drawn } = uprightScale(chart, data, size, {
    foot: aslant ? reach + LINE : LINE + GAP,
    lead: reach - (size.width * 0.4) / count,
    onlyBars: true,
  });
  const room = (right - left) / count;
  const start = (at: number): number => (reversed ? right - (at + 1) * room : left + at * room);
  const thick = (room * (1 - FREE)) / Math.max(1, data.series.length);
  const all: SVGElement[] = [...drawn];
  data.labels.forEach((label, at) => {
    const middle = start(at) + room / 2;
    const turn = aslant ? { transform: `rotate(-45 ${middle} ${bottom + LINE - GAP})` } : {};
    all.push(words(label, middle, bottom + LINE - (aslant ? GAP / 2 : 0), aslant ? 'end' : 'middle', turn));
  });
  data.series.forEach(({ name, color, points }, nth) => {
    const order = reversed ? data.series.length - 1 - nth : nth;
    for (const point of points) {
      const [from, to] = [y(nought(scale)), y(point.value)];
      const x = start(point.at) + (room * FREE) / 2 + order * thick;
      all.push(
        bar(
          { x, y: Math.min(from, to), width: thick, height: Math.abs(to - from) },
          color,
          said(point, name),
        ),
      );
    }
  });
  return [...all, line(left, y(nought(scale)), right, y(nought(scale)), 'axis')];
}

function scatter(chart: BookChart, data: ChartData, size: Size): readonly SVGElement[] {
  const { y, left, right, top, bottom, drawn } = uprightScale(chart, data, size, {
    foot: LINE + GAP,
    lead: 0,
    onlyBars: false,
  });
  const all = data.series.flatMap(({ points }) => points.map((point) => point.x));
  const scale = scaleOf(all, { bars: false, marks: marks(right - left, 60) });
  const x = chart.axes.categories.reversed ? along(scale, right, left) : along(scale, left, right);
  return [
    ...drawn,
    ...scale.ticks.map((tick) => words(written(tick, data.xFormat), x(tick), bottom + LINE, 'middle')),
    line(left, bottom, right, bottom, 'axis'),
    line(x(scale.low), top, x(scale.low), bottom, 'axis'),
    ...data.series.flatMap(({ name, color, points }) =>
      points.map((point) =>
        draw(
          'circle',
          { cx: x(point.x), cy: y(point.value), r: 4, fill: color, class: 'mark' },
          draw('title', {}, said(point, name)),
        ),
      ),
    ),
  ];
}

const KINDS = { bars, columns, scatter };

/** The drawing of a chart, in a picture of this size. */
export function plot(chart: BookChart, data: ChartData, { width, height }: Size): SVGSVGElement {
  const picture = draw('svg', { width, height, viewBox: `0 0 ${width} ${height}` });
  if (chart.kind !== 'other' && width > 60 && height > 40) {
    picture.append(...KINDS[chart.kind](chart, data, { width, height }));
  }
  return picture;
}
