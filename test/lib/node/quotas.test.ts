import { Decimal } from 'decimal.js';
import { writeWorkbook, type CellChange } from '../../../lib/xlsx/index.js';
import { everythingWorkbook } from '../../fixtures/everything/everything.js';
import { emptyFolder, eshkol, file, json } from './support.js';

const SHARON = [
  ['טייבה', 44_585, 3, 6, '55126.50'],
  ['טירה', 26_182, 7, 6, '70909.50'],
  ['צור יגאל', 3754, 4, 7, '15631.00'],
] as const;
const TOTAL = '141667.00';
const authorities = SHARON.map(([name, population, socio, periph, quota]) => ({
  name,
  population,
  socio,
  periph,
  quota,
}));

const csv = (separator: string, heads: readonly string[], order: readonly number[], end = '\n'): string =>
  [heads, ...SHARON.map((row) => order.map((index) => row[index]))]
    .map((row) => row.join(separator) + end)
    .join('');

/** As Excel on a Hebrew system writes text: Hebrew letters from 0xE0, the rest as ASCII. */
const windows1255 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    return code < 128 ? code : code - 0x5d0 + 0xe0;
  });

const HEBREW = ['רשות', 'אוכלוסייה', 'אשכול חברתי-כלכלי', 'אשכול פריפריאליות'];
const mark = '\ufeff';

describe('eshkol quotas', () => {
  it.each<[string, string | Uint8Array]>([
    ['plain', csv(',', ['name', 'population', 'socio', 'periph'], [0, 1, 2, 3])],
    ['another order', csv(',', ['periph', 'name', 'socio', 'population'], [3, 0, 2, 1])],
    ['Hebrew headings, semicolons, a mark, CRLF', mark + csv(';', HEBREW, [0, 1, 2, 3], '\r\n')],
    [
      'Arabic headings, tabs',
      csv(
        '\t',
        ['السلطة', 'عدد السكان', 'العنقود الاجتماعي الاقتصادي', 'عنقود البعد عن المركز'],
        [0, 1, 2, 3],
      ),
    ],
    ['Windows-1255', windows1255(csv(',', HEBREW, [0, 1, 2, 3], '\r\n'))],
    ['UTF-16, as Excel exports Unicode text', Buffer.from(mark + csv('\t', HEBREW, [0, 1, 2, 3]), 'utf16le')],
    [
      'more columns than needed',
      csv(',', ['x', 'name', 'population', 'socio', 'periph', 'note'], [4, 0, 1, 2, 3, 4]),
    ],
    [
      'quoted numbers with commas',
      'name,population,socio,periph\nטייבה,"44,585",3,6\n"טירה","26,182","7",6\nצור יגאל,"3,754",4,7\n',
    ],
    ['blank lines at the end', `${csv(',', HEBREW, [0, 1, 2, 3])}\n,,,\n`],
  ])('reads CSV: %s', async (name, content) => {
    const found = await json('quotas', file(`${name}.csv`, content));
    expect(found).toMatchObject({ authorities, total: TOTAL, knownSubtotal: TOTAL, undetermined: 0 });
  });

  it('does without names', async () => {
    const found = await json('quotas', file('nameless.csv', csv(',', HEBREW.slice(1), [1, 2, 3])));
    expect(found).toMatchObject({
      authorities: authorities.map((row) => ({ ...row, name: null })),
      total: TOTAL,
    });
  });

  it('reads a workbook', async () => {
    const path = file('members.xlsx', everythingWorkbook());
    expect(await json('quotas', path)).toMatchObject({ total: TOTAL, sheet: 'חברות' });
    expect(await json('quotas', path, '--sheet', 'חברות')).toMatchObject({ total: TOTAL });
  });

  it('leaves a quota undetermined where a figure is missing, and says what is known', async () => {
    const path = file('gap.csv', 'name,population,socio,periph\nא,44585,,6\nב,26182,7,6\nג,,4,7\n');
    const { exit } = await eshkol('quotas', path);
    expect(exit).toBe(0);
    expect(await json('quotas', path)).toMatchObject({
      authorities: [
        { name: 'א', population: 44_585, socio: null, periph: 6, quota: null },
        { name: 'ב', quota: '70909.50' },
        { name: 'ג', population: null, quota: null },
      ],
      total: null,
      knownSubtotal: '70909.50',
      undetermined: 2,
    });
    expect((await eshkol('quotas', path, '--lang', 'en')).out).toContain(
      '70,909.50 NIS. Data are missing for 2 authorities',
    );
  });

  it('says which rows and columns it did not take', async () => {
    const path = file(
      'apart.csv',
      'name,population,population,socio,periph\nא,44585,1,3,6\n\nלא בחברים:,,,,\n\nב,26182,1,7,6\n',
    );
    const found = await json('quotas', path, '--lang', 'en');
    expect(found).toMatchObject({ total: '55126.50' });
    expect(found['notes']).toEqual([
      { cell: 'B1', message: expect.stringContaining('“population” was taken, not C1') as string },
      { cell: 'A6', message: expect.stringContaining('were not read') as string },
    ]);
    const { out, exit } = await eshkol('quotas', path, '--lang', 'en');
    expect(exit).toBe(0);
    expect(out).toMatch(/Total: .*\nB1: .*\nA6: /);
  });

  it('has nothing to note about an ordinary table', async () => {
    const path = file('plain.csv', csv(',', HEBREW, [0, 1, 2, 3]));
    expect(await json('quotas', path)).toMatchObject({ notes: [] });
  });

  it('computes thousands of rows exactly, with populations up to the last safe integer', async () => {
    const percent = [30, 30, 30, 50, 50, 75, 75, 100, 100, 100];
    let seed = 7;
    const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    const rows = Array.from({ length: 5000 }, (_, index) => ({
      population: index % 50 === 0 ? Number.MAX_SAFE_INTEGER - next(1e6) : 1 + next(10 ** (1 + (index % 9))),
      socio: 1 + next(10),
      periph: 1 + next(10),
    }));
    const path = file(
      'many.csv',
      `population,socio,periph\n${rows.map((row) => `${row.population},${row.socio},${row.periph}`).join('\n')}`,
    );
    const started = performance.now();
    const found = await json('quotas', path);
    expect(performance.now() - started).toBeLessThan(3000);

    const Oracle = Decimal.clone({ precision: 60 });
    const expected = rows.map(({ population, socio, periph }) =>
      new Oracle(population < 15_000 ? 10_000 : population <= 30_000 ? 12_000 : 15_000).plus(
        new Oracle(4)
          .times(percent[socio - 1] ?? 0)
          .times(percent[periph - 1] ?? 0)
          .times(population)
          .div(10_000),
      ),
    );
    expect((found['authorities'] as { quota: string }[]).map(({ quota }) => quota)).toEqual(
      expected.map((quota) => quota.toFixed(2)),
    );
    expect(found['total']).toBe(expected.reduce((sum, quota) => sum.plus(quota), new Oracle(0)).toFixed(2));
  });
});

