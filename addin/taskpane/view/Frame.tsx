import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { Footer } from './Footer.js';
import { Header } from './Header.js';
import { Outcome } from './Outcome.js';
import { Overview } from './Overview.js';
import { usePane } from './pane.js';
import { Busy } from './parts.js';
import { SelectionLine } from './SelectionLine.js';

const Simulate = lazy(() =>
  import('./simulate/Simulate.js').then((module) => ({ default: module.Simulate })),
);
const Settings = lazy(() => import('./Settings.js').then((module) => ({ default: module.Settings })));

const useStyles = makeStyles({
  frame: { height: '100%', display: 'flex', flexDirection: 'column' },
  main: {
    flex: '1 1 0',
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
});

/** Every page from top to bottom: where one is, what was found, what is under way, and at the foot what can be done. */
export function Frame() {
  const styles = useStyles();
  const { state, voice } = usePane();
  return (
    <div className={styles.frame}>
      <Header />
      <main className={styles.main} key={state.area.name}>
        <Outcome />
        <SelectionLine />
        <Suspense fallback={<Busy label={voice.say('reading')} />}>
          {state.area.name === 'overview' && <Overview />}
          {state.area.name === 'simulate' && <Simulate />}
          {state.area.name === 'settings' && <Settings />}
        </Suspense>
      </main>
      <Footer />
    </div>
  );
}
