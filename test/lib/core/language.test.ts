import { isRightToLeft, LANGUAGES, languageOf } from '../../../lib/index.js';

test.each([
  ['he-IL', 'he'],
  ['he', 'he'],
  ['iw-IL', 'he'],
  ['ar-SA', 'ar'],
  ['AR', 'ar'],
  ['fa-IR', 'fa'],
  ['en-US', 'en'],
  ['fr-FR', 'en'],
  ['', 'en'],
])('%s reads as %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

test('all but English run from right to left', () => {
  expect(LANGUAGES.filter(isRightToLeft)).toEqual(['he', 'ar', 'fa']);
});
