import { IntlMessageFormat } from 'intl-messageformat';
import {
  loadWords,
  type Exact,
  type InputCode,
  type InputProblem,
  type Language,
  type Speaker,
} from '../../../lib/index.js';
import type { ExcelProblem } from '../../excel/port.js';
import type { FunctionProblem, FunctionWords } from '../../functions/types.js';
import { ar } from '../../functions/words/ar.js';
import { en } from '../../functions/words/en.js';
import { fa } from '../../functions/words/fa.js';
import { he } from '../../functions/words/he.js';
import { amountDigits, dateText, digits, localeOf, nis, perCent } from '../numbers.js';
import type { WordFacts, WordKey, Wording } from './types.js';

export type PaneProblem = InputProblem | FunctionProblem | ExcelProblem;

type Arguments<K extends WordKey> =
  WordFacts[K] extends Readonly<Record<string, never>> ? [] : [facts: WordFacts[K]];

/** Everything that is said in one language: the pane's own sentences, the library's, and numbers. */
export interface Voice {
  readonly language: Language;
  say<K extends WordKey>(key: K, ...facts: Arguments<K>): string;
  /** Without the marks that isolate facts: for text that goes into cells. */
  plain<K extends WordKey>(key: K, ...facts: Arguments<K>): string;
  /** The sentence alone; where it stands is for the pane to say, as a link. */
  problem(problem: PaneProblem): string;
  nis(amount: Exact, signed?: boolean): string;
  amountDigits(amount: Exact, signed?: boolean): string;
  digits(value: Exact): string;
  perCent(value: Exact): string;
  /** Of `2017-05-17`, in the order of the language; other text stays as it is. */
  date(iso: string): string;
}

/** Each language is a chunk of its own; only the one in use is loaded. */
const WORDINGS: Readonly<Record<Language, () => Promise<{ readonly wording: Wording }>>> = {
  he: () => import('./he.js'),
  ar: () => import('./ar.js'),
  fa: () => import('./fa.js'),
  en: () => import('./en.js'),
};

/** What functions say of their own; small, and on the page with the functions anyway. */
const FUNCTION_WORDS: Readonly<Record<Language, FunctionWords>> = { he, ar, fa, en };

type Facts = Readonly<Record<string, string | number>>;

const isolated = (facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([key, fact]) => [
      key,
      typeof fact === 'string' ? `\u2068${fact}\u2069` : fact,
    ]),
  );

export async function loadVoice(language: Language): Promise<Voice> {
  const [{ wording }, speaker] = await Promise.all([WORDINGS[language](), loadWords(language)]);
  return voice(language, wording, speaker);
}

export function voice(language: Language, { words, excel }: Wording, speaker: Speaker<InputCode>): Voice {
  const compiled = new Map<string, IntlMessageFormat>();

  const format = (message: string, facts: Facts): string => {
    const known =
      compiled.get(message) ?? new IntlMessageFormat(message, localeOf(language), {}, { ignoreTag: true });
    compiled.set(message, known);
    return String(known.format(isolated(facts)));
  };

  return {
    language,
    say: (key, ...[facts]) => format(words[key], (facts ?? {}) as Facts),
    plain: (key, ...[facts]) => format(words[key], (facts ?? {}) as Facts).replace(/[\u2068\u2069]/g, ''),
    problem(problem) {
      if (isOneOf(problem, excel)) return format(excel[problem.code], problem.facts);
      const own = FUNCTION_WORDS[language].problems;
      return isOneOf(problem, own)
        ? own[problem.code](problem.facts)
        : speaker.say({ code: problem.code, facts: problem.facts } as InputProblem);
    },
    nis: (amount, signed) => nis(amount, language, signed),
    amountDigits: (amount, signed) => amountDigits(amount, language, signed),
    digits: (value) => digits(value, language),
    perCent: (value) => perCent(value, language),
    date: (iso) => dateText(iso, language),
  };
}

/** A problem whose code this table of sentences has. */
const isOneOf = <Code extends PaneProblem['code']>(
  problem: PaneProblem,
  sentences: Readonly<Record<Code, unknown>>,
): problem is Extract<PaneProblem, { code: Code }> => Object.hasOwn(sentences, problem.code);
