import { bootOffice, type BootedOffice } from '../support/office.js';
import { bookOf } from '../support/books.js';

let office: BootedOffice;

beforeEach(async () => {
  office = await bootOffice(
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

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('חברות');

const codeOf = async (act: (context: Excel.RequestContext) => void): Promise<string> => {
  try {
    await Excel.run(async (context) => {
      act(context);
      await context.sync();
    });
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
  return 'nothing was refused';
};

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

test('a range becomes series by columns, with its headings and its first column for names', async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'));
    sheet.charts.add('BarClustered', sheet.getRange('A2:C3'), 'Rows');
    sheet.charts.add('XYScatter', sheet.getRange('B2:B3'), 'Columns');
    await context.sync();
  });
  const range = (...cells: Parameters<typeof area>) => ({ sheet: 'חברות', area: area(...cells) });
  const [columns, rows, scatter] = office.book.charts.on('חברות');
  expect(columns?.series).toEqual([
    { name: 'קודם', categories: range(1, 0, 2, 0), values: range(1, 1, 2, 1) },
    { name: 'חדש', categories: range(1, 0, 2, 0), values: range(1, 2, 2, 2) },
  ]);
  expect(rows?.series).toEqual([
    { name: 'טייבה', values: range(1, 1, 1, 2) },
    { name: 'טירה', values: range(2, 1, 2, 2) },
  ]);
  expect(scatter?.series).toEqual([{ name: 'Series1', values: range(1, 1, 2, 1) }]);
});

test('everything that was set reads back, also in the next batch and through the collection', async () => {
  const seen = await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    const chart = sheet.charts.add('BarClustered', sheet.getRange('B2:B3'), 'Columns');
    chart.set({ name: 'מכסות', title: { text: 'כותרת' }, legend: { position: 'Right' } });
    chart.setPosition('D2', 'H20');
    chart.axes.valueAxis.title.text = '₪';
    chart.axes.getItem('Category').reversePlotOrder = true;
    chart.axes.categoryAxis.position = 'Maximum';
    const added = chart.series.add('חדש');
    added.setValues(sheet.getRange('C2:C3'));
    added.format.fill.setSolidColor('#0F6CBD');
    await context.sync();
    const charts = sheet.charts.load(
      'count,items/name,items/id,items/chartType,items/title/text,items/legend/position,items/series/items/name',
    );
    await context.sync();
    const [again] = charts.items;
    const axes = again?.axes.load('valueAxis/title/text,categoryAxis/reversePlotOrder,categoryAxis/position');
    const named = sheet.charts.getItem('מכסות').load('id');
    const none = sheet.charts.getItemOrNullObject('אין');
    again?.series.items[0]?.delete();
    await context.sync();
    return {
      one: [again?.name, again?.chartType, again?.title.text, again?.legend.position],
      series: again?.series.items.map(({ name }) => name),
      axes: [axes?.valueAxis.title.text, axes?.categoryAxis.reversePlotOrder, axes?.categoryAxis.position],
      rest: [charts.count, named.id === again?.id, none.isNullObject],
    };
  });
  expect(seen).toEqual({
    one: ['מכסות', 'BarClustered', 'כותרת', 'Right'],
    series: ['Series1', 'חדש'],
    axes: ['₪', true, 'Maximum'],
    rest: [1, true, true],
  });
  const [chart] = office.book.charts.on('חברות');
  expect(chart).toMatchObject({ at: area(1, 3, 19, 7), series: [{ name: 'חדש', color: '#0F6CBD' }] });
});

test('hidden titles and legends have none', async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:C3'));
    chart.title.text = 'x';
    chart.title.visible = false;
    chart.axes.valueAxis.title.text = 'x';
    chart.axes.valueAxis.title.visible = false;
    chart.legend.visible = false;
    await context.sync();
  });
  expect(office.book.charts.all).toMatchObject([
    { title: '', legend: 'none', axes: { values: { title: '' } } },
  ]);
});

test('a chart follows its sheet: renamed with it, gone with it', async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.charts.add('BarClustered', sheet.getRange('B2:B3'));
    const other = context.workbook.worksheets.add('ציור');
    other.charts.add('BarClustered', sheet.getRange('B2:B3'));
    sheet.name = 'רשויות';
    await context.sync();
  });
  const ranges = () => office.book.charts.all.map(({ sheet, series }) => [sheet, series[0]?.values?.sheet]);
  expect(ranges()).toEqual([
    ['רשויות', 'רשויות'],
    ['ציור', 'רשויות'],
  ]);
  office.book.deleteSheet('רשויות', 'user');
  expect(ranges()).toEqual([['ציור', undefined]]);
});

test.each<[string, string, (chart: Excel.Chart, sheet: Excel.Worksheet) => void]>([
  ['ItemNotFound', 'another chart', (_, sheet) => sheet.charts.getItem('אין').delete()],
  ['UnsupportedOperation', 'a pie', (_, sheet) => sheet.charts.add('Pie', sheet.getRange('B2:B3'))],
  [
    'InvalidArgument',
    'a table of values',
    (chart, sheet) => chart.series.getItemAt(0).setValues(sheet.getRange('B2:C3')),
  ],
  ['ApiNotFound', 'an axis of series', (chart) => (chart.axes.seriesAxis.visible = true)],
])('%s for %s', async (code, _, act) => {
  const refused = await codeOf((context) => {
    const sheet = sheetOf(context);
    act(sheet.charts.add('BarClustered', sheet.getRange('B2:B3')), sheet);
  });
  expect(refused).toBe(code);
});

test('charts of the file are kept as they are, and a protected sheet takes none', async () => {
  const axis = { title: '', reversed: false, crossedAt: 'start' } as const;
  office.book.charts.add(
    {
      sheet: 'חברות',
      name: 'old',
      kind: 'other',
      title: '',
      axes: { categories: axis, values: axis },
      legend: 'none',
      series: [],
      at: area(0, 0, 5, 5),
      fromFile: true,
    },
    'open',
  );
  const remove = (context: Excel.RequestContext) => sheetOf(context).charts.getItem('old').delete();
  expect(await codeOf(remove)).toBe('UnsupportedOperation');
  office.book.layOut('חברות', { protected: true }, 'user');
  const add = (context: Excel.RequestContext) =>
    void sheetOf(context).charts.add('BarClustered', sheetOf(context).getRange('B2:B3'));
  expect(await codeOf(add)).toBe('AccessDenied');
});
