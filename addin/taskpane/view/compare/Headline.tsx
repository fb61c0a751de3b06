import { makeStyles } from '@fluentui/react-components';
import type { Comparison } from '../../../../lib/index.js';
import { Amount } from '../parts.js';
import { Percent } from '../rates.js';
import { tokens } from '../tokens.js';
import { useLooks } from '../looks.js';
import { useSaid } from './voice.js';

const useStyles = makeStyles({
  total: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  delta: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** What the new one comes to, and how far that is from the old one. */
export function Headline({ comparison, name }: { readonly comparison: Comparison; readonly name: string }) {
  const styles = useStyles();
  const looks = useLooks();
  const voice = useSaid();
  const { next, delta, perCent } = comparison;
  return (
    <section aria-live="polite">
      <div className={looks.small}>{voice.say('compare.total', { name })}</div>
      <div className={styles.total}>
        {next.total ? <Amount value={next.total} /> : <span>{voice.say('total.undetermined')}</span>}
        {!delta.known.isZero() && (
          <span className={styles.delta}>
            <Amount value={delta.known} signed />
            {perCent && (
              <>
                {' '}
                (<Percent value={perCent} signed />)
              </>
            )}
          </span>
        )}
      </div>
      {delta.undetermined > 0 && (
        <div className={looks.missing}>{voice.say('compare.unknown', { count: delta.undetermined })}</div>
      )}
      {delta.undetermined === 0 && delta.known.isZero() && (
        <div className={looks.small}>{voice.say('compare.unchanged')}</div>
      )}
    </section>
  );
}
