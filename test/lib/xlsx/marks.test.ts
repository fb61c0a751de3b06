import { strToU8, zipSync } from 'fflate';
import { readXlsx } from 'hucre';
import {
  markedAs,
  markFormat,
  parseArea,
  type FormulaFormat,
  type MarkSeverity,
} from '../../../lib/index.js';
import { readWorkbook, writeWorkbook, type WorkbookEdits } from '../../../lib/xlsx/index.js';
import { everythingWorkbook } from '../../fixtures/everything/everything.js';
import { changedParts, codes, edit, good, partsOf, sheetOf } from './support.js';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';
const everything = everythingWorkbook();

const mark = (severity: MarkSeverity, ...areas: readonly string[]): FormulaFormat =>
  markFormat(
    severity,
    areas.flatMap((area) => parseArea(area) ?? []),
  );
const marks = (sheet: string, ...formats: readonly FormulaFormat[]): WorkbookEdits => ({
  addFormats: [{ sheet, formats }],
});
const UNMARK: WorkbookEdits = { removeFormats: ({ formula = '' }) => markedAs(formula) !== undefined };

/** The workbook with some of its parts replaced. */
const withParts = (bytes: Uint8Array, changed: Readonly<Record<string, (text: string) => string>>) => {
  const parts = Object.entries(partsOf(bytes)).map(([name, text]) => {
    const now = changed[name]?.(text) ?? text;
    return [name, Uint8Array.from(now, (character) => character.charCodeAt(0))] as const;
  });
  return zipSync(Object.fromEntries(parts));
};

const formatsOf = async (bytes: Uint8Array, sheet: string) =>
  good(await readWorkbook(bytes, { formats: true })).sheets.find(({ name }) => name === sheet)?.formats ?? [];

const all = marks(
  'חברות',
  mark('breached', 'E2', 'B3:C4'),
  mark('undetermined', 'A2'),
  mark('advisory', 'F2'),
);

describe('marks in a file', () => {
  it('stand behind the formats that are there, and change sheet and styles alone', async () => {
    const marked = await edit(everything, all);
    expect(changedParts(everything, marked)).toEqual([STYLES, SHEET]);
    const [before, after] = [partsOf(everything)[SHEET] ?? '', partsOf(marked)[SHEET] ?? ''];
    const added =
      '<conditionalFormatting sqref="E2 B3:C4"><cfRule type="expression" dxfId="1" priority="3"><formula>N(&quot;eshkol:breached&quot;)=0</formula></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="A2"><cfRule type="expression" dxfId="2" priority="4"><formula>N(&quot;eshkol:undetermined&quot;)=0</formula></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="F2"><cfRule type="expression" dxfId="3" priority="5"><formula>N(&quot;eshkol:advisory&quot;)=0</formula></cfRule></conditionalFormatting>';
    expect(after.replace(added, '')).toBe(before);
    expect(after.indexOf(added)).toBe(before.lastIndexOf('</conditionalFormatting><') + 24);
    expect(partsOf(marked)[STYLES]).toContain(
      '<dxfs count="4"><dxf><font><color rgb="FF9C0006"/></font></dxf><dxf><font><color rgb="FF6B0000"/></font>',
    );
  });

  it('read back as they were written, beside the others', async () => {
    const found = await formatsOf(await edit(everything, all), 'חברות');
    expect(found.map(({ type }) => type)).toEqual([
      'cellIs',
      'dataBar',
      'expression',
      'expression',
      'expression',
    ]);
    expect(found[0]).toEqual({
      index: 0,
      type: 'cellIs',
      areas: [parseArea('E2:E4')],
      priority: 1,
      look: { color: '#9C0006' },
    });
    expect(found.slice(2)).toEqual(
      (all.addFormats?.[0]?.formats ?? []).map((format, at) => ({
        index: at + 2,
        type: 'expression',
        priority: at + 3,
        ...format,
      })),
    );
  });

  it('are read by another program', async () => {
    const marked = await edit(everything, all);
    const theirs = (await readXlsx(marked)).sheets[0] as unknown as {
      readonly conditionalRules?: readonly { readonly range: string; readonly formula?: string }[];
    };
    expect(JSON.stringify(theirs.conditionalRules ?? theirs)).toContain('eshkol:breached');
  });

  it('leave values, formulas and looks of every cell as they are', async () => {
    const [before, after] = [
      await sheetOf(everything, 'חברות'),
      await sheetOf(await edit(everything, all), 'חברות'),
    ];
    expect(after).toEqual(before);
  });

  it('come off again, and leave the file as it was', async () => {
    const marked = await edit(everything, all);
    const elsewhere = await edit(marked, marks(' מערכים', mark('advisory', 'A1')));
    expect(changedParts(everything, await edit(marked, UNMARK))).toEqual([]);
    expect(changedParts(everything, await edit(elsewhere, UNMARK))).toEqual([]);
  });

  it('do not pile up', async () => {
    const again = { ...UNMARK, ...all };
    const once = await edit(everything, all);
    expect(changedParts(once, await edit(once, again))).toEqual([]);
  });

  it('come and go with cells that change in the same saving', async () => {
    const style = { fill: '#123456' };
    const cells = [{ row: 1, column: 8, value: 7, style }];
    const both = await edit(everything, { ...all, changes: [{ sheet: 'חברות', cells }] });
    const cellsOnly = await edit(everything, { changes: [{ sheet: 'חברות', cells }] });
    expect(changedParts(cellsOnly, await edit(both, UNMARK))).toEqual([]);
  });

  it('come onto a sheet that is new', async () => {
    const print = { landscape: false, onePageWide: true, titleRows: 0 };
    const sheet = { name: 'חדש', rtl: true, columnWidths: [10], frozenRows: 0, print };
    const made = await edit(null, { addSheets: [sheet], ...marks('חדש', mark('breached', 'A1')) });
    expect(partsOf(made)['xl/worksheets/sheet1.xml']).toMatch(
      /<sheetData\/><conditionalFormatting.*<\/conditionalFormatting><pageMargins/,
    );
    expect(await formatsOf(made, 'חדש')).toHaveLength(1);
  });

  it('and nothing else is touched where there are none to take off', async () => {
    expect(changedParts(everything, await edit(everything, UNMARK))).toEqual([]);
  });

  it.each([
    ['a sheet that is not there', marks('אין', mark('breached', 'A1')), 'sheet-not-found'],
    [
      'cells outside the sheet',
      marks('חברות', markFormat('breached', [{ top: 0, left: 0, bottom: 1_048_576, right: 0 }])),
      'cell-outside-sheet',
    ],
  ])('%s: refused', async (_, edits, code) => {
    expect(codes(await writeWorkbook(everything, edits))).toEqual([code]);
  });
});

