import { writeWorkbook, type CellChange } from '../../../lib/xlsx/index.js';
import { everythingParts, everythingWorkbook } from '../../fixtures/everything/everything.js';
import { changedCells, changedParts, codes, edit, partsOf, sheetOf, takeApart } from './support.js';

const original = everythingWorkbook();
const MEMBERS = 'xl/worksheets/sheet1.xml';
const members = (...cells: CellChange[]) => ({ changes: [{ sheet: 'חברות', cells }] });
const part = (bytes: Uint8Array, name: string): string => partsOf(bytes)[name] ?? '';

describe('saving leaves alone what was not changed', () => {
  it('writes back every part as it was when nothing is edited', async () => {
    const saved = await edit(original, {});
    expect(changedParts(original, saved)).toEqual([]);
    expect(Object.keys(partsOf(saved))).toEqual(Object.keys(everythingParts));
  });

  it('changes one cell and nothing else', async () => {
    const saved = await edit(original, members({ row: 1, column: 1, value: 50_000 }));
    expect(changedParts(original, saved)).toEqual([MEMBERS]);
    const [before, after] = [part(original, MEMBERS), part(saved, MEMBERS)];
    expect(changedCells(before, after)).toEqual(['B2']);
    expect(takeApart(after).rest).toBe(takeApart(before).rest);
    expect(takeApart(after).cells.get('B2')).toBe('<c r="B2" s="1"><v>50000</v></c>');
  });

  it('keeps a formula as it stands when only its cached result is renewed', async () => {
    const saved = await edit(
      original,
      members({ row: 1, column: 4, value: 55_130 }, { row: 5, column: 6, value: 'טירה' }),
    );
    const { cells } = takeApart(part(saved, MEMBERS));
    expect(cells.get('E2')).toBe('<c r="E2" s="3"><f>_xldudf_CLUSTERQUOTA(B2,C2,D2)</f><v>55130</v></c>');
    expect((await sheetOf(saved, 'חברות')).rows[5]?.[6]).toEqual({
      value: 'טירה',
      formula: '=CLUSTERAUTHORITY("2730","name")',
    });
    expect(changedCells(part(original, MEMBERS), part(saved, MEMBERS))).toEqual(['E2', 'G6']);
  });

  it.each([
    ['a number', 1234.5, '<v>1234.5</v>', ''],
    ['a tiny number', 1e-7, '<v>1e-7</v>', ''],
    ['TRUE', true, '<v>1</v>', ' t="b"'],
    ['FALSE', false, '<v>0</v>', ' t="b"'],
    ['an error', { error: '#N/A' }, '<v>#N/A</v>', ' t="e"'],
    ['an error newer than the format', { error: '#SPILL!' }, '<v>#VALUE!</v>', ' t="e"'],
    ['text', 'abc', '<v>abc</v>', ' t="str"'],
    ['empty text', '', '<v></v>', ' t="str"'],
  ])('gives a result its own type: %s', async (_, value, content, type) => {
    const saved = await edit(
      original,
      members({ row: 6, column: 2, value, formula: '=CLUSTERQUOTA(B2,C2,D2)' }),
    );
    expect(takeApart(part(saved, MEMBERS)).cells.get('C7')).toBe(
      `<c r="C7"${type}><f>_xldudf_CLUSTERQUOTA(B2,C2,D2)</f>${content}</c>`,
    );
  });

  it('inserts rows and cells in order and widens what says how far the sheet reaches', async () => {
    const saved = await edit(
      original,
      members(
        { row: 4, column: 3, value: 1 },
        { row: 8, column: 9, value: 2 },
        { row: 5, column: 2, value: 3 },
        { row: 3, column: 9, value: 4 },
      ),
    );
    const sheet = part(saved, MEMBERS);
    expect([...sheet.matchAll(/<row r="(\d+)"/g)].map(([, row]) => row)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '8',
      '9',
    ]);
    expect([...takeApart(sheet).cells.keys()].filter((name) => /[46]$/.test(name))).toEqual([
      'A4',
      'B4',
      'C4',
      'D4',
      'E4',
      'F4',
      'J4',
      'A6',
      'C6',
      'E6',
      'G6',
    ]);
    expect(sheet).toContain('<dimension ref="A1:J9"/>');
    expect(sheet).toContain('<row r="4" spans="1:10"');
    expect(takeApart(sheet).cells.get('C6')).toBe('<c r="C6" s="4"><v>3</v></c>'); // the row's own style
    expect(
      takeApart(
        await edit(original, members({ row: 9, column: 1, value: 5 })).then((b) => part(b, MEMBERS)),
      ).cells.get('B10'),
    ).toBe(
      '<c r="B10" s="1"><v>5</v></c>', // the column's
    );
  });

  it('fills a sheet that was empty', async () => {
    const saved = await edit(original, {
      changes: [{ sheet: 'hidden', cells: [{ row: 2, column: 1, value: 'x' }] }],
    });
    const sheet = await sheetOf(saved, 'Hidden');
    expect(sheet.rows[2]?.[1]).toEqual({ value: 'x' });
    expect(sheet.visibility).toBe('hidden');
  });

  it.each([
    ['spaces at both ends', '  x  '],
    ['markup', '<b>&amp;"\'</b>]]>'],
    ['what looks like a formula', '=1+1'],
    ['what looks like an escape', '_x0041_ _x005F_x0041_'],
    ['control characters and line ends', 'a\u0000\u0007\r\n\tb'],
    ['half a surrogate pair', 'a\ud800b\udc00'],
    ['a whole pair', '🧮'],
    ['noncharacters', '\ufffe\uffff'],
    ['both directions', 'כפר יונה\u200f (Kfar Yona)'],
    ['a number as text', '007'],
  ])('keeps text as it is: %s', async (_, value) => {
    for (const formula of [null, '=CLUSTERAUTHORITY(A1,"name")']) {
      const saved = await edit(original, members({ row: 6, column: 2, value, formula }));
      expect((await sheetOf(saved, 'חברות')).rows[6]?.[2]?.value).toBe(value);
    }
  });

  it('empties a cell, and takes it out where it had no style', async () => {
    const saved = await edit(
      original,
      members({ row: 1, column: 2, value: null }, { row: 1, column: 1, value: null }),
    );
    const { cells } = takeApart(part(saved, MEMBERS));
    expect(cells.has('C2')).toBe(false);
    expect(cells.get('B2')).toBe('<c r="B2" s="1"/>');
  });

  it('leaves a plain cell plain in a row that has a look, and writes nothing where nothing was', async () => {
    const emptied = members(
      { row: 5, column: 6, value: null, formula: null },
      { row: 5, column: 7, value: null, formula: null },
    );
    const saved = await edit(original, emptied);
    const { cells } = takeApart(part(saved, MEMBERS));
    expect(cells.get('G6')).toBe('<c r="G6"/>');
    expect(cells.has('H6')).toBe(false);
    expect(part(await edit(saved, emptied), MEMBERS)).toBe(part(saved, MEMBERS));
  });

  it('keeps the text of a formula that is cleared', async () => {
    const saved = await edit(original, members({ row: 5, column: 6, formula: null }));
    expect((await sheetOf(saved, 'חברות')).rows[5]?.[6]).toMatchObject({ value: 'טייבה' });
    expect(takeApart(part(saved, MEMBERS)).cells.get('G6')).toContain('t="inlineStr"');
  });
});

