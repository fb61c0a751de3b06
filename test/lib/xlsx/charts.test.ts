import { readXlsx } from 'hucre';
import { drawnChart, type DrawnChart, type NewChart } from '../../../lib/index.js';
import { readWorkbook, writeWorkbook, type WorkbookEdits } from '../../../lib/xlsx/index.js';
import { everythingWorkbook } from '../../fixtures/everything/everything.js';
import { changedParts, codes, edit, good, partsOf } from './support.js';

const SHEET = "תרחיש ב'א";

const column = (at: number, bottom = 3) => ({ top: 1, left: at, bottom, right: at });

const planned: NewChart = {
  name: 'old-and-new',
  kind: 'bars',
  title: 'מכסה קודמת מול חדשה (₪) & <עוד>',
  axes: { values: 'מכסה (₪)', categories: '', format: '#,##0' },
  series: [
    { name: 'קודמת', categories: column(0), values: column(1), color: '#8A8886' },
    { name: 'New', categories: column(0), values: column(2), color: '#0F6CBD' },
  ],
  at: { top: 5, left: 0, bottom: 20, right: 4 },
};

const newSheet = {
  name: SHEET,
  rtl: true,
  columnWidths: [20],
  frozenRows: 1,
  print: { landscape: false, onePageWide: true, titleRows: 1 },
};

const cells = [
  ['רשות', 'קודמת', 'חדשה'],
  ['טייבה', 15_000.5, 61_503.75],
  ['טירה', 18_700, null],
  ['קלנסווה', { error: '#N/A' }, -3],
].flatMap((row, r) =>
  row.map((value, c) => ({ row: r, column: c, value, ...(c > 0 && { format: '#,##0.00' }) })),
);

const withChart = (chart: DrawnChart): WorkbookEdits => ({
  addSheets: [newSheet],
  changes: [{ sheet: SHEET, cells }],
  addCharts: [{ sheet: SHEET, chart }],
});

const chartsOf = async (bytes: Uint8Array, sheet: string) =>
  good(await readWorkbook(bytes, { charts: true })).sheets.find(({ name }) => name === sheet)?.charts;

test.each<NewChart['kind']>(['bars', 'columns', 'scatter'])(
  'a chart of %s reads back as it was written',
  async (kind) => {
    for (const rtl of [true, false]) {
      const chart = drawnChart({ ...planned, kind }, SHEET, rtl);
      expect(await chartsOf(await edit(null, withChart(chart)), SHEET)).toEqual([chart]);
    }
  },
);

test('names run with the sheet, the first bar is on top, and the numbers of a scatter never turn', () => {
  const ways = (kind: NewChart['kind'], rtl: boolean) => {
    const { categories, values } = drawnChart({ ...planned, kind }, SHEET, rtl).axes;
    return [categories.reversed, categories.crossedAt, values.reversed, values.crossedAt];
  };
  expect(ways('bars', true)).toEqual([true, 'end', true, 'start']);
  expect(ways('bars', false)).toEqual([true, 'end', false, 'start']);
  expect(ways('columns', true)).toEqual([true, 'start', false, 'start']);
  expect(ways('columns', false)).toEqual([false, 'start', false, 'start']);
  expect(ways('scatter', true)).toEqual([false, 'start', false, 'start']);
});

test('one series has no legend, and words that run from the right are held together', () => {
  const chart = drawnChart({ ...planned, series: [planned.series[0]] }, SHEET, true);
  expect([chart.legend, chart.title, chart.axes.values.title, chart.axes.categories.title]).toEqual([
    'none',
    `\u202b${planned.title}\u202c`,
    '\u202bמכסה (₪)\u202c',
    '',
  ]);
  expect(drawnChart(planned, SHEET, true).series.map(({ name }) => name)).toEqual([
    '\u202bקודמת\u202c',
    'New',
  ]);
});

test('the part holds references to the cells and what they have now', async () => {
  const parts = partsOf(await edit(null, withChart(drawnChart(planned, SHEET, true))));
  const text = (name: string): string => Buffer.from(parts[name] ?? '', 'latin1').toString();
  const chart = text('xl/charts/chart1.xml');
  expect(chart.match(/<c:f>.*?<\/c:f>/g)).toEqual([
    "<c:f>'תרחיש ב''א'!$A$2:$A$4</c:f>",
    "<c:f>'תרחיש ב''א'!$B$2:$B$4</c:f>",
    "<c:f>'תרחיש ב''א'!$A$2:$A$4</c:f>",
    "<c:f>'תרחיש ב''א'!$C$2:$C$4</c:f>",
  ]);
  expect(chart.match(/<c:numCache>.*?<\/c:numCache>/g)).toEqual([
    '<c:numCache><c:formatCode>#,##0.00</c:formatCode><c:ptCount val="3"/>' +
      '<c:pt idx="0"><c:v>15000.5</c:v></c:pt><c:pt idx="1"><c:v>18700</c:v></c:pt></c:numCache>',
    '<c:numCache><c:formatCode>#,##0.00</c:formatCode><c:ptCount val="3"/>' +
      '<c:pt idx="0"><c:v>61503.75</c:v></c:pt><c:pt idx="2"><c:v>-3</c:v></c:pt></c:numCache>',
  ]);
  expect(chart).toContain('<c:pt idx="2"><c:v>קלנסווה</c:v></c:pt>');
  expect(chart).toContain('(₪) &amp; &lt;עוד&gt;');
  expect(text('xl/worksheets/sheet1.xml')).toMatch(/<drawing xmlns:r="[^"]+" r:id="rId1"\/><\/worksheet>$/);
  expect(text('xl/drawings/drawing1.xml')).toContain('name="old-and-new" descr="\u202bמכסה');
  const types = text('[Content_Types].xml');
  for (const part of ['/xl/charts/chart1.xml', '/xl/drawings/drawing1.xml'])
    expect(types).toContain(`"${part}"`);
});

