import { Field, makeStyles, Select } from '@fluentui/react-components';
import { VINTAGES } from '../../../../lib/index.js';
import { useSimulation } from '../simulate/simulation.js';
import { DraftField } from '../simulate/TextField.js';
import { tokens } from '../tokens.js';

const useStyles = makeStyles({
  select: { minWidth: 0, width: '100%' },
  two: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    columnGap: tokens.spacingHorizontalS,
  },
});

const AS_THEY_ARE = '';

/** Growth of the population, and the vintage of the figures. */
export function Assumptions() {
  const styles = useStyles();
  const { voice, entry, send } = useSimulation();
  const { growth, vintage } = entry.draft;
  return (
    <>
      <div className={styles.two}>
        <DraftField
          field="growth.perCent"
          label={voice.say('growth.per-cent')}
          value={growth.perCent}
          unit="%"
        />
        <DraftField field="growth.years" label={voice.say('growth.years')} value={growth.years} />
      </div>
      <Field label={voice.say('vintage')} size="small" hint={voice.say('vintage.hint')}>
        <Select
          size="small"
          className={styles.select}
          value={typeof vintage === 'string' ? vintage : AS_THEY_ARE}
          onChange={(_event, { value }) => {
            send({ type: 'vintage-chosen', vintage: VINTAGES.find((each) => each === value) });
          }}
        >
          <option value={AS_THEY_ARE}>{voice.say('vintage.as-they-are')}</option>
          {VINTAGES.map((each) => (
            <option key={each} value={each}>
              {voice.say(`vintage.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
