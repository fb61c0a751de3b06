import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import { type BookCheck } from '../../../../lib/index.js';
import { countsOf, itemsOf } from '../../state/check/items.js';
import { tokens } from '../tokens.js';
import { useCheck } from './check.js';

const useStyles = makeStyles({
  verdict: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  teach: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  breached: { color: tokens.colorPaletteRedForeground1 },
});

const OTHERS = ['undetermined', 'advisory', 'met'] as const;

interface Props {
  readonly book: BookCheck;
  /** Whether anything was recognised. */
  readonly known: boolean;
}

/** Breaches in large, and what else there is to see. */
export function Verdict({ book, known }: Props) {
  const styles = useStyles();
  const { voice } = useCheck();
  const counts = useMemo(() => countsOf(itemsOf(book)), [book]);
  const { breached } = counts;
  const others = OTHERS.filter((outcome) => counts[outcome] > 0).map((outcome) =>
    voice.say(`count.${outcome}`, { count: counts[outcome] }),
  );
  if (!known) {
    return (
      <h2 className={mergeClasses(styles.verdict, styles.teach)} aria-live="polite">
        {voice.say('empty.none')}
      </h2>
    );
  }
  return (
    <section aria-live="polite">
      <h2 className={mergeClasses(styles.verdict, breached > 0 && styles.breached)}>
        {breached > 0 ? voice.say('check.breaches', { count: breached }) : voice.say('check.none')}
      </h2>
      <div>{others.join(' · ')}</div>
    </section>
  );
}
