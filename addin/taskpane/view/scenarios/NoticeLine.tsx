import { Button, makeStyles } from '@fluentui/react-components';
import { Note } from '../parts.js';
import { Several } from '../Several.js';
import type { Notice } from '../../state/scenarios/simulation.js';
import type { SimulateVoice } from '../../words/simulate/load.js';
import { useSimulation } from '../simulate/simulation.js';
import { tokens } from '../tokens.js';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  text: { flex: '1 1 12em' },
});

function sentence(notice: Exclude<Notice, { kind: 'refused' }>, voice: SimulateVoice): string {
  switch (notice.kind) {
    case 'saved':
      return voice.say('scenario.saved', { name: notice.name });
    case 'deleted':
      return voice.say('scenario.deleted', { name: notice.name });
    case 'kept-both':
      return notice.theirs === ''
        ? voice.say('scenario.kept-own', { name: notice.name })
        : voice.say(`scenario.kept-both.${notice.reason}`, { theirs: notice.theirs, name: notice.name });
    case 'kept':
      return voice.say(`scenario.kept.${notice.reason}`, { name: notice.name });
    case 'unreadable':
      return voice.say('scenario.unreadable', { count: notice.count });
  }
}

/** What came of the last thing that was done to scenarios; a deletion can be taken back from here. */
export function NoticeLine() {
  const styles = useStyles();
  const { voice, simulation, send, scenarios } = useSimulation();
  const { notice } = simulation;
  const quiet = notice === undefined || notice.kind === 'saved' || notice.kind === 'deleted';
  return (
    <div aria-live="polite">
      {notice && (
        <Note tone={notice.kind === 'refused' ? 'error' : quiet ? 'plain' : 'warning'}>
          <div className={styles.row}>
            <div className={styles.text}>
              {notice.kind === 'refused' ? (
                <Several>
                  {notice.problems.map((problem, index) => (
                    <span key={index}>{voice.problem(problem)}</span>
                  ))}
                </Several>
              ) : (
                sentence(notice, voice)
              )}
            </div>
            {notice.kind === 'deleted' && (
              <Button size="small" onClick={() => void scenarios.restore()}>
                {voice.say('scenario.restore')}
              </Button>
            )}
            <Button
              size="small"
              appearance="subtle"
              onClick={() => {
                send({ type: 'told', notice: undefined });
              }}
            >
              {voice.say('dismiss')}
            </Button>
          </div>
        </Note>
      )}
    </div>
  );
}
