import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A call of excelize: its method and what it is given. `format` gives a cell a number format. */
export type ExcelizeStep = readonly [method: string, ...given: (string | number | boolean | null)[]];

function inFolder<T>(run: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'eshkol-fooling-'));
  try {
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each workbook after its steps, all by one process. */
export const editedByExcelize = (
  jobs: readonly { readonly bytes: Uint8Array; readonly steps: readonly ExcelizeStep[] }[],
): readonly Uint8Array[] =>
  inFolder((folder) => {
    const list = jobs.map(({ bytes, steps }, at) => {
      const [from, to] = ['from', 'to'].map((name) => join(folder, `${name}${String(at)}.xlsx`));
      writeFileSync(from as string, bytes);
      return { from, to: to as string, steps };
    });
    const file = join(folder, 'jobs.json');
    writeFileSync(file, JSON.stringify(list));
    const args = [join(__dirname, 'excelize.mjs'), file];
    const { status, stderr } = spawnSync(process.execPath, args, { timeout: 600_000, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return list.map(({ to }) => readFileSync(to));
  });

/** Files that LibreOffice saves in one run; more of them at once take more memory. */
const BATCH = 40;

const officeBatch = (books: readonly Uint8Array[]): readonly Uint8Array[] =>
  inFolder((folder) => {
    mkdirSync(join(folder, 'out'));
    const names = books.map((bytes, at) => {
      writeFileSync(join(folder, `book${String(at)}.xlsx`), bytes);
      return `book${String(at)}.xlsx`;
    });
    const home = `-env:UserInstallation=file://${join(folder, 'home')}`;
    const files = names.map((name) => join(folder, name));
    const args = ['--headless', home, '--convert-to', 'xlsx', '--outdir', join(folder, 'out'), ...files];
    spawnSync('soffice', args, { timeout: 600_000 });
    return names.map((name) => readFileSync(join(folder, 'out', name)));
  });

/** Each workbook as LibreOffice saves it. */
export function savedByOffice(books: readonly Uint8Array[]): readonly Uint8Array[] {
  const saved: Uint8Array[] = [];
  for (let at = 0; at < books.length; at += BATCH) saved.push(...officeBatch(books.slice(at, at + BATCH)));
  return saved;
}
