import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../../lib/xlsx/index.js';
import type { SheetSnapshot } from '../../../../lib/index.js';
import { oneColumn, severalYears, splitCode } from './books.js';
import { codesOf, readOne, totalsOf } from './reading.js';

const FILE = join(__dirname, '../../../../../shared/data/real/elad_2022.xlsx');
const here = existsSync(FILE);
if (!here)
  process.stderr.write('SKIPPED: the budget of Elad 2022 is not here, so no published budget was read\n');

(here ? describe : describe.skip)('the budget of Elad, 2022', () => {
  test('624 accounts, thousands, 266,301,000 NIS on each side, and nothing unread', async () => {
    const book = await readWorkbook(readFileSync(FILE));
    if (!book.ok) throw new Error(book.problems[0].code);
    const reading = readOne(book.value.sheets[0] as SheetSnapshot);
    expect(reading).toMatchObject({
      sheet: ' EPR דוח',
      kind: 'K2',
      confidence: 'certain',
      unit: 'thousands',
      lines: 624,
      unread: [],
      questions: [],
    });
    expect(reading.part).toBeUndefined();
    expect(totalsOf(reading)).toEqual(['266301000', '266301000']);
    expect(reading.facts.signs).toBe('payments-negative');
  });
});

describe('one code column, as Elad has it', () => {
  const { sheet, lines, income, expenditure } = oneColumn();
  const reading = readOne(sheet);

  test('every line, both sums, no question', () => {
    expect(reading).toMatchObject({
      confidence: 'certain',
      unit: 'thousands',
      lines,
      unread: [],
      questions: [],
    });
    expect(totalsOf(reading)).toEqual([String(income), String(expenditure)]);
    expect(reading.area).toEqual({ top: 0, left: 0, bottom: lines, right: 3 });
  });

  test('positions are set aside, and that is said', () => {
    expect(reading.facts.columns).toEqual([{ heading: 'תקציב באלפי שח', purpose: 'budget' }]);
    expect(reading.notes).toContainEqual({
      code: 'columns-set-aside',
      facts: { count: 1, texts: 'מספר משרות' },
    });
  });

  test('each fact has its cell', () => {
    const { name } = sheet;
    expect(reading.placeOf(['lines', 0])).toEqual({ sheet: name, row: 1, column: 0 });
    expect(reading.placeOf(['lines', 41, 'amounts', 0])).toEqual({ sheet: name, row: 42, column: 3 });
    expect(reading.placeOf(['lines', 41, 'name'])).toEqual({ sheet: name, row: 42, column: 1 });
    expect(reading.placeOf(['columns', 0])).toEqual({ sheet: name, row: 0, column: 3 });
    expect(reading.placeOf(['unit'])).toEqual({ sheet: name, row: 0, column: 3 });
    expect(reading.placeOf([])).toEqual({ sheet: name, row: 0, column: 0 });
  });
});

describe('a code and several years, headings on every page', () => {
  const { sheet, lines, income, expenditure } = severalYears();
  const reading = readOne(sheet);

  test('7,000 lines, both sums, nothing unread', () => {
    expect(reading.unread).toEqual([]);
    expect(reading.lines).toBe(lines);
    expect(totalsOf(reading)).toEqual([String(income), String(expenditure)]);
    expect(reading).toMatchObject({ unit: 'nis', year: 2024, questions: [] });
    expect(reading.facts.signs).toBe('payments-negative');
  });

  test('the newest budget is the one, updates and per cents are not', () => {
    const { columns, main } = reading.facts;
    expect(columns.map(({ heading, purpose }) => [heading, purpose])).toEqual([
      ['תקציב 2023', 'budget'],
      ['עדכון ראשון', 'update'],
      ['עדכון שני', 'update'],
      ['תקציב 2024', 'budget'],
    ]);
    expect(main).toBe(3);
  });

  test('the title is of another year, and that is said', () => {
    expect(reading.facts.titleYear).toBe(2023);
    expect(reading.notes).toContainEqual({ code: 'year-differs', facts: { title: 2023, column: 2024 } });
    expect(reading.placeOf(['titleYear'])).toMatchObject({ row: 1, column: 0 });
  });

  test('sums without a code are totals of their side', () => {
    expect(reading.facts.totals.map(({ label, side, after }) => [label, side, after])).toEqual([
      ['סה"כ הכנסות', 'income', lines / 2],
      ["סה''כ הוצאות", 'expenditure', lines],
      ['סה"כ כללי', undefined, lines],
    ]);
    expect(reading.facts.totals[0]?.amounts[3]?.toFixed()).toBe(String(income));
  });

  test('dashes are nothing, blanks are unknown, text is counted', () => {
    const amounts = reading.facts.lines.map((line) => line.amounts);
    expect(amounts[8]?.[1]).toBeNull();
    expect(amounts[9]?.[2]?.toFixed()).toBe('0');
    expect(codesOf(reading.notes)).toContain('numbers-as-text');
    expect(codesOf(reading.notes)).toContain('headings-repeated');
  });
});

describe.each(['income', 'expenditure'] as const)('a split code, one side: %s', (side) => {
  const generated = splitCode(side);
  const { sheet, lines } = generated;
  const reading = readOne(sheet);

  test('3,500 lines and their sum; the other side is not there', () => {
    expect(reading.unread).toEqual([]);
    expect(reading.lines).toBe(lines);
    expect(reading.part).toBe(side);
    expect(totalsOf(reading)).toEqual(
      side === 'income' ? [String(generated.income), null] : [null, String(generated.expenditure)],
    );
    expect(reading).toMatchObject({ unit: 'thousands', year: 2022, questions: [] });
    expect(reading.facts).toMatchObject({ signs: 'positive', titleYear: 2021, side });
  });

  test('levels under blank headings and positions are no amounts', () => {
    expect(reading.facts.columns.map(({ heading }) => heading)).toEqual([
      'תקציב חדש 2022',
      'תקציב ישן 2021',
      'ביצוע 2020',
    ]);
    expect(reading.facts.main).toBe(0);
  });

  test('SUBTOTAL rows name their chapter and their lines', () => {
    const { totals } = reading.facts;
    expect(totals).toHaveLength(13);
    const each = Math.ceil(lines / 12);
    expect(totals[0]).toMatchObject({
      label: side === 'income' ? '11 סה"כ' : '61 סה"כ',
      digits: side === 'income' ? '11' : '61',
      after: each,
      covers: [[0, each - 1]],
    });
    expect(totals[12]).toMatchObject({ label: 'סה"כ כולל', covers: [[0, lines - 1]] });
    expect(totals[12]?.digits).toBeUndefined();
  });

  test('a chapter’s sum by its covers is what its cell says', () => {
    for (const { covers, amounts } of reading.facts.totals) {
      let sum = 0n;
      for (const [first, last] of covers ?? []) {
        for (let line = first; line <= last; line += 1) {
          sum += BigInt(reading.facts.lines[line]?.amounts[0]?.toFixed() ?? '0');
        }
      }
      expect(amounts[0]?.toFixed()).toBe(String(sum));
    }
  });
});