test('a reader that was not written by us finds the same', async () => {
  const book = await readXlsx(await edit(null, withChart(drawnChart(planned, SHEET, true))));
  const [chart] = book.sheets[0]?.charts ?? [];
  expect(chart).toMatchObject({
    kinds: ['bar'],
    barGrouping: 'clustered',
    title: `\u202b${planned.title}\u202c`,
    altText: `\u202b${planned.title}\u202c`,
    legend: 'bottom',
    series: [
      {
        name: '\u202bקודמת\u202c',
        valuesRef: "'תרחיש ב''א'!$B$2:$B$4",
        categoriesRef: "'תרחיש ב''א'!$A$2:$A$4",
      },
      { name: 'New', color: '0F6CBD' },
    ],
    axes: {
      x: { reverse: true },
      y: { reverse: true, crosses: 'max', numberFormat: { formatCode: '#,##0' } },
    },
    anchor: { from: { row: 5, col: 0 }, to: { row: 21, col: 5 } },
  });
});

describe('a workbook that has a chart already', () => {
  const original = everythingWorkbook();

  test('keeps it byte for byte beside that of a new sheet', async () => {
    const written = await edit(original, withChart(drawnChart(planned, SHEET, true)));
    expect(changedParts(original, written)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/charts/chart2.xml',
      'xl/drawings/_rels/drawing2.xml.rels',
      'xl/drawings/drawing2.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/_rels/sheet4.xml.rels',
      'xl/worksheets/sheet4.xml',
    ]);
    expect(await chartsOf(written, 'חברות')).toEqual(await chartsOf(original, 'חברות'));
  });

  test('reads it', async () => {
    const axis = { title: '', reversed: false, crossedAt: 'start' };
    expect(await chartsOf(original, 'חברות')).toEqual([
      {
        name: 'Chart 1',
        kind: 'columns',
        title: '',
        axes: { categories: { ...axis, reversed: true }, values: axis },
        legend: 'none',
        series: [
          {
            name: '',
            categories: { sheet: 'חברות', area: column(0) },
            values: { sheet: 'חברות', area: column(4) },
          },
        ],
        at: { top: 1, left: 8, bottom: 12, right: 11 },
      },
    ]);
  });

  test('takes another one onto the same sheet, behind what is drawn there', async () => {
    const chart = drawnChart(planned, 'חברות', true);
    const written = await edit(original, { addCharts: [{ sheet: 'חברות', chart }] });
    expect(changedParts(original, written)).toEqual([
      '[Content_Types].xml',
      'xl/charts/chart2.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
    ]);
    const [before, after] = [original, written].map(
      (bytes) => partsOf(bytes)['xl/drawings/drawing1.xml'] ?? '',
    );
    const kept = before?.replace('</xdr:wsDr>', '') ?? '';
    expect(after?.startsWith(kept)).toBe(true);
    expect(after?.slice(kept.length)).toContain('<xdr:cNvPr id="4" name="old-and-new"');
    expect(await chartsOf(written, 'חברות')).toEqual([...((await chartsOf(original, 'חברות')) ?? []), chart]);
  });

  test('takes one onto a sheet without a drawing, in front of what has to stand behind it', async () => {
    const chart = drawnChart(planned, 'חברות', false);
    const written = await edit(original, { addCharts: [{ sheet: 'Hidden', chart }] });
    expect(changedParts(original, written)).toContain('xl/worksheets/sheet3.xml');
    expect(await chartsOf(written, 'Hidden')).toEqual([chart]);
  });

  test('loses it with its sheet', async () => {
    const written = await edit(original, { deleteSheets: ['חברות'] });
    expect(Object.keys(partsOf(written)).filter((name) => /chart|drawing/.test(name))).toEqual([]);
  });
});

test('a chart of another kind is known by its name, title and place alone', async () => {
  const parts = partsOf(await edit(null, withChart(drawnChart(planned, SHEET, true))));
  const { strToU8, zipSync } = await import('fflate');
  const stacked = {
    ...parts,
    'xl/charts/chart1.xml': (parts['xl/charts/chart1.xml'] ?? '').replace('clustered', 'stacked'),
  };
  const bytes = zipSync(
    Object.fromEntries(Object.entries(stacked).map(([name, text]) => [name, strToU8(text, true)])),
  );
  expect(await chartsOf(bytes, SHEET)).toEqual([
    { name: planned.name, kind: 'other', title: `\u202b${planned.title}\u202c`, at: planned.at },
  ]);
});

test.each<[string, Partial<DrawnChart>, string]>([
  [
    'cells of a sheet that is not there',
    { series: [{ name: '', values: { sheet: 'אין', area: column(1) } }] },
    'sheet-not-found',
  ],
  [
    'a place beyond the sheet',
    { at: { top: 0, left: 0, bottom: 1_048_576, right: 3 } },
    'cell-outside-sheet',
  ],
])('%s is refused', async (_, change, code) => {
  const chart = { ...drawnChart(planned, SHEET, true), ...change };
  expect(codes(await writeWorkbook(null, withChart(chart)))).toEqual([code]);
});

test('a sheet that is not there takes no chart', async () => {
  const chart = drawnChart(planned, SHEET, true);
  const edits = { ...withChart(chart), addCharts: [{ sheet: 'אין', chart }] };
  expect(codes(await writeWorkbook(null, edits))).toEqual(['sheet-not-found']);
});
