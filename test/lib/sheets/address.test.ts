import {
  areaName,
  cellName,
  fixedAreaName,
  fixedCellName,
  parseArea,
  parseCell,
  sheetReference,
} from '../../../lib/index.js';

test.each([
  [0, 0, 'A1'],
  [6, 2, 'C7'],
  [0, 25, 'Z1'],
  [0, 26, 'AA1'],
  [9, 51, 'AZ10'],
  [9, 52, 'BA10'],
  [0, 701, 'ZZ1'],
  [0, 702, 'AAA1'],
  [1_048_575, 16_383, 'XFD1048576'],
])('row %i, column %i is %s', (row, column, name) => {
  expect(cellName(row, column)).toBe(name);
  expect(parseCell(name)).toEqual({ row, column });
  expect(parseCell(fixedCellName(row, column))).toEqual({ row, column });
  expect(parseCell(name.toLowerCase())).toEqual({ row, column });
});

test.each(['', 'A', '7', 'A0', 'A01', 'XFE1', 'A1048577', 'AAAA1', 'A1B', 'ג7', 'A-1', 'A1:B2'])(
  '%p names no cell',
  (text) => {
    expect(parseCell(text)).toBeUndefined();
  },
);

test.each([
  ['B2:D16', { top: 1, left: 1, bottom: 15, right: 3 }, 'B2:D16'],
  ['D16:B2', { top: 1, left: 1, bottom: 15, right: 3 }, 'B2:D16'],
  ['$X$4:$Z$22', { top: 3, left: 23, bottom: 21, right: 25 }, 'X4:Z22'],
  ['C7', { top: 6, left: 2, bottom: 6, right: 2 }, 'C7'],
])('%s is an area', (text, area, name) => {
  expect(parseArea(text)).toEqual(area);
  expect(areaName(area)).toBe(name);
  expect(parseArea(fixedAreaName(area))).toEqual(area);
});

test.each(['', 'A1:B2:C3', 'A1:', ':B2', 'A1:ב'])('%p is no area', (text) => {
  expect(parseArea(text)).toBeUndefined();
});

test.each([
  ['Sheet1', 'Sheet1!C7'],
  ['My_sheet', 'My_sheet!C7'],
  ['חברות', "'חברות'!C7"],
  ['أعضاء', "'أعضاء'!C7"],
  ['Sheet 1', "'Sheet 1'!C7"],
  [' תקציב', "' תקציב'!C7"],
  ["it's", "'it''s'!C7"],
  ['תב"ר', `'תב"ר'!C7`],
  ['2024', "'2024'!C7"],
  ['A1', "'A1'!C7"],
  ['R1C1', "'R1C1'!C7"],
  ['r', "'r'!C7"],
  ['TRUE', "'TRUE'!C7"],
  ['ABC12', "'ABC12'!C7"],
  ['a-b', "'a-b'!C7"],
])('a cell of sheet %s is %s', (sheet, reference) => {
  expect(sheetReference(sheet, cellName(6, 2))).toBe(reference);
});
