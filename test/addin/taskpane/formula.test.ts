import { readCall } from '../../../addin/taskpane/state/explain/formula.js';

const cells = (sheet: string, top: number, left: number, bottom = top, right = left, single = true) => ({
  kind: 'cells',
  sheet,
  area: { top, left, bottom, right },
  single,
});

describe('a formula that is one call', () => {
  test('of plain cells', () => {
    expect(readCall('=CLUSTERQUOTA(B2, $C$2,D2)', 'חברות')).toEqual({
      name: 'CLUSTERQUOTA',
      arguments: [cells('חברות', 1, 1), cells('חברות', 1, 2), cells('חברות', 1, 3)],
    });
  });

  test('of text, numbers, logicals and nothing', () => {
    expect(readCall('=clusterquota("x,""y""",-3.5,TRUE,)', 'a')?.arguments).toEqual([
      { kind: 'value', value: 'x,"y"' },
      { kind: 'value', value: -3.5 },
      { kind: 'value', value: true },
      { kind: 'omitted' },
    ]);
    expect(readCall('=CLUSTERMODEL()', 'a')).toEqual({ name: 'CLUSTERMODEL', arguments: [] });
  });

  test('of ranges on other sheets, quoted where they must be', () => {
    expect(readCall("=CLUSTERQUOTATOTAL('רשויות, ''24'!B2:B16,Data!C2:C16,D2:D16)", 'a')?.arguments).toEqual([
      cells("רשויות, '24", 1, 1, 15, 1, false),
      cells('Data', 1, 2, 15, 2, false),
      cells('a', 1, 3, 15, 3, false),
    ]);
  });

  test('of what must be calculated first', () => {
    expect(readCall('=CLUSTERQUOTA(B2*2,IF(A1,1,2),Rate)', 'a')?.arguments).toEqual([
      { kind: 'calculated' },
      { kind: 'calculated' },
      { kind: 'calculated' },
    ]);
  });

  test.each([
    '=CLUSTERQUOTA(B2,C2,D2)+1',
    '=IF(A1,1,2)*CLUSTERQUOTA(B2,C2,D2)',
    '=CLUSTERQUOTA(B2,C2,D2)+CLUSTERQUOTA(B3,C3,D3)',
    '=CLUSTERQUOTA("x,3,6)',
    '12',
    '=A1',
  ])('%s is not', (formula) => {
    expect(readCall(formula, 'a')).toBeUndefined();
  });
});
