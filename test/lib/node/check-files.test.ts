import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bookFile, check, ledger, workbook, type Document } from './books.js';
import { emptyFolder, eshkol, file } from './support.js';

const folder = (name: string): string => {
  const path = join(emptyFolder(), name);
  mkdirSync(path, { recursive: true });
  return path;
};

describe('eshkol check on several files', () => {
  const tree = async () => {
    const root = folder(`tree-${String(Math.floor(performance.now() * 1000))}`);
    mkdirSync(join(root, 'b', '.hidden'), { recursive: true });
    const put = (name: string, bytes: Uint8Array | string) => writeFileSync(join(root, name), bytes);
    put('c.xlsx', await workbook({ תקציב: ledger() }));
    put('b/a.xlsm', await workbook({ תקציב: ledger({ year: 2023 }) }));
    put('b/z.csv', 'שלום\n');
    put('a.txt', 'no workbook');
    put('~$c.xlsx', 'a lock of Excel');
    put('b/.hidden/x.xlsx', 'no workbook');
    return root;
  };

  it('takes every workbook and CSV file under a folder, sorted, without locks', async () => {
    const root = await tree();
    const { files, sheets } = await check(root);
    const names = [join(root, 'b', 'a.xlsm'), join(root, 'b', 'z.csv'), join(root, 'c.xlsx')];
    expect(files.map(({ file: name, status }) => [name, status])).toEqual(
      names.map((name) => [name, 'checked']),
    );
    expect(sheets.map(({ file: name, year }) => [name, year])).toEqual([
      [names[0], 2023],
      [names[1], null],
      [names[2], 2024],
    ]);
  });

  it('checks the others where a file cannot be read: exit 2, one document, one line', async () => {
    const root = await tree();
    const broken = join(root, 'b', 'broken.xlsx');
    writeFileSync(broken, (await workbook({ תקציב: ledger() })).slice(0, 900));
    const { exit, out, err } = await eshkol('check', root, '--json', '--lang', 'en');
    expect(exit).toBe(2);
    const found = JSON.parse(out) as Document;
    expect(found.sheets.filter(({ kind }) => kind === 'K2')).toHaveLength(2);
    expect(found.files).toContainEqual({
      file: broken,
      status: 'refused',
      reason: expect.stringContaining('damaged') as string,
    });
    expect(found.error).toEqual({ message: err.trim(), cells: [] });
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(broken);
    const text = await eshkol('check', root, '--lang', 'en');
    expect(text.exit).toBe(2);
    expect(text.out).toContain(broken);
    expect(text.out).toContain(join(root, 'c.xlsx'));
  });

  it('takes a file once, however often it was named', async () => {
    const path = await bookFile('twice.xlsx', { תקציב: ledger() });
    expect((await check(path, path)).files).toHaveLength(1);
  });
});

describe('what eshkol check refuses', () => {
  it.each<[string, () => readonly string[], string]>([
    ['no file', () => [], 'No file was named'],
    ['a file that is not there', () => ['/no/such/file.xlsx'], '/no/such/file.xlsx was not found'],
    ['two that are not there', () => ['/no/a.xlsx', '/no/b.xlsx'], '/no/b.xlsx was not found'],
    ['a folder without workbooks', () => [folder('nothing')], 'no .xlsx'],
    ['an empty file', () => [file('empty.xlsx', '')], 'empty'],
    ['a damaged workbook', () => [file('half.xlsx', 'PK no workbook')], 'half.xlsx was not checked'],
    ['a unit that there is not', () => [file('x.csv', 'a'), '--unit', 'dollars'], 'nis, thousands, millions'],
    ['a day that there is not', () => [file('x.csv', 'a'), '--on', '2024-02-30'], '2024-02-30'],
    ['a language that there is not', () => [file('x.csv', 'a'), '--lang', 'de'], '“de”'],
    ['an option that there is not', () => [file('x.csv', 'a'), '--sheet', 'x'], '--sheet'],
  ])('%s', async (_, args, part) => {
    const { exit, out, err } = await eshkol(
      'check',
      ...args(),
      ...(args().includes('--lang') ? [] : ['--lang', 'en']),
    );
    expect([exit, out]).toEqual([2, '']);
    if (!args().includes('--lang')) expect(err).toContain(part);
    expect(err.trim().split('\n')).toHaveLength(1);
    const { error } = await check(...args());
    expect(error?.cells).toEqual([]);
  });

  it('a report that would take the place of what was read', async () => {
    const path = await bookFile('input.xlsx', { תקציב: ledger() });
    const before = readFileSync(path);
    const { exit, err } = await eshkol(
      'check',
      path,
      '--out',
      join(emptyFolder(), '.', 'input.xlsx'),
      '--lang',
      'en',
    );
    expect([exit, err]).toEqual([2, expect.stringContaining('is the input itself')]);
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});
