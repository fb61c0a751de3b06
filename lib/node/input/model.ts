import {
  fail,
  isoDate,
  ok,
  readModelJson,
  recommendedModel,
  type IsoDate,
  type QuotaModel,
  type Result,
} from '../../index.js';
import type { Trouble } from '../problems.js';
import { readBytes } from './files.js';
import { decodeText } from './text.js';

async function readModelFile(file: string): Promise<Result<QuotaModel, Trouble>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const text = decodeText(bytes.value);
  if (text === undefined) return fail({ code: 'file-not-text', facts: { file } });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return fail({
      code: 'json-invalid',
      facts: { file, reason: error instanceof Error ? error.message : '' },
    });
  }
  return readModelJson(json);
}

function readDate(text: string): Result<IsoDate, Trouble> {
  const date = isoDate(text);
  return date === undefined
    ? fail({ code: 'option-not-a-date', facts: { option: '--on', value: text } })
    : ok(date);
}

/**
 * The model of a file, else the recommended one in force on a date, else the newest known, which its edition names.
 * Before the first edition there is neither: arrangements of one's own rest on the procedure too (Q7).
 */
export async function chooseModel(
  file: string | undefined,
  on: string | undefined,
): Promise<Result<QuotaModel, Trouble>> {
  const date = on === undefined ? undefined : readDate(on);
  if (date && !date.ok) return date;
  const recommended = recommendedModel(date?.value);
  return recommended.ok && file !== undefined ? readModelFile(file) : recommended;
}
