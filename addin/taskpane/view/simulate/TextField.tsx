import { Field, Input, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { FieldOwnProblem, FieldProblem } from '../../state/scenarios/problems.js';
import type { SimulateVoice } from '../../words/simulate/load.js';
import { tokens } from '../tokens.js';
import { useSimulation } from './simulation.js';

const useStyles = makeStyles({
  input: { minWidth: 0, width: '100%' },
  // Fluent swaps the two paddings with the page's direction, which a field of per cent does not follow.
  perCent: { paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
  end: { textAlign: 'end' },
});

const OWN = ['field-not-a-number', 'field-negative', 'field-too-fine'] as const;

/** The sentence against a field, of the library or the pane's own. */
export function fieldSentence(problem: FieldProblem, voice: SimulateVoice): string {
  const own = OWN.find((code) => code === problem.code);
  return own
    ? voice.say(own, { value: String(problem.facts['value'] ?? '') })
    : voice.problem(problem as Exclude<FieldProblem, FieldOwnProblem>);
}

/** What is wrong with one field of the present scenario. */
export function useFieldProblem(field: string): string | undefined {
  const { read, voice } = useSimulation();
  const problem = read.ok ? undefined : read.problems.find(({ place }) => place === field);
  return problem && fieldSentence(problem, voice);
}

interface InputProps {
  readonly label: string;
  readonly value: string;
  readonly unit?: '₪' | '%';
  readonly problem?: string | undefined;
  readonly placeholder?: string;
  readonly onText: (text: string) => void;
}

/** A number's field without a visible label: in tables, where headings say what stands there. */
export function BareInput({ label, value, unit, problem, placeholder, onText }: InputProps) {
  const styles = useStyles();
  const perCent = unit === '%';
  return (
    <Input
      size="small"
      className={mergeClasses(styles.input, perCent && styles.perCent)}
      aria-label={problem === undefined ? label : `${label}. ${problem}`}
      aria-invalid={problem !== undefined}
      // Unlike ₪, % stands on the right of its digits in every language.
      {...(perCent
        ? { root: { dir: 'ltr' }, input: { inputMode: 'decimal', className: styles.end } }
        : { input: { dir: 'ltr', inputMode: 'decimal' } })}
      {...(unit && { contentAfter: unit })}
      {...(placeholder !== undefined && { placeholder })}
      value={value}
      onChange={(_event, { value: text }) => {
        onText(text);
      }}
    />
  );
}

/** A number's field with its label above and what is wrong with it below. */
export function LabelledInput(props: InputProps) {
  const { label, problem } = props;
  return (
    <Field
      label={label}
      size="small"
      {...(problem !== undefined && { validationState: 'error', validationMessage: problem })}
    >
      <BareInput {...props} problem={undefined} />
    </Field>
  );
}

interface DraftProps extends Omit<InputProps, 'problem' | 'onText'> {
  /** Where the text stands in the scenario's draft: `arrangement.parts.0.tariff`. */
  readonly field: string;
  readonly bare?: boolean;
}

/** A field of the present scenario. */
export function DraftField({ field, bare = false, ...props }: DraftProps) {
  const { send } = useSimulation();
  const problem = useFieldProblem(field);
  const onText = (text: string) => {
    send({ type: 'typed', field, text });
  };
  return bare ? (
    <BareInput {...props} problem={problem} onText={onText} />
  ) : (
    <LabelledInput {...props} problem={problem} onText={onText} />
  );
}
