import { Input, makeStyles, mergeClasses } from '@fluentui/react-components';
import { Exact, type ModelProblem, type QuotaModel, type Result } from '../../../../lib/index.js';
import { usePane } from '../pane.js';
import { Digits } from '../parts.js';
import { fieldProblem } from './fieldProblem.js';
import { tokens } from '../tokens.js';

const useStyles = makeStyles({
  summary: { cursor: 'pointer' },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  index: { width: '4em' },
  cell: { padding: tokens.spacingVerticalXXS, textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  heading: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  // Fluent swaps the two paddings with the page's direction, which the field does not follow.
  input: {
    width: '100%',
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
  },
  digits: { textAlign: 'end' },
});

/** C and D: per cent for each of the ten clusters. */
export function Coefficients({ model }: { readonly model: Result<QuotaModel, ModelProblem> }) {
  const styles = useStyles();
  const { state, voice, send } = usePane();
  const { draft } = state.scenario;
  const input = (name: 'socio' | 'periph', index: number) => {
    const field = `${name}.${index}` as const;
    const problem = fieldProblem(model, field, voice);
    const said = 'validationMessage' in problem ? problem.validationMessage : undefined;
    const label = voice.say('coefficients.of', { name: voice.say(`coefficients.${name}`), index: index + 1 });
    return (
      <Input
        size="small"
        className={styles.input}
        aria-label={said === undefined ? label : `${label}. ${said}`}
        aria-invalid={said !== undefined}
        // Unlike ₪, % stands on the right of its digits in every language.
        root={{ dir: 'ltr' }}
        input={{ inputMode: 'decimal', className: styles.digits }}
        contentAfter="%"
        value={draft[name][index] ?? ''}
        onChange={(_event, { value: text }) => {
          send({ type: 'field-typed', field, text });
        }}
      />
    );
  };
  return (
    <details>
      <summary className={styles.summary}>{voice.say('coefficients')}</summary>
      <table className={styles.table}>
        <thead className={styles.heading}>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.index)}>
              {voice.say('coefficients.index')}
            </th>
            <th scope="col" className={styles.cell}>
              {voice.say('coefficients.socio')}
            </th>
            <th scope="col" className={styles.cell}>
              {voice.say('coefficients.periph')}
            </th>
          </tr>
        </thead>
        <tbody>
          {draft.socio.map((_, index) => (
            <tr key={index}>
              <th scope="row" className={styles.cell}>
                <Digits>{voice.digits(new Exact(index + 1))}</Digits>
              </th>
              <td className={styles.cell}>{input('socio', index)}</td>
              <td className={styles.cell}>{input('periph', index)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
