import fc from 'fast-check';
import {
  loadRegistry,
  readMembers,
  type CellValue,
  type MembersTable,
  type Registry,
} from '../../lib/index.js';
import { sheet, workbook } from '../lib/sheets/members/sheet.js';

let registry: Registry;
beforeAll(async () => {
  registry = await loadRegistry();
});

type Field = 'name' | 'population' | 'socio' | 'periph';
const FIELDS: readonly Field[] = ['name', 'population', 'socio', 'periph'];
type Member = Readonly<Record<Field, string | number>>;

const HEADINGS: readonly Readonly<Record<Field, string>>[] = [
  { name: 'רשות', population: 'אוכלוסייה', socio: 'אשכול חברתי-כלכלי', periph: 'אשכול פריפריאליות' },
  { name: 'שם הרשות', population: 'מס׳ תושבים 2024', socio: 'סוציו־אקונומי (2021)', periph: 'מדד פריפריה' },
  {
    name: 'السلطة',
    population: 'عدد السكان',
    socio: 'العنقود الاجتماعي الاقتصادي',
    periph: 'عنقود البُعد عن المركز',
  },
  { name: 'شهرداری', population: 'جمعیت', socio: 'خوشهٔ اجتماعی‌ـ‌اقتصادی', periph: 'خوشهٔ پیرامونی بودن' },
  { name: 'name', population: 'population', socio: 'socio', periph: 'periph' },
];

const member = (): fc.Arbitrary<Member> =>
  fc.record({
    name: fc.constantFrom(
      'טייבה',
      'טירה',
      "ג'לג'וליה",
      'קדימה-צורן',
      'Kafr Qasem',
      'رعنانا',
      'לב השרון',
      'רשות חדשה',
      'authority 7',
      'Town',
      'חברה 2',
    ),
    population: fc.integer({ min: 1, max: 1_200_000 }),
    socio: fc.integer({ min: 1, max: 10 }),
    periph: fc.integer({ min: 1, max: 10 }),
  });

const grouped = (value: number, separator: string): string =>
  String(value).replace(/\B(?=(\d{3})+$)/g, separator);
const inDigits = (text: string, zero: number): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

/** Ways of typing a number that all mean the same. */
const TYPED: readonly ((value: number) => CellValue)[] = [
  (value) => value,
  (value) => String(value),
  (value) => grouped(value, ','),
  (value) => grouped(value, '\u00a0'),
  (value) => ` ${value} `,
  (value) => `\u200f${value}\u200f`,
  (value) => inDigits(String(value), 0x660),
  (value) => inDigits(grouped(value, '٬'), 0x6f0),
];

/** Ways of writing a name or a heading that all mean the same. */
const SPELT: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll("'", '׳').replaceAll('"', '״'),
  (text) => text.replaceAll("'", '’').replaceAll('-', '–'),
  (text) => text.replaceAll('-', '־').replaceAll(' ', '  '),
  (text) => `\u202b${text}\u202c`,
  (text) => ` ${text}`,
];

const read = (rows: readonly (readonly CellValue[])[]): MembersTable | undefined => {
  const { tables } = readMembers(workbook(sheet(rows)), registry);
  expect(tables.length).toBeLessThanOrEqual(1);
  return tables[0];
};

const facts = (table: MembersTable | undefined) =>
  table?.rows.map(({ input, authority }) => ({
    input: input.ok ? input.value : input.problems.map(({ code }) => code),
    authority: authority?.ok ? authority.value.code : authority?.problems[0].code,
  }));

const plain = (members: readonly Member[]) =>
  read([FIELDS.map((field) => field), ...members.map((each) => FIELDS.map((field) => each[field]))]);

test('order of columns, language of headings, quotes, digits, blank rows and columns never change the reading', () => {
  fc.assert(
    fc.property(
      fc.array(member(), { minLength: 1, maxLength: 8 }),
      fc.shuffledSubarray([...FIELDS], { minLength: 4 }),
      fc.constantFrom(...HEADINGS),
      fc.infiniteStream(fc.nat()),
      fc.array(fc.nat({ max: 3 }), { minLength: 4, maxLength: 4 }),
      fc.nat({ max: 4 }),
      (members, order, headings, choices, gaps, above) => {
        const pick = <T>(from: readonly T[]): T => from[(choices.next().value ?? 0) % from.length] as T;
        const laid = (cells: readonly CellValue[]): CellValue[] =>
          cells.flatMap((cell, index) => [...Array.from({ length: gaps[index] ?? 0 }, () => null), cell]);
        const heading = laid(order.map((field) => pick(SPELT)(headings[field])));
        const rows = members.flatMap((each) => {
          const cells = order.map((field) => {
            const value = each[field];
            return typeof value === 'number' ? pick(TYPED)(value) : pick(SPELT)(value);
          });
          const blanks = Array.from({ length: pick([0, 0, 0, 1, 2]) }, (): CellValue[] => []);
          return [...blanks, laid(cells)];
        });
        const title = Array.from({ length: above }, (_, index): CellValue[] => [
          index === 0 ? 'אשכול השרון' : null,
        ]);
        expect(facts(read([...title, heading, ...rows]))).toEqual(facts(plain(members)));
      },
    ),
    { numRuns: 300 },
  );
});

test('whatever stands in a cell, no row is lost, and every row is read or its cells are named', () => {
  const value = fc.oneof(
    fc.integer({ min: -20, max: 20 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    // Three letters could spell a total.
    fc.string().filter((text) => !/\p{L}{3}/u.test(text)),
    fc.boolean(),
    fc.constantFrom(null, '5', '12,345', '-', 'x', '1,2', { error: '#N/A' }),
  ) as fc.Arbitrary<CellValue>;
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 6 }), (figures) => {
      const table = read([FIELDS, ...figures.map((cells) => ['טייבה', ...cells])]);
      expect(table?.rows).toHaveLength(figures.length);
      table?.rows.forEach(({ row, input }, index) => {
        if (input.ok) {
          const numbers = Object.values(input.value);
          expect(numbers.every((number) => Number.isInteger(number) && number > 0)).toBe(true);
          const typed = (figures[index] ?? []).filter((cell) => typeof cell === 'number');
          expect(numbers).toEqual(expect.arrayContaining(typed));
        } else {
          const cells = ['B', 'C', 'D'].map((column) => `'חברות'!${column}${row + 1}`);
          expect(cells).toEqual(expect.arrayContaining(input.problems.map(({ place }) => place)));
        }
      });
    }),
    { numRuns: 500 },
  );
});

test('no workbook makes the reader throw', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      'רשות',
      'אוכלוסייה',
      'socio',
      'periph',
      'אשכול',
      '2024',
      'סה"כ',
      'טייבה',
      null,
      3,
      2024,
      true,
    ),
    fc.string(),
    fc.integer(),
  ) as fc.Arbitrary<CellValue>;
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }),
      fc.array(fc.constantFrom('A1:B1', 'A1:A3', 'B2:D2', 'A1:F8', 'C3:XFD3'), { maxLength: 2 }),
      (rows, merges) => {
        const snapshot = workbook(sheet(rows, { merges }));
        for (const table of readMembers(snapshot, registry).tables) {
          expect(table.rows.every(({ row }) => row > table.headings.bottom && row < rows.length)).toBe(true);
          expect(new Set(table.rows.map(({ row }) => row)).size).toBe(table.rows.length);
        }
      },
    ),
    { numRuns: 1000 },
  );
});
