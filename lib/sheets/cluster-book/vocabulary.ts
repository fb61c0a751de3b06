import { isSpoiled, keyOf, stems, withoutFillers, withVat } from './phrases.js';
import { approvalsPart } from './parts/approvals.js';
import { TABLES } from './parts/all.js';
import type { Words } from './choice.js';
import type { Field } from './spec.js';
import type { PartId } from './types.js';

/** What a heading is of a field: its own, of the date beside evidence, or one of several columns of amounts. */
export type Role = 'value' | 'date' | 'column';

export interface Meaning {
  readonly part: PartId;
  readonly field: Field;
  readonly role: Role;
}

/** Longer text is prose. */
const LONGEST = 90;

const inAll = (words: Words | undefined): readonly string[] => (words ? Object.values(words) : []);

/** All words that head a field, in four languages, with what each is of it. */
export function phrasesOf(field: Field): readonly (readonly [Role, string])[] {
  const of = (role: Role, texts: readonly string[]) => texts.map((text) => [role, text] as const);
  const columns = field.columns ?? [];
  return [
    ...of('value', [
      ...inAll(field.heading),
      ...field.also,
      ...(columns.length === 1 ? inAll(columns[0]) : []),
    ]),
    ...of('date', [...inAll(field.dated), ...(field.alsoDated ?? [])]),
    ...of('column', [...(columns.length === 1 ? [] : columns.flatMap(inAll)), ...(field.alsoColumns ?? [])]),
  ];
}

class Vocabulary {
  private readonly full = new Map<string, Meaning[]>();
  private readonly bare = new Map<string, Meaning[]>();
  private readonly asked = new Map<string, readonly Meaning[]>();
  /** Every word of any phrase. */
  private readonly words = new Set<string>();

  constructor() {
    for (const { part, fields } of [...Object.values(TABLES), approvalsPart]) {
      for (const field of fields) {
        for (const [role, text] of phrasesOf(field)) {
          const words = stems(text);
          for (const word of words) this.words.add(word);
          const meaning = { part, field, role };
          this.add(this.full, keyOf(words), meaning);
          this.add(this.bare, keyOf(withoutFillers(words)), meaning);
        }
      }
    }
  }

  private add(index: Map<string, Meaning[]>, key: string, meaning: Meaning): void {
    if (key === '') return;
    const there = index.get(key);
    if (!there) index.set(key, [meaning]);
    else if (
      !there.some(
        ({ part, field, role }) => part === meaning.part && field === meaning.field && role === meaning.role,
      )
    ) {
      there.push(meaning);
    }
  }

  /** All that the words of a heading say in one of the parts, the closest first: word for word, then without unit, year and reference. */
  meanings(text: string): readonly Meaning[] {
    const known = this.asked.get(text);
    if (known) return known;
    const found = text.length > LONGEST ? [] : this.find(text);
    // Of a book with many lines the latest are asked for again, under each part.
    if (this.asked.size >= 5000) this.asked.clear();
    this.asked.set(text, found);
    return found;
  }

  private find(text: string): readonly Meaning[] {
    const words = stems(text);
    if (words.length === 0 || words.length > 14) return [];
    if (isSpoiled(text, words)) {
      return (this.full.get(keyOf(words)) ?? []).filter(({ field }) => field.type === 'share');
    }
    const own = withoutFillers(words);
    if (!own.every((word) => this.words.has(word))) return [];
    const [all, few] = [keyOf(words), keyOf(own)];
    const found: Meaning[] = [];
    for (const meaning of [
      this.full.get(all),
      this.full.get(keyOf(withVat(words) ?? [])),
      this.bare.get(all),
      this.full.get(few),
      this.bare.get(few),
    ].flat()) {
      if (meaning && !found.some((other) => other.part === meaning.part)) {
        found.push(meaning);
      }
    }
    return found;
  }
}

let made: Vocabulary | undefined;

/** Built when it is first asked for: a book without such sheets should not wait for it. */
export const vocabulary = (): Vocabulary => (made ??= new Vocabulary());
