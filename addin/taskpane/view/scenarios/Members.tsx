import { Button, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { nameIn } from '../../../../lib/index.js';
import { registryMember } from '../../state/scenarios/base.js';
import { searchAuthorities } from '../../state/scenarios/search.js';
import { usePane } from '../pane.js';
import { useSimulation } from '../simulate/simulation.js';
import { tokens } from '../tokens.js';
import { OwnMember } from './OwnMember.js';
import { Section } from './Section.js';

const useStyles = makeStyles({
  narrow: { minWidth: 0, width: '100%' },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  item: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Who is in: an authority leaves, comes back, or joins, from the registry or with figures of one's own. */
export function Members() {
  const styles = useStyles();
  const { voice, base, entry, send } = useSimulation();
  const { removed, added } = entry.draft;
  const here = [...base.members.filter(({ key }) => !removed.includes(key)), ...added];
  return (
    <>
      <Field label={voice.say('members.leave')} size="small">
        <Select
          size="small"
          className={styles.narrow}
          value=""
          onChange={(_event, { value }) => {
            if (value !== '') send({ type: 'member-removed', key: value });
          }}
        >
          <option value="">{voice.say('members.choose')}</option>
          {here.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Search />
      <Section title={voice.say('members.own')}>
        <OwnMember />
      </Section>
    </>
  );
}

function Search() {
  const styles = useStyles();
  const { state } = usePane();
  const { voice, base, entry, send } = useSimulation();
  const [typed, setTyped] = useState('');
  const { registry, language } = state;
  const { removed, added } = entry.draft;
  const here = [...base.members.filter(({ key }) => !removed.includes(key)), ...added];
  const found = registry ? searchAuthorities(registry, typed, new Set(here.map(({ key }) => key))) : [];
  return (
    <div>
      <Field label={voice.say('members.search')} size="small" hint={voice.say('members.search.hint')}>
        <Input
          size="small"
          type="search"
          value={typed}
          onChange={(_event, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      <div aria-live="polite">
        {typed.trim() !== '' && found.length === 0 && (
          <div className={styles.note}>{voice.say('members.none', { typed })}</div>
        )}
        <ul className={styles.list}>
          {found.map((authority) => (
            <li key={authority.code} className={styles.item}>
              <span>
                <bdi>{nameIn(authority.name, language)}</bdi>
                {authority.cluster !== undefined && (
                  <span className={styles.note}> · {authority.cluster}</span>
                )}
              </span>
              <Button
                size="small"
                aria-label={voice.say('members.add', { name: nameIn(authority.name, language) })}
                onClick={() => {
                  setTyped('');
                  // One that left comes back as it was; figures of one's own can still be typed in its row.
                  if (removed.includes(authority.code)) {
                    send({ type: 'reset', parameter: { removed: authority.code } });
                  } else send({ type: 'member-added', member: registryMember(authority, language) });
                }}
              >
                {voice.say('members.join')}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
