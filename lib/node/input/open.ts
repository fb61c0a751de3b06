import { basename } from 'node:path';
import { fail, ok, type Result, type Snapshot } from '../../index.js';
import { readWorkbook, type ReadOptions } from '../../xlsx/index.js';
import type { Trouble } from '../problems.js';
import { csvSheet } from './csv.js';
import { readBytes } from './files.js';
import { decodeText } from './text.js';

export interface OpenedFile {
  readonly snapshot: Snapshot;
  /** Cells of a file without sheets are named alone, `C7`. */
  readonly hasSheets: boolean;
}

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** By what the file begins with; by its name where it begins like neither, so that a broken workbook is not read as text. */
function isWorkbook(file: string, bytes: Uint8Array): boolean {
  const begins = (mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte);
  return begins(ZIP) || begins(OLE) || /\.(xls[xmb]?|xlt[xm]?|ods)$/i.test(file);
}

/** A workbook, or a CSV file as a workbook of one sheet. */
export async function openFile(
  file: string,
  options: ReadOptions = {},
): Promise<Result<OpenedFile, Trouble>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  if (bytes.value.length === 0) return fail({ code: 'file-empty', facts: {} });
  if (isWorkbook(file, bytes.value)) {
    const workbook = await readWorkbook(bytes.value, options);
    return workbook.ok ? ok({ snapshot: workbook.value, hasSheets: true }) : workbook;
  }
  const text = decodeText(bytes.value);
  if (text === undefined) return fail({ code: 'file-not-text', facts: { file } });
  if (text.trim() === '') return fail({ code: 'file-empty', facts: {} });
  const sheet = csvSheet(text, basename(file));
  return sheet.ok ? ok({ snapshot: { sheets: [sheet.value] }, hasSheets: false }) : sheet;
}
