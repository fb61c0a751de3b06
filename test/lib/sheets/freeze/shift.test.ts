import { shifted, type Ways } from '../../../../lib/sheets/freeze/shift.js';

/** A row put in before row 3 and column D taken out, in the formula's own sheet and in `חברות`, which is called `נתונים` now; `old` is gone. */
const ways: Ways = {
  sheet: (name) => (name === 'old' ? null : name === 'חברות' ? 'נתונים 2' : name),
  row: (sheet, before) => (sheet === 'still' || before < 2 ? before : before + 1),
  column: (sheet, before) => {
    if (sheet === 'still' || before < 3) return before;
    return before === 3 ? undefined : before - 1;
  },
};

describe('references that follow their cells', () => {
  it.each([
    ['a cell above', '=A1', '=A1'],
    ['a cell below', '=A3+$A$3+a$4', '=A4+$A$4+A$5'],
    ['an area that grows', '=SUM(A1:C9)', '=SUM(A1:C10)'],
    ['an area named from its other corner', '=SUM(C9:A1)', '=SUM(C10:A1)'],
    ['an area that loses its last column', '=SUM(B1:D2)', '=SUM(B1:C2)'],
    ['an area that loses one between', '=SUM($B$1:F2)', '=SUM($B$1:E2)'],
    ['a cell that is gone', '=D1*2', '=#REF!*2'],
    ['an area that is gone', '=SUM(D1:D9)', '=SUM(#REF!)'],
    ['whole columns and rows', '=SUM(C:F)+SUM($2:4)', '=SUM(C:E)+SUM($2:5)'],
    ['another sheet, renamed', "=SUM('חברות'!A3:B4,חברות!A1)", "=SUM('נתונים 2'!A4:B5,'נתונים 2'!A1)"],
    ['a sheet that stayed', "='still'!D9", "='still'!D9"],
    ['a sheet that is gone', '=SUM(old!A1,1)', '=SUM(#REF!,1)'],
    ['what was spilled', '=SUM(A3#)', '=SUM(A4#)'],
    [
      'text, names, tables, calls and numbers',
      '="A3"&Rate&T1[A3]&LOG10(1)&3',
      '="A3"&Rate&T1[A3]&LOG10(1)&3',
    ],
    ['another workbook', "=[1]Sheet!A3+'[b.xlsx]S'!A3", "=[1]Sheet!A3+'[b.xlsx]S'!A3"],
    ['spaces and case', '= clusterquota( b1 ,C2,\t$A$1 )', '= clusterquota( b1 ,C2,\t$A$1 )'],
  ])('%s', (_, before, after) => {
    expect(shifted(before, ways)).toBe(after);
  });
});
