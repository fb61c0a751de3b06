import { readXlsx } from 'hucre/xlsx';
import type { NewSheet } from '../../../lib/index.js';
import { readWorkbook, writeWorkbook } from '../../../lib/xlsx/index.js';
import { everythingParts, everythingWorkbook, zipParts } from '../../fixtures/everything/everything.js';
import { changedParts, codes, edit, good, partsOf } from './support.js';

const form = (more: Partial<NewSheet> = {}): NewSheet => ({
  name: 'טופס',
  rtl: true,
  columnWidths: [20],
  frozenRows: 1,
  print: { landscape: false, onePageWide: false, titleRows: 0 },
  ...more,
});
const area = { top: 1, left: 1, bottom: 4, right: 2 };
const open = async (bytes: Uint8Array) => good(await readWorkbook(bytes, { comments: true }));

describe('a sheet that is not shown', () => {
  it.each([
    ['hidden', 'hidden'],
    ['very-hidden', 'veryHidden'],
  ] as const)('%s', async (visibility, state) => {
    const saved = await edit(everythingWorkbook(), { addSheets: [form({ visibility })] });
    expect(partsOf(saved)['xl/workbook.xml']).toContain(`sheetId="6" state="${state}"`);
    expect((await open(saved)).sheets.at(-1)).toMatchObject({ name: 'טופס', visibility });
    expect((await readXlsx(saved)).sheets.at(-1)).toMatchObject(
      visibility === 'hidden' ? { hidden: true } : { veryHidden: true },
    );
  });

  it('is not where a new workbook opens', async () => {
    const saved = await edit(null, {
      addSheets: [form({ name: 'a', visibility: 'hidden' }), form({ name: 'b' })],
    });
    expect(partsOf(saved)['xl/workbook.xml']).toContain('<workbookView activeTab="1"/>');
  });

  it('cannot be all that a workbook has', async () => {
    const made = await writeWorkbook(null, { addSheets: [form({ visibility: 'very-hidden' })] });
    expect(made).toEqual({ ok: false, problems: [{ code: 'sheet-last-one', facts: { sheet: 'טופס' } }] });
  });

  it('does not stand in for the last visible one', async () => {
    const alone = await edit(null, { addSheets: [form({ name: 'a' })] });
    const left = await writeWorkbook(alone, {
      deleteSheets: ['a'],
      addSheets: [form({ visibility: 'hidden' })],
    });
    expect(codes(left)).toEqual(['sheet-last-one']);
  });
});

describe('a protected sheet', () => {
  it('can be changed where it is unlocked, filled or blank, whatever else a cell looks like', async () => {
    const saved = await edit(everythingWorkbook(), {
      addSheets: [form({ protect: { unlocked: [area, { top: 6, left: 0, bottom: 6, right: 0 }] } })],
      changes: [
        {
          sheet: 'טופס',
          cells: [
            { row: 0, column: 0, value: 'נעול', style: { bold: true } },
            { row: 1, column: 1, value: 12, format: '#,##0' },
            { row: 2, column: 1, value: 'א', style: { align: 'center', fill: '#FFEEDD' } },
          ],
        },
      ],
    });
    const sheet = (await open(saved)).sheets.at(-1);
    expect(sheet).toMatchObject({
      protected: true,
      unlocked: [area, { top: 6, left: 0, bottom: 6, right: 0 }],
    });
    expect(sheet?.rows[1]?.[1]).toEqual({ value: 12, format: '#,##0' });
    const parts = partsOf(saved);
    expect(parts['xl/worksheets/sheet4.xml']).toContain(
      '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" autoFilter="0"/>',
    );
    expect(parts['xl/styles.xml']).toContain(
      'applyProtection="1"><alignment horizontal="center" readingOrder="2"/><protection locked="0"/></xf>',
    );
    // Nobody else's sheet or looks change.
    expect(changedParts(everythingWorkbook(), saved)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet4.xml',
    ]);
  });

  it('locks a cell again that was unlocked, and keeps what else its lock says', async () => {
    const styles = String(everythingParts['xl/styles.xml']).replace(
      '<alignment horizontal="right" wrapText="1"/>',
      '<alignment horizontal="right" wrapText="1"/><protection locked="0" hidden="1"/>',
    );
    const original = zipParts({ ...everythingParts, 'xl/styles.xml': styles });
    const heading = { top: 0, left: 0, bottom: 0, right: 4 };
    expect((await open(original)).sheets[0]).toMatchObject({ protected: true, unlocked: [heading] });
    const saved = await edit(original, {
      changes: [{ sheet: 'חברות', cells: [{ row: 0, column: 0, unlocked: false }] }],
    });
    expect((await open(saved)).sheets[0]).toMatchObject({ unlocked: [{ ...heading, left: 1 }] });
    expect(partsOf(saved)['xl/styles.xml']).toContain(
      '<alignment horizontal="right" wrapText="1"/><protection locked="1" hidden="1"/></xf>',
    );
  });
});

