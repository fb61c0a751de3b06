import { createContext, useContext } from 'react';
import type { CompareFacts } from '../../words/compare/types.js';
import type { LateVoice } from '../lateWords.js';

export type CompareVoice = LateVoice<CompareFacts>;

export const SaidContext = createContext<CompareVoice | undefined>(undefined);

/** What views of comparison and pictures say. */
export function useSaid(): CompareVoice {
  const voice = useContext(SaidContext);
  if (!voice) throw new Error('a view outside its sentences');
  return voice;
}
