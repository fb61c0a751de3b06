import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  areaName,
  CONDITIONAL_SIDES,
  markedAs,
  markFormat,
  parseArea,
  type ConditionalLook,
  type MarkSeverity,
} from '../../../lib/index.js';
import { readWorkbook, type OpenedFormat } from '../../../lib/xlsx/index.js';
import { everythingWorkbook } from '../../fixtures/everything/everything.js';
import { edit, good } from './support.js';

const program = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
const folder = mkdtempSync(join(tmpdir(), 'eshkol-marks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What LibreOffice makes of a file, written by it anew. */
function throughLibreOffice(bytes: Uint8Array): Uint8Array {
  const [from, to] = [join(folder, 'marks.xlsx'), join(folder, 'out')];
  mkdirSync(to, { recursive: true });
  writeFileSync(from, bytes);
  const home = `-env:UserInstallation=file://${join(folder, 'home')}`;
  const args = ['--headless', home, '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', to, from];
  spawnSync(program ?? '', args, { timeout: 120_000 });
  return new Uint8Array(readFileSync(join(to, 'marks.xlsx')));
}

const MEMBERS = 'חברות';
const MARKS: readonly (readonly [MarkSeverity, string])[] = [
  ['breached', 'E2 B3:C4'],
  ['undetermined', 'A2'],
  ['advisory', 'F2'],
];
const formats = MARKS.map(([severity, areas]) =>
  markFormat(
    severity,
    areas.split(' ').flatMap((area) => parseArea(area) ?? []),
  ),
);

const formatsIn = async (bytes: Uint8Array): Promise<readonly OpenedFormat[]> =>
  good(await readWorkbook(bytes, { formats: true })).sheets.find(({ name }) => name === MEMBERS)?.formats ??
  [];
/** LibreOffice draws lines in our colours, and saves them without. */
const drawn = ({ fill, color, lines = {} }: ConditionalLook) => ({
  fill,
  color,
  lines: CONDITIONAL_SIDES.map((side) => lines[side]?.style),
});
const ours = (found: readonly OpenedFormat[]) =>
  found.filter(({ formula = '' }) => markedAs(formula) !== undefined);

if (program === undefined) console.warn('LibreOffice is not installed: our marks are not opened in it here.');

(program === undefined ? describe.skip : describe)('LibreOffice', () => {
  it('lays our marks over the same cells with the same looks, and they are known and taken off after it has saved the file', async () => {
    const original = everythingWorkbook();
    const marked = await edit(original, { addFormats: [{ sheet: MEMBERS, formats }] });
    const again = throughLibreOffice(marked);
    const found = ours(await formatsIn(again));
    const essence = found.map(({ formula = '', areas, look }) => [
      markedAs(formula),
      areas.map(areaName).sort().join(' '),
      drawn(look),
    ]);
    expect(essence).toHaveLength(MARKS.length);
    expect(essence).toEqual(
      expect.arrayContaining(
        formats.map(({ formula, areas, look }) => [
          markedAs(formula),
          areas.map(areaName).sort().join(' '),
          drawn(look),
        ]),
      ),
    );
    const cleared = await edit(again, {
      removeFormats: ({ formula = '' }) => markedAs(formula) !== undefined,
    });
    expect(ours(await formatsIn(cleared))).toEqual([]);
    expect((await formatsIn(cleared)).map(({ type, areas }) => [type, areas])).toEqual(
      (await formatsIn(throughLibreOffice(original))).map(({ type, areas }) => [type, areas]),
    );
  }, 240_000);
});
