import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type SheetSnapshot } from '../../../lib/index.js';
import { readWorkbook } from '../../../lib/xlsx/index.js';
import { describeOffice, recalculated } from '../sheets/portable/office.js';
import { good } from '../xlsx/support.js';
import { bookFile, ledger, workbook } from './books.js';
import { emptyFolder, eshkol, file, json } from './support.js';

type Table = readonly (readonly unknown[])[];

/** Cells under the headings, which stand in the row after the blank one. */
function table({ rows }: SheetSnapshot): Table {
  const blank = rows.findIndex((row) => row.every((cell) => cell === undefined));
  return rows.slice(blank + 2).map((row) => row.map((cell) => cell?.value ?? null));
}

const sheetsOf = async (path: string) =>
  good(await readWorkbook(readFileSync(path), { styles: true })).sheets;

interface Found {
  readonly findings: readonly {
    readonly outcome: string;
    readonly cell: string | null;
    readonly rule: string;
  }[];
  readonly sheets: readonly { readonly unread: readonly unknown[] }[];
}

async function reported(name: string, language = 'en') {
  const [one, two] = [
    await bookFile(`${name}-2023.xlsx`, { תקציב: ledger({ year: 2023 }) }),
    await bookFile(`${name}-2024.xlsx`, {
      תקציב: [...ledger({ change: { 0: 1200, 2: -601 } }), [], [null, null, null, null, null, 77_123]],
      אחר: [['a'], [1]],
    }),
  ];
  const out = join(emptyFolder(), `${name}-report.xlsx`);
  const ran = await eshkol('check', one, two, '--out', out, '--json', '--lang', language);
  return { one, two, out, exit: ran.exit, found: JSON.parse(ran.out) as Found, sheets: await sheetsOf(out) };
}

