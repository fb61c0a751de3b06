import type { Registry } from '../../registry/load.js';
import { Grid } from '../grid.js';
import { isReportSheet } from '../report/own.js';
import type { SheetSnapshot } from '../snapshot.js';
import { recognise } from './recognise.js';
import type { CheckedSheet, ReadContext, SheetReading, UnreadCell } from './types.js';

const key = ({ row, column }: UnreadCell): string => `${String(row)} ${String(column)}`;

/** Of several tables on one sheet each lists what it does not know; unread is what none of them knows. */
function unreadByAll(readings: readonly SheetReading[]): readonly UnreadCell[] {
  const [first, ...others] = readings;
  if (!first) return [];
  return others.reduce<readonly UnreadCell[]>((left, { unread }) => {
    const here = new Set(unread.map(key));
    return left.filter((cell) => here.has(key(cell)));
  }, first.unread);
}

/** Everything in one sheet that is ours; gives the rows that it has come to. */
export function* readSheet(
  sheet: SheetSnapshot,
  registry: Registry | null,
  context: ReadContext,
): Generator<number, CheckedSheet> {
  // What an earlier check wrote repeats codes and amounts of budgets, and is none.
  if (isReportSheet(sheet)) return { sheet: sheet.name, readings: [], unread: [] };
  const grid = new Grid(sheet);
  const readings: SheetReading[] = [];
  for (const candidate of recognise(grid, registry)) readings.push(yield* candidate.read(context));
  readings.sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
  return { sheet: sheet.name, readings, unread: unreadByAll(readings) };
}
