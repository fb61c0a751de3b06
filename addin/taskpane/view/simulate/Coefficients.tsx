import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { Exact } from '../../../../lib/index.js';
import type { FormulaDraft } from '../../state/scenarios/arrangement.js';
import { Digits } from '../parts.js';
import { tokens } from '../tokens.js';
import { useSimulation } from './simulation.js';
import { DraftField } from './TextField.js';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  index: { width: '4em' },
  cell: { padding: tokens.spacingVerticalXXS, textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  heading: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  /** Where the part stands in the draft: `arrangement.parts.0`. */
  readonly at: string;
  readonly part: FormulaDraft;
}

/** C and D: per cent for each of the ten clusters. */
export function Coefficients({ at, part }: Props) {
  const styles = useStyles();
  const { voice } = useSimulation();
  const input = (name: 'socio' | 'periph', index: number) => (
    <DraftField
      bare
      field={`${at}.${name}.${index}`}
      label={voice.say('coefficients.of', { name: voice.say(`coefficients.${name}`), index: index + 1 })}
      value={part[name][index] ?? ''}
      unit="%"
    />
  );
  return (
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
        {part.socio.map((_, index) => (
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
  );
}
