import { openFile } from '../../../addin/workbench/files/open.js';
import { saveFile } from '../../../addin/workbench/files/save.js';
import { readWorkbook } from '../../../lib/xlsx/index.js';
import { everythingWorkbook } from '../../fixtures/everything/everything.js';
import { changedParts, good } from '../../lib/xlsx/support.js';

const original = everythingWorkbook();
const open = async () => good(await openFile(original, 'members.xlsx', undefined));
const chartsIn = async (bytes: Uint8Array, sheet: string) =>
  good(await readWorkbook(bytes, { charts: true })).sheets.find(({ name }) => name === sheet)?.charts;

const axis = { title: '', reversed: false, crossedAt: 'start' } as const;
const drawn = {
  name: 'neu',
  kind: 'bars',
  title: 'מכסות',
  axes: { categories: { ...axis, reversed: true }, values: axis },
  legend: 'right',
  series: [{ name: 'א', values: { sheet: 'חברות', area: { top: 1, left: 4, bottom: 3, right: 4 } } }],
  at: { top: 2, left: 1, bottom: 9, right: 5 },
} as const;

test('charts of a file are opened, and saved as they were', async () => {
  const file = await open();
  expect(file.book.charts.all).toMatchObject([
    { sheet: 'חברות', name: 'Chart 1', kind: 'columns', fromFile: true },
  ]);
  expect(changedParts(original, good(await saveFile(file, undefined)))).toEqual([]);
});

test('a chart that came since is written, on a sheet that came since, after the sheet it draws was renamed', async () => {
  const file = await open();
  file.book.addSheet('addin', { name: 'תמונות', layout: { rtl: true } });
  file.book.charts.add({ ...drawn, sheet: 'תמונות', fromFile: false }, 'addin');
  file.book.renameSheet('חברות', 'רשויות', 'user');
  const saved = good(await saveFile(file, undefined));
  expect(changedParts(original, saved).filter((part) => /chart|drawing1/.test(part))).toEqual([
    'xl/charts/chart2.xml',
  ]);
  expect(await chartsIn(saved, 'תמונות')).toEqual([drawn]);
});

test('series whose cells are gone are left out, and a chart without any', async () => {
  const file = await open();
  file.book.addSheet('addin', { name: 'תמונות' });
  const values = { sheet: 'תמונות', area: { top: 0, left: 0, bottom: 3, right: 0 } };
  const two = { ...drawn, series: [...drawn.series, { name: 'ב', values }] };
  file.book.charts.add({ ...two, sheet: 'תמונות', fromFile: false }, 'addin');
  file.book.charts.add({ ...drawn, name: 'empty', sheet: 'תמונות', fromFile: false }, 'addin');
  file.book.deleteSheet('חברות', 'user');
  const saved = good(await saveFile(file, undefined));
  expect(await chartsIn(saved, 'תמונות')).toEqual([{ ...drawn, series: [{ name: 'ב', values }] }]);
});
