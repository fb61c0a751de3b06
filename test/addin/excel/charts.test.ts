import type { NewChart, Plan } from '../../../lib/index.js';
import { bookOf } from '../support/books.js';
import { everything } from '../support/state.js';
import { bootExcel, valueOf, type BootedExcel } from '../support/excel.js';

let office: BootedExcel;

beforeEach(async () => {
  office = await bootExcel(
    bookOf({
      חברות: [
        ['רשות', 'קודם', 'חדש'],
        ['טייבה', 15_000, 20_000],
        ['טירה', 18_000, 12_000],
      ],
    }),
  );
});
afterEach(() => {
  office.close();
});

const column = (at: number) => ({ top: 1, left: at, bottom: 2, right: at });

const chart: NewChart = {
  name: 'old-and-new',
  kind: 'bars',
  title: 'מכסה קודמת מול חדשה (₪)',
  axes: { values: '₪ לשנה', categories: '', format: '#,##0' },
  series: [
    { name: 'קודם', categories: column(0), values: column(1), color: '#8A8886' },
    { name: 'חדש', categories: column(0), values: column(2), color: '#0F6CBD' },
  ],
  at: { top: 4, left: 1, bottom: 18, right: 6 },
};

const onto = (sheet: string, ...charts: readonly NewChart[]): Plan => ({
  steps: charts.map((one) => ({ do: 'add-chart', sheet, chart: one })),
});

const newSheet = {
  name: 'תרחיש',
  rtl: true,
  columnWidths: [20],
  frozenRows: 0,
  print: { landscape: false, onePageWide: true, titleRows: 0 },
};

const charts = (sheet: string) => office.book.charts.on(sheet);
const state = () => [everything(office.book), office.book.charts.all];

test('a chart on a new sheet comes with it, turned the way the sheet runs, and goes with it', async () => {
  const before = state();
  const applied = valueOf(
    await office.excel.apply({
      steps: [{ do: 'add-sheet', sheet: newSheet }, ...onto('תרחיש', chart).steps],
    }),
  );
  const range = (at: number) => ({ sheet: 'תרחיש', area: column(at) });
  expect(charts('תרחיש')).toMatchObject([
    {
      name: 'old-and-new',
      kind: 'bars',
      title: '\u202bמכסה קודמת מול חדשה (₪)\u202c',
      axes: {
        categories: { title: '', reversed: true, crossedAt: 'end' },
        values: { title: '\u202b₪ לשנה\u202c', reversed: true, crossedAt: 'start', format: '#,##0' },
      },
      legend: 'bottom',
      series: [
        { name: '\u202bקודם\u202c', categories: range(0), values: range(1), color: '#8A8886' },
        { name: '\u202bחדש\u202c', categories: range(0), values: range(2), color: '#0F6CBD' },
      ],
      at: chart.at,
      fromFile: false,
    },
  ]);
  valueOf(await office.excel.undo(applied));
  expect(state()).toEqual(before);
});

test.each([
  ['columns', { categories: [true, 'start'], values: [false, 'start'] }],
  ['scatter', { categories: [false, 'start'], values: [false, 'start'] }],
] as const)('%s on a sheet that runs right to left', async (kind, wanted) => {
  const one = { ...chart, kind, series: [chart.series[0]] } as const;
  valueOf(await office.excel.apply(onto('חברות', one)));
  const [drawn] = charts('חברות');
  const way = (axis: 'categories' | 'values') => [drawn?.axes[axis].reversed, drawn?.axes[axis].crossedAt];
  expect({ categories: way('categories'), values: way('values') }).toEqual(wanted);
  expect([drawn?.kind, drawn?.legend, drawn?.series[0]?.color]).toEqual([kind, 'none', '#8A8886']);
});

test('from a sheet that was there before, undo takes the chart alone away', async () => {
  valueOf(await office.excel.apply(onto('חברות', { ...chart, name: 'kept' })));
  const before = state();
  const applied = valueOf(await office.excel.apply(onto('חברות', chart)));
  expect(charts('חברות').map(({ name }) => name)).toEqual(['kept', 'old-and-new']);
  valueOf(await office.excel.undo(applied));
  expect(state()).toEqual(before);
});

test('undo has nothing to do for a chart that the person has deleted', async () => {
  const applied = valueOf(await office.excel.apply(onto('חברות', chart)));
  const [drawn] = charts('חברות');
  office.book.charts.remove(drawn?.id ?? '', 'user');
  valueOf(await office.excel.undo(applied));
  expect(charts('חברות')).toEqual([]);
});

test('a name that is taken is refused before anything is written', async () => {
  valueOf(await office.excel.apply(onto('חברות', chart)));
  const before = state();
  const plan: Plan = {
    steps: [
      { do: 'write', sheet: 'חברות', top: 9, left: 0, cells: [[{ value: 'לא' }]] },
      ...onto('חברות', chart).steps,
    ],
  };
  expect(await office.excel.apply(plan)).toEqual({
    ok: false,
    problems: [{ code: 'chart-exists', facts: { sheet: 'חברות', chart: 'old-and-new' } }],
  });
  expect(state()).toEqual(before);
});

test('a protected sheet takes no chart', async () => {
  office.book.layOut('חברות', { protected: true }, 'user');
  expect(await office.excel.apply(onto('חברות', chart))).toMatchObject({
    problems: [{ code: 'sheet-protected', facts: { sheet: 'חברות' } }],
  });
});

test('what Excel refuses after the chart takes the chart back, too', async () => {
  const before = state();
  const plan: Plan = {
    steps: [
      ...onto('חברות', chart).steps,
      {
        do: 'add-chart',
        sheet: 'חברות',
        chart: { ...chart, name: 'bad', series: [{ ...chart.series[0], color: 'no colour' }] },
      },
    ],
  };
  expect(await office.excel.apply(plan)).toMatchObject({ ok: false, problems: [{ code: 'host-refused' }] });
  expect(state()).toEqual(before);
});
