import { drawnChart, type NewChart } from '../../lib/index.js';
import { readWorkbook, writeWorkbook } from '../../lib/xlsx/index.js';
import { startWorkbench, stopWorkbench, withWorkbench } from './support/workbench.js';

jest.setTimeout(60_000);

beforeAll(startWorkbench);
afterAll(stopWorkbench);

const SHEET = 'השוואה';
const NAMES = ['טייבה', 'טירה', 'קלנסווה', 'כפר יונה', 'עמק חפר', 'קדימה-צורן'];
const OLD = [15_000, 18_700, 22_400, 26_100, 29_800, 33_500];
const NEXT = [33_500, 29_000, 26_000, 22_000, 18_000, -4_000];

const column = (at: number) => ({ top: 1, left: at, bottom: NAMES.length, right: at });
const base: NewChart = {
  name: 'old-and-new',
  kind: 'bars',
  title: 'מכסה קודמת מול חדשה (₪)',
  axes: { values: 'מכסה שנתית (₪)', categories: '', format: '#,##0' },
  series: [
    { name: 'קודמת', categories: column(0), values: column(1), color: '#8A8886' },
    { name: 'חדשה', categories: column(0), values: column(2), color: '#0F6CBD' },
  ],
  at: { top: 8, left: 0, bottom: 22, right: 4 },
};
const charts: readonly NewChart[] = [
  base,
  { ...base, name: 'columns', kind: 'columns', at: { top: 24, left: 0, bottom: 38, right: 4 } },
  {
    ...base,
    name: 'per-resident',
    kind: 'scatter',
    title: 'מכסה לתושב מול אשכול',
    axes: { values: '₪ לתושב', categories: 'אשכול' },
    series: [{ name: 'רשויות', categories: column(3), values: column(1), color: '#0F6CBD' }],
    at: { top: 40, left: 0, bottom: 54, right: 4 },
  },
];

async function workbook(rtl: boolean): Promise<Uint8Array> {
  const cells = [
    ['רשות', 'קודמת', 'חדשה', 'אשכול'],
    ...NAMES.map((name, at) => [name, OLD[at], NEXT[at], at + 2]),
  ];
  const written = await writeWorkbook(null, {
    addSheets: [
      {
        name: SHEET,
        rtl,
        columnWidths: [22, 14, 14, 10, 14],
        frozenRows: 1,
        print: { landscape: false, onePageWide: true, titleRows: 1 },
      },
    ],
    changes: [
      {
        sheet: SHEET,
        cells: cells.flatMap((row, r) =>
          row.map((value, c) => ({ row: r, column: c, value: value ?? null })),
        ),
      },
    ],
    addCharts: charts.map((chart) => ({ sheet: SHEET, chart: drawnChart(chart, SHEET, rtl) })),
  });
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  return written.value;
}

test.each([true, false])(
  'charts stand over their cells, scroll with them and follow them; right to left: %s',
  (rtl) =>
    withWorkbench(async (workbench) => {
      const { page } = workbench;
      const original = await workbook(rtl);
      await workbench.open('charts.xlsx', original);
      const bars = page.locator('figure[data-chart="old-and-new"]');
      await bars.locator('rect.mark').nth(11).waitFor();
      expect(await bars.getAttribute('aria-label')).toBe('מכסה קודמת מול חדשה (₪)');
      expect(await bars.locator('rect.mark').count()).toBe(12);

      // A9 is its first cell: at the right where the sheet runs right to left.
      const [figure, cell] = [await bars.boundingBox(), await workbench.cell('A9').boundingBox()];
      const edge = (box: typeof figure): number => (box ? (rtl ? box.x + box.width : box.x) : NaN);
      expect(Math.abs(edge(figure) - edge(cell))).toBeLessThan(3);
      expect(Math.abs((figure?.y ?? NaN) - (cell?.y ?? 0))).toBeLessThan(3);

      // The second bar of the first name, from the side where the names are.
      const bar = bars.locator('rect.mark').nth(6);
      expect(await bar.locator('title').textContent()).toContain('33500');
      const before = Number(await bar.getAttribute('width'));
      await workbench.type('C2', '16750');
      await bars.locator('rect.mark title').getByText('16750').waitFor({ state: 'attached' });
      expect(Number(await bar.getAttribute('width'))).toBeCloseTo(before / 2, 0);

      await page.mouse.move(600, 400);
      await page.mouse.wheel(0, 400);
      const scatter = page.locator('figure[data-chart="per-resident"]');
      await workbench.goTo('A45');
      await scatter.locator('circle').first().waitFor();
      expect(await scatter.locator('circle').count()).toBe(6);
      const [moved, over] = [await scatter.boundingBox(), await workbench.cell('A45').boundingBox()];
      expect(Math.abs((moved?.y ?? 0) + 4 * 26 - (over?.y ?? 0))).toBeLessThan(3);

      const saved = await readWorkbook(await workbench.save(), { charts: true });
      const kept = await readWorkbook(original, { charts: true });
      expect(saved.ok && kept.ok && saved.value.sheets[0]?.charts).toEqual(
        kept.ok && kept.value.sheets[0]?.charts,
      );
    }),
);
