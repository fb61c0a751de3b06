import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Comparison, Exact, Spread } from '../../../../lib/index.js';
import { digits } from '../../numbers.js';
import { Index, Rate } from '../rates.js';
import { tokens } from '../tokens.js';
import { useLooks } from '../looks.js';
import { useSaid, type CompareVoice } from './voice.js';

const useStyles = makeStyles({
  sentences: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});

/** As many places as are shown: two indices that look alike are said to be alike. */
const PLACES = 3;
const rounded = (index: Exact): Exact => index.toDecimalPlaces(PLACES);
const text = (index: Exact, voice: CompareVoice): string =>
  digits(rounded(index), voice.language, { places: PLACES });

function giniSentence(old: Exact, next: Exact, voice: CompareVoice): string {
  const facts = { old: text(old, voice), next: text(next, voice) };
  switch (rounded(next).cmp(rounded(old))) {
    case 0:
      return voice.say('spread.gini.same', { next: facts.next });
    case 1:
      return voice.say('spread.gini.more', facts);
    default:
      return voice.say('spread.gini.less', facts);
  }
}

function concentrationSentence(next: Exact, voice: CompareVoice): string {
  const shown = rounded(next);
  if (shown.isZero()) return voice.say('spread.concentration.even');
  const key = shown.isNegative() ? 'spread.concentration.weak' : 'spread.concentration.strong';
  return voice.say(key, { next: text(next, voice) });
}

/** How evenly the quotas lie on the residents, before and after, in numbers and in words. */
export function SpreadOf({ comparison }: { readonly comparison: Comparison }) {
  const styles = useStyles();
  const looks = useLooks();
  const voice = useSaid();
  const { old, next } = comparison.spread;
  const number = mergeClasses(looks.cell, looks.number);
  const line = (label: string, of: (spread: Spread) => Exact | undefined, Shown: typeof Rate) => (
    <tr>
      <th scope="row" className={mergeClasses(looks.cell, looks.name)}>
        {label}
      </th>
      {[old, next].map((spread, index) => {
        const value = of(spread);
        return (
          <td key={index} dir="ltr" className={number}>
            {value ? <Shown value={value} /> : '–'}
          </td>
        );
      })}
    </tr>
  );
  return (
    <section className={looks.section}>
      <h3 className={looks.heading}>{voice.say('spread')}</h3>
      {!next.gini && <div className={looks.small}>{voice.say('spread.none')}</div>}
      {next.gini && (
        <>
          <table className={looks.table}>
            <thead className={looks.head}>
              <tr>
                <td className={looks.cell} />
                <th scope="col" dir="ltr" className={number}>
                  <bdi>{voice.say('compare.old')}</bdi>
                </th>
                <th scope="col" dir="ltr" className={number}>
                  <bdi>{voice.say('compare.next')}</bdi>
                </th>
              </tr>
            </thead>
            <tbody>
              {line(voice.say('spread.per-resident'), ({ perResident }) => perResident, Rate)}
              {line(voice.say('spread.gini'), ({ gini }) => gini, Index)}
              {line(voice.say('spread.concentration'), ({ concentration }) => concentration, Index)}
            </tbody>
          </table>
          <div className={styles.sentences}>
            {old.gini && <div>{giniSentence(old.gini, next.gini, voice)}</div>}
            <div className={looks.small}>{voice.say('spread.gini.means')}</div>
            {next.concentration && <div>{concentrationSentence(next.concentration, voice)}</div>}
            <div className={looks.small}>{voice.say('spread.concentration.means')}</div>
            {next.undetermined > 0 && (
              <div className={looks.small}>
                {voice.say('spread.partial', { known: next.known, count: next.known + next.undetermined })}
              </div>
            )}
          </div>
        </>
      )}
    </section>
  );
}
