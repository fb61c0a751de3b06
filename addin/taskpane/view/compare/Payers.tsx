import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { Exact, isRightToLeft, type Comparison } from '../../../../lib/index.js';
import { Digits } from '../parts.js';
import { usePalette } from '../pictures/palette.js';
import { Percent } from '../rates.js';
import { tokens } from '../tokens.js';
import { useLooks } from '../looks.js';
import { useSaid } from './voice.js';

const PAYS = ['more', 'less', 'same', 'joined', 'left', 'undetermined'] as const;

const useStyles = makeStyles({
  bar: { width: '100%', height: '14px', display: 'block' },
  key: { width: '10px', height: '10px', marginInlineEnd: tokens.spacingHorizontalXS },
  share: { marginInlineStart: tokens.spacingHorizontalS },
});

/** Who pays more and who less, by authorities and by residents. */
export function Payers({ comparison }: { readonly comparison: Comparison }) {
  const styles = useStyles();
  const looks = useLooks();
  const palette = usePalette();
  const voice = useSaid();
  const groups = PAYS.map((pays) => ({ pays, ...comparison.counts[pays] })).filter(
    ({ authorities }) => authorities > 0,
  );
  const residents = groups.reduce((sum, group) => sum + group.residents, 0);
  const unknown = groups.reduce((sum, group) => sum + group.unknown, 0);
  const share = (part: number) => new Exact(part).times(100).div(residents);
  const number = mergeClasses(looks.cell, looks.number);

  let before = 0;
  const parts = groups.map(({ pays, residents: own }) => {
    const x = isRightToLeft(voice.language) ? residents - before - own : before;
    before += own;
    return { pays, x, width: own };
  });
  return (
    <section className={looks.section}>
      <h3 className={looks.heading}>{voice.say('payers')}</h3>
      {residents > 0 && (
        <svg
          className={styles.bar}
          viewBox={`0 0 ${residents} 14`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {parts.map(({ pays, x, width }) => (
            <rect key={pays} x={x} y="1" width={width} height="12" className={palette[pays]} />
          ))}
        </svg>
      )}
      <table className={looks.table}>
        <thead className={looks.head}>
          <tr>
            <td className={looks.cell} />
            <th scope="col" dir="ltr" className={number}>
              <bdi>{voice.say('payers.authorities')}</bdi>
            </th>
            <th scope="col" dir="ltr" className={number}>
              <bdi>{voice.say('payers.residents')}</bdi>
            </th>
            <td className={looks.cell} />
          </tr>
        </thead>
        <tbody>
          {groups.map(({ pays, authorities, residents: own }) => (
            <tr key={pays}>
              <th scope="row" className={mergeClasses(looks.cell, looks.name)}>
                <svg className={styles.key} viewBox="0 0 10 10" aria-hidden="true">
                  <rect width="10" height="10" className={palette[pays]} />
                </svg>
                {voice.say(`pays.${pays}`)}
              </th>
              <td dir="ltr" className={number}>
                <Digits>{voice.digits(new Exact(authorities))}</Digits>
              </td>
              <td dir="ltr" className={number}>
                <Digits>{voice.digits(new Exact(own))}</Digits>
              </td>
              <td dir="ltr" className={mergeClasses(number, looks.faint)}>
                {residents > 0 && <Percent value={share(own)} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {unknown > 0 && <div className={looks.small}>{voice.say('payers.unknown', { count: unknown })}</div>}
    </section>
  );
}
