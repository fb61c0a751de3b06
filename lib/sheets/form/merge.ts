import { sideOfRow } from '../../budget/form/rows.js';
import type { FormFacts } from '../../budget/form/facts.js';
import type { SheetReading } from '../book/types.js';
import { join, type Placed } from './join.js';

const yearOf = (reading: SheetReading<FormFacts>): number | undefined => reading.year ?? undefined;

const isOf = (reading: SheetReading<FormFacts>, side: 'income' | 'expenditure'): boolean =>
  reading.facts.rows.some(({ id }) => sideOfRow(id) !== undefined) &&
  reading.facts.rows.every(({ id }) => (sideOfRow(id) ?? side) === side);

/**
 * The forms of a workbook: a sheet with the income side and one with the expenditure side of the same form are one, where there is
 * one such pair only. Every other reading is a form of its own.
 */
export function mergeForms(readings: readonly SheetReading<FormFacts>[]): readonly Placed[] {
  const outs = readings.filter((reading) => isOf(reading, 'expenditure'));
  const partners = new Map<SheetReading<FormFacts>, { other: SheetReading<FormFacts>; joined: Placed }[]>();
  for (const income of readings.filter((reading) => isOf(reading, 'income'))) {
    for (const other of outs) {
      const [a, b] = [yearOf(income), yearOf(other)];
      const joined = a === undefined || b === undefined || a === b ? join(income, other) : undefined;
      if (!joined) continue;
      partners.set(income, [...(partners.get(income) ?? []), { other, joined }]);
      partners.set(other, [...(partners.get(other) ?? []), { other: income, joined }]);
    }
  }
  const only = (reading: SheetReading<FormFacts>) => {
    const found = partners.get(reading) ?? [];
    return found.length === 1 ? found[0] : undefined;
  };
  const taken = new Set<SheetReading<FormFacts>>();
  return readings.flatMap((reading): Placed[] => {
    if (taken.has(reading)) return [];
    const pair = only(reading);
    if (pair && only(pair.other)?.other === reading) {
      taken.add(pair.other);
      return [pair.joined];
    }
    return [reading];
  });
}
