import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADDIN_IDS, answerKey, keptAnswer, LANGUAGES, type Question } from '../../../lib/index.js';
import { DEVELOPMENT, PRODUCTION_ID } from '../../../addin/build/manifest.js';
import { writeWorkbook } from '../../../lib/xlsx/index.js';
import { bookFile, check, ledger, type Document } from './books.js';
import { eshkol, file, TODAY } from './support.js';

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

  it.each(ADDIN_IDS)('holds to answers that the pane kept in the workbook: %s', async (addin) => {
    const path = await bookFile('answered.xlsx', { תקציב: ledger({ unit: '' }) });
    const [asked] = (await check(path)).sheets[0]?.questions ?? [];
    expect(asked).toMatchObject({ about: 'unit' });
    const question: Question = {
      id: asked?.id ?? '',
      about: 'unit',
      sheet: 'תקציב',
      facts: {},
      options: [{ value: 'nis' }, { value: 'thousands' }],
    };
    const values = { [answerKey(question.id)]: keptAnswer(question, 'thousands') };
    const written = await writeWorkbook(readFileSync(path), {
      settings: { addin, version: '1.0', values },
    });
    if (!written.ok) throw new Error(written.problems[0].code);
    const { sheets, findings } = await check(file('answered.xlsx', written.value));
    expect(sheets).toMatchObject([{ unit: 'thousands', questions: [], totals: { income: '1500000.00' } }]);
    expect(findings.filter(({ outcome }) => outcome === 'undetermined')).toEqual([]);
  });

  it('knows the add-in by the ids of its manifests, the released one first', () => {
    expect(ADDIN_IDS).toEqual([PRODUCTION_ID, DEVELOPMENT.id]);
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
