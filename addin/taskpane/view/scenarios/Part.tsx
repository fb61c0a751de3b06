import { makeStyles } from '@fluentui/react-components';
import type { PartDraft } from '../../state/scenarios/arrangement.js';
import { Coefficients } from '../simulate/Coefficients.js';
import { useSimulation } from '../simulate/simulation.js';
import { Steps } from '../simulate/Steps.js';
import { Tariff } from '../simulate/Tariff.js';
import { DraftField } from '../simulate/TextField.js';
import { tokens } from '../tokens.js';
import { Shares } from './Shares.js';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: `0 0 0 0`,
    paddingInlineStart: tokens.spacingHorizontalM,
    border: 'none',
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
  legend: { fontWeight: tokens.fontWeightSemibold, padding: 0 },
  summary: { cursor: 'pointer' },
});

interface Props {
  readonly index: number;
  readonly part: PartDraft;
}

/** One of several parts with its weight, or an only one that divides a total. */
export function Part({ index, part }: Props) {
  const styles = useStyles();
  const { voice, entry } = useSimulation();
  const several = entry.draft.arrangement.parts.length > 1;
  const at = `arrangement.parts.${index}`;
  return (
    <fieldset className={styles.part}>
      {several && (
        <>
          <legend className={styles.legend}>{voice.say('part', { number: index + 1 })}</legend>
          <DraftField field={`${at}.weight`} label={voice.say('step.weight')} value={part.weight} unit="%" />
        </>
      )}
      {part.kind === 'shares' ? (
        <Shares at={at} part={part} />
      ) : (
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
      )}
    </fieldset>
  );
}
