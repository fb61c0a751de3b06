import { Button, makeStyles } from '@fluentui/react-components';
import { isOwnSheet, type Plan } from '../../../lib/index.js';
import type { Outcome } from '../state/pane.js';
import { cellCount } from '../state/written.js';
import { WORDS } from '../words/announce/load.js';
import type { AnnounceFacts } from '../words/announce/types.js';
import { useLateVoice, type LateVoice } from './lateWords.js';
import { usePane } from './pane.js';
import { Note } from './parts.js';
import { tokens } from './tokens.js';
import { TextButton } from './TextButton.js';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  text: { flex: '1 1 12em' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** What the last action came to, with its Undo. */
export function OutcomeNote() {
  const styles = useStyles();
  const { state, send, intents } = usePane();
  const voice = useLateVoice<AnnounceFacts>(WORDS);
  const { outcome, undoable, task } = state;
  if (!voice || !outcome) return null;
  return (
    <Note tone={outcome.kind === 'refused' ? 'error' : 'plain'}>
      <div className={styles.row}>
        <div className={styles.text}>
          <OutcomeText outcome={outcome} voice={voice} />
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
  );
}

interface Props {
  readonly outcome: Outcome;
  readonly voice: LateVoice<AnnounceFacts>;
}

function OutcomeText({ outcome, voice }: Props) {
  const styles = useStyles();
  const { state, intents } = usePane();
  const { reading } = state;
  // What is gone again, or was never to be seen, nobody can be led to.
  const isVisible = (sheet: string): boolean =>
    reading.phase === 'read' &&
    reading.snapshot.sheets.some(({ name, visibility }) => name === sheet && visibility === 'visible');
  switch (outcome.kind) {
    case 'written':
      return (
        <>
          {written(outcome, state.undoable?.plan, voice)}{' '}
          {outcome.sheets.filter(isVisible).map((sheet) => (
            <TextButton key={sheet} onClick={() => void intents.show({ sheet, row: 0, column: 0 })}>
              {voice.say('go-to-sheet', { sheet })}
            </TextButton>
          ))}
        </>
      );
    case 'undone':
      return undone(outcome.sheets, voice);
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

function undone(all: readonly string[], voice: Props['voice']): string {
  const sheets = users(all);
  if (sheets.length > 0) return voice.say('undone', { where: sheets.join(', ') });
  return voice.say(all.length > 0 ? 'recorded.undone' : 'unmarked.undone');
}

const users = (sheets: readonly string[]): readonly string[] => sheets.filter((name) => !isOwnSheet(name));

const isSeen = (step: Plan['steps'][number]): boolean => step.do !== 'write' || !isOwnSheet(step.sheet);

/** A plan without cells marks some, or takes all marks off, which names no sheet. */
function written(
  { cells, sheets }: Extract<Outcome, { readonly kind: 'written' }>,
  plan: Plan | undefined,
  voice: Props['voice'],
): string {
  const seen = users(sheets);
  if (seen.length === 0 && sheets.length > 0) return voice.say('recorded');
  const where = seen.join(', ');
  const count = plan ? cellCount({ steps: plan.steps.filter(isSeen) }) : cells;
  if (count > 0) return voice.say('written', { count, where });
  return sheets.length > 0 ? voice.say('marked', { where }) : voice.say('unmarked');
}
