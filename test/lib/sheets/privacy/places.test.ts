import { LEAVING_KINDS, loadPrivacy, type Carried } from '../../../../lib/index.js';
import { everythingParts, everythingWorkbook, zipParts } from '../../../fixtures/everything/everything.js';
import { relations } from '../../../fixtures/everything/xml.js';
import { tellingParts } from '../../../fixtures/telling/telling.js';
import { changedParts, good, partsOf } from '../../xlsx/support.js';
import { open, partsWith, send } from './support.js';

const FRONT = 'xl/worksheets/sheet1.xml';
const change = (part: string, from: string | RegExp, to: string) =>
  zipParts({ ...tellingParts, [part]: String(tellingParts[part]).replace(from, to) });

describe('formulas that read a sheet that goes', () => {
  const pay = {
    name: 'שכר',
    rtl: true,
    visibility: 'hidden',
    merges: [],
    rows: [[{ value: 'סוד' }, { value: 654321 }]],
  } as const;
  const book = (formula: string, more: Partial<Carried> = {}): Carried => ({
    sheets: [
      {
        name: 'א',
        rtl: true,
        visibility: 'visible',
        merges: [],
        rows: [[{ value: 5, formula }]],
        tables: [],
      },
      { ...pay, tables: [{ name: 'Pay', area: { top: 0, left: 0, bottom: 0, right: 1 } }] },
      { name: 'ב', rtl: true, visibility: 'visible', merges: [], rows: [], tables: [] },
    ],
    ...more,
  });
  const becomes = async (formula: string, more?: Partial<Carried>) => {
    const { planLeaving } = await loadPrivacy();
    const { changes } = good(planLeaving(book(formula, more), { without: ['hidden-sheets'] }));
    return changes.find(({ place }) => place?.endsWith('!A1'))?.code;
  };

  it.each([
    ['=שכר!B1'],
    ["='שכר'!$B$1*2"],
    ['=SUM(שכר!A:B)'],
    ['=SUM(שכר!1:1)'],
    ['=SUM(א:ב!A1)'],
    ["=SUM('א:ב'!A1)"],
    ['=SUM(Pay[שכר])'],
    ['=SUM(Pay)'],
    ['=Pay[@שכר]'],
    ['=שכר!A1#'],
    ['=SUM(שכר!A1:INDEX(שכר!B:B,1))'],
    ['=LET(x,שכר!B1,x+1)'],
    ['=SUM(A2:A3,(שכר!A1,שכר!B1))'],
    ['=_xlfn.XLOOKUP(1,שכר!A:A,שכר!B:B)'],
    ['=HYPERLINK("#\'שכר\'!A1","x")'],
    ['=SUM(שכר!A1:שכר!B1)'],
  ])('%s becomes its value', async (formula) => {
    expect(await becomes(formula)).toBe('left-formula');
  });

  it.each([
    ['=B1'],
    ['=SUM(ב!A1:B9)'],
    ['="שכר!"&B1'.replace('!', '')],
    ['=SUM(שכרX!A1)'],
    ['=LET(שכר,1,שכר+1)'],
    ['=CLUSTERQUOTA(B1,2,3)'],
  ])('%s stays', async (formula) => {
    expect(await becomes(formula)).toBeUndefined();
  });

  it('by a name, a name of a name, and a name of a sheet', async () => {
    const names = [
      { name: 'סך', refersTo: 'SUM(שכר!$A$1:$B$1)', hidden: false },
      { name: 'פעמיים', refersTo: '2*סך', hidden: false },
      { name: 'מקומי', refersTo: 'שכר!$A$1', hidden: false, sheet: 'א' },
      { name: 'אחר', refersTo: 'ב!$A$1', hidden: false },
      { name: 'מעגל', refersTo: 'מעגל+1', hidden: false },
    ];
    for (const formula of ['=סך', '=פעמיים+1', '=מקומי', '=א!מקומי'])
      expect([formula, await becomes(formula, { names })]).toEqual([formula, 'left-formula']);
    for (const formula of ['=אחר', '=מעגל'])
      expect([formula, await becomes(formula, { names })]).toEqual([formula, undefined]);
  });

  it('or may, where only its cells say what it reads', async () => {
    expect(await becomes('=INDIRECT(B1)')).toBe('left-formula-indirect');
  });
});

