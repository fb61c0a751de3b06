import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a program makes of `book.xlsx` in a folder that is gone afterwards. */
function saved(bytes: Uint8Array, save: (folder: string, from: string, to: string) => void): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'eshkol-saved-'));
  try {
    const [from, to] = [join(folder, 'book.xlsx'), join(folder, 'out', 'book.xlsx')];
    mkdirSync(join(folder, 'out'));
    writeFileSync(from, bytes);
    save(folder, from, to);
    return readFileSync(to);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same workbook as LibreOffice saves it, without anybody having changed a thing. */
export const savedByOffice = (bytes: Uint8Array): Uint8Array =>
  saved(bytes, (folder, from) => {
    const home = `-env:UserInstallation=file://${join(folder, 'home')}`;
    const args = ['--headless', home, '--convert-to', 'xlsx', '--outdir', join(folder, 'out'), from];
    spawnSync('soffice', args, { timeout: 180_000 });
  });

/** The same as excelize saves it, after it has read and touched every sheet. */
export const savedByExcelize = (bytes: Uint8Array): Uint8Array =>
  saved(bytes, (_, from, to) => {
    const args = [join(__dirname, 'excelize.mjs'), from, to];
    const { status, stderr } = spawnSync(process.execPath, args, { timeout: 120_000, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  });
