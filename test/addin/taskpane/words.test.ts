import { IntlMessageFormat } from 'intl-messageformat';
import { LANGUAGES, loadWords, type Language } from '../../../lib/index.js';
import { wording as ar } from '../../../addin/taskpane/words/ar.js';
import { wording as en } from '../../../addin/taskpane/words/en.js';
import { wording as fa } from '../../../addin/taskpane/words/fa.js';
import { wording as he } from '../../../addin/taskpane/words/he.js';
import { words as arSimulate } from '../../../addin/taskpane/words/simulate/ar.js';
import { words as enSimulate } from '../../../addin/taskpane/words/simulate/en.js';
import { words as faSimulate } from '../../../addin/taskpane/words/simulate/fa.js';
import { words as heSimulate } from '../../../addin/taskpane/words/simulate/he.js';
import { words as arCompare } from '../../../addin/taskpane/words/compare/ar.js';
import { words as enCompare } from '../../../addin/taskpane/words/compare/en.js';
import { words as faCompare } from '../../../addin/taskpane/words/compare/fa.js';
import { words as heCompare } from '../../../addin/taskpane/words/compare/he.js';
import { words as arQuestions } from '../../../addin/taskpane/words/questions/ar.js';
import { words as enQuestions } from '../../../addin/taskpane/words/questions/en.js';
import { words as faQuestions } from '../../../addin/taskpane/words/questions/fa.js';
import { words as heQuestions } from '../../../addin/taskpane/words/questions/he.js';
import { words as arAnnounce } from '../../../addin/taskpane/words/announce/ar.js';
import { words as enAnnounce } from '../../../addin/taskpane/words/announce/en.js';
import { words as faAnnounce } from '../../../addin/taskpane/words/announce/fa.js';
import { words as heAnnounce } from '../../../addin/taskpane/words/announce/he.js';
import { words as arCheck } from '../../../addin/taskpane/words/check/ar.js';
import { words as enCheck } from '../../../addin/taskpane/words/check/en.js';
import { words as faCheck } from '../../../addin/taskpane/words/check/fa.js';
import { words as heCheck } from '../../../addin/taskpane/words/check/he.js';
import type { Wording } from '../../../addin/taskpane/words/types.js';
import { voice } from '../../../addin/taskpane/words/voice.js';

const WORDINGS: Readonly<Record<Language, Wording>> = { he, ar, fa, en };
/** Sentences of the pages that are fetched later. */
const LATER: Readonly<Record<Language, readonly object[]>> = {
  he: [heSimulate, heCompare, heQuestions, heAnnounce, heCheck],
  ar: [arSimulate, arCompare, arQuestions, arAnnounce, arCheck],
  fa: [faSimulate, faCompare, faQuestions, faAnnounce, faCheck],
  en: [enSimulate, enCompare, enQuestions, enAnnounce, enCheck],
};

const messagesOf = (language: Language): [string, string][] => {
  const { words, excel } = WORDINGS[language];
  return [words, excel, ...LATER[language]].flatMap((each) => Object.entries(each) as [string, string][]);
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
      const prose = message.replace(/\{[a-z]+\}/gi, '').replace(/[\s·:%₪#]/g, '');
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
