import { Field, makeStyles, Select } from '@fluentui/react-components';
import { basisOf, hasStanding } from '../../state/scenarios/outcome.js';
import { useSimulation } from './simulation.js';

// A list is as wide as its longest option unless it is told otherwise.
const useStyles = makeStyles({ select: { minWidth: 0, width: '100%' } });

/** What the new quotas are compared with. */
export function Basis() {
  const styles = useStyles();
  const { voice, base, simulation, entry, send, nameOf } = useSimulation();
  const others = simulation.entries.filter((each) => each !== entry);
  const standing = hasStanding(base);
  if (!standing && others.length === 0) return null;
  return (
    <Field label={voice.say('compare.with')} orientation="horizontal">
      <Select
        size="small"
        className={styles.select}
        value={basisOf(simulation, base)}
        onChange={(_event, { value }) => {
          send({ type: 'basis-chosen', basis: value });
        }}
      >
        {standing && <option value="sheet">{voice.say('compare.sheet')}</option>}
        <option value="recommended">{voice.say('compare.recommended')}</option>
        {others.map((each) => (
          <option key={each.draft.id} value={each.draft.id}>
            {nameOf(each)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
