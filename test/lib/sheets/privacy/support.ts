import { strFromU8, unzipSync } from 'fflate';
import { loadPrivacy, type Leaving, type LeavingChoice } from '../../../../lib/index.js';
import { readWorkbook, writeWorkbook, type OpenedWorkbook } from '../../../../lib/xlsx/index.js';
import { good } from '../../xlsx/support.js';

export const open = async (bytes: Uint8Array): Promise<OpenedWorkbook> =>
  good(await readWorkbook(bytes, { comments: true, styles: true }));

export interface Sent {
  readonly bytes: Uint8Array;
  readonly leaving: Leaving;
  readonly book: OpenedWorkbook;
}

/** The copy of a workbook as it is sent, read from its own bytes. */
export async function send(bytes: Uint8Array, choice: LeavingChoice): Promise<Sent> {
  const { planLeaving } = await loadPrivacy();
  const leaving = good(planLeaving(await open(bytes), choice));
  const written = good(await writeWorkbook(bytes, leaving.edits));
  return { bytes: written, leaving, book: await open(written) };
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Parts of a file in which a text stands, inflated; names of parts and comments of the archive included. */
export function partsWith(bytes: Uint8Array, text: string): readonly string[] {
  return Object.entries(unzipSync(bytes))
    .filter(([name, content]) => {
      const said = strFromU8(content);
      return name.includes(text) || said.includes(text) || unescaped(said).includes(text);
    })
    .map(([name]) => name);
}

/** What a workbook's cells hold, `'חברות'!B2` and the like. */
export function cellsOf(book: OpenedWorkbook): ReadonlyMap<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const { name, rows } of book.sheets) {
    rows.forEach((line, row) => {
      line.forEach((cell, column) => {
        if (cell && (cell.value !== null || cell.formula !== undefined))
          cells.set(`${name}!${String(row)},${String(column)}`, cell.formula ?? cell.value);
      });
    });
  }
  return cells;
}
