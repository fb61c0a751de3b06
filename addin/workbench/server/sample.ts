import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SAMPLE_NAME, sharonWorkbook } from '../sample/sharon.js';

/** Puts the sample workbook beside the built page. */
export async function writeSample(root: string): Promise<void> {
  const written = await sharonWorkbook();
  if (!written.ok) throw new Error(`The sample workbook cannot be written: ${written.problems[0].code}`);
  const folder = join(root, 'dist', 'workbench');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, SAMPLE_NAME), written.value);
}
