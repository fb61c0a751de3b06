import type { ReactNode } from 'react';
import { WORDS } from '../../words/compare/load.js';
import { useLateVoice } from '../lateWords.js';
import { usePane } from '../pane.js';
import { Busy } from '../parts.js';
import { SaidContext } from './voice.js';

/** Shows its children once the sentences of comparison and pictures have arrived. */
export function Said({ children }: { readonly children: ReactNode }) {
  const { voice: first } = usePane();
  const voice = useLateVoice(WORDS);
  if (!voice) return <Busy label={first.say('reading')} />;
  return <SaidContext.Provider value={voice}>{children}</SaidContext.Provider>;
}
