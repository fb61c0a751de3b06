import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { LANGUAGES, loadWords, type Language } from '../../../lib/index.js';
import { wording as ar } from '../../../addin/taskpane/words/ar.js';
import { wording as en } from '../../../addin/taskpane/words/en.js';
import { wording as fa } from '../../../addin/taskpane/words/fa.js';
import { wording as he } from '../../../addin/taskpane/words/he.js';
import type { Wording } from '../../../addin/taskpane/words/types.js';
import { voice } from '../../../addin/taskpane/words/voice.js';

const WORDINGS: Readonly<Record<Language, Wording>> = { he, ar, fa, en };
const FOLDER = join(__dirname, '..', '..', '..', 'addin', 'taskpane', 'words');

/** Wherever there is a table of sentences that is fetched later, however deep. */
const LATER = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((path) => existsSync(join(FOLDER, path, 'he.ts')))
  .sort();

const isMessage = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string';

/** Every message that a table of one language has, under whatever name it is exported. */
const tableOf = (path: string, language: Language): [string, string][] =>
  Object.values(jest.requireActual<Record<string, object>>(join(FOLDER, path, language)))
    .flatMap((exported) => Object.entries(exported))
    .filter(isMessage);

const messagesOf = (language: Language): [string, string][] => {
  const { words, excel } = WORDINGS[language];
  const own = [words, excel].flatMap((each) => Object.entries(each)).filter(isMessage);
  return [...own, ...LATER.flatMap((path) => tableOf(path, language))];
};

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** Names of the facts that a message uses, those inside plural branches among them. */
function factsOf(elements: readonly Element[]): readonly string[] {
  return elements.flatMap((element) => {
    const own = 'value' in element && element.type !== 0 ? [String(element.value)] : [];
    const inner =
      'options' in element ? Object.values(element.options).flatMap(({ value }) => factsOf(value)) : [];
    return [...own, ...inner];
  });
}

const facts = (message: string, language: Language): string[] =>
  [...new Set(factsOf(new IntlMessageFormat(message, language, {}, { ignoreTag: true }).getAst()))].sort();

test('the tables of the pages are found', () => {
  expect(LATER).toEqual(
    expect.arrayContaining(['announce', 'check', 'compare', 'governance', 'questions', 'simulate']),
  );
  for (const path of LATER) {
    const keys = (language: Language) =>
      tableOf(path, language)
        .map(([key]) => key)
        .sort();
    expect([path, keys('en').length]).not.toEqual([path, 0]);
    for (const language of LANGUAGES)
      expect([path, language, keys(language)]).toEqual([path, language, keys('en')]);
  }
});

describe.each(LANGUAGES)('%s', (language) => {
  const english = Object.fromEntries(messagesOf('en'));

  test.each(messagesOf(language))('%s tells the same facts as English', (key, message) => {
    expect(facts(message, language)).toEqual(facts(english[key] ?? '', 'en'));
  });

  test('has a plural form for every number that its grammar knows', () => {
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    // Fractions and huge round numbers aside, which no count here reaches; zero of something is not said.
    const needed = wanted.filter((category) => !['many', 'zero'].includes(category));
    for (const [, message] of messagesOf(language)) {
      for (const branches of message.matchAll(/plural,((?:[^{}]|\{[^{}]*\})*)\}/g)) {
        for (const category of needed) expect(branches[1]).toContain(`${category} {`);
      }
    }
  });

  test('is in its own script', () => {
    const script = {
      he: /\p{Script=Hebrew}/u,
      ar: /\p{Script=Arabic}/u,
      fa: /\p{Script=Arabic}/u,
      en: /[A-Za-z]/,
    };
    for (const [, message] of messagesOf(language)) {
      const prose = message.replace(/\{[a-z]+(?:, number)?\}/gi, '').replace(/[\s·:%₪#()]/g, '');
      if (prose !== '') expect(message).toMatch(script[language]);
    }
  });
});

describe('a voice', () => {
  test('isolates what it is told and counts in the grammar of the language', async () => {
    const hebrew = voice('he', he, await loadWords('he'));
    expect(hebrew.say('authorities', { count: 2 })).toBe('שתי רשויות');
    expect(hebrew.say('authorities', { count: 15 })).toBe('15 רשויות');
    expect(hebrew.say('go-to-sheet', { sheet: 'Plan <b>' })).toBe('מעבר לגיליון \u2068Plan <b>\u2069');
    const arabic = voice('ar', ar, await loadWords('ar'));
    expect(arabic.say('authorities', { count: 15 })).toBe('15 سلطة');
    expect(arabic.say('authorities', { count: 3 })).toBe('3 سلطات');
  });

  test('speaks for the workbook, the library and the functions alike', async () => {
    const hebrew = voice('he', he, await loadWords('he'));
    expect(hebrew.problem({ code: 'sheet-exists', facts: { sheet: 'חברות' } })).toBe(
      'כבר יש בחוברת גיליון בשם \u2068חברות\u2069.',
    );
    expect(hebrew.problem({ code: 'input-blank', facts: { argument: 'socio' }, place: "'חברות'!C7" })).toBe(
      'האשכול החברתי-כלכלי: חסר ערך.',
    );
    expect(hebrew.problem({ code: 'total-empty', facts: {} })).toBe('הטווחים ריקים: אין רשות לסכום.');
  });
});
