import type { NewChart, Plan } from '../../../lib/index.js';
import { announcementOf } from '../../../addin/taskpane/state/announcement.js';
import { cellCount, sheetsOf } from '../../../addin/taskpane/state/written.js';
import { snapshotOf } from './support/sheets.js';

const sheet = {
  name: 'חדש',
  rtl: true,
  columnWidths: [10],
  frozenRows: 1,
  print: { landscape: false, onePageWide: true, titleRows: 1 },
};
const area = { top: 0, left: 0, bottom: 0, right: 1 };
const chart: NewChart = {
  name: 'chart-1',
  kind: 'bars',
  title: 'חלוקה קודמת מול חדשה',
  axes: { values: '₪', categories: 'רשות' },
  series: [{ name: 'חדש', categories: area, values: area, color: '#0F6CBD' }],
  at: { top: 6, left: 0, bottom: 20, right: 5 },
};

test('a new sheet is one line with all that will stand on it', () => {
  const plan: Plan = {
    steps: [
      { do: 'add-sheet', sheet },
      { do: 'write', sheet: 'חדש', top: 0, left: 0, cells: [[{ value: 'א' }]] },
      { do: 'write', sheet: 'חדש', top: 4, left: 2, cells: [[{ value: 1 }, undefined, { formula: '=1' }]] },
      { do: 'style', sheet: 'חדש', area, style: { bold: true } },
      { do: 'add-chart', sheet: 'חדש', chart },
    ],
  };
  expect(announcementOf(plan, undefined)).toEqual([
    { kind: 'new-sheet', sheet: 'חדש', area: { top: 0, left: 0, bottom: 4, right: 4 }, count: 3, charts: 1 },
  ]);
  expect([cellCount(plan), sheetsOf(plan)]).toEqual([3, ['חדש']]);
});

test('on a sheet that is there every range is named, with what it replaces', () => {
  const plan: Plan = {
    steps: [
      {
        do: 'write',
        sheet: 'חברות',
        top: 1,
        left: 1,
        cells: [[{ value: 1 }], [undefined], [{ value: 2 }], [{ value: 3 }]],
      },
      { do: 'write', sheet: 'חברות', top: 9, left: 9, cells: [[undefined]] },
      { do: 'style', sheet: 'חברות', area, style: { bold: true } },
      { do: 'add-chart', sheet: 'חברות', chart },
      { do: 'delete-sheet', sheet: 'ישן' },
    ],
  };
  const snapshot = snapshotOf({
    חברות: [[], [null, 7], [null, 8], [null, { value: null, formula: '=A1' }], [null, '']],
  });
  expect(announcementOf(plan, snapshot)).toEqual([
    {
      kind: 'cells',
      sheet: 'חברות',
      area: { top: 1, left: 1, bottom: 4, right: 1 },
      count: 3,
      overwrites: 2,
    },
    { kind: 'look', sheet: 'חברות', area },
    { kind: 'chart', sheet: 'חברות', area: chart.at, title: chart.title },
    { kind: 'delete-sheet', sheet: 'ישן' },
  ]);
});

test('marks are one line for each sheet, however many areas they are', () => {
  const mark = (sheetName: string, top: number, bottom: number) =>
    ({
      do: 'mark',
      sheet: sheetName,
      area: { top, left: 1, bottom, right: 2 },
      severity: 'breached',
    }) as const;
  const plan: Plan = {
    steps: [{ do: 'unmark' }, mark('חברות', 1, 1), mark('תקציב', 3, 3), mark('חברות', 5, 7)],
  };
  expect(announcementOf(plan, undefined)).toEqual([
    { kind: 'unmark' },
    { kind: 'marks', sheet: 'חברות', count: 8 },
    { kind: 'marks', sheet: 'תקציב', count: 2 },
  ]);
  expect([cellCount(plan), sheetsOf(plan)]).toEqual([0, ['חברות', 'תקציב']]);
  expect([
    announcementOf({ steps: [{ do: 'unmark' }] }, undefined),
    sheetsOf({ steps: [{ do: 'unmark' }] }),
  ]).toEqual([[{ kind: 'unmark' }], []]);
});

test('sheets that nobody sees are announced, too: the record, and lists to choose from that a rule cannot hold', () => {
  const hidden = { ...sheet, name: '_eshkol', visibility: 'very-hidden' } as const;
  const long = ['פינוי אשפה, גזם', 'וטרינריה'];
  const validations = [{ area, list: long }];
  const plan: Plan = {
    steps: [
      { do: 'add-sheet', sheet: { ...sheet, validations } },
      { do: 'write', sheet: 'חדש', top: 0, left: 0, cells: [[{ value: 'א' }]] },
      { do: 'delete-sheet', sheet: '_eshkol' },
      { do: 'add-sheet', sheet: hidden },
      { do: 'write', sheet: '_eshkol', top: 0, left: 0, cells: [[{ value: 'seal' }]] },
    ],
  };
  const kinds = (snapshot?: Parameters<typeof announcementOf>[1]) =>
    announcementOf(plan, snapshot).map(({ kind, ...line }) => [kind, 'sheet' in line ? line.sheet : '']);
  expect(kinds()).toEqual([
    ['new-sheet', 'חדש'],
    ['record-new', '_eshkol'],
    ['lists-new', '_eshkol_lists'],
  ]);
  expect(kinds(snapshotOf({ _eshkol: [['seal']], _eshkol_lists: [['א']] }))).toEqual([
    ['new-sheet', 'חדש'],
    ['record', '_eshkol'],
    ['lists-new', '_eshkol_lists (2)'],
  ]);
  const gone = ['_eshkol', '_eshkol_lists (2)'].map((name) => ({ do: 'delete-sheet', sheet: name }) as const);
  expect(announcementOf({ steps: gone }, undefined)).toEqual([
    { kind: 'record-gone', sheet: '_eshkol' },
    { kind: 'lists-gone', sheet: '_eshkol_lists (2)' },
  ]);
});
