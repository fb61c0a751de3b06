import { makeStyles } from '@fluentui/react-components';
import type { KeptAnswer } from '../../../../lib/index.js';
import { useLooks } from '../looks.js';
import { tokens } from '../tokens.js';
import { Cross } from '../simulate/Cross.js';
import { optionText, questionText } from './Asked.js';
import { useCheck } from './check.js';

const useStyles = makeStyles({
  answer: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  text: { flex: '1 1 auto', minWidth: 0 },
});

interface Props {
  readonly answers: readonly KeptAnswer[];
  /** Says of which sheet. */
  readonly named?: boolean;
  readonly onTaken?: () => void;
}

/** What people said about a sheet, each to be taken back. */
export function Answered({ answers, named = false, onTaken }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  const { voice, intents } = useCheck();
  if (answers.length === 0) return null;
  return (
    <ul className={looks.list}>
      {answers.map((answer) => {
        const { id, sheet, about } = answer;
        const question = questionText(answer, voice);
        return (
          <li key={id} className={styles.answer}>
            <span className={styles.text}>
              {named && (
                <>
                  <bdi>{sheet}</bdi>
                  {' · '}
                </>
              )}
              {question} <strong>{optionText(about, answer, voice)}</strong>
            </span>
            <Cross
              label={voice.say('answers.take-back', { sheet, question })}
              onClick={() => {
                onTaken?.();
                void intents.takeBack(id);
              }}
            />
          </li>
        );
      })}
    </ul>
  );
}
