import type { IsoDate } from '../../core/dated.js';

/** Puts together what falls on the same day: one deadline for it, not one for each row. */
export function byDay<T>(
  items: readonly T[],
  dayOf: (item: T) => IsoDate | undefined,
): readonly { readonly day: IsoDate; readonly items: readonly [T, ...T[]] }[] {
  const days = new Map<IsoDate, [T, ...T[]]>();
  for (const item of items) {
    const day = dayOf(item);
    if (day === undefined) continue;
    const before = days.get(day);
    if (before) before.push(item);
    else days.set(day, [item]);
  }
  return [...days].map(([day, found]) => ({ day, items: found }));
}

/** For a sentence: each name once. */
export const namesOf = (names: readonly string[]): string =>
  [...new Set(names.map((name) => name.trim()))].filter((name) => name !== '').join(' · ') || 'none';
