import { IntlMessageFormat } from 'intl-messageformat';
import { isoDate } from '../core/dated.js';
import type { Language } from '../core/language.js';
import type { Problem } from '../core/result.js';
import type { AnyCode, Messages } from './messages.js';

/** Turns coded facts into sentences of one language. */
export interface Speaker<Code extends string = AnyCode> {
  readonly language: Language;
  /** One sentence for a problem or a finding, with the place before it where there is one. Plain text, never markup. */
  say(what: Problem<Code>): string;
}

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** First-strong isolate … pop: a cell reference, a Latin name or a minus sign keeps its order inside right-to-left text. */
export const isolate = (text: string): string => `\u2068${text}\u2069`;

/** A formula runs from left to right, also one that begins with the Hebrew name of a sheet. */
const opening = (argument: string): string => (argument === 'formula' ? '\u2066' : '\u2068');

/** Readers of Arabic in Israel use Western digits, whatever the platform's Arabic default is. */
const LOCALES: Readonly<Record<Language, string>> = {
  he: 'he-IL',
  ar: 'ar-IL-u-nu-latn',
  fa: 'fa-IR',
  en: 'en-IL',
};

const FORMATS = {
  number: {
    /** Agorot only where they exist. */
    nis: { style: 'currency', currency: 'ILS', trailingZeroDisplay: 'stripIfInteger' },
    exact: { maximumFractionDigits: 20 },
    /** Codes and years: digits without grouping. */
    plain: { useGrouping: false },
  },
} as const;

const literal = (value: string): Ast[number] => ({ type: 0, value });

/** Isolates every plain argument, inside plural and select branches as well. */
function isolateArguments(ast: Ast): Ast {
  return ast.flatMap((element) => {
    if (element.type === 1) return [literal(opening(element.value)), element, literal('\u2069')];
    if (element.type !== 5 && element.type !== 6) return [element];
    const options = Object.fromEntries(
      Object.entries(element.options).map(([key, option]) => [
        key,
        { ...option, value: isolateArguments(option.value) },
      ]),
    );
    return [{ ...element, options } as Ast[number]];
  });
}

function compile(message: string, locale: string): IntlMessageFormat {
  const parsed = new IntlMessageFormat(message, locale, FORMATS, { ignoreTag: true });
  return new IntlMessageFormat(isolateArguments(parsed.getAst()), locale, FORMATS);
}

/** Facts with their dates as people read them: of the Gregorian calendar in every language, as the documents are dated. */
function datesIn(locale: string): (facts: Problem['facts']) => Problem['facts'] {
  const dates = new Intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    timeZone: 'UTC',
    dateStyle: 'medium',
  });
  return (facts) =>
    facts &&
    Object.fromEntries(
      Object.entries(facts).map(([name, value]) => {
        // A day that there is not stays as it was typed.
        const day = typeof value === 'string' ? isoDate(value) : undefined;
        return [name, day ? dates.format(Date.parse(day)) : value];
      }),
    );
}

export function speaker<Code extends string = AnyCode>(
  language: Language,
  messages: Messages<Code>,
): Speaker<Code> {
  const compiled = new Map<string, IntlMessageFormat>();

  const spoken = datesIn(LOCALES[language]);

  const format = (code: Code, facts: Problem['facts']): string => {
    const known = compiled.get(code) ?? compile(messages[code], LOCALES[language]);
    compiled.set(code, known);
    return String(known.format(spoken(facts)));
  };

  return {
    language,
    say: ({ code, facts, place }) => (place ? `${isolate(place)}: ` : '') + format(code, facts),
  };
}
