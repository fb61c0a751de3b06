import { sharonWorkbook } from '../../../../addin/workbench/sample/sharon.js';
import type { Cell } from '../../../../lib/index.js';
import { apartGroups } from '../../../../lib/sheets/seal/apart.js';
import { sealBook } from '../../../../lib/sheets/seal/seal-book.js';
import { planEdits, readWorkbook, writeWorkbook } from '../../../../lib/xlsx/index.js';
import { everythingWorkbook } from '../../../fixtures/everything/everything.js';
import { changedParts, edit, good } from '../../xlsx/support.js';
import { describeOffice } from '../portable/office.js';
import { savedByExcelize, savedByOffice } from './programs.js';
import { crypto, ON, verified } from './support.js';

const FORMATS = [
  '0%', '0.00E+00', 'm/d/yyyy h:mm', '[h]:mm:ss', 'dd.mm.yyyy', '[$-40D]d mmmm yyyy', '#,##0,,"M"', '"₪" #,##0',
  '#,##0.00\\ [$₪-40D];[Red]\\-#,##0.00\\ [$₪-40D]', '_ [$₪-40D]* #,##0.00_ ;_ [$₪-40D]* -#,##0.00_ ;_ [$₪-40D]* "-"??_ ;_ @_ ',
  '[>=1000000]0.0,,"M";[>=1000]0.0,"K";0', '0"000"', ';;;', '#,##0;#,##0', '[$-F800]dddd, mmmm dd, yyyy',
]; // prettier-ignore
const FORMULAS = [
  '=sum( A1 : A5 )', "='נתונים'!A1+'Plain'!A1", '=1.50+1e3', '=TRUE', '=IF(A1="a  b","כן",FALSE)', '=A1 A1:A3', '=100000000000000000000',
  '=TEXTJOIN(",",TRUE,A1:A2)', '=LET(x,1,x+1)', '=SUM($A$1:A$3)', '=CLUSTERQUOTA(44585,3,6)', '=A1&" ""q"" "', '=-A1%', '=SUM(1:2)',
]; // prettier-ignore
const VALUES: readonly Cell['value'][] = [
  true, false, { error: '#N/A' }, 0.1 + 0.2, 1 / 3, 123456789012345680, 1e-7, 1e300, '005', 'a\nb', 'a\r\nb', ' lead ', '=1+1',
  '+cmd|x', '\u200fאב', '1.5', 'TRUE', "'x", 44562.5,
]; // prettier-ignore

const added = (name: string) => ({
  name,
  rtl: true,
  columnWidths: [],
  frozenRows: 0,
  print: { landscape: false, onePageWide: true, titleRows: 0 },
});

/** What programs are known to spell in their own way. */
const spelt = (): Promise<Uint8Array> =>
  edit(null, {
    addSheets: ['נתונים', 'Plain', 'F'].map(added),
    changes: [
      { sheet: 'נתונים', cells: FORMATS.map((format, row) => ({ row, column: 0, value: 1234.5, format })) },
      { sheet: 'Plain', cells: VALUES.map((value, row) => ({ row, column: 0, value })) },
      { sheet: 'F', cells: FORMULAS.map((formula, row) => ({ row, column: 1, formula, value: 1 })) },
    ],
  });

const BOOKS: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>])[] = [
  ['the sample', async () => good(await sharonWorkbook())],
  ['a workbook with everything', everythingWorkbook],
  ['one of many spellings', spelt],
];

async function sealedFile(original: Uint8Array): Promise<Uint8Array> {
  const { sheets } = good(await readWorkbook(original));
  const { plan } = good(await sealBook(sheets, { on: ON, by: '0.1.0' }, crypto));
  return good(await writeWorkbook(original, planEdits(plan)));
}

const resultOf = async (bytes: Uint8Array) => verified(good(await readWorkbook(bytes)).sheets);

describeOffice('LibreOffice, saving a sealed workbook without an edit,', () => {
  it.each(BOOKS)(
    'changes nothing of the content of %s; what it recalculated stands apart',
    async (_, make) => {
      const { verdict, changes, apart } = await resultOf(savedByOffice(await sealedFile(await make())));
      expect(changes).toEqual([]);
      expect(verdict).toBe('unchanged');
      for (const { kind, before } of apart) {
        expect(kind).toBe('recalculated');
        expect(before.value).toBeUndefined();
      }
    },
    120_000,
  );

  it('is told of by kind, with each formula that it calculated anew', async () => {
    const { verdict, apart } = await resultOf(savedByOffice(await sealedFile(everythingWorkbook())));
    expect(verdict).toBe('unchanged');
    const [group, ...others] = apartGroups(apart);
    expect(others).toEqual([]);
    expect(group).toMatchObject({
      kind: 'recalculated',
      note: { code: 'seal-apart-recalculated', facts: { count: apart.length } },
    });
    // Our functions are nobody's in LibreOffice: what they filled is #NAME? by now.
    expect(group?.changes.map(({ sheet, cell, after }) => [sheet, cell, after.result])).toEqual(
      ['C1', 'D1', 'C2', 'D2'].map((cell) => [' מערכים', cell, { error: '#NAME?' }]),
    );
  }, 120_000);

  it('does not hide an edit that was made before', async () => {
    const bytes = await sealedFile(await spelt());
    const edited = await edit(bytes, {
      changes: [{ sheet: 'Plain', cells: [{ row: 3, column: 0, value: 0.4 }] }],
    });
    const { verdict, changes } = await resultOf(savedByOffice(edited));
    expect(verdict).toBe('changed');
    expect(changes).toEqual([
      { kind: 'value', sheet: 'Plain', cell: 'A4', before: { value: 0.3 }, after: { value: 0.4 } },
    ]);
  }, 120_000);
});

describe('excelize, saving a sealed workbook without an edit,', () => {
  it.each(BOOKS)(
    'changes nothing of the content of %s',
    async (_, make) => {
      const bytes = await sealedFile(await make());
      const saved = savedByExcelize(bytes);
      // It did write the sheets in its own way.
      expect(changedParts(bytes, saved)).toContain('xl/worksheets/sheet1.xml');
      expect(await resultOf(saved)).toMatchObject({ verdict: 'unchanged', changes: [], apart: [] });
    },
    120_000,
  );
});