describe('style parts of all kinds come back as they were', () => {
  it.each<[string, (text: string) => string]>([
    ['without a list of looks', (text) => text.replace(/<dxfs.*<\/dxfs>/, '')],
    ['with an empty list', (text) => text.replace(/<dxfs.*<\/dxfs>/, '<dxfs count="0"/>')],
    ['with an empty list that has a blank', (text) => text.replace(/<dxfs.*<\/dxfs>/, '<dxfs count="0" />')],
    ['with a list that miscounts', (text) => text.replace('<dxfs count="1">', '<dxfs count="7">')],
    ['with quotes of the other kind', (text) => text.replace('<dxfs count="1">', "<dxfs count='1'>")],
    ['with a list that does not count', (text) => text.replace('<dxfs count="1">', '<dxfs>')],
    ['without anything behind', (text) => text.replace(/<dxfs.*<\/styleSheet>/, '</styleSheet>')],
  ])('%s', async (_, change) => {
    // The table of the sheet has looks of its own, and so has its first format.
    const without = (text: string) => text.replaceAll(/ (?:\w+D|d)xfId="\d+"/g, '');
    const original = withParts(everything, { [STYLES]: change, [SHEET]: without });
    const marked = await edit(original, all);
    const found = await formatsOf(marked, 'חברות');
    expect(found.slice(2).map(({ look }) => look)).toEqual(
      all.addFormats?.[0]?.formats.map(({ look }) => look),
    );
    expect(changedParts(original, await edit(marked, UNMARK))).toEqual([]);
  });

  it('a look of ours that something else has come to use stays, and so do those before it', async () => {
    const marked = await edit(everything, all);
    const used = withParts(marked, {
      [SHEET]: (text) => text.replace('dxfId="0" priority="1"', 'dxfId="2" priority="1"'),
    });
    const after = partsOf(await edit(used, UNMARK));
    expect(after[STYLES]).toContain('<dxfs count="3">');
    expect(after[SHEET]).toBe(
      partsOf(used)[SHEET]?.replaceAll(
        /<conditionalFormatting sqref="[^"]*"><cfRule type="expression".*?<\/conditionalFormatting>/g,
        '',
      ),
    );
  });
});

