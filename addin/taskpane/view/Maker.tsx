import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { DEFAULT_VINTAGE, isRightToLeft, nameIn, planScenario, type Plan } from '../../../lib/index.js';
import { clusterRequest } from '../state/cluster.js';
import { blankMembersPlan } from '../state/template.js';
import { usePane } from './pane.js';
import { tokens } from './tokens.js';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: tokens.spacingVerticalS },
  button: { alignSelf: 'flex-start' },
});

/** Announces a members sheet: the members of a known cluster with published figures, or a blank table. */
export function Maker() {
  const styles = useStyles();
  const { state, voice, today, send } = usePane();
  const [cluster, setCluster] = useState('');
  const { registry, reading } = state;
  if (reading.phase !== 'read') return null;

  const { language } = voice;
  const source = voice.say('empty.source', { source: voice.say(`vintage.${DEFAULT_VINTAGE}`) });

  const blank = (): Plan =>
    blankMembersPlan(
      {
        sheet: voice.say('empty.sheet'),
        title: voice.say('empty.title'),
        headings: [
          voice.say('empty.heading.name'),
          voice.say('population'),
          voice.say('socio'),
          voice.say('periph'),
          voice.say('empty.heading.quota'),
        ],
        total: voice.say('empty.total'),
      },
      reading.snapshot,
      isRightToLeft(language),
    );

  const announce = () => {
    const request =
      registry &&
      clusterRequest(
        registry,
        cluster,
        {
          sheet: voice.say('empty.sheet'),
          title: (name) => voice.plain('empty.title-of', { cluster: name }),
        },
        state.recommended,
        reading.snapshot,
        DEFAULT_VINTAGE,
        language,
        today(),
      );
    const planned = request && planScenario(request);
    if (!planned || planned.ok) send({ type: 'announced', plan: planned?.value.plan ?? blank() });
    else {
      send({ type: 'refused', outcome: { kind: 'refused', by: 'workbook', problems: planned.problems } });
    }
  };

  return (
    <div className={styles.form}>
      <Field label={voice.say('empty.cluster')} {...(cluster !== '' && { hint: source })}>
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
