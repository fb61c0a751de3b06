import {
  checkEntries,
  countEntries,
  SEVERITIES,
  type BookCheck,
  type CheckEntry,
  type Counts,
  type Outcome,
} from '../../../../lib/index.js';
import type { Selection } from '../../../excel/port.js';
import type { Filter } from './checking.js';

/** One line of what a check says. The key is the same in the next check, as long as the same is said of the same cell. */
export interface Item {
  readonly key: string;
  readonly entry: CheckEntry;
}

const itemsOfBook = new WeakMap<BookCheck, readonly Item[]>();

/** Everything that a check has to say, the gravest first. */
export function itemsOf(book: BookCheck): readonly Item[] {
  const known = itemsOfBook.get(book);
  if (known) return known;
  const seen = new Map<string, number>();
  const items = checkEntries(book).map((entry): Item => {
    const { rule, what, sheet = '', at } = entry;
    const same = [rule, what.code, at ? `${at.row},${at.column}` : '', sheet].join(' ');
    const before = seen.get(same) ?? 0;
    seen.set(same, before + 1);
    return { key: `${same} ${before}`, entry };
  });
  itemsOfBook.set(book, items);
  return items;
}

/** Letters alone: without points, quotes and marks of direction, and with thousands written together. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0591-\u05c7\u064b-\u065f\u0640\u200e\u200f\u061c\u2066-\u2069'"׳״’`]/g, '')
    .replace(/(?<=\d)[,٬\u2009](?=\d{3})/g, '')
    .replace(/[-–־\s]+/g, ' ')
    .trim()
    .toLowerCase();

const folds = new WeakMap<CheckEntry, readonly [said: string, folded: string]>();

/** What a search looks through: what is said of it, our own name of the clause, the sheet. */
function textOf(entry: CheckEntry, said: string): string {
  const known = folds.get(entry);
  if (known?.[0] === said) return known[1];
  const { source, sheet = '' } = entry;
  const text = folded([said, source?.clause ?? '', sheet].join(' · '));
  folds.set(entry, [said, text]);
  return text;
}

/** What a filter lets through, in its order. @param say - what is shown of an entry: its sentence and its clause */
export function shownOf(
  items: readonly Item[],
  { text, outcome, sheet }: Filter,
  say: (entry: CheckEntry) => string,
): readonly Item[] {
  const words = folded(text).split(' ').filter(Boolean);
  return items.filter(({ entry }) => {
    if (outcome !== undefined && entry.outcome !== outcome) return false;
    if (sheet !== undefined && entry.sheet !== sheet) return false;
    if (words.length === 0) return true;
    const within = textOf(entry, say(entry));
    return words.every((word) => within.includes(word));
  });
}

export interface Group {
  readonly outcome: Outcome;
  readonly items: readonly Item[];
}

/** By outcome, the gravest first; what there is none of is left out. */
export const groupsOf = (items: readonly Item[]): readonly Group[] =>
  SEVERITIES.map((outcome) => ({
    outcome,
    items: items.filter(({ entry }) => entry.outcome === outcome),
  })).filter((group) => group.items.length > 0);

export const countsOf = (items: readonly Item[]): Counts => countEntries(items.map(({ entry }) => entry));

/** Whether it is said of a cell that is selected in the sheet. */
export function isSelected({ entry: { at } }: Item, selection: Selection | undefined): boolean {
  if (!at || selection?.sheet !== at.sheet) return false;
  const { top, left, bottom, right } = selection.area;
  return at.row >= top && at.row <= bottom && at.column >= left && at.column <= right;
}
