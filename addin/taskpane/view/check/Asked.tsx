import { Button, makeStyles, Select } from '@fluentui/react-components';
import { useId } from 'react';
import type { KeptAnswer, Question } from '../../../../lib/index.js';
import type { CheckFacts } from '../../words/check/types.js';
import { CellLink, Note } from '../parts.js';
import { tokens } from '../tokens.js';
import { useCheck, type CheckVoice } from './check.js';

const useStyles = makeStyles({
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, marginBlockStart: '4px' },
  list: { maxWidth: '100%' },
  // Headings of the sheet can be long.
  choice: { maxWidth: '100%', minWidth: 0, overflowWrap: 'anywhere', justifyContent: 'flex-start' },
});

/** Values that have words of their own, by what is asked; others are text of the sheet or numbers. */
const OPTIONS = {
  unit: { nis: 'unit.nis', thousands: 'unit.thousands', millions: 'unit.millions' },
  side: { income: 'total.income', expenditure: 'total.expenditure' },
  decimal: { point: 'answer.decimal.point', comma: 'answer.decimal.comma' },
  footnotes: {
    none: 'answer.footnotes.none',
    parentheses: 'answer.footnotes.parentheses',
    bare: 'answer.footnotes.bare',
  },
  kind: { K1: 'kind.K1', K2: 'kind.K2', K3: 'kind.K3', K4: 'kind.K4', members: 'kind.members' },
  'amount-column': {},
  year: {},
  row: { none: 'answer.row.none' },
} as const satisfies Readonly<Record<Question['about'], Readonly<Record<string, keyof CheckFacts>>>>;

type Valued<T> = T extends unknown ? T[keyof T] : never;
type OptionWord = Valued<(typeof OPTIONS)[Question['about']]>;

export function optionText(
  about: Question['about'],
  { value, label }: Question['options'][number],
  voice: CheckVoice,
): string {
  if (label !== undefined) return label;
  const words: Readonly<Record<string, OptionWord>> = OPTIONS[about];
  const word = Object.hasOwn(words, value) ? words[value] : undefined;
  return word ? voice.say(word) : value;
}

/** What the question is about beyond its words: a row's label, the text of a cell. */
const subjectOf = ({ facts }: Pick<KeptAnswer, 'facts'>): string | undefined =>
  Object.values(facts).find((fact): fact is string => typeof fact === 'string' && fact.trim() !== '');

export function questionText(question: Pick<KeptAnswer, 'about' | 'facts'>, voice: CheckVoice): string {
  const { about } = question;
  const subject = about === 'unit' || about === 'amount-column' ? undefined : subjectOf(question);
  const asked = voice.say(`ask.${about}`);
  return subject === undefined ? asked : `${asked} \u2068${subject}\u2069`;
}

/** More than so many choices are a list. */
const BUTTONS = 6;

interface Props {
  readonly question: Question;
  readonly onAnswer: () => void;
}

/** What the sheet does not tell, and the ways in which it could be. */
export function Asked({ question, onAnswer }: Props) {
  const styles = useStyles();
  const { voice, intents } = useCheck();
  const text = useId();
  const { at, sheet, options } = question;
  const answer = (value: string) => {
    onAnswer();
    void intents.answer(question, value);
  };
  return (
    <Note tone="warning">
      <div role="group" aria-labelledby={text}>
        <span id={text}>{questionText(question, voice)}</span> {at && <CellLink at={{ sheet, ...at }} />}
        <div className={styles.choices}>
          {options.length > BUTTONS && (
            <Select
              size="small"
              className={styles.list}
              aria-labelledby={text}
              value=""
              onChange={(_event, { value }) => {
                answer(value);
              }}
            >
              <option value="" disabled>
                {voice.say('answer.choose')}
              </option>
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {optionText(question.about, option, voice)}
                </option>
              ))}
            </Select>
          )}
          {(options.length > BUTTONS ? [] : options).map((option) => (
            <Button
              key={option.value}
              size="small"
              className={styles.choice}
              onClick={() => {
                answer(option.value);
              }}
            >
              <bdi>{optionText(question.about, option, voice)}</bdi>
            </Button>
          ))}
        </div>
      </div>
    </Note>
  );
}
