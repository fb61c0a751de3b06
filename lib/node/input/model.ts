import {
  cellName,
  fail,
  isoDate,
  ok,
  readModelJson,
  readModelTable,
  recommendedModel,
  type IsoDate,
  type QuotaModel,
  type Result,
} from '../../index.js';
import type { Trouble } from '../problems.js';
import { csvSheet } from './csv.js';
import { readBytes } from './files.js';
import { decodeText } from './text.js';

async function readModelFile(file: string): Promise<Result<QuotaModel, Trouble>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const text = decodeText(bytes.value);
  if (text === undefined) return fail({ code: 'file-not-text', facts: { file } });
  return /\.csv$/i.test(file) ? readCsv(text, file) : readJson(text, file);
}

function readJson(text: string, file: string): Result<QuotaModel, Trouble> {
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

/** A parameter table, as a sheet saves it; places are the cells that a spreadsheet shows. */
function readCsv(text: string, file: string): Result<QuotaModel, Trouble> {
  const sheet = csvSheet(text, file);
  if (!sheet.ok) return sheet;
  const rows = sheet.value.rows.map((row) => row.map((cell) => cell?.value ?? null));
  return readModelTable(rows, (row, column) => cellName(row - 1, column - 1));
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
