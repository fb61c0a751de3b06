import { Field, Select } from '@fluentui/react-components';
import { LANGUAGES } from '../../../lib/index.js';
import { OWN_NAMES } from './ownNames.js';
import { usePane } from './pane.js';

export function Settings() {
  const { state, voice, intents } = usePane();
  return (
    <Field label={voice.say('language')} hint={voice.say('language.kept')}>
      <Select
        value={state.chosen ?? ''}
        onChange={(_event, { value }) => {
          intents.chooseLanguage(LANGUAGES.find((language) => language === value));
        }}
      >
        <option value="">
          {voice.say('language.office')} ({OWN_NAMES[state.office]})
        </option>
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {OWN_NAMES[language]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
