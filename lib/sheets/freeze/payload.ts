import * as v from 'valibot';
import { isoDate, type IsoDate } from '../../core/dated.js';
import { LANGUAGES } from '../../core/language.js';
import { parseCell } from '../address.js';
import { ownCalls } from '../formula/own-calls.js';

const Value = v.union([
  v.string(),
  v.pipe(v.number(), v.finite()),
  v.boolean(),
  v.null(),
  v.strictObject({ error: v.string() }),
]);
const Formula = v.pipe(v.string(), v.startsWith('='), v.maxLength(10_000));
const CellName = v.pipe(
  v.string(),
  v.check((text) => parseCell(text) !== undefined),
);
const Day = v.pipe(
  v.string(),
  v.check((text) => isoDate(text) !== undefined),
  v.transform((text) => text as IsoDate),
);
/** What was put into a cell: a value, or a native formula, by its digest. */
const Standing = v.union([v.strictObject({ value: Value }), v.strictObject({ native: v.string() })]);

const Frozen = v.object({
  sheet: v.string(),
  cell: CellName,
  /** Ours, or one that names what ours spilled. */
  formula: v.pipe(
    Formula,
    v.check((text) => ownCalls(text).length > 0 || text.includes('#')),
  ),
  value: Value,
  /** `entered`: with Ctrl+Shift+Enter, for just these cells. */
  array: v.exactOptional(v.union([v.literal(true), v.literal('entered')])),
  /** Absent: its own cell alone, with the value. */
  stands: v.exactOptional(
    v.pipe(
      v.array(v.pipe(v.array(Standing), v.minLength(1))),
      v.minLength(1),
      v.check((rows) => rows.every((row) => row.length === rows[0]?.length)),
    ),
  ),
});

const Print = v.object({
  name: v.string(),
  rows: v.string(),
  samples: v.array(v.object({ row: v.pipe(v.number(), v.safeInteger(), v.minValue(0)), cells: v.string() })),
});

/** A sheet of ours, with what it said when it was written. */
const Added = v.object({ sheet: v.string(), digest: v.string() });

/** What freezing keeps in the workbook (record kind `frozen`). */
export const FrozenSchema = v.object({
  version: v.literal(1),
  on: Day,
  addin: v.string(),
  /** Of the recommended model at that time. */
  edition: v.string(),
  form: v.picklist(['values', 'portable']),
  language: v.picklist(LANGUAGES),
  /** Names of all sheets of the user's. */
  names: v.array(v.string()),
  stamp: Added,
  parameters: v.exactOptional(Added),
  prints: v.array(Print),
  cells: v.array(Frozen),
});

export type FrozenPayload = v.InferOutput<typeof FrozenSchema>;
export type KeptStand = v.InferOutput<typeof Standing>;
export type KeptCell = FrozenPayload['cells'][number];

/** One matter in the record: there is one freeze at a time. */
export const FROZEN_ID = 'formulas';
