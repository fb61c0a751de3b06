import { bin as binning } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { Exact, type Side } from '../../../../lib/index.js';
import { digits } from '../../numbers.js';
import { useSaid } from '../compare/voice.js';
import { Digits } from '../parts.js';
import { Histogram, HISTOGRAM_HEIGHT, type HistogramBin } from './Histogram.js';
import { Picture } from './Picture.js';
import type { PicturesProps } from './props.js';

const BINS = 7;

interface Bin {
  readonly from: number;
  readonly to: number;
  readonly old: number;
  readonly next: number;
}

const ratesOf = (sides: readonly (Side | undefined)[]): readonly number[] =>
  sides.flatMap((side) => side?.perResident?.toNumber() ?? []);

/** The same round bins for both, so that they can be held against each other. */
function binsOf(old: readonly number[], next: readonly number[]): readonly Bin[] {
  const scale = scaleLinear([0, Math.max(...old, ...next, 0.01)], [0, 1]).nice(BINS);
  const [least = 0, most = 1] = scale.domain();
  const divide = binning().domain([least, most]).thresholds(scale.ticks(BINS));
  const [before, after] = [divide([...old]), divide([...next])];
  return before.flatMap((each, index) => {
    const { x0 = 0, x1 = 0 } = each;
    // Whatever lies on the last edge would make a bin without width.
    return x1 > x0 ? [{ from: x0, to: x1, old: each.length, next: after[index]?.length ?? 0 }] : [];
  });
}

/** How many authorities pay how much for a resident, before and after. */
export function Distribution({ comparison, old, next }: PicturesProps) {
  const voice = useSaid();
  const before = ratesOf(comparison.authorities.map((authority) => authority.old));
  const after = ratesOf(comparison.authorities.map((authority) => authority.next));
  const bins = binsOf(before, after);
  const omitted = comparison.next.rows.length - after.length;
  const edge = (value: number) => digits(new Exact(String(Number(value.toFixed(6)))), voice.language);
  const between = ({ from, to }: Bin) => voice.say('distribution.bin', { from: edge(from), to: edge(to) });
  const largest = bins.reduce<Bin | undefined>(
    (most, each) => (each.next > (most?.next ?? 0) ? each : most),
    undefined,
  );
  const drawn = bins.map((each): HistogramBin => ({
    from: edge(each.from),
    to: edge(each.to),
    told: `${between(each)}: ${edge(each.old)}, ${edge(each.next)}`,
    counts: { old: each.old, next: each.next },
  }));
  const nis = (value: number) => voice.nis(new Exact(String(Number(value.toFixed(6)))));
  return (
    <Picture
      title={voice.say('picture.distribution')}
      told={
        largest
          ? voice.say('distribution.told', {
              count: largest.next,
              from: nis(largest.from),
              to: nis(largest.to),
            })
          : voice.say('spread.none')
      }
      note={omitted > 0 ? voice.say('picture.omitted', { count: omitted }) : undefined}
      legend={{ old, next }}
      height={HISTOGRAM_HEIGHT}
      draw={(width) => (
        <Histogram
          language={voice.language}
          width={width}
          bins={drawn}
          axis={voice.say('axis.authorities')}
        />
      )}
      asTable={voice.say('picture.table')}
      table={{
        caption: voice.say('axis.authorities'),
        headings: [voice.say('axis.per-resident'), old, next],
        rows: bins.map((each) => ({
          key: String(each.from),
          cells: [
            between(each),
            <Digits key="old">{edge(each.old)}</Digits>,
            <Digits key="next">{edge(each.next)}</Digits>,
          ],
        })),
      }}
    />
  );
}
