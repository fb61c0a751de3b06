import { fold } from '../../core/text.js';
import { Exact } from '../../core/money.js';
import { NIS_IN, type MoneyUnit } from '../../model/money-unit.js';

interface Column {
  readonly heading: string;
  readonly purpose: string;
  readonly year?: number;
}

/**
 * A name for each column of amounts by what it holds, `budget 2024`, not by where it stands or how it is called. Columns without a
 * purpose of ours, and several of one purpose and year, are told apart by their headings.
 */
export function columnFields(
  columns: readonly Column[],
  yearOf: (index: number) => number | undefined,
): readonly string[] {
  const named = columns.map(({ purpose, year }, index) =>
    [purpose, year ?? yearOf(index)].filter((part) => part !== undefined).join(' '),
  );
  const taken = new Map<string, number>();
  return named.map((name, index) => {
    const { heading = '', purpose = '' } = columns[index] ?? {};
    const alone = purpose !== 'other' && named.filter((other) => other === name).length === 1;
    const full = alone ? name : `${name} ${fold(heading)}`.trim();
    const times = (taken.get(full) ?? 0) + 1;
    taken.set(full, times);
    return times === 1 ? full : `${full} #${String(times)}`;
  });
}

/** The smallest difference that amounts of a column can show, in NIS. */
export function stepOf(amounts: Iterable<Exact | null | undefined>, unit: MoneyUnit): Exact {
  let places = 0;
  for (const amount of amounts) {
    const own = amount?.decimalPlaces() ?? 0;
    if (own > places) places = own;
  }
  return new Exact(NIS_IN[unit]).div(new Exact(10).pow(places));
}
