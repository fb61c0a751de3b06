import { readXlsx } from 'hucre/xlsx';
import type { CellStyle, NewSheet } from '../../../lib/index.js';
import { readWorkbook, writeWorkbook } from '../../../lib/xlsx/index.js';
import { everythingWorkbook } from '../../fixtures/everything/everything.js';
import { OTHER_ADDIN } from '../../fixtures/everything/parts.js';
import { changedParts, codes, edit, good, partsOf, sheetOf } from './support.js';

const original = everythingWorkbook();
const scenario: NewSheet = {
  name: 'תרחיש 1',
  rtl: true,
  columnWidths: [24, 12],
  frozenRows: 2,
  print: { landscape: true, onePageWide: true, titleRows: 2 },
};
const plainSheet = (name: string): NewSheet => ({
  name,
  rtl: false,
  columnWidths: [],
  frozenRows: 0,
  print: { landscape: false, onePageWide: false, titleRows: 0 },
});

/** What the alignment of each cell of a new workbook says of its direction. */
function readingOrders(bytes: Uint8Array): Readonly<Record<string, string | undefined>> {
  const parts = partsOf(bytes);
  const styles = (parts['xl/styles.xml'] ?? '').split('<cellXfs')[1] ?? '';
  const looks = styles.match(/<xf [^>]*\/>|<xf [^>]*>.*?<\/xf>/g) ?? [];
  const cells = (parts['xl/worksheets/sheet1.xml'] ?? '').matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"/g);
  return Object.fromEntries(
    Array.from(cells, ([, name = '', style]) => [
      name,
      / readingOrder="(\d)"/.exec(looks[Number(style)] ?? '')?.[1],
    ]),
  );
}

describe('a new sheet', () => {
  it('comes last, as asked for, and touches only what lists sheets', async () => {
    const saved = await edit(original, {
      addSheets: [scenario],
      changes: [
        { sheet: scenario.name, cells: [{ row: 2, column: 1, value: 5, formula: '=CLUSTERQUOTA(1,2,3)' }] },
      ],
    });
    expect(changedParts(original, saved)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet4.xml',
    ]);
    const { sheets } = good(await readWorkbook(saved));
    expect(sheets.map(({ name }) => name)).toEqual(['חברות', ' מערכים', 'Hidden', 'תרחיש 1']);
    expect(sheets[3]).toMatchObject({ rtl: true, frozenRows: 2, visibility: 'visible' });
    expect(sheets[3]?.rows[2]?.[1]).toEqual({ value: 5, formula: '=CLUSTERQUOTA(1,2,3)' });
    const parts = partsOf(saved);
    const sheet = parts['xl/worksheets/sheet4.xml'] ?? '';
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toContain('orientation="landscape" fitToWidth="1" fitToHeight="0"');
    expect(parts['xl/workbook.xml']).toContain('name="_xlnm.Print_Titles" localSheetId="3"');
    // Another reader's view of the same.
    const theirs = (await readXlsx(saved)).sheets[3];
    expect(theirs).toMatchObject({ name: 'תרחיש 1', view: { rightToLeft: true }, freezePane: { rows: 2 } });
    expect(theirs?.pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1 });
  });

  it('can be filtered by its table', async () => {
    const filter = { top: 2, left: 0, bottom: 9, right: 1 };
    const saved = await edit(original, { addSheets: [{ ...scenario, filter }] });
    const parts = partsOf(saved);
    expect(parts['xl/worksheets/sheet4.xml']).toContain('<sheetData/><autoFilter ref="A3:B10"/><pageMargins');
    expect(parts['xl/workbook.xml']).toMatch(
      /name="_xlnm\._FilterDatabase" localSheetId="3" hidden="1">[^<]*!\$A\$3:\$B\$10</,
    );
    expect((await readXlsx(saved)).sheets[3]?.autoFilter).toMatchObject({ range: 'A3:B10' });
  });

  it('says the direction of text that begins in Hebrew or Arabic, which LibreOffice does not find by itself', async () => {
    const texts = [
      'מכסה שנתית (₪)',
      'الحصة السنوية (₪)',
      '«2024» الحصة',
      'Quota (₪)',
      'A: קבוע',
      '–',
      '\u200fCSV: ריק',
      '\u200eטירה: 5',
    ];
    const saved = await edit(null, {
      addSheets: [scenario],
      changes: [
        {
          sheet: scenario.name,
          cells: [
            ...texts.map((value, row) => ({ row, column: 0, value, style: { bold: true } })),
            { row: 0, column: 1, value: 5, style: { bold: true } },
            { row: 1, column: 1, value: 'חישוב', formula: '=A1', style: { bold: true } },
            { row: 2, column: 1, value: 'מיושר', style: { align: 'center' } },
          ],
        },
      ],
    });
    expect(readingOrders(saved)).toEqual({
      A1: '2',
      A2: '2',
      A3: '2',
      A4: undefined,
      A5: undefined,
      A6: undefined,
      A7: '2',
      A8: undefined,
      B1: undefined,
      B2: undefined,
      B3: '2',
    });
    expect((await sheetOf(saved, scenario.name)).rows[2]?.[1]?.style).toEqual({ align: 'center' });
  });

  it('gives rows of wrapped text or large type the height they need, and leaves the others to the program', async () => {
    const cell = (row: number, value: string, style?: CellStyle) => ({
      row,
      column: 1,
      value,
      ...(style && { style }),
    });
    const saved = await edit(null, {
      addSheets: [{ ...scenario, columnWidths: [24, 12, 0] }],
      changes: [
        {
          sheet: scenario.name,
          // The second column is twelve characters wide, the third hidden.
          cells: [
            cell(0, 'אשכולות', { size: 22 }),
            cell(1, 'אשכול חברתי-כלכלי', { wrap: true }),
            cell(2, 'אשכול חברתי-כלכלי'),
            cell(3, 'אשכול', { wrap: true }),
            cell(4, 'Socio-economic cluster', { wrap: true, bold: true }),
            cell(5, 'א\nב\nג', { wrap: true }),
            cell(6, 'א'.repeat(30), { wrap: true }),
            { ...cell(8, 'א'.repeat(100), { wrap: true }), column: 2 },
            cell(7, 'ש\u05c1ָלוֹם\u200c'.repeat(2), { wrap: true }),
          ],
        },
      ],
    });
    const heights = Array.from(
      (partsOf(saved)['xl/worksheets/sheet1.xml'] ?? '').matchAll(/<row r="(\d+)"(?: ht="([\d.]+)")?>/g),
      ([, row, height]) => [Number(row), height],
    );
    expect(heights).toEqual([
      [1, '30'],
      [2, '30'],
      [3, undefined],
      [4, undefined],
      [5, '45'],
      [6, '45'],
      [7, '45'],
      [8, undefined],
      [9, '409'],
    ]);
  });

  it.each([
    ['a name that is there, in another case', 'HIDDEN', 'sheet-name-taken'],
    ['no name', '', 'sheet-name-invalid'],
    ['a name too long', 'x'.repeat(32), 'sheet-name-invalid'],
    ['a colon', 'a:b', 'sheet-name-invalid'],
    ['an apostrophe at the end', "a'", 'sheet-name-invalid'],
    ['a name that Excel keeps for itself', 'history', 'sheet-name-invalid'],
  ])('is refused: %s', async (_, name, code) => {
    expect(codes(await writeWorkbook(original, { addSheets: [plainSheet(name)] }))).toEqual([code]);
  });
});

