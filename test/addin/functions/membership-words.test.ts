import { LANGUAGES, type Language } from '../../../lib/index.js';
import { membershipSentence, words } from '../../../addin/functions/membership/speech.js';
import type { MembershipArgument, MembershipProblem } from '../../../addin/functions/membership/types.js';
import { speak } from '../../../addin/functions/speech.js';

const SCRIPT: Readonly<Record<Language, RegExp>> = {
  he: /\p{Script=Hebrew}{2}/u,
  ar: /\p{Script=Arabic}{2}/u,
  fa: /\p{Script=Arabic}{2}/u,
  en: /^[^\p{Script=Hebrew}\p{Script=Arabic}]+$/u,
};

const ARGUMENTS: readonly MembershipArgument[] = [
  'kind',
  'members',
  'authority',
  'council',
  'minister',
  'authority_asked',
  'votes_for',
  'convinced',
  'start',
  'maximum',
  'amounts',
];

const PROBLEMS: readonly MembershipProblem[] = [
  { code: 'value-missing', facts: { argument: 'members' } },
  { code: 'not-a-number', facts: { argument: 'amounts', value: 'x' } },
  { code: 'count-not-whole', facts: { argument: 'votes_for', value: '7.5' } },
  { code: 'answer-missing', facts: { argument: 'authority_asked' } },
  { code: 'yes-or-no-needed', facts: { argument: 'council', value: 'maybe' } },
  { code: 'zero-or-blank', facts: { argument: 'authority' } },
  { code: 'majority-unknown', facts: { value: '?' } },
  { code: 'votes-exceed-members', facts: { votes: 17, members: 16 } },
  { code: 'date-outside', facts: { value: '9996-01-01' } },
  { code: 'maximum-negative', facts: { value: '-5' } },
  { code: 'one-cell-needed', facts: { argument: 'start' } },
  { code: 'date-needed', facts: { value: '21/11/2026' } },
];

/** What one writes for yes and no in each language. */
const YES_OR_NO: Readonly<Record<Language, string>> = {
  he: 'כן או לא (TRUE או FALSE)',
  ar: 'نعم أو لا (TRUE أو FALSE)',
  fa: 'بله یا خیر (TRUE یا FALSE)',
  en: 'yes or no (TRUE or FALSE)',
};

/** Of the fallback for an argument without a name. */
const VALUE: Readonly<Record<Language, string>> = { he: 'הערך:', ar: 'القيمة:', fa: 'مقدار:', en: 'Value:' };

describe.each(LANGUAGES)('in %s', (language) => {
  beforeAll(() => speak(language));

  test.each(PROBLEMS)('$code is said with its facts', (problem) => {
    const said = membershipSentence(problem, language);
    expect(said).toMatch(SCRIPT[language]);
    const { argument, ...figures } = problem.facts;
    for (const fact of Object.values(figures)) expect(said).toContain(`\u2068${String(fact)}\u2069`);
    if (argument !== undefined) {
      const other = { ...problem, facts: { ...figures, argument: 'maximum' } };
      expect(said).not.toBe(membershipSentence(other, language));
    }
  });

  test('every argument is called by a name of its own, in what all functions say as well', () => {
    const called = ARGUMENTS.map((argument) =>
      membershipSentence({ code: 'one-cell-needed', facts: { argument } }, language),
    );
    expect(new Set(called).size).toBe(ARGUMENTS.length);
    for (const each of called) {
      expect(each).toMatch(SCRIPT[language]);
      expect(each.startsWith(VALUE[language])).toBe(false);
    }
  });

  test.each(['answer-missing', 'zero-or-blank', 'yes-or-no-needed'] as const)(
    '%s tells what to write, which is understood',
    (code) => {
      const facts = { argument: 'council', value: 2 };
      expect(membershipSentence({ code, facts }, language)).toContain(YES_OR_NO[language]);
    },
  );

  test('a place is in words of the language', () => {
    expect(words().rangeCell(3, 2)).toMatch(SCRIPT[language]);
  });
});
