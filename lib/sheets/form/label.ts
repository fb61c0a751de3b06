import type { FormRowId } from '../../budget/form/rows.js';
import { fold } from '../../core/text.js';
import type { BudgetSide } from '../../model/budget-side.js';
import { PATTERNS } from './patterns.js';
import { meaningOfWord, nearestConcept, type Concept } from './words.js';

/** What a label of the form says. */
export interface Label {
  /** Rows that it may be of, likelier ones first. */
  readonly ids: readonly FormRowId[];
  /** It is spelled otherwise, or holds words in parentheses that are not known. */
  readonly near: boolean;
  /** It calls the last row a deficit first: `גרעון (עודף)`. */
  readonly reversed: boolean;
}

/** A label is short; longer text is prose. */
const LONGEST = 110;

interface Meanings {
  readonly concepts: ReadonlySet<Concept>;
  readonly near: boolean;
}

/** What the words of a text mean together; undefined where one of them means nothing to us. */
function meaningsOf(text: string): Meanings | undefined {
  const words = fold(text)
    // `1.ארנונה` is a number and a word.
    .replace(/(\d)(?=\p{L})|(\p{L})(?=\d)/gu, '$1$2 ')
    .split(' ');
  const concepts = new Set<Concept>();
  let near = false;
  for (const [index, word] of words.entries()) {
    if (word === '') continue;
    // A letter alone before a label numbers it: `א. ארנונה`.
    if (index === 0 && words.length > 1 && /^\p{L}$/u.test(word)) continue;
    const meaning = meaningOfWord(word);
    if (meaning === 'filler') continue;
    const concept = meaning ?? nearestConcept(word);
    if (concept === undefined) return undefined;
    near ||= meaning === undefined;
    concepts.add(concept);
  }
  return concepts.size > 0 ? { concepts, near } : undefined;
}

function rowsOf(concepts: ReadonlySet<Concept>): readonly FormRowId[] {
  const ids = PATTERNS.filter(
    ({ needs, may }) =>
      [...needs].every((need) => concepts.has(need)) &&
      [...concepts].every((concept) => needs.has(concept) || may.has(concept)),
  ).flatMap((pattern) => pattern.ids);
  return [...new Set(ids)];
}

const INSIDE = /[()[\]][^()[\]]*[()[\]]/g;

/** Text of a cell as a label, with its variants: as it is, and without what stands in parentheses. */
function* variants(text: string): Generator<readonly [Meanings, boolean]> {
  const whole = meaningsOf(text);
  if (whole) yield [whole, whole.near];
  const bare = text.replace(INSIDE, ' ');
  if (bare === text) return;
  const outside = meaningsOf(bare);
  if (outside) yield [outside, true];
}

/** What a text says as a label of the form, under the heading of a group if there is one: `שכר` under `חינוך`. */
export function recogniseLabel(text: string, group?: string): Label | undefined {
  if (text.length > LONGEST || !/\p{L}/u.test(text)) return undefined;
  const under = group === undefined ? undefined : meaningsOf(group);
  for (const [{ concepts }, near] of variants(text)) {
    const own = rowsOf(concepts);
    const grouped = under && own.length !== 1 ? rowsOf(new Set([...concepts, ...under.concepts])) : [];
    const ids = grouped.length === 1 ? grouped : own;
    if (ids.length === 0) continue;
    const [first] = [...concepts];
    return { ids, near, reversed: ids[0] === 'surplus' && first === 'deficit' };
  }
  return undefined;
}

/** The side that a heading opens: `צד ההכנסות`, `הוצאות:`, also within a longer title that says צד. */
export function sectionOf(text: string): BudgetSide | undefined {
  if (text.length > LONGEST) return undefined;
  const meanings = fold(text).split(' ').map(meaningOfWord);
  const sideAt = (index: number): BudgetSide | undefined => {
    const meaning = meanings[index];
    if (meaning === 'income' || meaning === 'receipt') return 'income';
    return meaning === 'expense' ? 'expenditure' : undefined;
  };
  const words = meanings.filter((meaning) => meaning !== 'filler');
  const sides = new Set(words.map((_, index) => sideAt(meanings.indexOf(words[index]))).filter(Boolean));
  if (sides.size !== 1) return undefined;
  const [side] = sides;
  const said = meanings.some(
    (meaning, index) => meaning === 'side' && (sideAt(index + 1) ?? sideAt(index - 1)) !== undefined,
  );
  const alone = words.every(
    (meaning) => meaning === 'side' || meaning === 'income' || meaning === 'receipt' || meaning === 'expense',
  );
  return said || alone ? side : undefined;
}
