import { makeStyles } from '@fluentui/react-components';
import { Exact, type Bin, type Percentiles, type Uncertainty } from '../../../../lib/index.js';
import { useLooks } from '../looks.js';
import { Amount, Digits } from '../parts.js';
import { Histogram, HISTOGRAM_HEIGHT, type HistogramBin } from '../pictures/Histogram.js';
import { Picture, Table } from '../pictures/Picture.js';
import { tokens } from '../tokens.js';
import type { QuestionVoice } from './voice.js';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  scroll: {
    overflowX: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface Props {
  readonly answer: Uncertainty;
  readonly names: readonly string[];
  readonly voice: QuestionVoice;
}

const COLUMNS = ['stated', 'p5', 'p50', 'p95'] as const;

/** The range of the total and of every quota, and how the total is distributed. */
export function UncertaintyAnswer({ answer, names, voice }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  const { total, distribution, members } = answer;
  const whole = (amount: Exact) => voice.nis(amount.toDecimalPlaces(0));
  const cells = (name: string, percentiles: Percentiles) =>
    [
      <bdi key="name">{name}</bdi>,
      ...COLUMNS.map((column) => <Amount key={column} value={percentiles[column]} bare />),
    ] as const;
  const range = (bin: Bin) => voice.say('uncertainty.bin', { from: whole(bin.from), to: whole(bin.to) });
  const often = distribution.reduce<Bin | undefined>(
    (most, bin) => (bin.runs > (most?.runs ?? 0) ? bin : most),
    undefined,
  );
  const thousands = (amount: Exact) => voice.digits(amount.toDecimalPlaces(0));
  const bins = distribution.map((bin): HistogramBin => ({
    from: thousands(bin.from),
    to: thousands(bin.to),
    told: `${range(bin)}: ${voice.digits(new Exact(bin.runs))}`,
    counts: { next: bin.runs },
  }));
  return (
    <div className={styles.all}>
      <div aria-live="polite">
        <div className={looks.heading}>
          {voice.say('uncertainty.within', { from: voice.nis(total.p5), to: voice.nis(total.p95) })}
        </div>
        <div className={looks.small}>
          {voice.say('uncertainty.stated', { amount: voice.nis(total.stated) })}
        </div>
      </div>
      <Picture
        title={voice.say('uncertainty.distribution')}
        told={
          often
            ? voice.say('uncertainty.most-often', {
                from: whole(often.from),
                to: whole(often.to),
                count: often.runs,
              })
            : ''
        }
        height={HISTOGRAM_HEIGHT}
        draw={(width) => (
          <Histogram
            language={voice.language}
            width={width}
            bins={bins}
            axis={voice.say('uncertainty.axis')}
          />
        )}
        asTable={voice.say('uncertainty.table')}
        table={{
          caption: voice.say('uncertainty.distribution'),
          headings: [voice.say('row.total'), voice.say('column.runs')],
          rows: distribution.map((bin) => ({
            key: bin.from.toFixed(),
            cells: [range(bin), <Digits key="runs">{voice.digits(new Exact(bin.runs))}</Digits>],
          })),
        }}
      />
      <div className={styles.scroll} role="region" aria-label={voice.say('uncertainty.each')} tabIndex={0}>
        <Table
          caption={voice.say('uncertainty.each')}
          headings={[
            voice.say('column.authority'),
            voice.say('column.stated'),
            voice.say('column.percentile', { at: 5 }),
            voice.say('column.percentile', { at: 50 }),
            voice.say('column.percentile', { at: 95 }),
          ]}
          rows={[
            { key: 'total', cells: cells(voice.say('row.total'), total) },
            ...members.map((percentiles, index) => ({
              key: `${index}`,
              cells: cells(names[index] ?? '', percentiles),
            })),
          ]}
        />
      </div>
    </div>
  );
}