describe('what else reads a sheet that goes', () => {
  it('conditions are announced', async () => {
    const bytes = change(
      FRONT,
      '<dataValidations',
      '<conditionalFormatting sqref="B2"><cfRule type="expression" priority="1"><formula>B2&gt;&apos;שכר בכירים&apos;!$B$2</formula></cfRule></conditionalFormatting><dataValidations',
    );
    const { leaving } = await send(bytes, { without: ['hidden-sheets'] });
    expect(leaving.changes).toContainEqual({
      code: 'left-conditions',
      facts: { sheet: 'חברות', count: 1 },
      place: 'חברות',
    });
  });

  it('a hidden sheet of a chart goes with what it copied', async () => {
    const drawing = 'xl/drawings/drawing9.xml';
    const bytes = zipParts({
      ...tellingParts,
      'xl/workbook.xml': String(tellingParts['xl/workbook.xml']).replace(
        '</sheets>',
        '<sheet name="סוד: תרשים" sheetId="9" state="hidden" r:id="rId9"/></sheets>',
      ),
      'xl/_rels/workbook.xml.rels': String(tellingParts['xl/_rels/workbook.xml.rels']).replace(
        '</Relationships>',
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
      ),
      'xl/chartsheets/sheet1.xml':
        '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>',
      'xl/chartsheets/_rels/sheet1.xml.rels': relations(['rId1', 'drawing', '../drawings/drawing9.xml']),
      [drawing]: String(tellingParts['xl/drawings/drawing1.xml']),
      'xl/drawings/_rels/drawing9.xml.rels': relations(['rId1', 'chart', '../charts/chart9.xml']),
      'xl/charts/chart9.xml': String(tellingParts['xl/charts/chart1.xml']),
    });
    const { bytes: sent, leaving } = await send(bytes, { without: ['hidden-sheets'] });
    expect(leaving.changes).toContainEqual({ code: 'left-sheet', facts: { sheet: 'סוד: תרשים' } });
    expect(partsWith(sent, 'סוד: תרשים')).toEqual([]);
    expect(partsWith(sent, '654321')).toEqual([]);
  });

  it('of blanked cells charts keep their formulas, and whoever opens the copy draws anew', async () => {
    const chart = 'xl/charts/chart1.xml';
    const bytes = change(chart, '<c:f>חברות!$A$2:$A$3</c:f>', '<c:f>חברות!$A$2:$A$4</c:f>');
    const { bytes: sent } = await send(bytes, { without: ['hidden-rows'] });
    const [part = ''] = partsWith(sent, 'חברות!$A$2:$A$4');
    expect(part).toBe(chart);
    expect(changedParts(bytes, sent)).toContain(chart);
    expect(partsWith(sent, '654321')).toContain(chart);
    expect(partsWith(sent, '<c:v>הרצליה</c:v>')).toEqual([]);
  });

  it('what is selected in a pivot table goes with it, and every relation that is named is there', async () => {
    const bytes = change(
      FRONT,
      'workbookViewId="0"/>',
      'workbookViewId="0"><pivotSelection activeRow="1" r:id="rId7"><pivotArea/></pivotSelection><selection activeCell="A1"/></sheetView>',
    );
    const { bytes: sent } = await send(bytes, { without: LEAVING_KINDS });
    expect(partsWith(sent, 'pivotSelection')).toEqual([]);
    expect(partsWith(sent, '<selection activeCell="A1"/>')).toEqual([FRONT]);
    const parts = partsOf(sent);
    const related = parts['xl/worksheets/_rels/sheet1.xml.rels'] ?? '';
    const named = [...(parts[FRONT] ?? '').matchAll(/r:id="(\w+)"/g)].map(([, id]) => id ?? '');
    expect(named).toEqual(['rId2']);
    for (const id of named) expect(related).toContain(`Id="${id}"`);
    // What the file says of its parts is true of those that are there.
    const said = [...(parts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]+)"/g)].map(
      ([, part]) => part,
    );
    expect(said.filter((part) => !(String(part) in parts))).toEqual([]);
  });

  it('a control of a list loses its cells', async () => {
    const control =
      '<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="Drop" fmlaRange="&apos;שכר בכירים&apos;!$A$2:$A$3" fmlaLink="$B$2"/>';
    const bytes = zipParts({
      ...tellingParts,
      'xl/ctrlProps/ctrlProp1.xml': control,
      'xl/worksheets/_rels/sheet1.xml.rels': String(
        tellingParts['xl/worksheets/_rels/sheet1.xml.rels'],
      ).replace(
        '</Relationships>',
        '<Relationship Id="rId50" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/ctrlProp" Target="../ctrlProps/ctrlProp1.xml"/></Relationships>',
      ),
    });
    const { bytes: sent, leaving } = await send(bytes, { without: ['hidden-sheets'] });
    expect(partsOf(sent)['xl/ctrlProps/ctrlProp1.xml']).toBe(control.replace(/ fmlaRange="[^"]*"/, ''));
    expect(leaving.changes).toContainEqual({
      code: 'left-copy',
      facts: { kind: 'control', name: 'blank', sheet: 'חברות' },
      place: 'חברות',
    });
  });
});

describe('what cannot be taken out', () => {
  it('is named, and warned of where it may hold what goes', async () => {
    const bytes = zipParts({
      ...tellingParts,
      'xl/vbaProject.bin': new Uint8Array([1]),
      'xl/model/item.data': new Uint8Array([2]),
      'xl/slicerCaches/slicerCache1.xml': '<slicerCacheDefinition/>',
    });
    const { leaving } = await send(bytes, { without: ['hidden-sheets'] });
    expect(leaving.warnings.filter(({ code }) => code !== 'still-list')).toEqual([
      { code: 'still-pivot', facts: { source: 'A1:B3' } },
      { code: 'still-other', facts: { part: 'macros' } },
      { code: 'still-other', facts: { part: 'data_model' } },
      { code: 'still-other', facts: { part: 'slicers' } },
    ]);
    expect(leaving.stays.map(({ id, removable }) => [id, removable])).toEqual(
      expect.arrayContaining([
        ['others:macros', false],
        ['pivots:1', false],
      ]),
    );
  });
});

it('a workbook that has everything is copied without everything, and nothing of it is damaged', async () => {
  const { listLeaving } = await loadPrivacy();
  const before = await open(everythingWorkbook());
  expect(listLeaving(before).map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['comments', 'links', 'others']),
  );
  const kinds = ['comments', 'properties', 'links', 'others', 'names'] as const;
  const { bytes, book } = await send(everythingWorkbook(), { without: kinds });
  expect(book.sheets.map(({ rows }) => rows.length)).toEqual(before.sheets.map(({ rows }) => rows.length));
  expect(partsWith(bytes, 'budget.xlsx')).toEqual([]);
  const parts = partsOf(bytes);
  const said = [...(parts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]+)"/g)].map(
    ([, part]) => part,
  );
  expect(said.filter((part) => !(String(part) in parts))).toEqual([]);
  expect(partsWith(bytes, 'webextension')).toEqual([]);
  expect(Object.keys(everythingParts)).toContain('xl/externalLinks/externalLink1.xml');
});
