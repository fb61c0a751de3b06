import { kindIn, LANGUAGES, nameIn, type Names } from '../../../lib/index.js';

const FULL: Names = { he: 'כפר קאסם', ar: 'كفر قاسمي', en: 'Kafr Qasem' };
const HEBREW: Names = { he: 'כפר קאסם' };
const LATIN: Names = { he: 'כפר קאסם', en: 'Kafr Qasem' };

test.each([
  [FULL, 'he', 'כפר קאסם'],
  [FULL, 'ar', 'كفر قاسمي'],
  [FULL, 'fa', 'کفر قاسمی'],
  [FULL, 'en', 'Kafr Qasem'],
  [LATIN, 'ar', 'כפר קאסם'],
  [LATIN, 'fa', 'Kafr Qasem'],
  [HEBREW, 'ar', 'כפר קאסם'],
  [HEBREW, 'fa', 'כפר קאסם'],
  [HEBREW, 'en', 'כפר קאסם'],
] as const)('%j in %s is %s', (names, language, shown) => {
  expect(nameIn(names, language)).toBe(shown);
});

test('every kind has a word of its own in every language', () => {
  const words = LANGUAGES.flatMap((language) =>
    (['municipality', 'local-council', 'regional-council'] as const).map((kind) => kindIn(kind, language)),
  );
  expect(new Set(words).size).toBe(12);
});
