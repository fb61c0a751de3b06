import { fold } from '../../core/text.js';

/** Words of one meaning, in the four languages; finals and quotes are folded here as they are in what is read. */
export const wordSet = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split('|').map((word) => fold(word))));

/** What may stand before a word without changing it: Hebrew `ה ו ב ל מ ש`, Arabic `ال و ب ل`. */
const PREFIXES = /^(?:וה|ול|וב|מה|לה|שה|[הובלמ]|وال|بال|لل|ال|[وبل])(?=..)/u;

/** A word and what it is without its prefixes. */
const forms = (word: string): readonly string[] => {
  const bare = word.replace(PREFIXES, '');
  return bare === word ? [word] : [word, bare];
};

/** A text as its words, each in the forms by which it may be known. */
export class Words {
  readonly list: readonly string[];
  private readonly known: ReadonlySet<string>;

  constructor(text: string) {
    const folded = fold(text);
    this.list = folded === '' ? [] : folded.split(' ');
    this.known = new Set(this.list.flatMap(forms));
  }

  has(words: ReadonlySet<string>): boolean {
    for (const word of this.known) if (words.has(word)) return true;
    return false;
  }

  /** Every word is one of these, or a number. */
  only(...sets: readonly ReadonlySet<string>[]): boolean {
    return this.list.every(
      (word) => /^\d+$/.test(word) || forms(word).some((form) => sets.some((set) => set.has(form))),
    );
  }
}

/** Remembers what it was asked: a large sheet repeats its texts. */
export function memo<Out>(read: (text: string) => Out): (text: string) => Out {
  const known = new Map<string, Out>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Out;
    const out = read(text);
    known.set(text, out);
    return out;
  };
}
