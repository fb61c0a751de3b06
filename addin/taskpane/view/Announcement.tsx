import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { areaName, type Area, type Plan } from '../../../lib/index.js';
import { announcementOf, type AnnouncementLine } from '../state/announcement.js';
import { WORDS } from '../words/announce/load.js';
import type { AnnounceFacts } from '../words/announce/types.js';
import { useLateVoice, type LateVoice } from './lateWords.js';
import { usePane } from './pane.js';
import { Busy, CellLink } from './parts.js';
import { tokens } from './tokens.js';

const useStyles = makeStyles({
  plain: { outlineStyle: 'none' },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  title: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalL },
  overwrites: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

type AnnounceVoice = LateVoice<AnnounceFacts>;

/** What is about to be written, or is being written or taken back. */
export function UnderWay() {
  const { task } = usePane().state;
  const voice = useLateVoice<AnnounceFacts>(WORDS);
  const styles = useStyles();
  const section = useRef<HTMLElement>(null);

  // The button that was pressed is gone, before and after: whoever uses the keyboard goes on from here, and then from the bar.
  useEffect(() => {
    const footer = section.current?.closest('footer');
    return () => {
      if (document.activeElement === document.body) footer?.focus();
    };
  }, []);
  const announced = voice !== undefined && task.phase === 'announced';
  useEffect(() => {
    if (announced) section.current?.focus();
  }, [announced]);

  return (
    <>
      <section ref={section} tabIndex={-1} className={styles.plain} aria-live="polite">
        {voice && task.phase === 'announced' && <Announcement plan={task.plan} voice={voice} />}
      </section>
      {voice && task.phase === 'writing' && <Busy label={voice.say('writing', { count: task.cells })} />}
      {voice && task.phase === 'undoing' && <Busy label={voice.say('undoing')} />}
    </>
  );
}

interface Props {
  readonly plan: Plan;
  readonly voice: AnnounceVoice;
}

/** Every sheet and range that will be written, then one button. */
function Announcement({ plan, voice }: Props) {
  const styles = useStyles();
  const { state, send, intents } = usePane();
  const snapshot = state.reading.phase === 'read' ? state.reading.snapshot : undefined;
  const lines = useMemo(() => announcementOf(plan, snapshot), [plan, snapshot]);
  return (
    <>
      <div className={styles.title}>
        {voice.say(lines.length > 0 ? 'announce.title' : 'nothing-to-write')}
      </div>
      <ul className={styles.list}>
        {lines.map((line, index) => (
          <li key={index}>
            <Line line={line} voice={voice} />
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
    </>
  );
}

const placed = <L extends { readonly sheet: string; readonly area: Area }>(line: L) => ({
  ...line,
  cells: areaName(line.area),
});

function Line({ line, voice }: { readonly line: AnnouncementLine; readonly voice: AnnounceVoice }) {
  const styles = useStyles();
  switch (line.kind) {
    case 'new-sheet':
      return voice.say('announce.new-sheet', placed(line));
    case 'delete-sheet':
      return voice.say('announce.delete-sheet', { sheet: line.sheet });
    case 'record-new':
    case 'record':
    case 'record-gone':
    case 'lists-new':
    case 'lists':
    case 'lists-gone':
      return voice.say(`announce.${line.kind}`, { sheet: line.sheet });
    case 'look':
      return voice.say('announce.look', placed(line));
    case 'chart':
      return voice.say('announce.chart', placed(line));
    case 'marks':
      return voice.say('announce.marks', { sheet: line.sheet, count: line.count });
    case 'unmark':
      return voice.say('announce.unmark');
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
