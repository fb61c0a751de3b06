import type { Language } from '../../../lib/index.js';
import { spokenLanguage } from '../speech.js';
import { functionWords } from '../words/load.js';
import { say } from '../words/say.js';
import { ar } from './said/ar.js';
import { en } from './said/en.js';
import { fa } from './said/fa.js';
import { he } from './said/he.js';
import type { MembershipProblem, MembershipWords } from './types.js';

/** All of them come with the functions, so that no error waits for its reason in any language. */
const WORDS: Readonly<Record<Language, MembershipWords>> = { he, ar, fa, en };

/** The words of the language that functions speak. */
export const words = (): MembershipWords => WORDS[spokenLanguage()];

/** What is wrong, without the place where it stands. */
export function membershipSentence(problem: MembershipProblem, language: Language): string {
  const all = functionWords(language);
  const own = WORDS[language];
  return say({ ...all, arguments: own.arguments, problems: { ...all.problems, ...own.problems } }, problem);
}
