import { Button, makeStyles } from '@fluentui/react-components';
import { usePane } from './pane.js';
import { Note } from './parts.js';
import { tokens } from './tokens.js';
import { TextButton } from './TextButton.js';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  text: { flex: '1 1 12em' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** What the last action came to, with its Undo. Announced to screen readers when it changes. */
export function Outcome() {
  const styles = useStyles();
  const { state, voice, send, intents } = usePane();
  const { outcome, undoable, task } = state;
  return (
    <div aria-live="polite">
      {outcome && (
        <Note tone={outcome.kind === 'refused' ? 'error' : 'plain'}>
          <div className={styles.row}>
            <div className={styles.text}>
              <OutcomeText />
            </div>
            {undoable && (
              <Button size="small" disabled={task.phase !== 'none'} onClick={() => void intents.undo()}>
                {voice.say('undo')}
              </Button>
            )}
            <Button
              size="small"
              appearance="subtle"
              onClick={() => {
                send({ type: 'dismissed' });
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

function OutcomeText() {
  const styles = useStyles();
  const { state, voice, intents } = usePane();
  const { outcome } = state;
  switch (outcome?.kind) {
    case undefined:
      return null;
    case 'written':
      return (
        <>
          {voice.say('written', { count: outcome.cells, where: outcome.sheets.join(', ') })}{' '}
          {outcome.sheets.map((sheet) => (
            <TextButton key={sheet} onClick={() => void intents.show({ sheet, row: 0, column: 0 })}>
              {voice.say('go-to-sheet', { sheet })}
            </TextButton>
          ))}
        </>
      );
    case 'undone':
      return voice.say('undone', { where: outcome.sheets.join(', ') });
    case 'refused':
      return (
        <>
          {outcome.by === 'command' && voice.say('command.refused')}
          <ul className={styles.list}>
            {outcome.problems.map((problem, index) => (
              <li key={index}>{voice.problem(problem)}</li>
            ))}
          </ul>
        </>
      );
  }
}
