import { loadWords, type Language, type Speaker } from '../../lib/index.js';
import type { FunctionProblem, FunctionWords, OwnProblem } from './types.js';
import { ar } from './words/ar.js';
import { en } from './words/en.js';
import { fa } from './words/fa.js';
import { he } from './words/he.js';
import { isolate } from './words/isolate.js';

/** A few sentences each, so all four travel with the functions. */
const WORDS: Readonly<Record<Language, FunctionWords>> = { he, ar, fa, en };

/** Until the library's sentences are there, and if they cannot be fetched, codes stand in: the error value is what counts. */
let speaker: Speaker = { language: 'he', say: ({ code }) => code };

/** Fetches the sentences of a language; every function speaks it from then on. */
export async function speak(language: Language): Promise<void> {
  speaker = { ...speaker, language };
  speaker = await loadWords(language);
}

/** The words of the language that functions speak. */
export const words = (): FunctionWords => WORDS[speaker.language];

const isOwn = (problem: FunctionProblem): problem is OwnProblem => problem.code in words().problems;

export function sentence(problem: FunctionProblem): string {
  if (!isOwn(problem)) return speaker.say(problem);
  const said = words().problems[problem.code](problem.facts);
  return problem.place === undefined ? said : `${isolate(problem.place)}: ${said}`;
}