describe('looks', () => {
  it('adds to the style part only what is new, and gives it back', async () => {
    const saved = await edit(
      original,
      members(
        {
          row: 1,
          column: 1,
          format: '0.0%',
          style: { bold: true, fill: '#AABBCC', align: 'end', vertical: 'top', borderTop: true },
        },
        {
          row: 2,
          column: 1,
          format: '0.0%',
          style: { bold: true, fill: '#AABBCC', align: 'end', vertical: 'top', borderTop: true },
        },
        { row: 3, column: 1, format: '#,##0.00\\ "₪"' },
      ),
    );
    expect(changedParts(original, saved)).toEqual(['xl/styles.xml', MEMBERS]);
    const { rows } = await sheetOf(saved, 'חברות');
    expect(rows[1]?.[1]).toEqual({
      value: 44_585,
      format: '0.0%',
      style: { bold: true, fill: '#AABBCC', align: 'end', vertical: 'top', borderTop: true },
    });
    expect(rows[3]?.[1]?.format).toBe('#,##0.00\\ "₪"');
    const styles = part(saved, 'xl/styles.xml');
    expect(styles).toContain('<cellXfs count="7">');
    expect(styles).toContain('<numFmts count="2">');
    expect(styles).toContain('<fonts count="3">');
    // What stood there still stands there, in its place.
    const kept = part(original, 'xl/styles.xml').match(/<cellXfs[^>]*>([^]*)<\/cellXfs>/)?.[1] ?? '-';
    expect(styles).toContain(`<cellXfs count="7">${kept}`);
  });

  it('takes looks away again', async () => {
    const saved = await edit(
      original,
      members({ row: 0, column: 0, style: { bold: false, wrap: false, size: 11 } }),
    );
    expect((await sheetOf(saved, 'חברות')).rows[0]?.[0]?.style).toEqual({
      color: '#FFFFFF',
      fill: '#A2B9E2',
      align: 'start',
    });
  });
});

describe('what cannot be written is refused as a whole', () => {
  it.each([
    [
      'a sheet that is not there',
      { changes: [{ sheet: 'אין', cells: [{ row: 0, column: 0, value: 1 }] }] },
      'sheet-not-found',
    ],
    ['a row too far', members({ row: 1_048_576, column: 0, value: 1 }), 'cell-outside-sheet'],
    ['a column too far', members({ row: 0, column: 16_384, value: 1 }), 'cell-outside-sheet'],
    ['a text too long', members({ row: 9, column: 0, value: 'א'.repeat(32_768) }), 'cell-text-too-long'],
    ['infinity', members({ row: 9, column: 0, value: Infinity }), 'cell-number-not-finite'],
  ])('%s', async (_, edits, code) => {
    expect(codes(await writeWorkbook(original, edits))).toEqual([code]);
  });

  it('names every bad cell at once', async () => {
    const refused = await writeWorkbook(
      original,
      members({ row: 9, column: 0, value: NaN }, { row: 1, column: 0, value: 'x'.repeat(40_000) }),
    );
    expect(codes(refused)).toEqual(['cell-number-not-finite', 'cell-text-too-long']);
  });
});
