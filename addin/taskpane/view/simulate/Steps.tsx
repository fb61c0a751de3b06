import { Button, makeStyles } from '@fluentui/react-components';
import type { StepDraft } from '../../state/scenarios/arrangement.js';
import { tokens } from '../tokens.js';
import { Cross } from './Cross.js';
import { useSimulation } from './simulation.js';
import { DraftField } from './TextField.js';

const useStyles = makeStyles({
  rows: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'end',
  },
  add: { alignSelf: 'flex-start' },
});

interface Props {
  /** Where the list stands in the draft: `arrangement.parts.0.bands`. */
  readonly list: string;
  readonly steps: readonly StepDraft[];
  readonly amount: string;
  readonly add: string;
  readonly remove: (from: string) => string;
  /** A list that must not be empty keeps its last row. */
  readonly needed?: boolean;
}

/** Amounts by population, from so many residents on: fixed sums, caps, floors. */
export function Steps({ list, steps, amount, add, remove, needed = false }: Props) {
  const styles = useStyles();
  const { voice, send } = useSimulation();
  return (
    <div className={styles.rows}>
      {steps.map(({ from, value }, index) => (
        <div key={index} className={styles.row}>
          <DraftField field={`${list}.${index}.from`} label={voice.say('bands.from')} value={from} />
          <DraftField field={`${list}.${index}.value`} label={amount} value={value} unit="₪" />
          <Cross
            label={remove(from)}
            disabled={needed && steps.length === 1}
            onClick={() => {
              send({ type: 'row-removed', list, index });
            }}
          />
        </div>
      ))}
      <Button
        size="small"
        className={styles.add}
        onClick={() => {
          send({ type: 'row-added', list, row: { from: steps.length === 0 ? '0' : '', value: '' } });
        }}
      >
        {add}
      </Button>
    </div>
  );
}
