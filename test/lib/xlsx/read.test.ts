import { readXlsx, type CellValue as HucreValue } from 'hucre/xlsx';
import { readWorkbook } from '../../../lib/xlsx/index.js';
import { everythingParts, everythingWorkbook, zipParts } from '../../fixtures/everything/everything.js';
import { OTHER_ADDIN } from '../../fixtures/everything/parts.js';
import { good, sheetOf } from './support.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The workbook with another first sheet, or other parts. */
const withSheet = (sheet: string, more: Record<string, string> = {}): Uint8Array =>
  zipParts({ ...everythingParts, 'xl/worksheets/sheet1.xml': sheet, ...more });

const rowsOf = async (data: string) =>
  (await sheetOf(withSheet(`<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData></worksheet>`), 'חברות'))
    .rows;

describe('reading a workbook', () => {
  it('tells names, direction, visibility, merged and array areas, widths and frozen rows', async () => {
    const { sheets, date1904, settings } = good(await readWorkbook(everythingWorkbook()));
    expect(sheets.map(({ name, rtl, visibility }) => [name, rtl, visibility])).toEqual([
      ['חברות', true, 'visible'],
      [' מערכים', true, 'visible'],
      ['Hidden', false, 'hidden'],
    ]);
    expect(sheets[0]?.merges).toEqual([{ top: 0, left: 6, bottom: 0, right: 7 }]);
    expect(sheets[0]?.frozenRows).toBe(1);
    expect(sheets[0]?.columnWidths).toEqual([22, 12]);
    expect(sheets[1]?.arrays).toEqual([
      { top: 0, left: 1, bottom: 2, right: 1, dynamic: false },
      { top: 0, left: 2, bottom: 1, right: 3, dynamic: true },
    ]);
    expect([date1904, settings]).toEqual([false, undefined]);
  });

  it('gives values, formulas under plain names and formats', async () => {
    const { rows } = good(await readWorkbook(everythingWorkbook())).sheets[0] ?? { rows: [] };
    const format = '#,##0.00\\ "₪"';
    expect(rows[1]).toEqual([
      { value: 'טייבה (עיר)' },
      { value: 44_585, format: '#,##0' },
      { value: 3 },
      { value: 6 },
      { value: 55_126.5, formula: '=CLUSTERQUOTA(B2,C2,D2)', format },
      { value: 89_179, formula: '=B2*2+$C$2+חברות!D2' },
    ]);
    expect(rows[3]?.[0]).toEqual({ value: ' צור יגאל & כוכב יאיר' });
    expect(rows[3]?.[4]).toEqual({ value: 15_631, formula: '=CLUSTERQUOTA(B4,C4,D4)', format });
    expect(rows[4]).toEqual([]);
    expect(rows[7]).toEqual([
      { value: { error: '#N/A' } },
      { value: true },
      { value: 60, format: 'm/d/yyyy' },
      { value: 45_292.123456789, format: 'm/d/yyyy' },
      { value: 7, formula: '=[1]תקציב!$B$2' },
    ]);
  });

  it('finds the settings of one add-in, however its id is written', async () => {
    for (const addin of [OTHER_ADDIN, OTHER_ADDIN.toUpperCase(), `{${OTHER_ADDIN}}`]) {
      const { settings } = good(await readWorkbook(everythingWorkbook(), { addin }));
      expect(settings).toEqual({ language: 'he', plain: 'not json' });
    }
    expect(good(await readWorkbook(everythingWorkbook(), { addin: 'another' })).settings).toEqual({});
  });

  it('agrees with another reader on every value', async () => {
    const ours = good(await readWorkbook(everythingWorkbook())).sheets;
    const theirs = (await readXlsx(everythingWorkbook())).sheets;
    const plain = (value: HucreValue | undefined) => value ?? null;
    for (const [index, sheet] of theirs.entries()) {
      for (const [row, cells] of sheet.rows.entries()) {
        for (const [column, value] of cells.entries()) {
          // The other reader turns serial numbers of date cells into dates, and loses 29 February 1900 and fractions of a millisecond.
          if (index === 0 && row === 7 && (column === 2 || column === 3)) continue;
          const cell = ours[index]?.rows[row]?.[column]?.value ?? null;
          expect([sheet.name, row, column, typeof cell === 'object' && cell ? cell.error : cell]).toEqual([
            sheet.name,
            row,
            column,
            plain(value),
          ]);
        }
      }
    }
  });
});

