import { authorityKey, quotaBasis, type BookCheck } from '../../../../lib/index.js';
import { memberName } from '../members.js';

/** An authority that may be reckoned with as leaving: those with a request first, then all others that the book knows. */
export interface Leaver {
  readonly key: string;
  /** As the first sheet writes it. */
  readonly name: string;
}

export interface Leavers {
  readonly all: readonly Leaver[];
  /** Who asks to leave, or of whom the settlement speaks. */
  readonly asked: Leaver | undefined;
}

export function leaversIn(book: BookCheck): Leavers {
  const { leaving = [], settlement = [], weights = [] } = book.facts.membership ?? {};
  const table = quotaBasis(book)?.table;
  const asking = [...leaving, ...settlement].flatMap(({ authority = '' }) => authority);
  const members = table?.rows.map((row) => memberName(table, row)) ?? [];
  const found = new Map<string, Leaver>();
  for (const name of [...asking, ...members, ...weights.map(({ authority }) => authority)]) {
    const key = authorityKey(name);
    if (key !== '' && !found.has(key)) found.set(key, { key, name });
  }
  const all = [...found.values()];
  return { all, asked: asking.some((name) => authorityKey(name) !== '') ? all[0] : undefined };
}
