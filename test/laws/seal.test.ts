import { webcrypto } from 'node:crypto';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { sharonWorkbook } from '../../addin/workbench/sample/sharon.js';
import {
  webSealCrypto,
  type Cell,
  type IsoDate,
  type SheetSnapshot,
  type Verification,
} from '../../lib/index.js';
import { canonicalSheet } from '../../lib/sheets/seal/canonical.js';
import { sealBook } from '../../lib/sheets/seal/seal-book.js';
import { verifyBook } from '../../lib/sheets/seal/verify-book.js';
import {
  planEdits,
  readWorkbook,
  writeWorkbook,
  type CellChange,
  type NewFileSheet,
} from '../../lib/xlsx/index.js';
import { good } from '../lib/xlsx/support.js';
import { insertRow, placesOf, renameSheet, setCell, swapRows, type Place } from './book-edits.js';

/** Together a thousand. */
const EACH = 200;

const crypto = webSealCrypto(webcrypto);
const ON = '2026-11-22' as IsoDate;

const SUMMARY = 'סיכום';

/** Formulas that refer to another sheet: to single cells, to areas fixed and growing, to their own row and the one before. */
const summaryCells: readonly CellChange[] = Array.from({ length: 15 }, (_, at) => {
  const row = at + 1;
  const line = String(row + 1);
  return [
    `='חברות'!A${line}`,
    `='חברות'!$E$${line}`,
    `=SUM('חברות'!$E$2:E${line})`,
    `=B${line}/SUM($B$2:$B$16)`,
    `=IF(A${line}="A1",0,B${String(row)})`,
  ].map((formula, column) => ({ row, column, formula, value: row * 10 + column }));
}).flat();

const summarySheet: NewFileSheet = {
  name: SUMMARY,
  rtl: true,
  columnWidths: [],
  frozenRows: 0,
  print: { landscape: false, onePageWide: true, titleRows: 0 },
};

/** The sample workbook with a summary, as a file, sealed, and read again. */
async function sealedSample(): Promise<readonly SheetSnapshot[]> {
  const changes = [{ sheet: SUMMARY, cells: [{ row: 0, column: 0, value: SUMMARY }, ...summaryCells] }];
  const original = good(
    await writeWorkbook(good(await sharonWorkbook()), { addSheets: [summarySheet], changes }),
  );
  const { sheets } = good(await readWorkbook(original));
  const { plan } = good(await sealBook(sheets, { on: ON, by: '0.1.0' }, crypto));
  const bytes = good(await writeWorkbook(original, planEdits(plan)));
  return good(await readWorkbook(bytes)).sheets;
}

let sealed: readonly SheetSnapshot[];
let users: readonly SheetSnapshot[];
let places: readonly Place[];

beforeAll(async () => {
  sealed = await sealedSample();
  users = sealed.filter(({ visibility }) => visibility !== 'very-hidden');
  places = placesOf(users);
});

const found = async (sheets: readonly SheetSnapshot[]): Promise<Verification> =>
  good(await verifyBook(sheets, crypto));

/** What comes after `seed`: whole numbers below a bound, and one of several. */
function draws(seed: number) {
  const generator = xoroshiro128plus(seed);
  const below = (bound: number): number => uniformInt(generator, 0, bound - 1);
  return { below, one: <T>(all: readonly T[]): T => all[below(all.length)] as T };
}

const seeds = (first: number): readonly number[] => Array.from({ length: EACH }, (_, at) => first + at);

/** A blank where `cell` has something, something where it has not, or another value. */
function otherValue({ value }: Cell, { below, one }: ReturnType<typeof draws>): Cell | undefined {
  const choices: (Cell | undefined)[] = [
    { value: below(1_000_000) / 100 },
    { value: `טקסט ${String(below(1000))}` },
    { value: '=HYPERLINK("http://example.invalid","x")' },
    { value: true },
    { value: { error: '#N/A' } },
    undefined,
  ];
  if (typeof value === 'number')
    choices.push({ value: value + 1 }, { value: -value - 1 }, { value: String(value) });
  return one(choices.filter((choice) => JSON.stringify(choice?.value) !== JSON.stringify(value)));
}

