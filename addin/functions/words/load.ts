import type { Language } from '../../../lib/index.js';
import type { FunctionWords } from '../types.js';
import { he } from './he.js';

type Fetched = () => Promise<FunctionWords>;

/** Hebrew travels with the functions: it is what most speak, and what stands in where another language cannot be fetched. */
const OTHERS: Readonly<Record<Exclude<Language, 'he'>, Fetched>> = {
  ar: async () => (await import('./ar.js')).ar,
  fa: async () => (await import('./fa.js')).fa,
  en: async () => (await import('./en.js')).en,
};

const known = new Map<Language, FunctionWords>([['he', he]]);

/** What functions say themselves, once `loadFunctionWords` has fetched it; until then in Hebrew. */
export const functionWords = (language: Language): FunctionWords => known.get(language) ?? he;

export async function loadFunctionWords(language: Language): Promise<void> {
  if (language !== 'he' && !known.has(language)) known.set(language, await OTHERS[language]());
}
