import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { loadRegistry, type Snapshot } from '../../../lib/index.js';
import { readTables } from '../../../lib/sheets/returns/tables.js';
import { readWorkbook, writeWorkbook } from '../../../lib/xlsx/index.js';
import { clusterBook } from '../sheets/returns/cluster.js';
import { describeOffice } from '../sheets/portable/office.js';
import { eshkol, json } from './support.js';

const folder = mkdtempSync(join(tmpdir(), 'eshkol-returns-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (...names: readonly string[]): string => join(folder, ...names);
const base = at('cluster.xlsx');
const sent = at('sent');

interface Document {
  readonly files: readonly {
    readonly file: string;
    readonly authority: string | null;
    readonly outcome: string;
    readonly codes: readonly string[];
    readonly changes: number;
  }[];
  readonly conflicts: readonly { readonly id: string; readonly kind: string }[];
  readonly changes: readonly { readonly sheet: string; readonly cell: string; readonly after: string }[];
  readonly recalculated: readonly { readonly sheet: string; readonly cell: string; readonly after: number }[];
  readonly log: string | null;
  readonly added: readonly string[];
}

const collect = async (...args: readonly string[]): Promise<Document> =>
  (await json('collect', ...args)) as unknown as Document;

async function read(file: string): Promise<Snapshot> {
  const book = await readWorkbook(readFileSync(file));
  if (!book.ok) throw new Error(book.problems[0].code);
  return book.value;
}

/** Fills in a cell of a returned file, by the part and field that it is of. */
async function fill(
  from: string,
  to: string,
  part: string,
  field: string,
  value: string | number,
): Promise<void> {
  const { sheets } = await read(from);
  const { tables } = readTables(sheets, await loadRegistry(), { answers: {} });
  const table = tables.find((each) => each.part === part);
  const column = table?.columns.find(({ key }) => key === field)?.column ?? -1;
  const row = table?.rows[0]?.row ?? -1;
  const written = await writeWorkbook(readFileSync(from), {
    changes: [{ sheet: table?.sheet.name ?? '', cells: [{ row, column, value }] }],
  });
  if (!written.ok) throw new Error(written.problems[0].code);
  writeFileSync(to, written.value);
}

beforeAll(async () => {
  writeFileSync(base, await clusterBook());
  const { exit } = await eshkol('returns', base, sent, '--arabic', 'طيبة', '--on', '2026-11-01');
  expect(exit).toBe(0);
  mkdirSync(at('back'));
});

describe('eshkol returns', () => {
  it('writes a file for each authority, and changes nothing of the cluster’s', async () => {
    expect(readdirSync(sent)).toHaveLength(15);
    const document = await json('returns', base, at('two'), '--only', 'טירה, 2730', '--edition', '3');
    expect(document).toMatchObject({ edition: 3, remembered: null });
    expect(readdirSync(at('two')).sort()).toEqual(['טייבה 3.xlsx', 'טירה 3.xlsx'].sort());
  });

  it('writes over nothing unless it is told to', async () => {
    const { exit, err } = await eshkol('returns', base, sent, '--lang', 'en');
    expect([exit, err]).toEqual([2, expect.stringMatching(/there already/)]);
  });

  it.each([
    [[], /No file was named/],
    [['x.xlsx'], /not said where to write/],
    [['x.xlsx', 'y', '--edition', '0'], /whole number from 1/],
    [['x.xlsx', 'y', '--on', '1.1.2026'], /YYYY-MM-DD/],
  ])('refuses %j', async (args, message) => {
    const { exit, err } = await eshkol('returns', ...args, '--lang', 'en');
    expect([exit, err]).toEqual([2, expect.stringMatching(message)]);
  });
});

describe('eshkol collect', () => {
  it('collects the good ones and says of each other why it is refused', async () => {
    const out = at('collected.xlsx');
    await fill(join(sent, 'טייבה 1.xlsx'), at('back', 'one.xlsx'), 'contributions', 'inAuthority', 41_000);
    await fill(join(sent, 'טירה 1.xlsx'), at('back', 'two.xlsx'), 'agreements', 'note', "+cmd|' /C calc'!A0");
    await fill(
      join(sent, 'כפר ברא 1.xlsx'),
      at('back', 'three.xlsx'),
      'contributions',
      'authority',
      'תל מונד',
    );
    writeFileSync(at('back', 'broken.xlsx'), readFileSync(at('back', 'one.xlsx')).subarray(0, 5000));
    writeFileSync(at('back', 'again.xlsx'), readFileSync(at('back', 'one.xlsx')));
    const found = await collect(out, at('back'), '--base', base);
    expect(found.files.map(({ file, outcome, codes }) => [file, outcome, ...codes])).toEqual([
      ['again.xlsx', 'taken'],
      ['broken.xlsx', 'refused', 'file-damaged'],
      ['one.xlsx', 'passed', 'collect-duplicate'],
      ['three.xlsx', 'partly'],
      ['two.xlsx', 'taken'],
    ]);
    expect(found.changes.map(({ after }) => after).sort()).toEqual(["+cmd|' /C calc'!A0", '41000']);
    const { exit } = await eshkol('collect', out, at('back'), '--base', base);
    expect(exit).toBe(1);
    expect((await eshkol('collect', out, at('back', 'one.xlsx'), base)).exit).toBe(0);
  });

  it('changes no part of the file but those it announces', async () => {
    const out = at('parts.xlsx');
    const found = await collect(out, at('back', 'one.xlsx'), '--base', base);
    const [before, after] = [base, out].map((file) => unzipSync(new Uint8Array(readFileSync(file))));
    const same = (part: string): boolean =>
      Buffer.from(before?.[part] ?? []).equals(Buffer.from(after?.[part] ?? []));
    const changed = Object.keys(before ?? {}).filter((part) => !same(part));
    const sheets = (await read(base)).sheets.map(({ name }) => name);
    const announced = new Set(found.changes.map(({ sheet }) => sheets.indexOf(sheet) + 1));
    const worksheets = changed.filter((part) => part.startsWith('xl/worksheets/'));
    expect(worksheets).toEqual([...announced].map((number) => `xl/worksheets/sheet${String(number)}.xml`));
    // Beside them: what lists sheets and looks, for the log and the record are new sheets.
    const lists =
      /^(?:\[Content_Types\]\.xml|docProps\/app\.xml|xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|styles\.xml|sharedStrings\.xml))$/;
    expect(changed.filter((part) => !part.startsWith('xl/worksheets/') && !lists.test(part))).toEqual([]);
    const [was, is] = [await read(base), await read(out)];
    const cells = was.sheets.flatMap((sheet, index) =>
      sheet.rows.flatMap((row, r) =>
        row.flatMap((cell, c) => {
          const now = is.sheets[index]?.rows[r]?.[c];
          return JSON.stringify(now) === JSON.stringify(cell)
            ? []
            : [`${sheet.name}!${String.fromCharCode(65 + c)}${String(r + 1)}`];
        }),
      ),
    );
    const announcedCells = [...found.changes, ...found.recalculated].map(
      ({ sheet, cell }) => `${sheet}!${cell}`,
    );
    expect(cells.sort()).toEqual(announcedCells.sort());
    expect(found.recalculated.map(({ after }) => after)).toEqual([41_000]);
    expect(is.sheets.slice(was.sheets.length).map(({ name }) => name)).toEqual([found.log, '_eshkol']);
  });

  it('takes decisions from a file', async () => {
    await fill(join(sent, 'טייבה 1.xlsx'), at('other.xlsx'), 'contributions', 'inAuthority', 42_000);
    const args = [at('decided.xlsx'), at('back', 'one.xlsx'), at('other.xlsx'), '--base', base];
    const asked = await collect(...args);
    expect(asked.conflicts.map(({ kind }) => kind)).toEqual(['returns-differ']);
    writeFileSync(at('decisions.json'), JSON.stringify({ [asked.conflicts[0]?.id ?? '']: 'take-2' }));
    const decided = await collect(...args, '--decisions', at('decisions.json'));
    expect(decided.changes.map(({ after }) => after)).toEqual(['42000']);
    expect((await eshkol('collect', ...args, '--decisions', at('decisions.json'))).exit).toBe(0);
    const text = await eshkol('collect', ...args, '--lang', 'en');
    expect(text.out).toContain('One conflict waits for a decision');
    writeFileSync(at('decisions.json'), '["keep"]');
    expect((await eshkol('collect', ...args, '--decisions', at('decisions.json'))).exit).toBe(2);
  });

  it.each([
    [[], /not said where to write/],
    [['x.xlsx'], /No file was named/],
    [['x.xlsx', '/nowhere.xlsx'], /name it with --base/],
  ])('refuses %j', async (args, message) => {
    const { exit, err } = await eshkol('collect', ...args, '--lang', 'en');
    expect([exit, err]).toEqual([2, expect.stringMatching(message)]);
  });

  it('writes over none of the files that it reads', async () => {
    const { exit, err } = await eshkol('collect', base, at('back', 'one.xlsx'), base, '--lang', 'en');
    expect([exit, err]).toEqual([2, expect.stringMatching(/is the input itself/)]);
  });
});

describeOffice('through LibreOffice', () => {
  const convert = (files: readonly string[], to: string): void => {
    const home = `-env:UserInstallation=file://${at('home')}`;
    const filter = 'xlsx:Calc MS Excel 2007 XML';
    spawnSync('soffice', ['--headless', home, '--convert-to', filter, '--outdir', to, ...files], {
      timeout: 180_000,
    });
  };

  it('opens every file that was made, and a saved one is collected alike', async () => {
    mkdirSync(at('filled'));
    const names = readdirSync(sent).sort();
    for (const [index, name] of names.entries()) {
      await fill(join(sent, name), at('filled', name), 'contributions', 'inAuthority', 41_000 + index);
    }
    const direct = await collect(at('direct.xlsx'), at('filled'), '--base', base);
    expect(direct.files.map(({ outcome }) => outcome)).toEqual(names.map(() => 'taken'));
    convert([...names.map((name) => at('filled', name)), at('direct.xlsx')], at('saved'));
    expect(readdirSync(at('saved')).sort()).toEqual([...names, 'direct.xlsx'].sort());
    rmSync(at('saved', 'direct.xlsx'));
    const saved = await collect(at('again.xlsx'), at('saved'), '--base', base);
    expect(saved.changes).toEqual(direct.changes);
    expect(saved.conflicts).toEqual([]);
    expect(saved.files.map(({ authority, outcome, changes }) => [authority, outcome, changes])).toEqual(
      direct.files.map(({ authority, outcome, changes }) => [authority, outcome, changes]),
    );
  }, 180_000);
});
