import { basename } from 'node:path';
import {
  fail,
  membersTable,
  ok,
  readMembers,
  type MembersTable,
  type Result,
  type Snapshot,
} from '../../index.js';
import { readWorkbook } from '../../xlsx/index.js';
import type { Trouble } from '../problems.js';
import { csvSheet } from './csv.js';
import { readBytes } from './files.js';
import { decodeText } from './text.js';

interface Opened {
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

async function open(file: string): Promise<Result<Opened, Trouble>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  if (bytes.value.length === 0) return fail({ code: 'file-empty', facts: {} });
  if (isWorkbook(file, bytes.value)) {
    const workbook = await readWorkbook(bytes.value);
    return workbook.ok ? ok({ snapshot: workbook.value, hasSheets: true }) : workbook;
  }
  const text = decodeText(bytes.value);
  if (text === undefined) return fail({ code: 'file-not-text', facts: { file } });
  if (text.trim() === '') return fail({ code: 'file-empty', facts: {} });
  const sheet = csvSheet(text, basename(file));
  return sheet.ok ? ok({ snapshot: { sheets: [sheet.value] }, hasSheets: false }) : sheet;
}

export interface OpenedTable {
  readonly table: MembersTable;
  /** The name of a cell as this file's reader sees it. */
  readonly place: (place: string) => string;
}

/** The one members table of a file: of a CSV file, of a whole workbook, or of one of its sheets. */
export async function openTable(
  file: string,
  sheet: string | undefined,
): Promise<Result<OpenedTable, Trouble>> {
  const opened = await open(file);
  if (!opened.ok) return opened;
  const { snapshot, hasSheets } = opened.value;
  if (sheet !== undefined && !hasSheets) {
    return fail({ code: 'option-for-workbooks', facts: { option: '--sheet' } });
  }
  const chosen = snapshot.sheets.filter(({ name }) => sheet === undefined || name.trim() === sheet.trim());
  if (chosen.length === 0) return fail({ code: 'sheet-not-found', facts: { sheet: sheet ?? '' } });
  const table = membersTable(readMembers({ sheets: chosen }, null));
  if (!table.ok) return table;
  const place = (full: string) => (hasSheets ? full : full.slice(full.lastIndexOf('!') + 1));
  return ok({ table: table.value, place });
}
