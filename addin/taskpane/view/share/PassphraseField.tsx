import { Field, Input, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ input: { minWidth: 0, width: '100%' } });

interface Props {
  readonly label: string;
  readonly value: string;
  readonly problem?: string | undefined;
  readonly hint?: string;
  /** Of something new, so that no kept password is offered. */
  readonly fresh?: boolean;
  readonly onText: (text: string) => void;
}

/** Hidden as it is typed; it stays in this field alone. */
export function PassphraseField({ label, value, problem, hint, fresh = false, onText }: Props) {
  const styles = useStyles();
  return (
    <Field
      label={label}
      size="small"
      {...(hint !== undefined && { hint })}
      {...(problem !== undefined && { validationState: 'error', validationMessage: problem })}
    >
      <Input
        type="password"
        size="small"
        className={styles.input}
        autoComplete={fresh ? 'new-password' : 'off'}
        value={value}
        onChange={(_event, { value: text }) => {
          onText(text);
        }}
      />
    </Field>
  );
}
