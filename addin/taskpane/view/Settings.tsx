import { Field, Select } from '@fluentui/react-components';
import { LANGUAGES, type Language } from '../../../lib/index.js';
import { usePane } from './pane.js';

/** Each language is named in itself: whoever opened the wrong one must find the way back. */
const OWN_NAMES: Readonly<Record<Language, string>> = {
  he: 'עברית',
  ar: 'العربية',
  fa: 'فارسی',
  en: 'English',
};

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
