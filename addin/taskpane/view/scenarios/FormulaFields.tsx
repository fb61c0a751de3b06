import { makeStyles } from '@fluentui/react-components';
import type { FormulaDraft } from '../../state/scenarios/arrangement.js';
import { Coefficients } from '../simulate/Coefficients.js';
import { useSimulation } from '../simulate/simulation.js';
import { Steps } from '../simulate/Steps.js';
import { Tariff } from '../simulate/Tariff.js';

const useStyles = makeStyles({ summary: { cursor: 'pointer' } });

interface Props {
  /** Where the part stands in the draft: `arrangement.parts.0`. */
  readonly at: string;
  readonly part: FormulaDraft;
}

/** The letters of annex 3: tariff, fixed sums by size, coefficients by cluster. */
export function FormulaFields({ at, part }: Props) {
  const styles = useStyles();
  const { voice } = useSimulation();
  return (
    <>
      <Tariff at={at} part={part} />
      <details>
        <summary className={styles.summary}>{voice.say('bands')}</summary>
        <Steps
          list={`${at}.bands`}
          steps={part.bands}
          amount={voice.say('bands.fixed')}
          add={voice.say('bands.add')}
          remove={(from) => voice.say('bands.remove', { from })}
          needed
        />
      </details>
      <details>
        <summary className={styles.summary}>{voice.say('coefficients')}</summary>
        <Coefficients at={at} part={part} />
      </details>
    </>
  );
}
