import { loadAllWords, type Language } from '../../../../lib/index.js';
import type { AnySaid, Voice } from '../voice.js';
import type { WordFacts } from '../types.js';
import type { SimulateFacts, SimulateWords } from './types.js';

export type SimulateVoice = Voice<WordFacts & SimulateFacts, AnySaid>;

const WORDS: Readonly<Record<Language, () => Promise<{ readonly words: SimulateWords }>>> = {
  he: () => import('./he.js'),
  ar: () => import('./ar.js'),
  fa: () => import('./fa.js'),
  en: () => import('./en.js'),
};

/** The pane's voice with what the simulation says, and with all of the library's sentences. */
export async function loadSimulateVoice(voice: Voice): Promise<SimulateVoice> {
  const { language } = voice;
  const [{ words }, speaker] = await Promise.all([WORDS[language](), loadAllWords(language)]);
  return voice.with<SimulateFacts>(words, speaker);
}
