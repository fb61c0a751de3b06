import { loadWords } from '../../../lib/index.js';
import type { Language } from '../../../lib/core/language.js';

/** A sentence that has a date in it. */
const said = async (language: Language, on: string): Promise<string> =>
  (await loadWords(language)).say({ code: 'before-first-edition', facts: { on, first: '2017-05-17' } });

describe('dates in sentences', () => {
  test.each<[Language, string]>([
    ['he', '14 ביוני 2026'],
    ['en', '14 Jun 2026'],
    ['fa', '۱۴ ژوئن ۲۰۲۶'],
  ])('are written as people read them: %s', async (language, expected) => {
    expect(await said(language, '2026-06-14')).toContain(expected);
  });

  test('stand in the Gregorian calendar in Arabic, too, in the digits used in the country', async () => {
    expect((await said('ar', '2026-06-14')).replace(/[\u200e\u200f]/g, '')).toContain('14/06/2026');
  });

  test('a day that there is not stays as it was typed', async () => {
    expect(await said('en', '2026-02-30')).toContain('2026-02-30');
  });
});