describe('a sheet that is deleted', () => {
  it('goes with what only it used, and takes nothing else along', async () => {
    const saved = await edit(original, { deleteSheets: ['חברות'] });
    const gone = Object.keys(partsOf(original)).filter((name) => !(name in partsOf(saved)));
    expect(gone.sort()).toEqual([
      'xl/charts/chart1.xml',
      'xl/comments1.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/media/image1.png',
      'xl/tables/table1.xml',
      'xl/threadedComments/threadedComment1.xml',
      'xl/worksheets/_rels/sheet1.xml.rels',
      'xl/worksheets/sheet1.xml',
    ]);
    const parts = partsOf(saved);
    for (const name of gone) expect(parts['[Content_Types].xml']).not.toContain(`"/${name}"`);
    expect(parts['xl/calcChain.xml']).toMatch(
      /<calcChain[^>]*><c r="B1" i="4" a="1"\/><c r="C1"\/><c r="E3"\/><\/calcChain>/,
    );
    const { sheets } = good(await readWorkbook(saved));
    expect(sheets.map(({ name }) => name)).toEqual([' מערכים', 'Hidden']);
    // As Excel does, references to it become errors rather than dangle.
    expect(sheets[0]?.rows[2]?.[4]).toEqual({ value: 55_126.5, formula: '=IFNA(#REF!,0)' });
    const book = Buffer.from(parts['xl/workbook.xml'] ?? '', 'latin1').toString('utf8');
    expect(book).toContain('<definedName name="Residents">#REF!</definedName>');
    expect(book).toContain('<definedName name="_xlnm.Print_Area" localSheetId="0">');
    expect(book).toContain('<definedName name="תעריף">4</definedName>');
    expect(book).not.toContain('activeTab="1"');
  });

  it('takes its own names along and renumbers the others', async () => {
    const saved = await edit(original, { deleteSheets: [' מערכים'] });
    const book = partsOf(saved)['xl/workbook.xml'] ?? '';
    expect(book).not.toContain('Print_Area');
    expect((await sheetOf(saved, 'חברות')).rows[1]?.[4]?.formula).toBe('=CLUSTERQUOTA(B2,C2,D2)');
  });

  it('leaves what a round of adding and deleting leaves: the workbook as it was', async () => {
    const added = await edit(original, { addSheets: [scenario] });
    const back = await edit(added, { deleteSheets: [scenario.name] });
    expect(changedParts(original, back)).toEqual([]);
  });

  it('may be replaced by one of its name', async () => {
    const saved = await edit(original, {
      deleteSheets: ['Hidden'],
      addSheets: [plainSheet('hidden')],
      changes: [{ sheet: 'hidden', cells: [{ row: 0, column: 0, value: 'new' }] }],
    });
    expect((await sheetOf(saved, 'hidden')).rows).toEqual([[{ value: 'new' }]]);
  });

  it('is not the last visible one', async () => {
    const edits = { deleteSheets: ['חברות', ' מערכים'] };
    expect(codes(await writeWorkbook(original, edits))).toEqual(['sheet-last-one']);
    expect(codes(await writeWorkbook(original, { deleteSheets: ['nowhere'] }))).toEqual(['sheet-not-found']);
    const saved = await edit(original, { ...edits, addSheets: [scenario] });
    expect(good(await readWorkbook(saved)).sheets.map(({ name }) => name)).toEqual(['Hidden', 'תרחיש 1']);
  });
});

