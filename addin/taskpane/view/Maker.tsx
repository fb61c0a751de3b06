import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { DEFAULT_VINTAGE, isRightToLeft, nameIn } from '../../../lib/index.js';
import { clusterRows, freeSheetName, membersSheetPlan } from '../state/template.js';
import { usePane } from './pane.js';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: tokens.spacingVerticalS },
  button: { alignSelf: 'flex-start' },
});

/** Announces a members sheet: the members of a known cluster with published figures, or a blank table. */
export function Maker() {
  const styles = useStyles();
  const { state, voice, send } = usePane();
  const [cluster, setCluster] = useState('');
  const { registry, reading } = state;
  if (reading.phase !== 'read') return null;

  const { language } = voice;
  const source = voice.say('empty.source', { source: voice.say(`vintage.${DEFAULT_VINTAGE}`) });
  const chosen = registry?.clusters().find(({ name }) => name.he === cluster);
  const name = chosen && nameIn(chosen.name, language);

  const announce = () => {
    const title =
      name === undefined ? voice.say('empty.title') : voice.say('empty.title-of', { cluster: name });
    const words = {
      sheet: freeSheetName(voice.say('empty.sheet'), reading.snapshot),
      title,
      headings: [
        voice.say('empty.heading.name'),
        voice.say('population'),
        voice.say('socio'),
        voice.say('periph'),
        voice.say('empty.heading.quota'),
      ],
      total: voice.say('empty.total'),
      ...(chosen && { source }),
    } as const;
    const rows = chosen && registry ? clusterRows(registry, chosen.name.he, DEFAULT_VINTAGE, language) : [];
    send({ type: 'announced', plan: membersSheetPlan(words, rows, isRightToLeft(language)) });
  };

  return (
    <div className={styles.form}>
      <Field label={voice.say('empty.cluster')} {...(chosen && { hint: source })}>
        <Select
          value={cluster}
          onChange={(_event, { value }) => {
            setCluster(value);
          }}
        >
          <option value="">{voice.say('empty.blank')}</option>
          {registry?.clusters().map((each) => (
            <option key={each.name.he} value={each.name.he}>
              {nameIn(each.name, language)}
            </option>
          ))}
        </Select>
      </Field>
      <Button appearance="primary" className={styles.button} onClick={announce}>
        {voice.say('empty.make')}
      </Button>
    </div>
  );
}
