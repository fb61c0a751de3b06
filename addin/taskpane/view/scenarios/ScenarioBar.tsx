import { Button, Checkbox, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { personKey } from '../../preference.js';
import { copyName, freeName } from '../../state/scenarios/names.js';
import { isPlain, savedState, type Entry } from '../../state/scenarios/simulation.js';
import { useSimulation } from '../simulate/simulation.js';
import { tokens } from '../tokens.js';
import { TextButton } from '../TextButton.js';
import { NoticeLine } from './NoticeLine.js';

const useStyles = makeStyles({
  narrow: { minWidth: 0, width: '100%' },
  bar: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  row: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  select: { flex: '1 1 8em', minWidth: 0 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'baseline',
  },
  state: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  rename: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});

/** The list of scenarios, and what can be done with the present one. */
export function ScenarioBar() {
  const styles = useStyles();
  const { voice, simulation, entry, read, send, scenarios, nameOf, isMine } = useSimulation();
  const [naming, setNaming] = useState(false);
  const { id } = entry.draft;
  const saved = savedState(entry);
  const taken = simulation.entries.map(nameOf);

  const shown = (each: Entry): string => {
    const marks = [
      ...(each.draft.owner === undefined
        ? []
        : [voice.say(isMine(each) ? 'scenario.personal' : 'scenario.of-another')]),
      ...(savedState(each) === 'changed' ? [voice.say('scenario.changed')] : []),
    ];
    return marks.length === 0 ? nameOf(each) : `${nameOf(each)} · ${marks.join(' · ')}`;
  };
  const create = (from: 'present' | 'plain') => {
    const name =
      from === 'present'
        ? copyName(nameOf(entry), (of) => voice.plain('scenario.copy-of', { name: of }), taken)
        : freeName(voice.plain('scenario.unnamed', { number: simulation.entries.length + 1 }), taken);
    send({ type: 'created', id: crypto.randomUUID(), name, from });
  };

  return (
    <section className={styles.bar} aria-label={voice.say('scenario')}>
      <div className={styles.row}>
        <Field label={voice.say('scenario')} orientation="horizontal" className={styles.select}>
          <Select
            size="small"
            className={styles.narrow}
            value={id}
            onChange={(_event, { value }) => {
              setNaming(false);
              send({ type: 'chosen', id: value });
            }}
          >
            {simulation.entries.map((each) => (
              <option key={each.draft.id} value={each.draft.id}>
                {shown(each)}
              </option>
            ))}
          </Select>
        </Field>
        <Button
          size="small"
          appearance={saved === 'saved' || isPlain(entry) ? 'secondary' : 'primary'}
          disabled={saved === 'saved' || simulation.storing || !read.ok}
          onClick={() => void scenarios.save(id, nameOf(entry))}
        >
          {voice.say('scenario.save')}
        </Button>
      </div>
      <div className={styles.actions}>
        <TextButton
          onClick={() => {
            create('plain');
          }}
        >
          {voice.say('scenario.new')}
        </TextButton>
        <TextButton
          onClick={() => {
            create('present');
          }}
        >
          {voice.say('scenario.duplicate')}
        </TextButton>
        <TextButton
          aria-expanded={naming}
          onClick={() => {
            setNaming(!naming);
          }}
        >
          {voice.say('scenario.rename')}
        </TextButton>
        <TextButton onClick={() => void scenarios.delete(id, nameOf(entry))}>
          {voice.say('scenario.delete')}
        </TextButton>
        <span className={styles.state}>
          {voice.say(simulation.storing ? 'scenario.storing' : `scenario.state.${saved}`)}
        </span>
      </div>
      {naming && (
        <div className={styles.rename}>
          <Field label={voice.say('scenario.name')} size="small">
            <Input
              size="small"
              value={entry.draft.name}
              placeholder={nameOf(entry)}
              maxLength={80}
              onChange={(_event, { value }) => {
                send({ type: 'renamed', name: value });
              }}
              onKeyDown={({ key }) => {
                if (key === 'Enter' || key === 'Escape') setNaming(false);
              }}
            />
          </Field>
          <Checkbox
            label={voice.say('scenario.mine')}
            checked={isMine(entry)}
            disabled={entry.draft.owner !== undefined && !isMine(entry)}
            onChange={(_event, { checked }) => {
              send({ type: 'owned', owner: checked === true ? personKey() : undefined });
            }}
          />
        </div>
      )}
      <NoticeLine />
    </section>
  );
}
