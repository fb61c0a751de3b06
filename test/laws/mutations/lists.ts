import type { BookCheck, Cell } from '../../../lib/index.js';
import { fold } from '../../../lib/core/text.js';
import type { Base, Value } from './base.js';

/** A day as a spreadsheet keeps it: a number that is shown as a date. */
export interface Day {
  readonly day: string;
}

export const day = (text: string): Day => ({ day: text });

const serial = (text: string): number => (Date.parse(text) - Date.UTC(1899, 11, 30)) / 86_400_000;

/** What a line says, by field; a reference with its date under `… on`. */
export type Line = Readonly<Record<string, string | number>>;

interface ListTable {
  readonly name: string;
  readonly title: string;
  readonly headings: readonly string[];
  /** A row as it is typed, and what it says. Fields of `by` together name it. */
  readonly rows: readonly (readonly [typed: readonly (Value | Day)[], says: Line])[];
  readonly by: readonly string[];
  readonly rtl?: false;
  items(facts: BookCheck['facts']): readonly object[] | undefined;
}

/** Folded it would lose its point. */
const DECIMAL = /^\d+\.\d+$/;

/** A field of a fact as the law compares it: texts as they are compared everywhere, money as decimal text. */
function told(id: string, value: unknown): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[id, DECIMAL.test(value) ? value : fold(value)]];
  if (typeof value === 'number') return [[id, String(value)]];
  const { reference, on, toFixed } = value as { reference?: string; on?: string; toFixed?: () => string };
  if (reference === undefined) return [[id, toFixed ? toFixed.call(value) : JSON.stringify(value)]];
  return [[id, fold(reference)], ...(on === undefined ? [] : [[`${id} on`, fold(on)] as const])];
}

const figuresOf = (items: readonly object[], by: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    items.flatMap((item) => {
      const entries = Object.entries(item).flatMap(([id, value]) => told(id, value));
      const fields = new Map(entries);
      const named = by.map((id) => fields.get(id) ?? '').join(' / ');
      return entries.map(([id, value]) => [`${named}: ${id}`, value] as const);
    }),
  );

const cellOf = (value: Value | Day): Cell | undefined => {
  if (value === null) return undefined;
  return typeof value === 'object' ? { value: serial(value.day), format: 'dd/mm/yyyy' } : { value };
};

/** A list of the cluster's workbook with everything that its lines say. */
export function list({ name, title, headings, rows, by, items, rtl }: ListTable): Base {
  const cells = [[title], [...headings], ...rows.map(([typed]) => [...typed])];
  return {
    name,
    sheet: {
      name,
      rtl: rtl ?? true,
      visibility: 'visible',
      merges: [],
      rows: cells.map((row) => row.map(cellOf)),
    },
    figures: ({ facts }) => figuresOf(items(facts) ?? [], by),
    truth: figuresOf(
      rows.map(([, says]) => says),
      by,
    ),
  };
}
