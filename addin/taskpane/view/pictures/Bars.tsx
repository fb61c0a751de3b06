import { scaleLinear } from 'd3-scale';
import { Exact, type ComparedAuthority } from '../../../../lib/index.js';
import { Amount } from '../parts.js';
import { useSaid } from '../compare/voice.js';
import { layoutOf } from './frame.js';
import { usePalette } from './palette.js';
import { Picture } from './Picture.js';
import type { PicturesProps } from './props.js';
import { NameText, NumberText } from './Texts.js';

/** One authority: its name on a line of its own, where no name is ever cut off, and a bar for each of the two. */
const ROW = 46;
const NAME = 13;
const BAR = 11;
const GAP = 3;
/** For the amount at the end of the longest bar. */
const AMOUNT = 76;

const largest = (authorities: readonly ComparedAuthority[]): ComparedAuthority | undefined =>
  authorities.reduce<ComparedAuthority | undefined>((most, each) => {
    const change = each.delta?.abs() ?? new Exact(0);
    return change.gt(most?.delta?.abs() ?? 0) ? each : most;
  }, undefined);

/** Each authority's quota before and after. */
export function Bars({ comparison, old, next }: PicturesProps) {
  const voice = useSaid();
  const palette = usePalette();
  const shown = comparison.authorities.filter((each) => each.old?.quota ?? each.next?.quota);
  const omitted = comparison.authorities.length - shown.length;
  const most = Math.max(
    1,
    ...shown.flatMap((each) => [each.old?.quota?.toNumber() ?? 0, each.next?.quota?.toNumber() ?? 0]),
  );
  const changed = largest(shown);
  const draw = (width: number) => {
    const layout = layoutOf(voice.language, width);
    const length = scaleLinear([0, most], [0, Math.max(40, width - AMOUNT)]);
    return shown.map((authority, index) => {
      const top = index * ROW;
      return (
        <g key={authority.key}>
          <NameText layout={layout} at={0} y={top + NAME - 2}>
            {authority.name}
          </NameText>
          {(['old', 'next'] as const).map((side, at) => {
            const quota = authority[side]?.quota;
            if (!quota) return null;
            const y = top + NAME + GAP + at * (BAR + GAP);
            const bar = length(quota.toNumber());
            return (
              <g key={side}>
                <rect x={layout.left(1, bar)} y={y} width={bar} height={BAR - 1} className={palette[side]} />
                <NumberText layout={layout} at={bar + 6} y={y + BAR - 2}>
                  {voice.amountDigits(quota)}
                </NumberText>
              </g>
            );
          })}
        </g>
      );
    });
  };
  const told = changed?.delta
    ? voice.say('bars.told', { name: changed.name, amount: voice.nis(changed.delta, true) })
    : voice.say('bars.same');
  const amount = (quota: Exact | undefined) => (quota ? <Amount value={quota} bare /> : '–');
  return (
    <Picture
      title={`${voice.say('picture.bars')} · ${voice.say('axis.nis')}`}
      told={told}
      note={omitted > 0 ? voice.say('picture.omitted', { count: omitted }) : undefined}
      legend={{ old, next }}
      height={Math.max(ROW, shown.length * ROW)}
      draw={draw}
      asTable={voice.say('picture.table')}
      table={{
        caption: voice.say('list.caption'),
        headings: [voice.say('list.authority'), old, next],
        rows: shown.map((each) => ({
          key: each.key,
          cells: [<bdi key="name">{each.name}</bdi>, amount(each.old?.quota), amount(each.next?.quota)],
        })),
      }}
    />
  );
}