describe('what eshkol quotas refuses', () => {
  const workbook = async (...cells: readonly CellChange[]): Promise<string> => {
    const written = await writeWorkbook(everythingWorkbook(), { changes: [{ sheet: 'חברות', cells }] });
    if (!written.ok) throw new Error('not written');
    return file('bad.xlsx', written.value);
  };

  it('names every bad cell of a CSV file as a spreadsheet would', async () => {
    const path = file(
      'bad.csv',
      'name,socio,population,periph\nא,3x,-5,11\nב,3,1.5,0\nג,,,\nד,3,0,6\nה,1,2,3\n',
    );
    const { exit, err } = await eshkol('quotas', path, '--lang', 'en');
    expect(exit).toBe(2);
    expect(err.trim().split('\n')).toHaveLength(1);
    const { error } = (await json('quotas', path)) as { error: { cells: string[]; message: string } };
    expect([...error.cells].sort()).toEqual(['B2', 'C2', 'C3', 'C5', 'D2', 'D3']);
    for (const cell of error.cells) expect(error.message).toContain(`${cell}:`);
  });

  it('names every bad cell of a workbook with its sheet', async () => {
    const path = await workbook(
      { row: 1, column: 1, value: 'אלף' },
      { row: 2, column: 2, value: 11 },
      { row: 3, column: 3, value: { error: '#REF!' } },
    );
    const { error } = (await json('quotas', path)) as { error: { cells: string[] } };
    expect([...error.cells].sort()).toEqual(["'חברות'!B2", "'חברות'!C3", "'חברות'!D4"]);
  });

  it.each<[string, () => readonly string[], string]>([
    ['no file', () => [], 'No file was named'],
    ['a file that is not there', () => ['/no/such/file.csv'], 'not found'],
    ['a folder', () => [emptyFolder()], 'directory'],
    ['an empty file', () => [file('empty.csv', '')], 'empty'],
    ['an empty workbook file', () => [file('empty.xlsx', '')], 'empty'],
    ['blank lines only', () => [file('blank.csv', '\r\n\r\n')], 'empty'],
    ['headings only', () => [file('head.csv', 'name,population,socio,periph\n')], 'no rows'],
    ['no headings', () => [file('none.csv', '1,2,3\n4,5,6\n')], 'table of members'],
    ['one heading missing', () => [file('two.csv', 'name,population,socio\nא,1,2\n')], 'table of members'],
    ['a workbook that is no zip', () => [file('text.xlsx', 'name,population')], 'zip'],
    ['a damaged workbook', () => [file('half.xlsx', everythingWorkbook().slice(0, 3000))], 'damaged'],
    ['bytes that are no text', () => [file('image.csv', Uint8Array.of(1, 2, 0, 3))], 'not a text file'],
    [
      'a quotation mark that stays open',
      () => [file('open.csv', 'name,population,socio,periph\n"א,1,2,3\n')],
      'quotation',
    ],
    ['a sheet that is not there', () => [file('w.xlsx', everythingWorkbook()), '--sheet', 'x'], '“x”'],
    [
      'a sheet without a table',
      () => [file('w.xlsx', everythingWorkbook()), '--sheet', 'Hidden'],
      'table of members',
    ],
    ['a sheet of a CSV file', () => [file('s.csv', 'a'), '--sheet', 'x'], '--sheet'],
    ['two files', () => [file('s.csv', 'a'), 'b.csv'], 'b.csv'],
  ])('%s', async (_, args, part) => {
    const { exit, out, err } = await eshkol('quotas', ...args(), '--lang', 'en');
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain(part);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(await json('quotas', ...args())).toHaveProperty('error.message');
  });
});
