import { loadBookCheck } from '../../../lib/index.js';
import { readWorkbook } from '../../../lib/xlsx/index.js';
import { readFileSync } from 'node:fs';
import { bookFile, ledger } from './books.js';
import { emptyFolder, eshkol, file, json, TODAY } from './support.js';

interface Item {
  readonly kind: string;
  readonly what: string;
  readonly key: { readonly code?: string };
  readonly field?: string;
  readonly before?: string;
  readonly after?: string;
  readonly at: { readonly a: unknown; readonly b: unknown };
  readonly message: string;
}

const NOTES = [['רשימה'], ['משה', 'א'], ['רות', 'ב']] as const;

test('the same accounts in shekels and in another sheet are the same: 0', async () => {
  const a = await bookFile('a.xlsx', { תקציב: ledger() });
  const plain = ledger({ unit: ' בש"ח' }).map((row, at) =>
    at < 2 ? row : [row[0] ?? null, row[1] ?? null, Number(row[2]) * 1000],
  );
  const b = await bookFile('b.xlsx', { גיליון1: [...plain.slice(0, 2), ...plain.slice(2).reverse()] });
  const ran = await eshkol('diff', a, b, '--lang', 'en');
  expect(ran).toEqual({ exit: 0, out: 'The books say the same: 5 things compared\n', err: '' });
});

test('every difference on a line of its own, grouped, with the cell of the newer book: 1', async () => {
  const a = await bookFile('old.xlsx', { תקציב: ledger(), הערות: NOTES });
  const b = await bookFile('new.xlsx', {
    תקציב: ledger({ change: { 3: -700 } }),
    הערות: [NOTES[0], ['משה', 'ג'], NOTES[2]],
  });
  const { exit, out } = await eshkol('diff', a, b, '--lang', 'en');
  expect(exit).toBe(1);
  expect(out.trimEnd().split('\n')).toEqual([
    '2 differences',
    'Account-level budget: 0 added · 0 removed · 1 changed · 4 the same',
    "  'תקציב'!C6: 1813200750 · קבלניות חינוך: Budget 2024 was 600,000, now 700,000",
    'Sheets that were not recognised, cell by cell: 1',
    '  \'הערות\'!B2: "א" became "ג"',
  ]);
});

test.each(['he', 'ar', 'fa', 'en'])('in %s nothing of a sentence is missing', async (language) => {
  const a = await bookFile('l-old.xlsx', { תקציב: ledger() });
  const b = await bookFile('l-new.xlsx', { תקציב: ledger({ change: { 3: -700 } }) });
  const { out } = await eshkol('diff', a, b, '--lang', language);
  expect(out).toContain('1813200750');
  expect(out).toMatch(/700,000/);
  expect(out).not.toMatch(/[{}]|meaning-|undefined/);
});

test('as one JSON document', async () => {
  const a = await bookFile('j-old.xlsx', { תקציב: ledger() });
  const b = await bookFile('j-new.xlsx', { תקציב: ledger({ change: { 3: -700 } }) });
  const found = await json('diff', a, b);
  expect(found).toMatchObject({
    isSame: false,
    same: 4,
    on: TODAY,
    totals: { accounts: { added: 0, removed: 0, changed: 1, same: 4 } },
    sums: [
      {
        field: 'budget 2024',
        unit: 'nis',
        sides: { expenditure: { before: '1500000', after: '1600000', change: '100000' } },
        chapters: [{ chapter: '81', before: '600000', after: '700000', change: '100000' }],
      },
    ],
  });
  const [item] = found['items'] as readonly Item[];
  expect(item).toMatchObject({
    kind: 'changed',
    what: 'accounts',
    key: { code: '1813200750' },
    field: 'budget 2024',
    before: '600000',
    after: '700000',
    at: { a: { sheet: 'תקציב', cell: 'C6' }, b: { sheet: 'תקציב', cell: 'C6' } },
  });
});

test.each(['he', 'ar', 'fa', 'en'])(
  'the report in %s is written, read again and known as ours',
  async (language) => {
    const a = await bookFile(`r-old-${language}.xlsx`, { תקציב: ledger(), הערות: NOTES });
    const b = await bookFile(`r-new-${language}.xlsx`, { תקציב: ledger({ change: { 3: -700 } }) });
    const out = `${emptyFolder()}/diff-${language}.xlsx`;
    expect((await eshkol('diff', a, b, '--out', out, '--lang', language)).exit).toBe(1);
    const read = await readWorkbook(readFileSync(out));
    if (!read.ok) throw new Error(read.problems[0].code);
    const [, differences, sums, cells] = read.value.sheets;
    expect(read.value.sheets).toHaveLength(4);
    const row = differences?.rows.find((each) => each.some((cell) => cell?.value === 700_000));
    expect(row?.map((cell) => cell?.value)).toEqual(expect.arrayContaining(['1813200750', 600_000, 700_000]));
    expect(row?.at(-1)?.value).toBe("'תקציב'!C6");
    expect(sums?.rows.some((each) => each[2]?.value === '81' && each[7]?.value === 100_000)).toBe(true);
    expect(cells?.rows.length).toBeGreaterThan(3);
    const { checkBook } = await loadBookCheck();
    const check = checkBook({ snapshot: read.value, on: TODAY, registry: null });
    expect(check.sheets.flatMap(({ readings }) => readings)).toEqual([]);
  },
);

test('what cannot be read, is missing or is asked wrongly: 2', async () => {
  const a = await bookFile('x.xlsx', { תקציב: ledger() });
  const broken = file('broken.xlsx', 'PK no workbook');
  for (const args of [
    [a],
    [a, a, a],
    [a, `${emptyFolder()}/none.xlsx`],
    [a, broken],
    [a, a, '--unit', 'pounds'],
  ]) {
    const { exit, err } = await eshkol('diff', ...args, '--lang', 'en');
    expect(exit).toBe(2);
    expect(err.trim().split('\n')).toHaveLength(1);
  }
  expect((await eshkol('diff', a, a, '--out', a)).exit).toBe(2);
});