describe('the report of eshkol check', () => {
  it('holds every finding of the document, most severe first, and the met ones apart', async () => {
    const { sheets, found, exit } = await reported('counts');
    expect(exit).toBe(1);
    const sheet = (name: string) => sheets.find((each) => each.name === name) as SheetSnapshot;
    const words = { breached: 'Breached', undetermined: 'To complete', advisory: 'To note', met: 'In order' };
    const of = (outcome: keyof typeof words) =>
      found.findings.filter((each) => each.outcome === outcome).length;
    const outcomes = table(sheet('Findings')).map((row) => row[1]);
    expect(outcomes).toEqual(
      (['breached', 'undetermined', 'advisory'] as const).flatMap((outcome) =>
        Array.from({ length: of(outcome) }, () => words[outcome]),
      ),
    );
    expect(of('breached')).toBeGreaterThan(0);
    expect(table(sheet('Found in order'))).toHaveLength(of('met'));
    expect(table(sheet('Cells not read'))).toHaveLength(
      found.sheets.reduce((count, { unread }) => count + unread.length, 0),
    );
    expect(sheet('Check summary').rows[1]?.[0]?.value).toBe(
      `Breached: ${String(of('breached'))} · To complete: ${String(of('undetermined'))} · To note: ${String(of('advisory'))} · In order: ${String(of('met'))}`,
    );
  });

  it('says of each table what was recognised, with its totals as numbers', async () => {
    const { sheets } = await reported('summary');
    const [one, two] = ['summary-2023.xlsx', 'summary-2024.xlsx'];
    const rows = table(sheets[0] as SheetSnapshot);
    expect(rows.slice(0, 2).map((row) => row.slice(0, 10))).toEqual([
      [one, 'תקציב', 'Account-level budget', null, 'thousands of NIS', 2023, 5, 1_500_000, 1_500_000, 0],
      [two, 'תקציב', 'Account-level budget', null, 'thousands of NIS', 2024, 5, 1_700_000, 1_701_000, -1000],
    ]);
    expect(rows.slice(2).map((row) => row.slice(0, 3))).toEqual([[two, 'אחר', 'Not recognised']]);
  });

  it('sums by chapter, and compares the two years, with formulas whose results are there', async () => {
    const { sheets } = await reported('chapters');
    const chapters = sheets.find(({ name }) => name === 'Sums by chapter') as SheetSnapshot;
    const rows = table(chapters);
    expect(rows.filter(([, , , chapter]) => chapter === '11').map((row) => row[6])).toEqual([
      1_000_000, 1_200_000,
    ]);
    expect(
      rows.filter(([, , , chapter, name]) => chapter === null && name === 'Total').map((row) => row[6]),
    ).toEqual([1_500_000, 1_500_000, 1_700_000, 1_701_000]);
    const years = table(sheets.find(({ name }) => name === 'Years compared') as SheetSnapshot);
    const moved = years.find(([code, name]) => code === null && name === 'Total');
    expect(moved?.slice(2)).toEqual(['Income', 1_500_000, 1_700_000, 200_000, 0.1333]);
    const largest = years.findIndex(([code]) => code === 'Largest changes by account');
    expect(years[largest + 1]?.slice(3, 6)).toEqual([400_000, 601_000, 201_000]);
    expect(years[largest + 2]?.slice(3, 6)).toEqual([1_000_000, 1_200_000, 200_000]);
    // Accounts that did not move are not among them.
    expect(years.slice(largest + 1).filter(([code]) => code !== null)).toHaveLength(2);
  });

  it('says why two years cannot be compared', async () => {
    const files = [
      await bookFile('unit-2023.xlsx', { תקציב: ledger({ year: 2023 }) }),
      await bookFile('unit-2024.xlsx', { תקציב: ledger({ unit: '' }) }),
    ];
    const out = join(emptyFolder(), 'unit-report.xlsx');
    await eshkol('check', ...files, '--out', out, '--lang', 'en');
    const years = (await sheetsOf(out)).find(({ name }) => name === 'Years compared') as SheetSnapshot;
    const [[caption] = [], [reason] = [], ...others] = table(years);
    expect(caption).toContain('Budget 2024 / Budget 2023');
    expect(reason).toContain('does not state');
    expect(others.flat().filter((value) => value !== null)).toEqual([]);
  });

  it('is not checked itself, neither by name nor with its folder', async () => {
    const { out } = await reported('again');
    expect(await json('check', out, '--lang', 'en')).toMatchObject({
      files: [{ file: out, status: 'skipped' }],
      sheets: [],
      findings: [],
    });
    expect((await eshkol('check', out)).exit).toBe(0);
  });

  it('keeps text of other people as text', async () => {
    const path = await bookFile('=HYPERLINK(1).xlsx', {
      "=1+1'x": ledger().map((row, index) => (index === 3 ? [...row, '=cmd|A1'] : row)),
    });
    const out = join(emptyFolder(), 'text-report.xlsx');
    await eshkol('check', path, '--out', out);
    for (const { rows } of await sheetsOf(out)) {
      for (const cell of rows.flat()) {
        if (cell?.formula !== undefined) expect(cell.formula).toMatch(/^=(?:SUM\(|ROUND\(|[A-Z]+\d+[-/])/);
      }
    }
  });

  it('leaves what stood there where it cannot be written', async () => {
    const path = await bookFile('in.xlsx', { תקציב: ledger() });
    const { exit, err } = await eshkol(
      'check',
      path,
      '--out',
      join(emptyFolder(), 'no', 'x.xlsx'),
      '--lang',
      'en',
    );
    expect([exit, err]).toEqual([2, expect.stringContaining('cannot be written (ENOENT)')]);
  });

  it('names the files that it lacks', async () => {
    const path = await bookFile('whole.xlsx', { תקציב: ledger() });
    const broken = file('broken.xlsx', (await workbook({ תקציב: ledger() })).slice(0, 900));
    const out = join(emptyFolder(), 'partial-report.xlsx');
    writeFileSync(out, 'before');
    const { exit } = await eshkol('check', path, broken, '--out', out, '--lang', 'en');
    expect(exit).toBe(2);
    const [summary] = await sheetsOf(out);
    const cells = summary?.rows.flat().map((cell) => cell?.value) ?? [];
    expect(cells).toContain('Files that were not checked');
    expect(cells).toContain('broken.xlsx');
  });

  it.each(LANGUAGES)(
    'is written in %s, with frozen headings and no line too long for its cell',
    async (language) => {
      const { sheets } = await reported(`lang-${language}`, language);
      expect(sheets).toHaveLength(7);
      for (const { rtl, frozenRows, columnWidths, name } of sheets) {
        expect(rtl).toBe(language !== 'en');
        expect(frozenRows).toBeGreaterThan(2);
        expect(columnWidths.every((width) => (width ?? 0) > 4)).toBe(true);
        expect(name).not.toMatch(/\(2\)/);
      }
      const texts = sheets.flatMap(({ rows }) => rows.flat().map((cell) => cell?.value));
      expect(
        texts.filter((text) => typeof text === 'string' && /[\u2066-\u2069]|undefined/.test(text)),
      ).toEqual([]);
    },
  );
});

describeOffice('LibreOffice, given a report', () => {
  it('calculates the same totals, shares and differences', async () => {
    const { out } = await reported('office');
    const pages = recalculated(readFileSync(out));
    const summary = pages.get('Check summary') ?? [];
    expect(
      summary.filter(([, , kind]) => kind === 'Account-level budget').map((row) => Number(row[9])),
    ).toEqual([0, -1000]);
    const years = pages.get('Years compared') ?? [];
    expect(
      years
        .find(([code, name]) => code === '' && name === 'Total')
        ?.slice(3, 6)
        .map(Number),
    ).toEqual([1_500_000, 1_700_000, 200_000]);
  }, 120_000);
});
