import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { everythingWorkbook } from '../../fixtures/everything/everything.js';
import { edit } from './support.js';

const program = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
const folder = mkdtempSync(join(tmpdir(), 'eshkol-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every sheet as CSV, formatted as the sheet shows it: the last token but one writes all sheets. */
const FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** Opens files in LibreOffice, all in one start; what their sheets show, by file and sheet. */
function shown(files: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, string>> {
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, `${name}.xlsx`), bytes);
  const home = `-env:UserInstallation=file://${join(folder, 'home')}`;
  const args = ['--headless', home, '--convert-to', FILTER, '--outdir', folder];
  const names = Object.keys(files).map((name) => join(folder, `${name}.xlsx`));
  spawnSync(program ?? '', [...args, ...names], { timeout: 120_000 });
  const csv = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return Object.fromEntries(csv.map((name) => [name.slice(0, -4), readFileSync(join(folder, name), 'utf8')]));
}

if (program === undefined) {
  console.warn('LibreOffice is not installed: opening our files in it is not tested here.');
}

(program === undefined ? describe.skip : describe)('LibreOffice, which lacks our functions', () => {
  it('opens what we save and shows the results that we cached', async () => {
    const files = {
      changed: await edit(everythingWorkbook(), {
        changes: [
          {
            sheet: 'חברות',
            cells: [
              { row: 1, column: 1, value: 50_000 },
              { row: 1, column: 4, value: 60_000 },
              { row: 2, column: 5, value: 'typed', formula: null },
              { row: 8, column: 0, value: 'חדש', formula: '=CLUSTERAUTHORITY("2730","name")' },
              { row: 8, column: 1, value: 12.25, formula: '=CLUSTERQUOTA(1,2,3)', format: '0.00' },
              { row: 8, column: 2, value: '=1+1' },
            ],
          },
        ],
      }),
      created: await edit(null, {
        addSheets: [
          {
            name: 'תרחיש',
            rtl: true,
            columnWidths: [20],
            frozenRows: 1,
            print: { landscape: true, onePageWide: true, titleRows: 1 },
          },
        ],
        changes: [
          {
            sheet: 'תרחיש',
            cells: [
              {
                row: 0,
                column: 0,
                value: 'רשות',
                style: { bold: true, fill: '#DDEEFF', borderBottom: true },
              },
              { row: 1, column: 0, value: 'טייבה', formula: '=CLUSTERAUTHORITY("2730","name")' },
              { row: 1, column: 1, value: 55_126.5, formula: '=CLUSTERQUOTA(44585,3,6)', format: '#,##0.00' },
              { row: 2, column: 1, formula: '=B2*2' },
            ],
          },
        ],
      }),
    };
    const sheets = shown(files);
    expect(Object.keys(sheets).sort()).toEqual([
      'changed- מערכים',
      'changed-Hidden',
      'changed-חברות',
      'created-תרחיש',
    ]);
    expect((sheets['changed-חברות'] ?? '').split('\n').map((line) => line.split(','))).toMatchObject([
      {},
      { 1: '50000', 4: '60000', 5: '100009' },
      { 4: '70909.5', 5: 'typed' },
      { 4: '15631', 5: '7518' },
      {},
      { 6: 'טייבה' },
      {},
      { 0: '#N/A' },
      { 0: 'חדש', 1: '12.25', 2: '=1+1' },
      {},
    ]);
    expect(sheets['created-תרחיש']).toBe('רשות,\nטייבה,55126.5\n,110253\n');
  }, 150_000);
});
