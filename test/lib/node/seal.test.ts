import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../../lib/index.js';
import { VERSION } from '../../../lib/node/version.js';
import { readWorkbook } from '../../../lib/xlsx/index.js';
import { everythingWorkbook } from '../../fixtures/everything/everything.js';
import { changedCells, changedParts, edit, good, partsOf } from '../xlsx/support.js';
import { emptyFolder, eshkol, file, json } from './support.js';

const original = everythingWorkbook();
const out = (name: string): string => join(emptyFolder(), name);
const MEMBERS = 'חברות';

afterEach(() => {
  delete process.env['ESHKOL_PASSPHRASE'];
});

/** The workbook sealed by the command, as a file. */
async function sealedFile(name: string, ...options: readonly string[]): Promise<string> {
  const to = out(`sealed-${name}`);
  expect((await eshkol('seal', file(name, original), to, ...options)).exit).toBe(0);
  return to;
}

const changed = async (name: string, sealed: string): Promise<string> =>
  file(
    name,
    await edit(readFileSync(sealed), {
      changes: [
        {
          sheet: MEMBERS,
          cells: [
            { row: 1, column: 1, value: 80_001 },
            { row: 2, column: 0, value: '=cmd|x' },
          ],
        },
      ],
    }),
  );

describe('eshkol seal and verify', () => {
  it('seal adds the record and changes nothing else', async () => {
    const to = out('one.xlsx');
    const report = await json('seal', file('one-in.xlsx', original), to);
    expect(report).toMatchObject({ out: to, on: '2026-11-22', by: VERSION, keyed: false, others: [] });
    const bytes = readFileSync(to);
    expect(changedParts(original, bytes).filter((part) => part.startsWith('xl/worksheets/'))).toHaveLength(1);
    const [before, after] = [original, bytes].map((each) => partsOf(each)['xl/worksheets/sheet1.xml'] ?? '');
    expect(changedCells(before ?? '', after ?? '')).toEqual([]);
    const { sheets } = good(await readWorkbook(bytes));
    expect(sheets.at(-1)).toMatchObject({ name: '_eshkol', visibility: 'very-hidden' });
  });

  it('verify says unchanged with 0, and names each changed cell with both values with 1', async () => {
    const sealed = await sealedFile('two.xlsx');
    expect(await json('verify', sealed)).toMatchObject({ verdict: 'unchanged', changes: [], apart: [] });
    expect((await eshkol('verify', sealed)).exit).toBe(0);
    const edited = await changed('two-edited.xlsx', sealed);
    const { exit, out: text } = await eshkol('verify', edited, '--lang', 'en');
    expect(exit).toBe(1);
    expect(text.split('\n').slice(0, 3)).toEqual([
      'Changed since it was sealed on 22 Nov 2026: 2 changes.',
      expect.stringMatching(/^ {2}'חברות'!B2: [\d.]+ became 80001$/) as unknown,
      expect.stringMatching(/^ {2}'חברות'!A3: ".+" became "=cmd\|x"$/) as unknown,
    ]);
    const { changes } = (await json('verify', edited)) as { changes: readonly Record<string, unknown>[] };
    expect(changes).toMatchObject([
      { kind: 'value', sheet: MEMBERS, cell: 'B2', after: { value: 80_001 } },
      { kind: 'value', sheet: MEMBERS, cell: 'A3', after: { value: '=cmd|x' } },
    ]);
  });

  it('tells what programs did by themselves by kind, with how many and the first of them', async () => {
    const sheet = {
      name: 'חישוב',
      rtl: true,
      columnWidths: [],
      frozenRows: 0,
      print: { landscape: false, onePageWide: false, titleRows: 0 },
    };
    const book = (by: number, first: string) =>
      edit(null, {
        addSheets: [sheet],
        changes: [
          {
            sheet: sheet.name,
            cells: [
              { row: 0, column: 0, value: first },
              ...Array.from({ length: 7 }, (_, at) => ({
                row: at + 1,
                column: 0,
                formula: `=B${String(at + 2)}*2`,
                value: (at + 1) * by,
              })),
            ],
          },
        ],
      });
    const sealed = out('apart.xlsx');
    await eshkol('seal', file('apart-in.xlsx', await book(1, 'א')), sealed);
    const anew = await edit(readFileSync(sealed), {
      changes: [
        {
          sheet: sheet.name,
          cells: Array.from({ length: 7 }, (_, at) => ({
            row: at + 1,
            column: 0,
            formula: `=B${String(at + 2)}*2`,
            value: (at + 1) * 10,
          })),
        },
      ],
    });
    const path = file('apart-anew.xlsx', anew);
    const { exit, out: text } = await eshkol('verify', path, '--lang', 'en');
    expect(exit).toBe(0);
    expect(text.split('\n').slice(0, 8)).toEqual([
      'Unchanged since it was sealed on 22 Nov 2026.',
      '7 formulas were recalculated to another result; the formulas themselves did not change',
      ...[1, 2, 3, 4, 5].map(
        (at) =>
          expect.stringMatching(
            new RegExp(`^  'חישוב'!A${String(at + 1)}: .*${String(at)}.*${String(at * 10)}`),
          ) as unknown,
      ),
      '  and 2 more; --json lists them all',
    ]);
    expect((await json('verify', path))['apart']).toHaveLength(7);
    for (const language of LANGUAGES) {
      const said = await eshkol('verify', path, '--lang', language);
      expect(said.out).not.toMatch(/[{}]|seal-|line-|undefined/);
    }
  });

  it.each(LANGUAGES)(
    'both speak %s, and say what a seal without passphrase does not prove',
    async (language) => {
      const to = out(`${language}.xlsx`);
      const seal = await eshkol('seal', file(`${language}-in.xlsx`, original), to, '--lang', language);
      const verify = await eshkol('verify', await changed(`${language}-edited.xlsx`, to), '--lang', language);
      expect([seal.exit, seal.err, verify.exit, verify.err]).toEqual([0, '', 1, '']);
      expect(seal.out.trim().split('\n')).toHaveLength(3);
      const warning = seal.out.trim().split('\n').at(-1) ?? '';
      expect(verify.out.split('\n')).toContain(warning);
      expect(verify.out).toContain("'חברות'!B2");
      const help = await eshkol('--help', '--lang', language);
      expect(help.out).toContain('eshkol seal FILE.xlsx OUT.xlsx [--sheet NAME]… [--passphrase-file FILE]');
      expect(help.out).toContain('eshkol verify FILE.xlsx [--passphrase-file FILE]');
    },
  );

  it('takes the passphrase from a file or the environment, and never as an argument', async () => {
    const secret = file('secret.txt', 'שבע פרות\r\n');
    const sealed = await sealedFile('key.xlsx', '--passphrase-file', secret);
    expect((await eshkol('verify', sealed, '--passphrase-file', secret)).exit).toBe(0);
    process.env['ESHKOL_PASSPHRASE'] = 'שבע פרות';
    expect((await eshkol('verify', sealed)).exit).toBe(0);
    process.env['ESHKOL_PASSPHRASE'] = 'אחרת';
    const wrong = await eshkol('verify', sealed, '--lang', 'en');
    expect([wrong.exit, wrong.err]).toEqual([2, expect.stringContaining('The passphrase is not the one')]);
    // The file named goes before the environment.
    expect((await eshkol('verify', sealed, '--passphrase-file', secret)).exit).toBe(0);
    delete process.env['ESHKOL_PASSPHRASE'];
    const open = await json('verify', sealed, '--lang', 'en');
    expect(open).toMatchObject({ verdict: 'needs-passphrase', error: { cells: [] } });
    expect((await eshkol('verify', sealed)).exit).toBe(2);
    expect((await eshkol('verify', sealed, '--passphrase', 'שבע פרות', '--lang', 'en')).err).toContain(
      'There is no option --passphrase.',
    );
  });

  it('seals the sheets that are named, as many as are', async () => {
    const report = await json(
      'seal',
      file('s.xlsx', original),
      out('s-out.xlsx'),
      '--sheet',
      MEMBERS,
      '--sheet',
      'hidden',
    );
    expect(report).toMatchObject({ sheets: [MEMBERS, 'Hidden'], others: [' מערכים'] });
  });

  it('never writes over its input', async () => {
    const path = file('same.xlsx', original);
    const { exit, err } = await eshkol('seal', path, join(emptyFolder(), '.', 'same.xlsx'), '--lang', 'en');
    expect([exit, err]).toEqual([2, expect.stringContaining('is the input itself')]);
    expect(readFileSync(path).equals(Buffer.from(original))).toBe(true);
  });

  it.each([
    [['seal'], 'No file was named.'],
    [['seal', 'a.xlsx'], 'It was not said where to write the result.'],
    [['seal', 'missing.xlsx', 'b.xlsx'], 'The file missing.xlsx was not found.'],
    [['verify'], 'No file was named.'],
    [['verify', 'a.xlsx', 'b.xlsx'], 'One argument too many: “b.xlsx”.'],
    [['verify', 'a.xlsx', '--passphrase-file', 'none.txt'], 'The file none.txt was not found.'],
  ])('refuses %j', async (args, message) => {
    const { exit, err } = await eshkol(...args, '--lang', 'en');
    expect([exit, err.trim()]).toEqual([2, message]);
  });

  it('refuses a workbook without a seal, a sheet that is not there and a blank passphrase', async () => {
    const path = file('none.xlsx', original);
    const none = await eshkol('verify', path, '--lang', 'en');
    expect([none.exit, none.err.trim()]).toEqual([
      2,
      'This workbook has no seal. If it was sealed, the seal was taken out.',
    ]);
    const sheet = await eshkol('seal', path, out('x.xlsx'), '--sheet', 'אין', '--lang', 'en');
    expect([sheet.exit, sheet.err.trim()]).toEqual([2, 'The workbook has no sheet named “אין” to seal.']);
    const blank = await eshkol(
      'seal',
      path,
      out('x.xlsx'),
      '--passphrase-file',
      file('blank.txt', '\n'),
      '--lang',
      'en',
    );
    expect([blank.exit, blank.err.trim()]).toEqual([2, 'The passphrase is blank.']);
  });

  it('names the version of the package', () => {
    const manifest = JSON.parse(readFileSync(join(__dirname, '../../../package.json'), 'utf8')) as {
      version: string;
    };
    expect(VERSION).toBe(manifest.version);
  });
});
