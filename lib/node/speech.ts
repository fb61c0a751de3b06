import type { CommandLine, Trouble } from './problems.js';

/** The sentence for a problem, or a line that a command prints. */
export type Say = (what: Trouble | CommandLine) => string;

/** Terminals show the marks that isolate a piece of the other direction as odd signs; without them the line stays readable. */
export const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

/** All problems in one line. */
export const sentences = (problems: readonly Trouble[], say: Say): string =>
  problems.map((problem) => say(problem).replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')).join(' · ');
