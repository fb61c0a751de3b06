import { useEffect, useState } from 'react';
import { loadAllWords, type Language } from '../../../lib/index.js';
import type { WordFacts } from '../words/types.js';
import type { AnySaid, Voice } from '../words/voice.js';
import { usePane } from './pane.js';

export type LateVoice<F> = Voice<WordFacts & F, AnySaid>;

export type LateWords<F> = Readonly<
  Record<Language, () => Promise<{ readonly words: Readonly<Record<Extract<keyof F, string>, string>> }>>
>;

/** The voice with sentences that are fetched with a view; keeps those of the language before until the next have arrived. */
export function useLateVoice<F>(words: LateWords<F>): LateVoice<F> | undefined {
  const { voice } = usePane();
  const [late, setLate] = useState<LateVoice<F>>();
  useEffect(() => {
    let wanted = true;
    void Promise.all([words[voice.language](), loadAllWords(voice.language)]).then(([fetched, speaker]) => {
      if (wanted) setLate(voice.with<F>(fetched.words, speaker));
    });
    return () => {
      wanted = false;
    };
  }, [voice, words]);
  return late;
}
