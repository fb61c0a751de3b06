import { ADDIN_IDS, isReportSheet, type Problem, type Snapshot } from '../../../../lib/index.js';

/** A file as a workbook, with what was answered in it. */
export interface BookFile {
  readonly name: string;
  readonly snapshot: Snapshot;
}

/** Why a file is not compared; a report of ours holds nothing to compare. */
export type FileRefusal = { readonly problems: readonly Problem[] } | { readonly report: string };

/** Reads a file here, and sends it nowhere. */
export async function openBookFile(file: File): Promise<BookFile | FileRefusal> {
  const { readWorkbook } = await import('../../../../lib/xlsx/index.js');
  const { name } = file;
  const read = await readWorkbook(new Uint8Array(await file.arrayBuffer()), { addin: ADDIN_IDS });
  if (!read.ok) return { problems: read.problems };
  const { sheets } = read.value;
  if (sheets.length > 0 && sheets.every(isReportSheet)) return { report: name };
  return { name, snapshot: read.value };
}
