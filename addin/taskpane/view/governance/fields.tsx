import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import type { GovernanceVoice } from './governance.js';

const useStyles = makeStyles({
  field: { flex: '1 1 8em', minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
});

/** Yes, no, or not known yet. */
export type Answer = boolean | undefined;

/** A whole number as it is typed, in any of the digits that people use; undefined for anything else. */
export function whole(text: string): number | undefined {
  const plain = text.trim().replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
  return /^\d{1,4}$/.test(plain) ? Number(plain) : undefined;
}

interface NumberProps {
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
}

export function NumberField({ label, value, onText }: NumberProps) {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label}>
      <Input
        size="small"
        className={styles.input}
        input={{ dir: 'ltr', inputMode: 'numeric' }}
        value={value}
        onChange={(_event, { value: text }) => {
          onText(text);
        }}
      />
    </Field>
  );
}

interface AnswerProps {
  readonly label: string;
  readonly voice: GovernanceVoice;
  readonly value: Answer;
  readonly onAnswer: (answer: Answer) => void;
}

const ANSWERS = [
  ['unknown', undefined],
  ['yes', true],
  ['no', false],
] as const;

/** A condition that holds, does not hold, or is not known. */
export function AnswerField({ label, voice, value, onAnswer }: AnswerProps) {
  return (
    <Field label={label}>
      <Select
        size="small"
        value={ANSWERS.find(([, answer]) => answer === value)?.[0]}
        onChange={(_event, { value: name }) => {
          onAnswer(ANSWERS.find(([each]) => each === name)?.[1]);
        }}
      >
        {ANSWERS.map(([name]) => (
          <option key={name} value={name}>
            {voice.say(`gov.${name}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
