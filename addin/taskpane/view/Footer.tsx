import { Button, makeStyles } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { usePane } from './pane.js';
import { tokens } from './tokens.js';

const WriteScenario = lazy(() =>
  import('./simulate/WriteScenario.js').then((module) => ({ default: module.WriteScenario })),
);
const CheckBar = lazy(() => import('./check/CheckBar.js').then((module) => ({ default: module.CheckBar })));
const UnderWay = lazy(() => import('./Announcement.js').then((module) => ({ default: module.UnderWay })));

const useStyles = makeStyles({
  footer: {
    flex: 'none',
    outlineStyle: 'none',
    maxHeight: '50%',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBlockStartWidth: '1px',
    borderBlockStartStyle: 'solid',
    borderBlockStartColor: tokens.colorNeutralStroke2,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The bar that does not scroll away: what can be done here, or what is about to be written. */
export function Footer() {
  const styles = useStyles();
  const { state, voice, intents } = usePane();
  const { task, area, reading } = state;
  return (
    <footer tabIndex={-1} className={styles.footer}>
      <Suspense>
        {task.phase !== 'none' && <UnderWay />}
        {task.phase === 'none' && (
          <div className={styles.bar}>
            {area.name === 'simulate' && <WriteScenario />}
            {area.name === 'check' ? (
              <CheckBar />
            ) : (
              <Button disabled={reading.phase === 'reading'} onClick={() => void intents.read()}>
                {voice.say('read-again')}
              </Button>
            )}
          </div>
        )}
      </Suspense>
    </footer>
  );
}
