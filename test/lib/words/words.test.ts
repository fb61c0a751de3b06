import { IntlMessageFormat } from 'intl-messageformat';
import { LANGUAGES, loadAllWords, type Language } from '../../../lib/index.js';
import { messages as ar } from '../../../lib/words/ar-all.js';
import { messages as en } from '../../../lib/words/en-all.js';
import { messages as fa } from '../../../lib/words/fa-all.js';
import { messages as he } from '../../../lib/words/he-all.js';
import type { AnyCode } from '../../../lib/words/messages.js';

const TABLES = { he, ar, fa, en };
const codes = Object.keys(he) as AnyCode[];

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** Names that a message takes, and the branches that it distinguishes for each. */
function argumentsOf(ast: Ast, found = new Map<string, Set<string>>()): Map<string, Set<string>> {
  for (const element of ast) {
    if (element.type === 0 || element.type === 7) continue;
    const branches = found.get(element.value) ?? new Set();
    found.set(element.value, branches);
    if (element.type !== 5 && element.type !== 6) continue;
    for (const [branch, option] of Object.entries(element.options)) {
      if (element.type === 5) branches.add(branch);
      argumentsOf(option.value, found);
    }
  }
  return found;
}

const parsed = (language: Language, code: AnyCode) =>
  argumentsOf(
    new IntlMessageFormat(TABLES[language][code], language, undefined, { ignoreTag: true }).getAst(),
  );

/** A fact named after a language is a name in that language: each message takes its own. */
const alike = (language: Language, code: AnyCode) =>
  new Map(
    [...parsed(language, code)].map(([name, branches]) => [name === language ? 'name' : name, branches]),
  );

test.each(LANGUAGES)('%s has the codes of Hebrew, no more and no fewer', (language) => {
  expect(Object.keys(TABLES[language]).sort()).toEqual([...codes].sort());
});

test.each(LANGUAGES)(
  'in %s each message takes the same facts and tells apart the same cases as in Hebrew',
  (language) => {
    for (const code of codes) {
      expect([code, alike(language, code)]).toEqual([code, alike('he', code)]);
    }
  },
);

test.each(LANGUAGES)(
  'every message of %s formats in each of its cases, with nothing left unformatted',
  async (language) => {
    const { say } = await loadAllWords(language);
    for (const code of codes) {
      const names = [...parsed(language, code)];
      const rounds = Math.max(1, ...names.map(([, branches]) => branches.size));
      for (let round = 0; round < rounds; round++) {
        const facts = Object.fromEntries(
          names.map(([name, branches]) => [
            name,
            [...branches][round % Math.max(1, branches.size)] ?? round + 1,
          ]),
        );
        const sentence = say({ code, facts });
        expect(sentence).not.toMatch(/[{}]|undefined|NaN|null/);
        expect(sentence.length).toBeGreaterThan(5);
      }
    }
  },
);

const LETTERS: Readonly<Record<Language, RegExp>> = {
  he: /[א-ת]/,
  ar: /[\u0621-\u064a]/,
  fa: /[\u0621-\u06cc]/,
  en: /[A-Za-z]/,
};
const HEBREW = /[א-ת]/;
const ARABIC_SCRIPT = /[\u0600-\u06ff]/;

/** Letters that Persian writes and Arabic does not, and the reverse. */
const ONLY_PERSIAN = /[پچژگکی]/;
const ONLY_ARABIC = /[ةيكى]/;

test('each language is written in its own letters: none is left in another', () => {
  for (const code of codes) {
    for (const language of LANGUAGES)
      expect([language, code, LETTERS[language].test(TABLES[language][code])]).toEqual([
        language,
        code,
        true,
      ]);
    expect([code, ARABIC_SCRIPT.test(he[code])]).toEqual([code, false]);
    for (const table of [ar, fa, en]) expect([code, HEBREW.test(table[code])]).toEqual([code, false]);
    expect([code, ARABIC_SCRIPT.test(en[code])]).toEqual([code, false]);
    expect([code, ONLY_PERSIAN.test(ar[code])]).toEqual([code, false]);
    expect([code, ONLY_ARABIC.test(fa[code])]).toEqual([code, false]);
  }
});

/** Names of fields and programs stay Latin; three words in a row are a sentence that nobody translated. */
test('no English is left in the other languages', () => {
  const syntax = /\{\w+, \w+(, \w+)?\}/g;
  for (const language of ['he', 'ar', 'fa'] as const) {
    const left = codes.filter((code) =>
      /[A-Za-z]{2,}( [A-Za-z]{2,}){2,}/.test(TABLES[language][code].replace(syntax, '')),
    );
    expect([language, left]).toEqual([language, []]);
  }
});

test('numbers are written for the reader', async () => {
  const problem = { code: 'index-out-of-range', facts: { argument: 'socio', value: 11.5 } } as const;
  const large = { code: 'population-too-large', facts: { argument: 'population', value: 2 ** 53 } } as const;
  const say = Object.fromEntries(
    await Promise.all(
      LANGUAGES.map(async (language) => [language, (await loadAllWords(language)).say] as const),
    ),
  );
  expect(say['he']?.(problem)).toBe('האשכול החברתי-כלכלי: נדרש מספר שלם מ-1 עד 10, ונמצא 11.5.');
  expect(say['ar']?.(problem)).toContain('11.5');
  expect(say['fa']?.(problem)).toContain('۱۱٫۵');
  expect(say['en']?.(large)).toContain('9,007,199,254,740,992');
  expect(say['fa']?.(large)).toContain('۹٬۰۰۷٬۱۹۹٬۲۵۴٬۷۴۰٬۹۹۲');
});

test('sums are exact beyond what a double holds, with agorot only where there are any', async () => {
  const { say } = await loadAllWords('en');
  const finding = (set: string) => say({ code: 'quota-as-model', facts: { authority: 'Tira', set } });
  expect(finding('55126.50')).toContain('₪55,126.50');
  expect(finding('57000.00')).toContain('₪57,000)');
  expect(finding('36028797018963964.05')).toContain('₪36,028,797,018,963,964.05');
});

test('what comes from outside is isolated, so that direction does not spill over', async () => {
  const { say } = await loadAllWords('he');
  const problem = {
    code: 'input-not-a-number',
    facts: { argument: 'population', value: 'x-1' },
    place: "'חברות'!C7",
  } as const;
  expect(say(problem)).toBe("\u2068'חברות'!C7\u2069: מספר התושבים: נדרש מספר, ונמצא «\u2068x-1\u2069».");
});

test('a formula runs from left to right, also one that begins with the Hebrew name of a sheet', async () => {
  const { say } = await loadAllWords('he');
  const facts = { formula: '=חברות!A1', source: "'חברות'!A1" };
  expect(say({ code: 'left-formula', facts })).toBe(
    "במקום הנוסחה \u2066=חברות!A1\u2069 עומד ערכה: היא קוראת את \u2068'חברות'!A1\u2069, שהושמט",
  );
});

test('text from a file is never read as a message or markup', async () => {
  const { say } = await loadAllWords('en');
  const value = '<b>{argument}</b> {0, number}';
  expect(say({ code: 'model-parameter-unknown', facts: { value } })).toContain(value);
});
