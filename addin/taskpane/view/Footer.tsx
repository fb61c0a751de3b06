import { Button, makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useMemo } from 'react';
import { areaName, type Area, type Plan } from '../../../lib/index.js';
import { announcementOf, type AnnouncementLine } from '../state/announcement.js';
import { usePane } from './pane.js';
import { Busy, CellLink } from './parts.js';
import { tokens } from './tokens.js';

const WriteScenario = lazy(() =>
  import('./simulate/WriteScenario.js').then((module) => ({ default: module.WriteScenario })),
);

const useStyles = makeStyles({
  footer: {
    flex: 'none',
    maxHeight: '50%',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBlockStartWidth: '1px',
    borderBlockStartStyle: 'solid',
    borderBlockStartColor: tokens.colorNeutralStroke2,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  title: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalL },
  overwrites: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** The bar that does not scroll away: what can be done here, or what is about to be written. */
export function Footer() {
  const styles = useStyles();
  const { state, voice, intents } = usePane();
  const { task, area, reading } = state;
  return (
    <footer className={styles.footer}>
      {task.phase === 'announced' && <Announcement plan={task.plan} />}
      {task.phase === 'writing' && <Busy label={voice.say('writing', { count: task.cells })} />}
      {task.phase === 'undoing' && <Busy label={voice.say('undoing')} />}
      {task.phase === 'none' && (
        <div className={styles.bar}>
          {area.name === 'simulate' && (
            <Suspense>
              <WriteScenario />
            </Suspense>
          )}
          <Button disabled={reading.phase === 'reading'} onClick={() => void intents.read()}>
            {voice.say('read-again')}
          </Button>
        </div>
      )}
    </footer>
  );
}

/** Every sheet and range that will be written, then one button. */
function Announcement({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  const { state, voice, send, intents } = usePane();
  const snapshot = state.reading.phase === 'read' ? state.reading.snapshot : undefined;
  const lines = useMemo(() => announcementOf(plan, snapshot), [plan, snapshot]);
  return (
    <section aria-live="polite">
      <div className={styles.title}>
        {voice.say(lines.length > 0 ? 'announce.title' : 'nothing-to-write')}
      </div>
      <ul className={styles.list}>
        {lines.map((line, index) => (
          <li key={index}>
            <Line line={line} />
          </li>
        ))}
      </ul>
      <div className={styles.bar}>
        {lines.length > 0 && (
          <Button appearance="primary" onClick={() => void intents.write()}>
            {voice.say('write')}
          </Button>
        )}
        <Button
          onClick={() => {
            send({ type: 'withdrawn' });
          }}
        >
          {voice.say('cancel')}
        </Button>
      </div>
    </section>
  );
}

const placed = <L extends { readonly sheet: string; readonly area: Area }>(line: L) => ({
  ...line,
  cells: areaName(line.area),
});

function Line({ line }: { readonly line: AnnouncementLine }) {
  const styles = useStyles();
  const { voice } = usePane();
  switch (line.kind) {
    case 'new-sheet':
      return voice.say('announce.new-sheet', placed(line));
    case 'delete-sheet':
      return voice.say('announce.delete-sheet', { sheet: line.sheet });
    case 'look':
      return voice.say('announce.look', placed(line));
    case 'chart':
      return voice.say('announce.chart', placed(line));
    case 'cells': {
      const { sheet, area, overwrites } = line;
      return (
        <>
          {voice.say('announce.cells', placed(line))}
          {overwrites > 0 && (
            <div className={styles.overwrites}>
              {voice.say('announce.overwrites', { count: overwrites })}{' '}
              <CellLink at={{ sheet, row: area.top, column: area.left }} />
            </div>
          )}
        </>
      );
    }
  }
}
