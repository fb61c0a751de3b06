import { FluentProvider, type Theme } from '@fluentui/react-components';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { isRightToLeft, type Language } from '../../../lib/index.js';
import { loadVoice, type Voice } from '../words/voice.js';
import { Frame } from './Frame.js';
import { PaneContext, type Pane } from './pane.js';

interface Props extends Omit<Pane, 'voice'> {
  readonly theme: Theme;
}

/** Keeps the voice of the language before until the next one has arrived, so that the pane never goes blank. */
function useVoice(language: Language): Voice | undefined {
  const [voice, setVoice] = useState<Voice>();
  useEffect(() => {
    let wanted = true;
    void loadVoice(language).then((loaded) => {
      if (wanted) setVoice(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  return voice;
}

export function Root({ store, intents, today, theme }: Props) {
  const { language } = useSyncExternalStore(store.subscribe, store.get);
  const voice = useVoice(language);
  const pane = useMemo(() => voice && { store, intents, voice, today }, [store, intents, voice, today]);
  const dir = isRightToLeft(voice?.language ?? language) ? 'rtl' : 'ltr';

  useEffect(() => {
    document.documentElement.dir = dir;
    document.documentElement.lang = voice?.language ?? language;
    if (voice) document.title = voice.say('app');
  }, [dir, voice, language]);

  return (
    <FluentProvider theme={theme} dir={dir} targetDocument={document} style={{ height: '100%' }}>
      {pane && (
        <PaneContext.Provider value={pane}>
          <Frame />
        </PaneContext.Provider>
      )}
    </FluentProvider>
  );
}
