import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { MONEY_UNITS } from '../../../../lib/index.js';
import { WORDS } from '../../words/check/load.js';
import type { CheckFacts } from '../../words/check/types.js';
import { useLateVoice } from '../lateWords.js';
import { useShareLooks } from './looks.js';
import type { Told } from './ReturnsBooks.js';
import type { ShareVoice } from './share.js';

interface Props {
  readonly told: Told;
  readonly voice: ShareVoice;
  readonly onTell: (told: Told) => void;
}

/** The unit of amounts that no sheet states; nothing is taken for granted. */
export function ReturnsUnit({ told, voice, onTell }: Props) {
  const units = useLateVoice<CheckFacts>(WORDS);
  if (!units) return null;
  return (
    <Field label={voice.say('share.returns.unit')} size="small">
      <Select
        size="small"
        value={told.unit ?? ''}
        onChange={(_event, { value }) => {
          const unit = MONEY_UNITS.find((each) => each === value);
          if (unit) onTell({ ...told, unit });
        }}
      >
        <option value="" disabled>
          {voice.say('share.returns.choose')}
        </option>
        {MONEY_UNITS.map((unit) => (
          <option key={unit} value={unit}>
            {units.say(`unit.${unit}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The name of a cluster that the registry does not know these members by. */
export function ReturnsCluster({ told, voice, onTell }: Props) {
  const looks = useShareLooks();
  const [name, setName] = useState(told.cluster ?? '');
  const given = name.trim();
  return (
    <>
      <Field label={voice.say('share.returns.cluster')} size="small">
        <Input
          size="small"
          value={name}
          onChange={(_event, { value }) => {
            setName(value);
          }}
        />
      </Field>
      <Button
        size="small"
        className={looks.act}
        disabled={given === '' || given === told.cluster}
        onClick={() => {
          onTell({ ...told, cluster: given });
        }}
      >
        {voice.say('share.returns.go-on')}
      </Button>
    </>
  );
}
