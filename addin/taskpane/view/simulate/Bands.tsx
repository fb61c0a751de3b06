import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import type { ModelProblem, QuotaModel, Result } from '../../../../lib/index.js';
import { usePane } from '../pane.js';
import { fieldProblem } from './fieldProblem.js';
import { tokens } from '../tokens.js';

const useStyles = makeStyles({
  summary: { cursor: 'pointer' },
  rows: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'end',
  },
  input: { minWidth: 0, width: '100%' },
  add: { alignSelf: 'flex-start' },
});

/** A: the fixed sum, by bands of population. */
export function Bands({ model }: { readonly model: Result<QuotaModel, ModelProblem> }) {
  const styles = useStyles();
  const { state, voice, send } = usePane();
  const { bands } = state.scenario.draft;
  const input = (
    field: `bands.${number}.from` | `bands.${number}.fixed`,
    label: string,
    value: string,
    unit?: string,
  ) => (
    <Field label={label} size="small" {...fieldProblem(model, field, voice)}>
      <Input
        size="small"
        className={styles.input}
        input={{ dir: 'ltr', inputMode: 'decimal' }}
        {...(unit && { contentAfter: unit })}
        value={value}
        onChange={(_event, { value: text }) => {
          send({ type: 'field-typed', field, text });
        }}
      />
    </Field>
  );
  return (
    <details>
      <summary className={styles.summary}>{voice.say('bands')}</summary>
      <div className={styles.rows}>
        {bands.map(({ from, fixed }, index) => (
          <div key={index} className={styles.row}>
            {input(`bands.${index}.from`, voice.say('bands.from'), from)}
            {input(`bands.${index}.fixed`, voice.say('bands.fixed'), fixed, '₪')}
            <Button
              size="small"
              appearance="subtle"
              icon={<Cross />}
              disabled={bands.length === 1}
              aria-label={voice.say('bands.remove', { from })}
              title={voice.say('bands.remove', { from })}
              onClick={() => {
                send({ type: 'band-removed', index });
              }}
            />
          </div>
        ))}
        <Button
          size="small"
          className={styles.add}
          onClick={() => {
            send({ type: 'band-added' });
          }}
        >
          {voice.say('bands.add')}
        </Button>
      </div>
    </details>
  );
}

const Cross = () => (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M4 4l8 8M12 4l-8 8" stroke="currentColor" strokeWidth="1.5" fill="none" />
  </svg>
);
