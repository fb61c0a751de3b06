const TO_ASCII: Readonly<Record<string, string>> = Object.fromEntries(
  [...'٠١٢٣٤٥٦٧٨٩', ...'۰۱۲۳۴۵۶۷۸۹'].map((digit, index) => [digit, String(index % 10)]),
);

/** Arabic-Indic and Persian digits as 0–9; everything else as it was. */
export const asciiDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => TO_ASCII[digit] ?? digit);

/** One letter in place of the forms that people and keyboards use for it: Hebrew finals, Arabic and Persian yeh, kaf, heh. */
const SAME_LETTER: Readonly<Record<string, string>> = {
  ך: 'כ',
  ם: 'מ',
  ן: 'נ',
  ף: 'פ',
  ץ: 'צ',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ە: 'ه',
  ہ: 'ه',
};

/**
 * Text as it is compared, never as it is shown: lower case, one space between words, digits 0–9, without vowel points,
 * accents, direction marks, quotes, geresh, full stops; hyphens, maqaf, dashes (Persian `‌ـ‌` too) and other signs become spaces.
 * `סה״כ`, `סה''כ` and ``סה``כ`` become the same word, and so do `قلنسوة` and `قلنسوه`.
 */
export function fold(text: string): string {
  return asciiDigits(text)
    .replace(/\u200c\u0640+\u200c/g, ' ')
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .toLowerCase()
    .replace(/[\p{Sk}'"’‘“”„‚‛‟′″׳״.·]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/[ךםןףץىیکةەہ]/g, (letter) => SAME_LETTER[letter] ?? letter);
}

/** How many single-letter edits (insert, delete, replace, swap of neighbours) lead from one text to the other. */
export function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(
        (rows[i - 1]?.[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (rows[i - 1]?.[j - 1] ?? 0) + same,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (rows[i - 2]?.[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}
