import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { Footer } from './Footer.js';
import { Header } from './Header.js';
import { Overview } from './Overview.js';
import { usePane } from './pane.js';
import { Busy } from './parts.js';
import { SelectionLine } from './SelectionLine.js';
import { tokens } from './tokens.js';

const OutcomeNote = lazy(() => import('./Outcome.js').then((module) => ({ default: module.OutcomeNote })));
const Simulate = lazy(() =>
  import('./simulate/Simulate.js').then((module) => ({ default: module.Simulate })),
);
const Check = lazy(() => import('./check/Check.js').then((module) => ({ default: module.Check })));
const Governance = lazy(() =>
  import('./governance/Governance.js').then((module) => ({ default: module.Governance })),
);
const Share = lazy(() => import('./share/Share.js').then((module) => ({ default: module.Share })));
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
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  notices: {
    display: 'flex',
    flexDirection: 'column',
    '& > :not(:empty)': { marginBlockStart: tokens.spacingVerticalM },
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
        <div className={styles.notices}>
          {/* There before its words are, so that they are announced. */}
          <div aria-live="polite">
            <Suspense>{state.outcome && <OutcomeNote />}</Suspense>
          </div>
          <SelectionLine />
        </div>
        <Suspense fallback={<Busy label={voice.say('reading')} />}>
          {state.area.name === 'overview' && <Overview />}
          {state.area.name === 'simulate' && <Simulate />}
          {state.area.name === 'check' && <Check />}
          {state.area.name === 'governance' && <Governance />}
          {state.area.name === 'share' && <Share />}
          {state.area.name === 'settings' && <Settings />}
        </Suspense>
      </main>
      <Footer />
    </div>
  );
}
