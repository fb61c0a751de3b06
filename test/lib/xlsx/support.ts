import { strFromU8, unzipSync } from 'fflate';
import { type Result } from '../../../lib/index.js';
import { readWorkbook, writeWorkbook, type WorkbookEdits } from '../../../lib/xlsx/index.js';

/** The value, or the problems thrown as the test's failure. */
export function good<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

export const codes = (result: Result<unknown>): readonly string[] =>
  result.ok ? [] : result.problems.map(({ code }) => code);

/** Every part as text, one character a byte. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content, true)]),
  );

/** Names of the parts that differ, are new or are gone. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((name) => old[name] !== now[name])
    .sort();
}

/** Pieces of a sheet part: its `<c>` elements by reference, and everything around them. */
export function takeApart(sheet: string): {
  readonly cells: ReadonlyMap<string, string>;
  readonly rest: string;
} {
  const cells = new Map<string, string>();
  const rest = sheet.replace(/<c r="([A-Z]+\d+)"(?:[^>]*\/>|[^]*?<\/c>)/g, (cell, name: string) => {
    cells.set(name, cell);
    return '';
  });
  return { cells, rest };
}

/** References of the cells that differ between two sheet parts. */
export function changedCells(before: string, after: string): readonly string[] {
  const [old, now] = [takeApart(before).cells, takeApart(after).cells];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((name) => old.get(name) !== now.get(name))
    .sort();
}

export const edit = async (original: Uint8Array | null, edits: WorkbookEdits): Promise<Uint8Array> =>
  good(await writeWorkbook(original, edits));

/** One sheet of a file, read anew. */
export async function sheetOf(bytes: Uint8Array, name: string) {
  const sheet = good(await readWorkbook(bytes, { styles: true })).sheets.find((found) => found.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}
