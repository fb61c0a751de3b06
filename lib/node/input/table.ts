import { fail, membersTable, ok, readMembers, type MembersTable, type Result } from '../../index.js';
import type { Trouble } from '../problems.js';
import { openFile } from './open.js';

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
  const opened = await openFile(file);
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
