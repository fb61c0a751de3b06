import type { Result, Snapshot } from '../../../../lib/index.js';
import type { Book } from '../../book/book.js';
import type { CellEdit } from '../../book/types.js';
import { HostError, invalidArgument } from '../errors.js';
import { bytesFrom } from './check.js';

/** Reads the bytes of a workbook file. The host knows no file format: whoever starts it brings the reader. */
export type ReadFile = (bytes: Uint8Array) => Promise<Result<Snapshot>>;

/** A name that no sheet has yet: `Sheet (2)`, as Excel counts. */
function freeName(book: Book, name: string): string {
  let number = 2;
  let free = name;
  while (book.sheet(free)) free = `${name} (${number++})`;
  return free;
}

function position(book: Book, options: unknown): number {
  const type =
    typeof options === 'object' && options !== null && 'positionType' in options
      ? options.positionType
      : 'End';
  if (type === 'End') return book.sheets.length;
  if (type === 'Beginning') return 0;
  throw new HostError('UnsupportedOperation', 'The workbench inserts sheets at the beginning or at the end.');
}

/** Answers the ids of the new sheets. */
export async function insertSheets(
  book: Book,
  read: ReadFile | undefined,
  base64: unknown,
  options: unknown,
): Promise<readonly string[]> {
  if (!read)
    throw new HostError('UnsupportedOperation', 'The workbench was started without a reader of files.');
  const file = await read(bytesFrom(base64));
  if (!file.ok) throw invalidArgument(`the file cannot be read: ${file.problems[0].code}`);
  let at = position(book, options);
  return file.value.sheets.map(({ name, rtl, visibility, merges, rows }) => {
    const sheet = book.addSheet('addin', {
      name: freeName(book, name),
      at: at++,
      layout: { rtl, visibility, merges },
    });
    const edits = rows.flatMap((cells, row) =>
      cells.flatMap((cell, column): CellEdit[] => (cell ? [{ row, column, ...cell }] : [])),
    );
    book.edit(sheet.name, edits, 'addin');
    return sheet.id;
  });
}