describe('a sealed workbook', () => {
  it('is unchanged as long as nobody changes it', async () => {
    const { verdict, changes, apart, seal } = await found(sealed);
    expect({ verdict, changes, apart }).toEqual({ verdict: 'unchanged', changes: [], apart: [] });
    expect(seal.sheets).toEqual(users.map(({ name }) => name));
    expect(places.length).toBeGreaterThan(800);
  });

  it(`tells each of ${String(EACH)} values typed over, cleared or made text, by its cell`, async () => {
    const typed = places.filter(({ cell }) => cell.formula === undefined);
    for (const seed of seeds(1000)) {
      const random = draws(seed);
      const { sheet, row, column, name, cell } = random.one(typed);
      const value = otherValue(cell, random);
      const after = { ...(value?.value !== undefined && { value: value.value }) };
      const { verdict, changes, apart } = await found(setCell(sealed, sheet, row, column, value));
      expect({ seed, verdict, apart, changes }).toMatchObject({
        seed,
        verdict: 'changed',
        apart: [],
        changes: [
          { kind: 'value', sheet, cell: name, before: { value: expect.anything() as unknown }, after },
        ],
      });
      expect(changes).toHaveLength(1);
    }
  });

  it(`tells each of ${String(EACH)} formulas changed, put in or replaced by a value, by its cell`, async () => {
    const formulas = places.filter(({ cell }) => cell.formula !== undefined);
    expect(formulas.length).toBeGreaterThan(60);
    for (const seed of seeds(2000)) {
      const random = draws(seed);
      const { sheet, row, column, name, cell } = random.one(random.below(4) === 0 ? places : formulas);
      const edits: Cell[] = [{ value: 7, formula: `=7+${String(seed)}` }];
      if (cell.formula !== undefined) {
        const { formula } = cell;
        // The same references, one row further.
        const shifted = formula.replace(/(?<=[A-Z])\d+/, (digits) => String(Number(digits) + 1));
        edits.push(
          { ...cell, formula: `${formula}+1` },
          { value: cell.value },
          { ...cell, formula: shifted },
        );
      }
      const edit = random.one(edits.filter(({ formula }) => formula !== cell.formula));
      const { verdict, changes, apart } = await found(setCell(sealed, sheet, row, column, edit));
      expect({ seed, verdict, apart, changes }).toMatchObject({
        seed,
        verdict: 'changed',
        apart: [],
        changes: [{ kind: 'formula', sheet, cell: name }],
      });
      expect(changes).toHaveLength(1);
    }
  });

  it(`tells each of ${String(EACH)} rows pushed in as one row, formulas that follow it aside`, async () => {
    for (const seed of seeds(3000)) {
      const { one, below } = draws(seed);
      const { name, rows } = one(users.filter((sheet) => sheet.rows.length > 0));
      const at = below(rows.length + 1);
      const cells: Cell[] = [
        { value: `חדש ${String(seed)}` },
        { value: seed },
        { value: seed / 7, format: '0%' },
      ];
      const { verdict, changes, apart } = await found(insertRow(sealed, name, at, cells));
      expect({ seed, verdict, changes }).toMatchObject({
        seed,
        verdict: 'changed',
        changes: [
          {
            kind: 'row-added',
            sheet: name,
            row: at + 1,
            cells: [{ content: { value: `חדש ${String(seed)}` } }, {}, {}],
          },
        ],
      });
      expect(changes).toHaveLength(1);
      expect(apart.filter(({ kind }) => kind !== 'followed')).toEqual([]);
    }
  });

  it(`tells each of ${String(EACH)} pairs of rows that changed places as two rows that moved`, async () => {
    /** Rows that can be told from every other of their sheet. */
    const unlike = users.flatMap((sheet) => {
      const keys = canonicalSheet(sheet).rows.map((row) =>
        JSON.stringify(row.map((cell) => cell?.value ?? null)),
      );
      const own = keys.flatMap((key, at) =>
        /[^[\]null,]/.test(key) && keys.filter((other) => other === key).length === 1 ? [at] : [],
      );
      return own.length > 1 ? [{ name: sheet.name, own }] : [];
    });
    for (const seed of seeds(4000)) {
      const { one } = draws(seed);
      const { name, own } = one(unlike);
      const first = one(own);
      const second = one(own.filter((row) => row !== first));
      const { verdict, changes } = await found(swapRows(sealed, name, first, second));
      expect(verdict).toBe('changed');
      expect({ seed, changes: changes.map((change) => JSON.stringify(change)).sort() }).toEqual({
        seed,
        changes: [
          { kind: 'row-moved', sheet: name, row: first + 1, to: second + 1 },
          { kind: 'row-moved', sheet: name, row: second + 1, to: first + 1 },
        ]
          .map((change) => JSON.stringify(change))
          .sort(),
      });
    }
  });

  it(`tells each of ${String(EACH)} sheets renamed, formulas that name them aside`, async () => {
    for (const seed of seeds(5000)) {
      const { one } = draws(seed);
      const { name } = one(users);
      const to = one([`${name}2`, 'דוח', `it's ${String(seed)}`]);
      const { verdict, changes, apart } = await found(renameSheet(sealed, name, to));
      expect({ seed, verdict, changes }).toEqual({
        seed,
        verdict: 'changed',
        changes: [{ kind: 'sheet-renamed', sheet: to, was: name }],
      });
      expect(apart.filter(({ kind }) => kind !== 'followed')).toEqual([]);
    }
  });
});
