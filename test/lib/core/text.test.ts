import { asciiDigits, editDistance, fold } from '../../../lib/core/text.js';

test.each([
  ['סה״כ', 'סהכ'],
  ["סה''כ", 'סהכ'],
  ['סה``כ', 'סהכ'],
  ['ש"ח', 'שח'],
  ['הוד־השרון', 'הוד השרונ'],
  ['הוד  –  השרון', 'הוד השרונ'],
  ['\u200fטייבה\u200e\u00a0', 'טייבה'],
  ['שָׁלוֹם', 'שלומ'],
  ['قلنسوة', 'قلنسوه'],
  ['قَلَنسُوة', 'قلنسوه'],
  ['أُمّ', 'ام'],
  ['یکی', 'يكي'],
  ['خوشهٔ', 'خوشه'],
  ['اجتماعی‌ـ‌اقتصادی', 'اجتماعي اقتصادي'],
  ['الـسكـان', 'السكان'],
  ['٢٠٢٤ ۲۰۲۴', '2024 2024'],
  ["Ra'anana", 'raanana'],
  ['Café – NOËL', 'cafe noel'],
  ['No. of residents (2024)', 'no of residents 2024'],
  ['﷼ ① ﬁ', 'ريال 1 fi'],
  ['!?…', ''],
])('%p folds to %p', (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(fold(folded)).toBe(folded);
});

test('digits of both Arabic sets become 0–9, and nothing else changes', () => {
  expect(asciiDigits('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ ١٫٥ אב')).toBe('0123456789 0123456789 1٫5 אב');
});

test.each([
  ['', '', 0],
  ['abc', 'abc', 0],
  ['abc', '', 3],
  ['abc', 'abd', 1],
  ['abc', 'acb', 1],
  ['abc', 'abcd', 1],
  ['kitten', 'sitting', 3],
  ['טייבה', 'טיבה', 1],
])('from %p to %p: %d edits', (a, b, edits) => {
  expect(editDistance(a, b)).toBe(edits);
  expect(editDistance(b, a)).toBe(edits);
});

test('a distance above the limit is only said to be above it', () => {
  expect(editDistance('kitten', 'sitting', 3)).toBe(3);
  expect(editDistance('kitten', 'sitting', 2)).toBe(3);
  expect(editDistance('kitten', 'mississippi', 1)).toBe(2);
  expect(editDistance('ba', 'ab', 1)).toBe(1);
  expect(editDistance('xbaxx', 'xabyy', 2)).toBe(3);
});