describe('ways in which producers write the same', () => {
  it.each([
    [
      'cells and rows without references',
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      [[1, 2], [3]],
    ],
    ['a prefix', '<x:row r="1"><x:c r="B1"><x:v>5</x:v></x:c></x:row>', [[undefined, 5]]],
    ['space everywhere', '<row\n r = "1" >\n<c r="A1"\tt="n" ><v> 7 </v></c ></row >', [[7]]],
    ['single quotes and > within them', "<row r='1' x='a>b'><c r='A1'><v>8</v></c></row>", [[8]]],
    [
      'CDATA and comments',
      '<row r="1"><!-- <c r="A1"><v>1</v></c> --><c r="A1" t="str"><v><![CDATA[a<b]]>&amp;c</v></c></row>',
      [['a<b&c']],
    ],
    [
      'numeric entities',
      '<row r="1"><c r="A1" t="inlineStr"><is><t>&#1488;&#x5D1;</t></is></c></row>',
      [['אב']],
    ],
    ['exponents', '<row r="1"><c r="A1"><v>1.5E-3</v></c><c r="B1"><v>1e+21</v></c></row>', [[0.0015, 1e21]]],
    [
      'an unknown shared string',
      '<row r="1"><c r="A1" t="s"><v>99</v></c><c r="B1"><v>1</v></c></row>',
      [[undefined, 1]],
    ],
    ['a day in ISO text', '<row r="1"><c r="A1" t="d"><v>2026-01-05</v></c></row>', [['2026-01-05']]],
    [
      'blank cells with styles',
      '<row r="1"><c r="A1" s="4"/><c r="B1"><v/></c><c r="C1"><v>1</v></c></row>',
      [[null, undefined, 1]],
    ],
    [
      'rows out of order',
      '<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
      [[1], [], [3]],
    ],
  ])('%s', async (_, data, expected) => {
    expect((await rowsOf(data)).map((row) => [...row].map((cell) => cell?.value))).toEqual(expected);
  });

  it('takes rows that lie far apart without filling the room between', async () => {
    const rows = await rowsOf(
      '<row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c></row>',
    );
    expect(rows).toHaveLength(1_048_576);
    expect(rows[1_048_575]?.[0]?.value).toBe(2);
    expect(rows[0]?.[16_383]?.value).toBe(1);
    expect(rows.every((row) => Array.isArray(row))).toBe(true);
  });

  it('reads the strict edition of the standard', async () => {
    const strict = Object.fromEntries(
      Object.entries(everythingParts).map(([name, content]) => [
        name,
        typeof content === 'string'
          ? content
              .replaceAll(
                'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
                'http://purl.oclc.org/ooxml/officeDocument/relationships',
              )
              .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
          : content,
      ]),
    );
    expect(good(await readWorkbook(zipParts(strict))).sheets).toEqual(
      good(await readWorkbook(everythingWorkbook())).sheets,
    );
  });

  it('reads names of parts in another case and with backslashes', async () => {
    const odd = Object.fromEntries(
      Object.entries(everythingParts).map(([name, content]) => [
        name.replace('xl/worksheets/sheet1', 'XL\\Worksheets\\Sheet1'),
        content,
      ]),
    );
    expect(good(await readWorkbook(zipParts(odd))).sheets[0]?.rows[1]?.[1]?.value).toBe(44_585);
  });
});
