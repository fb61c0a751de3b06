import { scaleLinear } from 'd3-scale';
import { Exact, type ComparedAuthority, type Side } from '../../../../lib/index.js';
import { digits } from '../../numbers.js';
import { useSaid } from '../compare/voice.js';
import { Digits } from '../parts.js';
import { Rate } from '../rates.js';
import { layoutOf } from './frame.js';
import { usePalette } from './palette.js';
import { Picture } from './Picture.js';
import type { PicturesProps } from './props.js';
import { NameText, NumberText } from './Texts.js';

const HEIGHT = 250;
const TOP = 20;
const BOTTOM = 38;
/** For the numbers of the axis, on the side where the page begins. */
const AXIS = 34;
const TICKS = 5;
const RADIUS = 4.5;

interface Point {
  readonly socio: number;
  readonly rate: Exact;
}

const pointOf = (side: Side | undefined): Point | undefined =>
  side?.perResident && side.row.input ? { socio: side.row.input.socio, rate: side.perResident } : undefined;

interface Mark {
  readonly authority: ComparedAuthority;
  readonly old: Point | undefined;
  readonly next: Point | undefined;
}

const extreme = (marks: readonly Mark[], better: (a: Exact, b: Exact) => boolean): Mark | undefined =>
  marks.reduce<Mark | undefined>(
    (best, mark) => (mark.next && (!best?.next || better(mark.next.rate, best.next.rate)) ? mark : best),
    undefined,
  );

/** What a resident pays against how strong his authority is, before and after. */
export function Scatter({ comparison, old, next }: PicturesProps) {
  const voice = useSaid();
  const palette = usePalette();
  const marks = comparison.authorities
    .map((authority): Mark => ({ authority, old: pointOf(authority.old), next: pointOf(authority.next) }))
    .filter((mark) => mark.old ?? mark.next);
  const omitted = comparison.authorities.length - marks.length;
  const most = Math.max(
    0,
    ...marks.flatMap((mark) => [mark.old?.rate.toNumber() ?? 0, mark.next?.rate.toNumber() ?? 0]),
  );
  const amount = (rate: Exact) => voice.nis(rate.toDecimalPlaces(2));
  const pointText = ({ name }: ComparedAuthority, { socio, rate }: Point) =>
    voice.say('scatter.point', { name, socio, amount: amount(rate) });

  const draw = (width: number) => {
    const layout = layoutOf(voice.language, width);
    const across = scaleLinear([0.5, 10.5], [AXIS, width - 4]);
    const up = scaleLinear([0, most || 1], [HEIGHT - BOTTOM, TOP]).nice(TICKS);
    const x = ({ socio }: Point) => layout.x(across(socio));
    const y = ({ rate }: Point) => up(rate.toNumber());
    return (
      <>
        <NameText layout={layout} at={0} y={11}>
          {voice.say('axis.per-resident')}
        </NameText>
        {up.ticks(TICKS).map((tick) => (
          <g key={tick}>
            <line
              x1={layout.x(AXIS)}
              x2={layout.x(width)}
              y1={up(tick)}
              y2={up(tick)}
              className={palette.grid}
            />
            <NumberText layout={layout} at={AXIS - 5} y={up(tick) + 4} anchor="end">
              {digits(new Exact(String(tick)), voice.language)}
            </NumberText>
          </g>
        ))}
        {Array.from({ length: 10 }, (_, index) => index + 1).map((socio) => (
          <NumberText key={socio} layout={layout} at={across(socio)} y={HEIGHT - BOTTOM + 15} anchor="middle">
            {voice.digits(new Exact(socio))}
          </NumberText>
        ))}
        <NameText layout={layout} at={(AXIS + width) / 2} y={HEIGHT - 5} anchor="middle">
          {voice.say('axis.socio')}
        </NameText>
        <line
          x1={layout.x(AXIS)}
          x2={layout.x(width)}
          y1={HEIGHT - BOTTOM}
          y2={HEIGHT - BOTTOM}
          className={palette.axis}
        />
        {marks.map(({ authority, old: from, next: to }) => (
          <g key={authority.key}>
            {from && to && (
              <line x1={x(from)} y1={y(from)} x2={x(to)} y2={y(to)} className={palette.between} />
            )}
            {from && (
              <path
                d={`M${x(from)} ${y(from) - RADIUS}l${RADIUS} ${RADIUS}l${-RADIUS} ${RADIUS}l${-RADIUS} ${-RADIUS}z`}
                className={palette.old}
              >
                <title>{`${old} · ${pointText(authority, from)}`}</title>
              </path>
            )}
            {to && (
              <circle cx={x(to)} cy={y(to)} r={RADIUS - 0.5} className={palette.next}>
                <title>{`${next} · ${pointText(authority, to)}`}</title>
              </circle>
            )}
          </g>
        ))}
      </>
    );
  };

  const least = extreme(marks, (a, b) => a.lt(b));
  const highest = extreme(marks, (a, b) => a.gt(b));
  const told =
    least?.next && highest?.next
      ? voice.say('scatter.told', {
          least: amount(least.next.rate),
          weakest: least.authority.name,
          most: amount(highest.next.rate),
          strongest: highest.authority.name,
        })
      : voice.say('spread.none');
  const rate = (point: Point | undefined) => (point ? <Rate value={point.rate} /> : '–');
  return (
    <Picture
      title={voice.say('picture.scatter')}
      told={told}
      note={omitted > 0 ? voice.say('picture.omitted', { count: omitted }) : undefined}
      legend={{ old, next }}
      height={HEIGHT}
      draw={draw}
      asTable={voice.say('picture.table')}
      table={{
        caption: voice.say('axis.per-resident'),
        headings: [voice.say('list.authority'), voice.say('axis.socio'), old, next],
        rows: marks.map(({ authority, old: from, next: to }) => ({
          key: authority.key,
          cells: [
            <bdi key="name">{authority.name}</bdi>,
            <Digits key="socio">{voice.digits(new Exact((to ?? from)?.socio ?? 0))}</Digits>,
            rate(from),
            rate(to),
          ],
        })),
      }}
    />
  );
}
