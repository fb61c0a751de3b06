import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shiftFormula } from '../../../lib/xlsx/formula/shift.js';
import { CUSTOM_FUNCTIONS, formulaFromFile, formulaToFile } from '../../../lib/xlsx/index.js';

describe('names in files and names that people read', () => {
  it.each([
    ['_xldudf_CLUSTERQUOTA(B2,C2,D2)', '=CLUSTERQUOTA(B2,C2,D2)'],
    [
      'IF(A1>0,_xldudf_CLUSTERQUOTA(B2,C2,D2),0)+_xldudf_TWINNEXT(A:A)',
      '=IF(A1>0,CLUSTERQUOTA(B2,C2,D2),0)+TWINNEXT(A:A)',
    ],
    ['_xlfn.XLOOKUP(1,A:A,B:B)+_xlfn._xlws.SORT(A1:A3)', '=XLOOKUP(1,A:A,B:B)+SORT(A1:A3)'],
    ['_xlfn.STDEV.S(A1:A3)', '=STDEV.S(A1:A3)'],
    ['SUM(_xlfn.ANCHORARRAY(F2))', '=SUM(F2#)'],
    ["SUM(_xlfn.ANCHORARRAY('a b'!$F$2))", "=SUM('a b'!$F$2#)"],
    ['CONCATENATE("_xldudf_CLUSTERQUOTA(",A1)', '=CONCATENATE("_xldudf_CLUSTERQUOTA(",A1)'],
    ["'CLUSTERQUOTA(x'!A1", "='CLUSTERQUOTA(x'!A1"],
    ['"say ""CLUSTERQUOTA("""&A1', '="say ""CLUSTERQUOTA("""&A1'],
    ['_xldudf_CONTOSO_ADD(1)', '=_xldudf_CONTOSO_ADD(1)'],
    ['_xlfn.LET(_xlpm.x,1,_xlpm.x+1)', '=_xlfn.LET(_xlpm.x,1,_xlpm.x+1)'],
    ['IF(A1="#N/A","a#",#REF!)', '=IF(A1="#N/A","a#",#REF!)'],
    ['חברות!E2*תעריף', '=חברות!E2*תעריף'],
  ])('%s', (file, plain) => {
    expect(formulaFromFile(file)).toBe(plain);
    expect(formulaToFile(plain)).toBe(file);
  });

  it.each([
    ['[0]!_xldudf_CLUSTERQUOTA(1,2,3)', '=CLUSTERQUOTA(1,2,3)'],
    ['[12]!_xldudf_CLUSTERQUOTA(1,2,3)', '=CLUSTERQUOTA(1,2,3)'],
    ['_xldudf_clusterquota(1,2,3)', '=CLUSTERQUOTA(1,2,3)'],
  ])('reads %s too', (file, plain) => {
    expect(formulaFromFile(file)).toBe(plain);
  });

  it.each([
    ['=clusterquota(1,2,3)', '_xldudf_CLUSTERQUOTA(1,2,3)'],
    ['=MYCLUSTERQUOTA(1)', 'MYCLUSTERQUOTA(1)'],
    ['=Sheet.CLUSTERQUOTA(1)', 'Sheet.CLUSTERQUOTA(1)'],
    ['=CLUSTERQUOTA', 'CLUSTERQUOTA'],
  ])('writes %s', (plain, file) => {
    expect(formulaToFile(plain)).toBe(file);
  });

  it('knows every function of the add-in, once', () => {
    expect(new Set(CUSTOM_FUNCTIONS).size).toBe(CUSTOM_FUNCTIONS.length);
    const folder = join(__dirname, '../../../addin/functions');
    const source = readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('');
    const registered = [...source.matchAll(/@customfunction (\w+)/g)].map(([, name = '']) => name);
    expect(registered).toContain('CLUSTERQUOTA');
    expect(CUSTOM_FUNCTIONS).toEqual(expect.arrayContaining(registered));
  });
});

describe('a formula filled down and over', () => {
  it.each([
    ['A1+$A1+A$1+$A$1', 2, 1, 'B3+$A3+B$1+$A$1'],
    ['SUM(A1:B2)', 1, 1, 'SUM(B2:C3)'],
    ['SUM(A:B,$C:D)', 5, 1, 'SUM(B:C,$C:E)'],
    ['SUM(1:2,$3:4)', 1, 5, 'SUM(2:3,$3:5)'],
    ['LOG10(A1)+TAX2024+x.A1', 1, 0, 'LOG10(A2)+TAX2025+x.A1'],
    ['"A1"&A1', 1, 0, '"A1"&A2'],
    ["'A1 B2'!C3+A1!C3", 1, 1, "'A1 B2'!D4+A1!D4"],
    ['חברות!B2', 1, 0, 'חברות!B3'],
    ['Members[[#This Row],[A1]]+A1', 1, 0, 'Members[[#This Row],[A1]]+A2'],
    ['[1]Sheet1!A1', 1, 0, '[1]Sheet1!A2'],
    ['A1', -1, 0, '#REF!'],
    ['A1+B1', 0, -1, '#REF!+A1'],
    ['XFD1048576', 0, 0, 'XFD1048576'],
    ['XFD1', 0, 1, '#REF!'],
    ['XFE1', 1, 1, 'XFE1'],
    ['1E5+2E10', 1, 1, '1E5+2E10'],
    ['_xldudf_CLUSTERQUOTA(B2,C2,D2)', 3, 0, '_xldudf_CLUSTERQUOTA(B5,C5,D5)'],
  ])('%s by %i rows and %i columns', (formula, rows, columns, shifted) => {
    expect(shiftFormula(formula, rows, columns)).toBe(shifted);
  });
});
