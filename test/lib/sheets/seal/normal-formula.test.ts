import { normalFormula } from '../../../../lib/sheets/seal/normal-formula.js';

describe('normalFormula', () => {
  it.each([
    ['=sum( B1 : B5 )', '=SUM(B1:B5)'],
    ['=clusterQuota(b2,c2,$d$2)', '=CLUSTERQUOTA(B2,C2,$D$2)'],
    ['=_xldudf_CLUSTERQUOTA(B2,C2,D2)', '=CLUSTERQUOTA(B2,C2,D2)'],
    ['=[2]!_xldudf_CLUSTERQUOTA(B2,C2,D2)', '=CLUSTERQUOTA(B2,C2,D2)'],
    ['=_xlfn._xlws.SORT(A1:A3)', '=SORT(A1:A3)'],
    ['=@SUM(A1)', '=SUM(A1)'],
    ['=IF(A1="a  B", TRUE() , FALSE)', '=IF(A1="a  B",TRUE,FALSE)'],
    ["='ab'!A1+'Sheet1'!a1", '=ab!A1+Sheet1!A1'],
    ["='חברות'!A1", "='חברות'!A1"],
    ['=חברות!A1', "='חברות'!A1"],
    ["='it''s'!A1:A1", "='it''s'!A1"],
    ['=B1 B1:B3', '=B1 B1:B3'],
    ['=SUM(A1:A3  (B1:C3))', '=SUM(A1:A3 (B1:C3))'],
    ['=1.50+1e3', '=1.5+1000'],
    ['=1E+020', '=100000000000000000000'],
    ['=#n/a', '=#N/A'],
    ['=Table1[[#All],[ x  y ]]', '=Table1[[#All],[ x  y ]]'],
    ['=LET(_xlpm.x,1,_xlpm.x+1)', '=LET(X,1,X+1)'],
  ])('%s → %s', (formula, expected) => {
    expect(normalFormula(formula)).toBe(expected);
    expect(normalFormula(expected)).toBe(expected);
  });
});

it('leaves what no program would take as it stands, and is soon done with it', () => {
  const brackets = `=${'['.repeat(8000)}`;
  for (let time = 0; time < 2000; time++) expect(normalFormula(brackets)).toBe(brackets);
  const spaces = `=A1${' '.repeat(9000)}B1`;
  expect(normalFormula(spaces)).toBe('=A1 B1');
  const long = `=${'A1 + '.repeat(4000)}1`;
  expect(normalFormula(long)).toBe(long);
});
