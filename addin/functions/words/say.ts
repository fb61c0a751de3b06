import type { Problem } from '../../../lib/index.js';
import { isolate } from './isolate.js';

/** Sentences of one language, and what they call arguments; they are told an argument by what it is called. */
export interface Sentences<Code extends string> {
  readonly arguments: Readonly<Record<string, string>>;
  /** An argument without a name of its own. */
  readonly value: string;
  readonly problems: Readonly<Record<Code, (facts: Problem['facts']) => string>>;
}

export const say = <Code extends string>(
  { arguments: names, value, problems }: Sentences<Code>,
  { code, facts }: Problem<Code>,
): string => problems[code]({ ...facts, argument: names[String(facts['argument'])] ?? value });

export const placed = (said: string, place: string | undefined): string =>
  place === undefined ? said : `${isolate(place)}: ${said}`;
