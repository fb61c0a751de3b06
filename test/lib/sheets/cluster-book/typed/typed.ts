import type { PartItems } from '../../../../../lib/sheets/cluster-book/types.js';
import { itemsOf, plain, readOne, sheet, unreadOf } from '../reading.js';

/** A list as some office keeps it, and the facts that it states. */
export interface TypedSheet {
  readonly name?: string;
  readonly rows: Parameters<typeof sheet>[0];
  readonly items: readonly unknown[];
  /** Headings of columns that are of no matter here, and are said to be passed over. */
  readonly passed?: readonly string[];
}

/** Each list is read as the part, every cell of what it states is understood, and nothing else is. */
export function typedAs(part: keyof PartItems, lists: Readonly<Record<string, TypedSheet>>): void {
  test.each(Object.entries(lists))(`${part}: %s`, (_, { name = 'גיליון1', rows, items, passed = [] }) => {
    const reading = readOne(sheet(rows, { name }));
    const over = reading.notes.flatMap(({ code, facts }) =>
      code === 'column-passed-over' ? [facts?.['heading']] : [],
    );
    expect({
      items: plain(itemsOf(reading, part)),
      unread: unreadOf(reading),
      passed: over,
    }).toEqual({ items, unread: [], passed });
  });
}
