import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { loadTemplates, TEMPLATES, type TemplateName } from '../../../../lib/index.js';
import { usePane } from '../pane.js';
import { tokens } from '../tokens.js';
import { useCheck, type CheckVoice } from './check.js';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  button: { alignSelf: 'flex-start' },
});

function nameOf(template: TemplateName, voice: CheckVoice): string {
  switch (template) {
    case 'cluster':
    case 'governance':
      return voice.say(`template.${template}`);
    case 'form':
      return voice.say('kind.K1');
    case 'members':
      return voice.say('kind.members');
    case 'projects':
      return voice.say('kind.K3');
    case 'budget':
    case 'contributions':
    case 'agreements':
    case 'commitments':
    case 'loans':
    case 'donations':
    case 'reports':
    case 'approvals':
    case 'council':
    case 'rotation':
    case 'committees':
    case 'delegations':
    case 'powers':
    case 'activities':
    case 'fees':
    case 'tenders':
    case 'contracts':
    case 'transfers':
    case 'sales':
    case 'joining':
    case 'leaving':
    case 'settlement':
      return voice.say(`part.${template}`);
  }
}

/** Announces an empty sheet that the check reads, in the pane's language. */
export function TemplateMaker() {
  const styles = useStyles();
  const { state, send, today } = usePane();
  const { voice } = useCheck();
  const [wanted, setWanted] = useState<TemplateName>('cluster');
  const { reading } = state;
  if (reading.phase !== 'read') return null;

  const announce = async () => {
    const { planTemplate } = await loadTemplates();
    const { plan } = planTemplate(wanted, voice.language, {
      year: Number(today().slice(0, 4)),
      existing: reading.snapshot.sheets.map(({ name }) => name),
    });
    send({ type: 'announced', plan });
  };
  return (
    <div className={styles.form}>
      <Field label={voice.say('empty.template')}>
        <Select
          value={wanted}
          onChange={(_event, { value }) => {
            setWanted(TEMPLATES.find((each) => each === value) ?? wanted);
          }}
        >
          {TEMPLATES.map((template) => (
            <option key={template} value={template}>
              {nameOf(template, voice)}
            </option>
          ))}
        </Select>
      </Field>
      <Button className={styles.button} onClick={() => void announce()}>
        {voice.say('empty.template.make')}
      </Button>
    </div>
  );
}
