import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../../lib/index.js';
import { bookFile, ledger, workbook } from './books.js';
import { emptyFolder, eshkol, file, json, TODAY } from './support.js';

interface Sheet {
  readonly file: string;
  readonly name: string;
  readonly kind: string | null;
  readonly unit: string | null;
  readonly year: number | null;
  readonly lines: number;
  readonly totals: { readonly income: string | null; readonly expenditure: string | null };
  readonly unread: readonly { readonly cell: string; readonly text: string }[];
}

interface Finding {
  readonly file: string;
  readonly rule: string;
  readonly clause: string | null;
  readonly outcome: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
  readonly facts: Record<string, unknown>;
  readonly code: string;
}

interface Document {
  readonly on: string;
  readonly files: readonly { readonly file: string; readonly status: string; readonly reason?: string }[];
  readonly sheets: readonly Sheet[];
  readonly findings: readonly Finding[];
  readonly error?: { readonly message: string; readonly cells: readonly string[] };
}

const check = async (...args: readonly string[]) => (await json('check', ...args)) as unknown as Document;

const folder = (name: string): string => {
  const path = join(emptyFolder(), name);
  mkdirSync(path, { recursive: true });
  return path;
};

describe('eshkol check on one workbook', () => {
  it('says what it recognised, in NIS whatever the unit of the sheet', async () => {
    const path = await bookFile('good.xlsx', { תקציב: ledger() });
    const { exit } = await eshkol('check', path);
    expect(exit).toBe(0);
    const { sheets, findings, on } = await check(path);
    expect(on).toBe(TODAY);
    expect(sheets).toMatchObject([
      {
        file: path,
        name: 'תקציב',
        kind: 'K2',
        unit: 'thousands',
        year: 2024,
        lines: 5,
        totals: { income: '1500000.00', expenditure: '1500000.00' },
        unread: [],
      },
    ]);
    expect(findings.filter(({ outcome }) => outcome === 'breached')).toEqual([]);
    expect(findings.some(({ rule, outcome }) => rule === 'K2-balance' && outcome === 'met')).toBe(true);
  });

  it('exits 1 where something is breached, with rule, clause, cell and arithmetic', async () => {
    const path = await bookFile('bad.xlsx', { תקציב: ledger({ change: { 2: -401 } }) });
    const { exit, err } = await eshkol('check', path);
    expect([exit, err]).toEqual([1, '']);
    const { findings } = await check(path, '--lang', 'en');
    const [breach, ...others] = findings.filter(({ outcome }) => outcome === 'breached');
    expect(others).toEqual([]);
    expect(breach).toMatchObject({ file: path, rule: 'K2-balance', sheet: 'תקציב' });
    expect(breach?.clause).not.toBeNull();
    expect(breach?.cell).toMatch(/^[A-Z]+\d+$/);
    expect(Object.values(breach?.facts ?? {})).toContain('1000.00');
    expect(breach?.message).toContain('1,000');
    expect(findings[0]).toBe(breach);
  });

  it('gives totals as printed where the unit is not stated, says so, and takes it from --unit', async () => {
    const path = await bookFile('unitless.xlsx', { תקציב: ledger({ unit: '' }) });
    const { exit } = await eshkol('check', path);
    expect(exit).toBe(0);
    const unstated = await check(path, '--lang', 'en');
    expect(unstated.sheets).toMatchObject([
      { unit: null, totals: { income: '1500.00', expenditure: '1500.00' } },
    ]);
    const remarks = (document: Document) => document.findings.filter(({ code }) => code === 'unit-unstated');
    expect(remarks(unstated)).toMatchObject([
      { rule: 'reading', clause: null, outcome: 'undetermined', sheet: 'תקציב' },
    ]);

    const settled = await check(path, '--unit', 'thousands');
    expect(settled.sheets).toMatchObject([
      { unit: 'thousands', totals: { income: '1500000.00', expenditure: '1500000.00' } },
    ]);
    expect(remarks(settled)).toEqual([]);
    expect((await check(path, '--unit', 'nis')).sheets).toMatchObject([
      { unit: 'nis', totals: { income: '1500.00', expenditure: '1500.00' } },
    ]);
    expect((await check(path, '--unit', 'millions')).sheets).toMatchObject([
      { unit: 'millions', totals: { income: '1500000000.00' } },
    ]);
  });

  it('lets a stated unit stand against --unit', async () => {
    const path = await bookFile('stated.xlsx', { תקציב: ledger() });
    expect((await check(path, '--unit', 'nis')).sheets).toMatchObject([{ unit: 'thousands' }]);
  });

  it('lists every cell that it did not read, and finds something about each', async () => {
    const rows = ledger().map((row, index) => (index === 3 ? [...row, 'הערה'] : row));
    const path = await bookFile('beside.xlsx', {
      תקציב: [...rows, [], [null, null, null, null, null, 77_123]],
    });
    const { sheets, findings } = await check(path);
    expect(sheets[0]?.unread).toContainEqual({ cell: 'F9', text: '77123' });
    const remarks = findings.filter(({ rule }) => rule === 'reading').map(({ cell }) => cell);
    for (const { cell } of sheets[0]?.unread ?? []) expect(remarks).toContain(cell);
  });

  it('names sheets that it does not know, and passes over blank ones', async () => {
    const path = await bookFile('other.xlsx', {
      תקציב: ledger(),
      ריק: [],
      לוח: [
        ['שבוע', 'משתתפים'],
        [1, 20],
        [2, 25],
      ],
      הערות: [['שלום']],
    });
    const { sheets, findings } = await check(path, '--lang', 'en');
    expect(sheets.map(({ name, kind }) => [name, kind])).toEqual([
      ['תקציב', 'K2'],
      ['לוח', null],
      ['הערות', null],
    ]);
    expect(sheets[1]).toEqual({
      file: path,
      name: 'לוח',
      kind: null,
      unit: null,
      year: null,
      lines: 0,
      totals: { income: null, expenditure: null },
      unread: [],
      confidence: null,
      questions: [],
      notes: [],
    });
    const unknown = findings.filter(({ code }) => code === 'sheet-not-recognised');
    expect(unknown).toMatchObject([{ rule: 'reading', outcome: 'advisory', sheet: 'לוח', cell: null }]);
  });

  it('reads CSV: its cells stand alone in the text', async () => {
    const csv = ledger({ change: { 2: -401 } })
      .map((row) =>
        row.map((cell) => (typeof cell === 'string' ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','),
      )
      .join('\n');
    const path = file('budget.csv', `\ufeff${csv}\n`);
    const { exit, out } = await eshkol('check', path, '--lang', 'en');
    expect(exit).toBe(1);
    expect(out).not.toContain("'budget.csv'!");
    expect((await check(path)).sheets).toMatchObject([
      { kind: 'K2', unit: 'thousands', totals: { income: '1500000.00', expenditure: '1501000.00' } },
    ]);
  });

  it('applies the rules of the day that it was given, and says which day that was', async () => {
    const path = await bookFile('early.xlsx', { תקציב: ledger() });
    expect((await check(path, '--on', '2024-03-01')).on).toBe('2024-03-01');
  });

  it.each(LANGUAGES)('says it all in %s', async (language) => {
    const path = await bookFile('said.xlsx', { תקציב: ledger({ unit: '', change: { 2: -401 } }) });
    const { out } = await eshkol('check', path, '--lang', language);
    const lines = out.trimEnd().split('\n');
    expect(lines).toContain(path);
    const breached = lines.findIndex((line) => line.includes('✖'));
    const open = lines.findIndex((line) => line.startsWith('  ?'));
    expect(breached).toBeGreaterThan(0);
    expect(open).toBeGreaterThan(breached);
    expect(lines[breached]).toContain("'תקציב'");
    expect(lines[breached]).toContain('K2-balance');
    expect(out).not.toMatch(/[\u2066-\u2069]|undefined|\{[a-z]+[,}]/);
  });
});

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

const ELAD = join(__dirname, '../../../../shared/data/real/elad_2022.xlsx');
const here = (() => {
  try {
    return readFileSync(ELAD).length > 0;
  } catch {
    process.stderr.write(
      'SKIPPED: the budget of Elad 2022 is not here, so no published budget was checked\n',
    );
    return false;
  }
})();

(here ? describe : describe.skip)('the published budget of Elad, 2022', () => {
  it('is one sheet of 624 accounts, balanced, and every cell of it is read', async () => {
    const { exit } = await eshkol('check', ELAD);
    expect(exit).toBe(0);
    const { sheets, findings } = await check(ELAD);
    expect(sheets).toMatchObject([
      {
        file: ELAD,
        name: ' EPR דוח',
        kind: 'K2',
        unit: 'thousands',
        lines: 624,
        totals: { income: '266301000.00', expenditure: '266301000.00' },
        unread: [],
      },
    ]);
    expect(findings.filter(({ outcome }) => outcome === 'breached')).toEqual([]);
    expect(findings.some(({ rule, outcome }) => rule === 'K2-balance' && outcome === 'met')).toBe(true);
  });
});
