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
import type { FunctionProblem } from '../../functions/types.js';
import { functionWords, loadFunctionWords } from '../../functions/words/load.js';
import { say as sayOwn } from '../../functions/words/say.js';
import { amountDigits, dateText, digits, localeOf, nis, perCent } from '../numbers.js';
import type { WordFacts, Wording } from './types.js';

export type PaneProblem = InputProblem | FunctionProblem | ExcelProblem;
/** What a voice with all of the library's sentences can say, findings among it. */
export type AnySaid = PaneProblem | Parameters<Speaker['say']>[0];

type Key<F> = Extract<keyof F, string>;
type Arguments<F, K extends keyof F> = F[K] extends Readonly<Record<string, never>> ? [] : [facts: F[K]];

/** Everything that is said in one language: the pane's own sentences, the library's, and numbers. */
export interface Voice<F = WordFacts, P = PaneProblem> {
  readonly language: Language;
  say<K extends Key<F>>(key: K, ...facts: Arguments<F, K>): string;
  /** Without the marks that isolate facts: for text that goes into cells. */
  plain<K extends Key<F>>(key: K, ...facts: Arguments<F, K>): string;
  /** The same voice with what a page that was fetched later says: its own sentences, and all of the library's. */
  with<More>(words: Readonly<Record<Key<More>, string>>, speaker: Speaker): Voice<F & More, AnySaid>;
  /** The sentence alone; where it stands is for the pane to say, as a link. */
  problem(problem: P): string;
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

type Facts = Readonly<Record<string, string | number>>;

const isolated = (facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([key, fact]) => [
      key,
      // A formula runs from left to right, also one that begins with the Hebrew name of a sheet.
      typeof fact === 'string' ? `${key === 'formula' ? '\u2066' : '\u2068'}${fact}\u2069` : fact,
    ]),
  );

export async function loadVoice(language: Language): Promise<Voice> {
  const [{ wording }, speaker] = await Promise.all([
    WORDINGS[language](),
    loadWords(language),
    loadFunctionWords(language),
  ]);
  return voice(language, wording, speaker);
}

export const voice = (language: Language, wording: Wording, speaker: Speaker<InputCode>): Voice =>
  voiceOf<WordFacts, PaneProblem>(language, wording.words, wording.excel, (problem) =>
    speaker.say(problem as InputProblem),
  );

function voiceOf<F, P extends AnySaid>(
  language: Language,
  words: Readonly<Record<Key<F>, string>>,
  excel: Wording['excel'],
  ofLibrary: (problem: Exclude<P, ExcelProblem | FunctionProblem>) => string,
): Voice<F, P> {
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
    plain: (key, ...[facts]) => format(words[key], (facts ?? {}) as Facts).replace(/[\u2066-\u2069]/g, ''),
    with: <More>(more: Readonly<Record<Key<More>, string>>, speaker: Speaker) =>
      voiceOf<F & More, AnySaid>(
        language,
        { ...words, ...more } as Readonly<Record<Key<F & More>, string>>,
        excel,
        ({ code, facts }) => speaker.say({ code, facts }),
      ),
    problem(problem) {
      if (isOneOf(problem, excel)) return format(excel[problem.code], problem.facts);
      const own = functionWords(language);
      return isOneOf(problem, own.problems)
        ? sayOwn(own, problem)
        : ofLibrary({ code: problem.code, facts: problem.facts } as Exclude<
            P,
            ExcelProblem | FunctionProblem
          >);
    },
    nis: (amount, signed) => nis(amount, language, signed),
    amountDigits: (amount, signed) => amountDigits(amount, language, signed),
    digits: (value) => digits(value, language),
    perCent: (value) => perCent(value, language),
    date: (iso) => dateText(iso, language),
  };
}

/** A problem whose code this table of sentences has. */
const isOneOf = <Code extends string>(
  problem: { readonly code: string },
  sentences: Readonly<Record<Code, unknown>>,
): problem is { readonly code: Code; readonly facts: Facts } => Object.hasOwn(sentences, problem.code);
