import { loadAllWords, loadWords, type Language, type Speaker } from '../../lib/index.js';
import type { FunctionWords, OwnProblem, SaidProblem } from './types.js';
import { functionWords, loadFunctionWords } from './words/load.js';
import { placed, say } from './words/say.js';

/** Until the library's sentences are there, and if they cannot be fetched, codes stand in: the error value is what counts. */
let speaker: Speaker = { language: 'he', say: ({ code }) => code };

let load: (language: Language) => Promise<Speaker> = loadWords;

/** Fetches the sentences of a language; every function speaks it from then on. */
export async function speak(language: Language): Promise<void> {
  speaker = { ...speaker, language };
  const [loaded] = await Promise.all([load(language), loadFunctionWords(language)]);
  speaker = loaded;
}

/** A module whose problems are said in the rarer sentences, with them: why a question has no solution, what is wrong with a code. */
export async function withAllWords<M>(module: Promise<M>): Promise<M> {
  const [made, all] = await Promise.all([module, loadAllWords(speaker.language)]);
  speaker = all;
  load = loadAllWords;
  return made;
}

export const spokenLanguage = (): Language => speaker.language;

/** The words of the language that functions speak. */
export const words = (): FunctionWords => functionWords(speaker.language);

const isOwn = (problem: SaidProblem): problem is OwnProblem => problem.code in words().problems;

export const sentence = (problem: SaidProblem): string =>
  isOwn(problem) ? placed(say(words(), problem), problem.place) : speaker.say(problem);
