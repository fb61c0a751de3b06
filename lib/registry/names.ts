import { fold } from '../core/text.js';
import type { Names } from '../model/names.js';

/** Something that has a name in several languages and spellings. */
export interface Named {
  readonly name: Names;
  readonly aliases: readonly string[];
}

/** Without spaces: `כפרסבא` is `כפר סבא`. */
const joined = (folded: string): string => folded.replaceAll(' ', '');

/** Full and defective spelling as one (`קריית` and `קרית`), and without the article before any word. */
const loosened = (folded: string): string =>
  folded
    .split(' ')
    .map((word) => word.replace(/^ה(?=..)|^ال(?=..)/u, ''))
    .join('')
    .replace(/י+/gu, 'י')
    .replace(/ו+/gu, 'ו');

/** From the strictest way to compare to the loosest; the first that finds anything decides. */
const TIERS = [(folded: string) => folded, joined, loosened];

interface Spelling<T> {
  readonly item: T;
  readonly words: readonly string[];
  readonly joined: string;
}

export class NameIndex<T extends Named> {
  private readonly tiers: readonly ReadonlyMap<string, readonly T[]>[];
  private readonly spellings: readonly Spelling<T>[];

  constructor(items: readonly T[]) {
    const folded = items.flatMap((item) =>
      [item.name.he, item.name.ar, item.name.en, ...item.aliases]
        .filter((name) => name !== undefined)
        .map((name) => [item, fold(name)] as const),
    );
    this.spellings = folded.map(([item, name]) => ({ item, words: name.split(' '), joined: joined(name) }));
    this.tiers = TIERS.map((tier) => {
      const map = new Map<string, T[]>();
      for (const [item, name] of folded) {
        const found = map.get(tier(name));
        if (!found) map.set(tier(name), [item]);
        else if (!found.includes(item)) found.push(item);
      }
      return map;
    });
  }

  /** Everything of that name, by the strictest comparison that finds anything. `folded` comes from `fold`. */
  named(folded: string): readonly T[] {
    for (const [index, tier] of TIERS.entries()) {
      const found = this.tiers[index]?.get(tier(folded));
      if (found) return found;
    }
    return [];
  }

  /** Everything in one of whose names all these words stand: `גוש` is in `גוש עציון` and in `גוש חלב`. */
  containing(folded: string): readonly T[] {
    const asked = folded.split(' ');
    const found = this.spellings.filter(({ words }) => asked.every((word) => words.includes(word)));
    return [...new Set(found.map(({ item }) => item))];
  }

  /** Every spelling, for those that look for the nearest one. */
  all(): readonly Spelling<T>[] {
    return this.spellings;
  }
}