describe('lists to choose from', () => {
  const short = ['כן', 'לא', 'نعم', 'A; B'];
  const saveWith = (list: readonly string[], message?: string) =>
    edit(null, {
      addSheets: [form({ validations: [{ area, list, ...(message !== undefined && { message }) }] })],
    });

  it('stand in the rule where they fit', async () => {
    const saved = await saveWith(short, 'בחרו "כן" או לא\n<שורה>');
    const { sheets } = await open(saved);
    expect(sheets.map(({ name }) => name)).toEqual(['טופס']);
    expect(sheets[0]?.validations).toEqual([
      {
        areas: [area],
        type: 'list',
        formula: '"כן,לא,نعم,A; B"',
        list: short,
        strict: true,
        message: 'בחרו "כן" או לא\n<שורה>',
      },
    ]);
    const theirs = (await readXlsx(saved)).sheets[0]?.dataValidations;
    expect(theirs).toMatchObject([{ type: 'list', values: short, range: 'B2:C5' }]);
  });

  it.each([
    ['a comma', ['ירושלים, העיר העתיקה', 'חיפה']],
    ['a quote, which LibreOffice loses', ['רו"ח', 'עו"ד']],
    ['spaces at an end', [' א', 'ב']],
    ['what begins like a formula', ['=HYPERLINK("http://a")', 'ב']],
    ['more than 255 characters', Array.from({ length: 60 }, (_, at) => `מועצה ${String(at)}`)],
  ])('stand on a very hidden sheet where there is %s', async (_, list) => {
    const saved = await saveWith(list);
    const { sheets } = await open(saved);
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['טופס', 'visible'],
      ['_eshkol_lists', 'very-hidden'],
    ]);
    expect(sheets[0]?.validations).toMatchObject([
      { list, formula: `_eshkol_lists!$A$1:$A$${String(list.length)}` },
    ]);
    expect(sheets[1]?.rows.map(([cell]) => cell)).toEqual(list.map((value) => ({ value })));
  });

  it('share a column where they are the same, and take another sheet where the name is taken', async () => {
    const quoted = ['רו"ח'];
    const rules = [
      { area, list: quoted },
      { area: { ...area, left: 5, right: 5 }, list: ['א,ב', 'ג'] },
      { area: { ...area, left: 6, right: 6 }, list: [...quoted, '', ...quoted] },
      { area: { ...area, left: 7, right: 7 }, list: [''] },
    ];
    const first = await edit(null, { addSheets: [form({ validations: rules })] });
    const saved = await edit(first, { addSheets: [form({ name: 'b', validations: rules })] });
    const { sheets } = await open(saved);
    expect(sheets.map(({ name }) => name)).toEqual(['טופס', '_eshkol_lists', 'b', '_eshkol_lists (2)']);
    expect(sheets[2]?.validations?.map(({ formula, list }) => [formula, list])).toEqual([
      ["'_eshkol_lists (2)'!$A$1:$A$1", quoted],
      ["'_eshkol_lists (2)'!$B$1:$B$2", ['א,ב', 'ג']],
      ["'_eshkol_lists (2)'!$A$1:$A$1", quoted],
    ]);
    expect(changedParts(first, saved)).not.toContain('xl/worksheets/sheet2.xml');
  });
});
