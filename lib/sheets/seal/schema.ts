import * as v from 'valibot';
import { isoDate, type IsoDate } from '../../core/dated.js';
import { fromBase64 } from './base64.js';
import type { Seal } from './types.js';

const base64 = v.pipe(
  v.string(),
  v.check((text) => fromBase64(text) !== undefined),
);

/** A day, as text of other people's files. */
const day = v.custom<IsoDate>((value) => typeof value === 'string' && isoDate(value) !== undefined);

/** A seal read back from a workbook; how often its key was stirred is looked at before it is tried (`isBounded`). */
export const sealSchema: v.GenericSchema<unknown, Seal> = v.strictObject({
  version: v.literal(1),
  by: v.pipe(v.string(), v.maxLength(100)),
  on: day,
  sheets: v.array(v.string()),
  others: v.array(v.string()),
  digest: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  content: v.string(),
  key: v.exactOptional(
    v.strictObject({
      salt: base64,
      iterations: v.pipe(v.number(), v.safeInteger()),
      check: base64,
      mac: base64,
    }),
  ),
});
