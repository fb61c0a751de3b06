import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawnChart, type DrawnChart, type NewChart } from '../../../lib/index.js';
import { readWorkbook } from '../../../lib/xlsx/index.js';
import { edit, good } from './support.js';

const program = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
const folder = mkdtempSync(join(tmpdir(), 'eshkol-charts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SHEET = 'תרחיש';
const column = (at: number) => ({ top: 1, left: at, bottom: 3, right: at });
const base: NewChart = {
  name: 'bars',
  kind: 'bars',
  title: 'מכסה קודמת מול חדשה (₪)',
  axes: { values: '₪ לשנה', categories: 'רשות', format: '#,##0' },
  series: [
    { name: 'קודמת (2025)', categories: column(0), values: column(1), color: '#8A8886' },
    { name: 'חדשה', categories: column(0), values: column(2), color: '#0F6CBD' },
  ],
  at: { top: 5, left: 0, bottom: 20, right: 6 },
};
const planned: readonly NewChart[] = [
  base,
  { ...base, name: 'columns', kind: 'columns', at: { top: 22, left: 0, bottom: 38, right: 6 } },
  {
    ...base,
    name: 'dots',
    kind: 'scatter',
    series: [{ ...base.series[0], categories: column(2) }],
    at: { top: 40, left: 0, bottom: 55, right: 6 },
  },
];

/** What LibreOffice makes of a file, written by it anew. */
function throughLibreOffice(bytes: Uint8Array): Uint8Array {
  const [from, to] = [join(folder, 'charts.xlsx'), join(folder, 'out')];
  mkdirSync(to, { recursive: true });
  writeFileSync(from, bytes);
  const home = `-env:UserInstallation=file://${join(folder, 'home')}`;
  const args = ['--headless', home, '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', to, from];
  spawnSync(program ?? '', args, { timeout: 120_000 });
  return new Uint8Array(readFileSync(join(to, 'charts.xlsx')));
}

/** What a chart says; formats of names and the cells under its edge are LibreOffice's own. */
const essence = ({ name, kind, title, axes, legend, series, at }: DrawnChart) => ({
  name,
  kind,
  title,
  legend,
  series,
  axes: [axes.categories, axes.values].map(({ title: words, reversed, crossedAt }) => [
    words,
    reversed,
    crossedAt,
  ]),
  format: axes.values.format,
  top: at.top,
});

if (program === undefined)
  console.warn('LibreOffice is not installed: our charts are not opened in it here.');

(program === undefined ? describe.skip : describe)('LibreOffice', () => {
  it('draws our charts with the same words, cells, colours and ways', async () => {
    const rows = [
      ['רשות', 'קודמת', 'חדשה'],
      ['טייבה', 15_000.5, 61_503.75],
      ['טירה', 18_700, -3],
      ['קלנסווה', 7, 9],
    ];
    const charts = planned.map((chart) => drawnChart(chart, SHEET, true));
    const written = await edit(null, {
      addSheets: [
        {
          name: SHEET,
          rtl: true,
          columnWidths: [20],
          frozenRows: 1,
          print: { landscape: false, onePageWide: true, titleRows: 1 },
        },
      ],
      changes: [
        {
          sheet: SHEET,
          cells: rows.flatMap((row, r) => row.map((value, c) => ({ row: r, column: c, value }))),
        },
      ],
      addCharts: charts.map((chart) => ({ sheet: SHEET, chart })),
    });
    const again = good(await readWorkbook(throughLibreOffice(written), { charts: true }));
    const drawn = (again.sheets[0]?.charts ?? []).filter((chart) => chart.kind !== 'other');
    expect(drawn.map(essence)).toEqual(charts.map(essence));
  }, 150_000);
});
