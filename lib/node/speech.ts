import type { CommandLine, Trouble } from './problems.js';

/** The sentence for a problem, or a line that a command prints. */
export type Say = (what: Trouble | CommandLine) => string;

/** Terminals show the marks that isolate a piece of the other direction as odd signs; without them the line stays readable. */
export const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

const isSaidOf = (a: Trouble, b: Trouble): boolean =>
  a.code === b.code && JSON.stringify(a.facts) === JSON.stringify(b.facts);

/** Neighbours that differ in nothing but the place become one, which names every place. */
function together(problems: readonly Trouble[]): readonly Trouble[] {
  const groups: Trouble[][] = [];
  for (const problem of problems) {
    const last = groups.at(-1);
    if (last?.[0] && isSaidOf(last[0], problem)) last.push(problem);
    else groups.push([problem]);
  }
  return groups.flatMap(([first, ...more]) => {
    if (!first || more.length === 0) return first ?? [];
    const places = [first, ...more].flatMap(({ place }) => place ?? []);
    return places.length === 0 ? first : { ...first, place: places.join(', ') };
  });
}

/** All problems in one line. */
export const sentences = (problems: readonly Trouble[], say: Say): string =>
  together(problems)
    .map((problem) => say(problem).replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' '))
    .join(' · ');
