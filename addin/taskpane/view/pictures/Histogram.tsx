import { scaleLinear } from 'd3-scale';
import { Exact, type Language } from '../../../../lib/index.js';
import { digits } from '../../numbers.js';
import { layoutOf } from './frame.js';
import { usePalette } from './palette.js';
import { NameText, NumberText } from './Texts.js';

export const HISTOGRAM_HEIGHT = 210;
const TOP = 20;
const BOTTOM = 22;
const AXIS = 34;
const TICKS = 4;

type Series = 'old' | 'next';

export interface HistogramBin {
  /** Where it begins and ends, as the axis says it. */
  readonly from: string;
  readonly to: string;
  /** What is told of it when it is pointed at. */
  readonly told: string;
  readonly counts: Readonly<Partial<Record<Series, number>>>;
}

interface Props {
  readonly language: Language;
  readonly width: number;
  readonly bins: readonly HistogramBin[];
  /** What is counted. */
  readonly axis: string;
}

/** About as wide as a digit of the axis. */
const DIGIT = 6.5;

/** How many in each bin; two series stand side by side. */
export function Histogram({ language, width, bins, axis }: Props) {
  const palette = usePalette();
  const layout = layoutOf(language, width);
  const most = Math.max(1, ...bins.flatMap(({ counts }) => [counts.old ?? 0, counts.next ?? 0]));
  const up = scaleLinear([0, most], [HISTOGRAM_HEIGHT - BOTTOM, TOP]).nice(TICKS);
  const whole = up.ticks(TICKS).filter((tick) => Number.isInteger(tick));
  const across = scaleLinear([0, bins.length], [AXIS, width - 2]);
  const series = (['old', 'next'] as const).filter((each) =>
    bins.some(({ counts }) => counts[each] !== undefined),
  );
  const bar = (across(1) - across(0) - 3) / series.length;
  const edges = [...bins.map(({ from }) => from), bins.at(-1)?.to ?? ''];
  // As many edges as fit, the first among them.
  const longest = Math.max(...edges.map((edge) => edge.length)) * DIGIT + 10;
  const every = Math.max(1, Math.ceil(longest / (across(1) - across(0))));
  return (
    <>
      <NameText layout={layout} at={0} y={11}>
        {axis}
      </NameText>
      {whole.map((tick) => (
        <g key={tick}>
          <line
            x1={layout.x(AXIS)}
            x2={layout.x(width)}
            y1={up(tick)}
            y2={up(tick)}
            className={palette.grid}
          />
          <NumberText layout={layout} at={AXIS - 5} y={up(tick) + 4} anchor="end">
            {digits(new Exact(tick), language)}
          </NumberText>
        </g>
      ))}
      {bins.map(({ counts, told }, index) =>
        series.map((each, at) => {
          const count = counts[each] ?? 0;
          if (count === 0) return null;
          const from = across(index) + 1.5 + at * bar;
          return (
            <rect
              key={`${index} ${each}`}
              x={layout.left(from, bar - 1)}
              y={up(count)}
              width={bar - 1}
              height={up(0) - up(count)}
              className={palette[each]}
            >
              <title>{told}</title>
            </rect>
          );
        }),
      )}
      <line x1={layout.x(AXIS)} x2={layout.x(width)} y1={up(0)} y2={up(0)} className={palette.axis} />
      {edges.map((edge, index) => {
        if (index % every !== 0) return null;
        const at = across(index);
        // In the middle of its tick, the last one would run over the picture's edge; pushed inwards it needs more room.
        const anchor = width - at < longest / 2 ? 'end' : 'middle';
        if (anchor === 'end' && across(every) - across(0) < longest * 1.5) return null;
        return (
          <NumberText key={index} layout={layout} at={at} y={HISTOGRAM_HEIGHT - 6} anchor={anchor}>
            {edge}
          </NumberText>
        );
      })}
    </>
  );
}
