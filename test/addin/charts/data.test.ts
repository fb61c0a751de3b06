import { dataOf } from '../../../addin/workbench/charts/data.js';
import type { BookCell, BookChart } from '../../../addin/workbench/book/types.js';
import { bookOf } from '../support/books.js';

const show = (cell: BookCell | undefined): string => `<${String(cell?.value ?? '')}>`;

const book = bookOf({
  חברות: [
    ['רשות', 'מכסה', 'אשכול'],
    ['טייבה', { value: 15_000.5, format: '#,##0.00' }, 3],
    ['טירה', { value: { error: '#N/A' } }, 5],
    ['זמר', null, 'לא ידוע'],
    ['כפר ברא', 7, 4],
  ],
});

const column = (at: number) => ({ sheet: 'חברות', area: { top: 1, left: at, bottom: 4, right: at } });
const axis = { title: '', reversed: false, crossedAt: 'start' } as const;
const chart: BookChart = {
  id: '1',
  sheet: 'חברות',
  name: 'x',
  kind: 'columns',
  title: '',
  axes: { categories: axis, values: axis },
  legend: 'none',
  series: [{ name: 'מכסה', categories: column(0), values: column(1) }],
  at: { top: 6, left: 0, bottom: 12, right: 4 },
  fromFile: false,
};

test('only cells that hold a number have a point, each at its own place', () => {
  const { labels, series, format } = dataOf(book, chart, show);
  expect(labels).toEqual(['<טייבה>', '<טירה>', '<זמר>', '<כפר ברא>']);
  expect(series.map(({ points }) => points)).toEqual([
    [
      { label: '<טייבה>', x: 1, value: 15_000.5, text: '<15000.5>', at: 0 },
      { label: '<כפר ברא>', x: 4, value: 7, text: '<7>', at: 3 },
    ],
  ]);
  expect(format).toBe('#,##0.00');
});

test('a dot of a scatter needs both of its numbers', () => {
  const scatter = {
    ...chart,
    kind: 'scatter',
    series: [{ name: '', categories: column(2), values: column(1) }],
  } as const;
  expect(dataOf(book, scatter, show).series[0]?.points.map(({ x, value }) => [x, value])).toEqual([
    [3, 15_000.5],
    [4, 7],
  ]);
});

test('the axis has its own format where it says one, and a series without cells draws nothing', () => {
  const own = { ...chart, axes: { ...chart.axes, values: { ...axis, format: '0' } } };
  expect(dataOf(book, own, show).format).toBe('0');
  const gone = { ...chart, series: [{ name: 'x' }, { name: 'y', values: { ...column(1), sheet: 'אין' } }] };
  expect(dataOf(book, gone, show)).toMatchObject({ labels: [], series: [{ points: [] }, { points: [] }] });
});
