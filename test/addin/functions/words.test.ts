import { LANGUAGES, type Language } from '../../../lib/index.js';
import { sentence, speak, words } from '../../../addin/functions/speech.js';
import type { OwnProblem } from '../../../addin/functions/types.js';

const SCRIPT: Readonly<Record<Language, RegExp>> = {
  he: /\p{Script=Hebrew}{2}/u,
  ar: /\p{Script=Arabic}{2}/u,
  fa: /\p{Script=Arabic}{2}/u,
  en: /^[^\p{Script=Hebrew}\p{Script=Arabic}]+$/u,
};

const PROBLEMS: readonly OwnProblem[] = [
  { code: 'ranges-unequal', facts: { populations: '15×1', socios: '14×1', periphs: '13×1' } },
  { code: 'one-cell-needed', facts: { argument: 'field' } },
  { code: 'text-needed', facts: { argument: 'vintage', value: '#REF!' } },
  { code: 'date-needed', facts: { value: '17/05/2017' } },
  { code: 'total-empty', facts: {} },
];

describe.each(LANGUAGES)('in %s', (language) => {
  beforeAll(() => speak(language));

  test.each(PROBLEMS)('$code is said with its facts', (problem) => {
    const said = sentence(problem);
    expect(said).toMatch(SCRIPT[language]);
    const { argument, ...figures } = problem.facts;
    for (const fact of Object.values(figures)) expect(said).toContain(`\u2068${String(fact)}\u2069`);
    if (argument !== undefined) {
      expect(said).not.toBe(sentence({ ...problem, facts: { ...figures, argument: 'cluster' } }));
    }
  });

  test('what the library says comes in the same language', () => {
    expect(sentence({ code: 'input-blank', facts: { argument: 'socio' } })).toMatch(SCRIPT[language]);
  });

  test('places and headings are words of the language', () => {
    const { row, modelCell, moreRows, parts, model } = words();
    const all = [row(3), modelCell(3, 2), ...[1, 2, 5, 11].map(moreRows), ...parts, ...model('2017')];
    for (const text of all) expect(text).toMatch(SCRIPT[language]);
    expect(new Set(parts).size).toBe(7);
  });
});