describe('sheet parts of all kinds', () => {
  const rule = (priority: number) =>
    `<cfRule type="expression" dxfId="0" priority="${priority}"><formula>A1&gt;3</formula></cfRule>`;
  const sheetOfXml = (body: string, prefix = '') =>
    withParts(everything, {
      'xl/worksheets/sheet2.xml': () =>
        `<?xml version="1.0"?>\n<${prefix}worksheet xmlns${prefix && `:${prefix.slice(0, -1)}`}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><${prefix}sheetData/>${body}</${prefix}worksheet>`,
    });

  it.each<[string, string, string, string]>([
    ['nothing behind the cells', '', '<sheetData/>', ''],
    ['merged cells', '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>', '</mergeCells>', ''],
    ['validations', '<dataValidations count="0"/>', '<sheetData/>', ''],
    [
      'a filter, protection and hyperlinks',
      '<sheetProtection sheet="1"/><autoFilter ref="A1:B2"/><hyperlinks/>',
      '<autoFilter ref="A1:B2"/>',
      '',
    ],
    [
      'others, in lines of their own',
      `\n<conditionalFormatting sqref="A1">\n${rule(4)}\n</conditionalFormatting>\n<pageMargins/>`,
      '</conditionalFormatting>',
      '',
    ],
    ['something that nobody knows', '<x:new xmlns:x="urn:x"/>', '<sheetData/>', ''],
    ['prefixes', '<x:mergeCells/><x:pageMargins/>', '<x:mergeCells/>', 'x:'],
  ])('with %s: in their place, and off again', async (_, body, behind, prefix) => {
    const original = sheetOfXml(body, prefix);
    const marked = await edit(original, marks(' מערכים', mark('breached', 'A1')));
    const [before, after] = [original, marked].map(
      (bytes) => partsOf(bytes)['xl/worksheets/sheet2.xml'] ?? '',
    );
    const at = (before?.lastIndexOf(behind) ?? 0) + behind.length;
    expect(after?.slice(at)).toMatch(
      new RegExp(`^<${prefix}conditionalFormatting sqref="A1"><${prefix}cfRule type="expression"`),
    );
    expect(await formatsOf(marked, ' מערכים')).toEqual(
      expect.arrayContaining([expect.objectContaining({ formula: '=N("eshkol:breached")=0' })]),
    );
    expect(changedParts(original, await edit(marked, UNMARK))).toEqual([]);
  });

  it('ranks behind the formats of Excel 2010, too', async () => {
    const newer =
      '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="9" id="{1}"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
    const original = sheetOfXml(
      `<conditionalFormatting sqref="A1">${rule(4)}</conditionalFormatting>${newer}`,
    );
    const marked = await edit(original, marks(' מערכים', mark('breached', 'A1'), mark('advisory', 'A2')));
    expect(partsOf(marked)['xl/worksheets/sheet2.xml']).toMatch(/priority="10".*priority="11"/);
    expect(changedParts(original, await edit(marked, UNMARK))).toEqual([]);
  });

  it('a mark that a program has put into one element with another rule goes alone', async () => {
    const ours =
      '<cfRule type="expression" dxfId="0" priority="1"><formula>N("eshkol:advisory")=0</formula></cfRule>';
    const original = sheetOfXml(
      `<conditionalFormatting sqref="A1 C3">${rule(2)}${ours}</conditionalFormatting>`,
    );
    const after = partsOf(await edit(original, UNMARK))['xl/worksheets/sheet2.xml'];
    expect(after).toContain(`<conditionalFormatting sqref="A1 C3">${rule(2)}</conditionalFormatting>`);
    expect(after).not.toContain('eshkol');
  });

  it('a damaged part is refused', async () => {
    const original = sheetOfXml('<conditionalFormatting sqref="A1"><cfRule></conditionalFormatting>');
    const refused = await writeWorkbook(original, marks(' מערכים', mark('breached', 'A1')));
    expect(codes(refused)).toEqual(['file-damaged']);
    expect(codes(await writeWorkbook(original, UNMARK))).toEqual(['file-damaged']);
  });
});

test('a file that is marked is no larger than its marks need', async () => {
  const areas = Array.from({ length: 100 }, (_, at) => ({ top: at * 2, left: 4, bottom: at * 2, right: 4 }));
  const marked = await edit(everything, marks('חברות', markFormat('advisory', areas)));
  expect(
    strToU8(partsOf(marked)[SHEET] ?? '').length - strToU8(partsOf(everything)[SHEET] ?? '').length,
  ).toBeLessThan(800);
});
