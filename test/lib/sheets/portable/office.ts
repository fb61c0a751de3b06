import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const program = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);

/** Says aloud where LibreOffice is missing; where it is there, the tests run and have to pass. */
export const describeOffice = program === undefined ? describe.skip : describe;
if (program === undefined)
  console.warn('LibreOffice is not installed: native formulas are not recalculated here.');

/** Every sheet as CSV with full digits: the last token but one writes all sheets. */
const FILTER = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false,false,false,-1';

/** What LibreOffice calculates: the cells of each sheet as text, by the sheet's name. The file must hold no cached results. */
export function recalculated(bytes: Uint8Array): ReadonlyMap<string, readonly (readonly string[])[]> {
  const folder = mkdtempSync(join(tmpdir(), 'eshkol-native-'));
  try {
    writeFileSync(join(folder, 'book.xlsx'), bytes);
    const home = `-env:UserInstallation=file://${join(folder, 'home')}`;
    spawnSync(
      program ?? '',
      ['--headless', home, '--convert-to', FILTER, '--outdir', folder, join(folder, 'book.xlsx')],
      {
        timeout: 180_000,
      },
    );
    const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    return new Map(
      files.map((name) => [
        name.slice('book-'.length, -'.csv'.length),
        readFileSync(join(folder, name), 'utf8')
          .split('\n')
          .map((line) => line.split('\t').map((cell) => cell.replace(/^"|"$/g, ''))),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
