import { planRepair } from '../../../../lib/index.js';
import { sheet } from '../portable/book.js';

const NAME = { error: '#NAME?' };

describe('repairing', () => {
  it('enters anew what sticks at #NAME?, to the letter, and nothing else', () => {
    const book = planRepair([
      sheet('a', [
        [
          ['= CLUSTERQUOTA(B2, C2,D2)', NAME],
          ['=CLUSTERQUOTA(B2,C2,D2)', 5],
          ['=MISSING(A1)', NAME],
          ['="CLUSTERQUOTA("', NAME],
          NAME,
        ],
      ]),
    ]);
    expect(book.cells.map(({ cell, formula }) => [cell, formula])).toEqual([
      ['A1', '= CLUSTERQUOTA(B2, C2,D2)'],
    ]);
    expect(book.plan.steps).toEqual([
      { do: 'write', sheet: 'a', top: 0, left: 0, cells: [[{ formula: '= CLUSTERQUOTA(B2, C2,D2)' }]] },
    ]);
  });

  it.each([
    ['a file', '=_xldudf_CLUSTERQUOTA(A1,B1,C1)+1', '=CLUSTERQUOTA(A1,B1,C1)+1'],
    ['a link', '=[2]!_xldudf_ClusterQuota(A1,B1,C1)', '=CLUSTERQUOTA(A1,B1,C1)'],
    ['another instance', "='C:\\Users\\x\\eshkol.xlam'!CLUSTERQUOTA(A1,B1,C1)", '=CLUSTERQUOTA(A1,B1,C1)'],
    [
      'one within another',
      '=ROUND(_xldudf_TWINNEXT(A1),_xldudf_CLUSTERMAJORITY("majority",3))',
      '=ROUND(TWINNEXT(A1),CLUSTERMAJORITY("majority",3))',
    ],
    [
      'beside text that looks alike',
      '="_xldudf_CLUSTERQUOTA("&_xldudf_CLUSTERQUOTA(A1,B1,C1)',
      '="_xldudf_CLUSTERQUOTA("&CLUSTERQUOTA(A1,B1,C1)',
    ],
  ])('gives a formula that carries the name of %s its plain name', (_, before, formula) => {
    expect(planRepair([sheet('a', [[[before, 7]]])]).cells).toMatchObject([{ before, formula }]);
  });

  it('names protected sheets and repairs the others; afterwards the rest', () => {
    const sheets = ['a', 'b', 'c'].map((name) => sheet(name, [['x', ['=CLUSTERQUOTA(1,2,3)', NAME]]]));
    const [a, b, c] = sheets;
    if (!a || !b || !c) throw new Error('three sheets');
    const first = planRepair([a, { ...b, protected: true }, c], ['C']);
    expect(first.cells.map((cell) => cell.sheet)).toEqual(['a']);
    expect(first.locked).toEqual([
      { sheet: 'b', cells: ['B1'] },
      { sheet: 'c', cells: ['B1'] },
    ]);
    expect(
      planRepair([sheet('a', [['x', ['=CLUSTERQUOTA(1,2,3)', 5]]]), b, c]).cells.map((cell) => cell.sheet),
    ).toEqual(['b', 'c']);
  });
});
