/** Excel's limit, in UTF-16 units. */
const LONGEST = 31;

const cut = (text: string, length: number): string =>
  // Half of a surrogate pair is no character.
  text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();

/** Without what Excel refuses: []:*?/\ and control characters, apostrophes at the ends, the reserved name History. */
function valid(wanted: string): string {
  const clean = wanted
    .replace(/[[\]:*?/\\\s]+/g, ' ')
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/^[' ]+|[' ]+$/g, '');
  return /^history$/i.test(clean) ? `${clean} 1` : clean;
}

/** A name that Excel accepts and that no sheet of the workbook has yet: the wanted one, or with a number after it. `wanted` falls back to `otherwise` where nothing of it is left. */
export function freeSheetName(wanted: string, existing: readonly string[], otherwise: string): string {
  const base = cut(valid(wanted) || valid(otherwise), LONGEST).replace(/'+$/, '');
  const taken = new Set(existing.map((name) => name.toLowerCase()));
  let name = base;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
    const tail = ` (${number})`;
    name = cut(base, LONGEST - tail.length) + tail;
  }
  return name;
}
