const TO_ASCII: Readonly<Record<string, string>> = Object.fromEntries(
  [...'٠١٢٣٤٥٦٧٨٩', ...'۰۱۲۳۴۵۶۷۸۹'].map((digit, index) => [digit, String(index % 10)]),
);

/** Arabic-Indic and Persian digits as 0–9; everything else as it was. */
export const asciiDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => TO_ASCII[digit] ?? digit);

/** What stood somewhere, for a sentence about it: at most forty characters. */
export const excerpt = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

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

/**
 * How many single-letter edits (insert, delete, replace, swap of neighbours) lead from one text to the other.
 * Anything above `limit` is only said to be above it: such pairs are given up early.
 */
export function editDistance(a: string, b: string, limit = Math.max(a.length, b.length)): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  let leastBefore = 0;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      }
      row.push(best);
      least = Math.min(least, best);
    }
    // Later rows grow from this one, or by a swap from the one before it.
    if (Math.min(least, leastBefore + 1) > limit) return limit + 1;
    [before, last, leastBefore] = [last, row, least];
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}