describe('a workbook from nothing', () => {
  it('has the sheets asked for, and at least one', async () => {
    const saved = await edit(null, { addSheets: [scenario, plainSheet('B')] });
    expect(good(await readWorkbook(saved)).sheets.map(({ name }) => name)).toEqual(['תרחיש 1', 'B']);
    expect((await readXlsx(saved)).sheets.map(({ name }) => name)).toEqual(['תרחיש 1', 'B']);
    expect(codes(await writeWorkbook(null, {}))).toEqual(['sheet-last-one']);
  });

  it('is the same every time', async () => {
    const edits = { addSheets: [scenario] };
    expect(await edit(null, edits)).toEqual(await edit(null, edits));
  });

  it('asks for calculation only where a result is not known', async () => {
    const withCell = (value?: number) => ({
      addSheets: [scenario],
      changes: [
        {
          sheet: scenario.name,
          cells: [{ row: 0, column: 0, formula: '=1+1', ...(value ? { value } : {}) }],
        },
      ],
    });
    expect(partsOf(await edit(null, withCell()))['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
    expect(partsOf(await edit(null, withCell(2)))['xl/workbook.xml']).not.toContain('fullCalcOnLoad');
  });

  it('says how a formula spills', async () => {
    const spill = { top: 0, left: 0, bottom: 1, right: 0 };
    const saved = await edit(null, {
      addSheets: [scenario],
      changes: [
        {
          sheet: scenario.name,
          cells: [
            { row: 0, column: 0, formula: '=CLUSTERMODEL()', value: 1, spill },
            { row: 1, column: 0, value: 2 },
          ],
        },
      ],
    });
    expect((await sheetOf(saved, scenario.name)).arrays).toEqual([{ ...spill, dynamic: true }]);
    expect(partsOf(saved)['xl/metadata.xml']).toContain('XLDAPR');
  });
});

describe('settings of the add-in', () => {
  const ours = { addin: '3f1c2d3e-0000-4000-8000-00000000abcd', version: '1.0.0.0' };
  const values = { language: 'he', scenario: { tariff: '4.5', note: '<"&\'>\n' }, list: [1, null, true] };

  it('are kept beside those of another, and come back', async () => {
    const saved = await edit(original, { settings: { ...ours, values } });
    expect(good(await readWorkbook(saved, { addin: ours.addin })).settings).toEqual(values);
    expect(good(await readWorkbook(saved, { addin: OTHER_ADDIN })).settings).toEqual({
      language: 'he',
      plain: 'not json',
    });
    expect(changedParts(original, saved)).toEqual([
      '[Content_Types].xml',
      'xl/webextensions/_rels/taskpanes.xml.rels',
      'xl/webextensions/taskpanes.xml',
      'xl/webextensions/webextension2.xml',
    ]);
    const again = await edit(saved, { settings: { ...ours, values: { language: 'ar' } } });
    expect(changedParts(saved, again)).toEqual(['xl/webextensions/webextension2.xml']);
    expect(good(await readWorkbook(again, { addin: ours.addin })).settings).toEqual({ language: 'ar' });
    const languageOf = async (...addin: string[]) =>
      good(await readWorkbook(again, { addin })).settings?.['language'];
    expect(await languageOf(ours.addin, OTHER_ADDIN)).toBe('ar');
    expect(await languageOf(OTHER_ADDIN, ours.addin)).toBe('he');
    expect(await languageOf('another', ours.addin)).toBe('ar');
  });

  it('are kept in a workbook that had none', async () => {
    const saved = await edit(null, { addSheets: [scenario], settings: { ...ours, values } });
    expect(good(await readWorkbook(saved, { addin: ours.addin })).settings).toEqual(values);
    const without = await edit(null, { addSheets: [scenario], settings: { ...ours, values: {} } });
    expect(Object.keys(partsOf(without)).filter((name) => name.includes('webextension'))).toEqual([]);
  });
});
