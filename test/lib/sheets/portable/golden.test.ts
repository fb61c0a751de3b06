import { after } from './book.js';

const TABLE = [
  ['A', 0, 10_000],
  ['A', 20_000, 12_000],
  ['B', '–', 4],
  ['C', 1, 0.3],
  ['C', 4, 0.5],
  ['D', 1, 1],
] as const;

const CLUSTERS = '{1,2,3,4,5,6,7,8,9,10}';
const QUOTA =
  `LOOKUP(A1,$H$1:$H$2,$I$1:$I$2)+A1*$I$3*LOOKUP(MATCH(B1,${CLUSTERS},0),$H$4:$H$5,$I$4:$I$5)` +
  `*LOOKUP(MATCH(C1,${CLUSTERS},0),$H$6,$I$6)`;
const guarded = (formula: string): string =>
  `IF(AND(TYPE(A1)+TYPE(B1)+TYPE(C1)=3,A1>0,A1=INT(A1)),${formula},NA())`;

describe('native formulas, to the letter', () => {
  it('over a table in the sheet', () => {
    expect(after('=CLUSTERQUOTA(A1,B1,C1,$G$1:$I$6)', TABLE)).toBe(`=${guarded(`ROUND(${QUOTA},2)`)}`);
  });

  it('over the recommended model, on a sheet of its own', () => {
    expect(after('=CLUSTERQUOTA(A1,B1,C1)')).toBe(
      `=${guarded(
        'ROUND(LOOKUP(A1,Parameters!$B$6:$B$8,Parameters!$C$6:$C$8)+A1*Parameters!$C$9' +
          `*LOOKUP(MATCH(B1,${CLUSTERS},0),Parameters!$B$10:$B$13,Parameters!$C$10:$C$13)` +
          `*LOOKUP(MATCH(C1,${CLUSTERS},0),Parameters!$B$14:$B$17,Parameters!$C$14:$C$17),2)`,
      )}`,
    );
  });

  it('with a factor, a cap that begins above 0 and a floor, set up anew', () => {
    const table = [...TABLE, ['factor', '–', 0.9], ['cap', 30_000, 50_000], ['floor', 0, 11_000]] as const;
    const anew = QUOTA.replaceAll('$H$', 'Parameters!$B$')
      .replaceAll('$I$', 'Parameters!$C$')
      .replaceAll(':Parameters!', ':')
      .replace(/\$(\d+)/g, (_, row: string) => `$${String(Number(row) + 5)}`);
    expect(after('=CLUSTERQUOTA(A1,B1,C1,$G$1:$I$9)', table)).toBe(
      `=${guarded(
        `ROUND(MAX(MIN(Parameters!$C$12*(${anew}),LOOKUP(A1,Parameters!$B$13:$B$14,Parameters!$C$13:$C$14)),` +
          'LOOKUP(A1,Parameters!$B$15,Parameters!$C$15)),2)',
      )}`,
    );
  });

  it('of two parts, one of them a divided total', () => {
    const table = [
      ['part', 1, 0.4],
      ...TABLE,
      ['part', 2, 0.6],
      ['T', '–', 900_000],
      ['S', 44_585, 3],
      ['S', 500, 1],
    ] as const;
    const first = QUOTA.replace(/\$(\d+)/g, (_, row: string) => `$${String(Number(row) + 1)}`);
    expect(after('=CLUSTERQUOTA(A1,B1,C1,$G$1:$I$11)', table)).toBe(
      `=${guarded(
        `ROUND($I$1*(${first})+$I$8*($I$9*SUMIF($H$10:$H$11,A1,$I$10:$I$11)/COUNTIF($H$10:$H$11,A1)/SUM($I$10:$I$11)),2)`,
      )}`,
    );
  });

  it('of a total', () => {
    const blank = '(A1:A3&B1:B3&C1:C3="")';
    const size = `A1:A3+${blank}`;
    expect(after('=CLUSTERQUOTATOTAL(A1:A3,B1:B3,C1:C3,$G$1:$I$6)', TABLE)).toBe(
      `=(SUMPRODUCT((1-${blank})*ROUND(LOOKUP(${size},$H$1:$H$2,$I$1:$I$2)+A1:A3*$I$3` +
        `*LOOKUP(MATCH(B1:B3+${blank},${CLUSTERS},0),$H$4:$H$5,$I$4:$I$5)` +
        `*LOOKUP(MATCH(C1:C3+${blank},${CLUSTERS},0),$H$6,$I$6),2)` +
        `/(${size}>0)/(A1:A3=INT(A1:A3)))/AND(COUNT(A1:A3)>0,COUNT(B1:B3)=COUNT(A1:A3),COUNT(C1:C3)=COUNT(A1:A3)))`,
    );
  });

  it('nested, with the formula around it as it stood', () => {
    expect(after('=IF(A1>5, ROUND(CLUSTERQUOTA(A1,B1,C1,$G$1:$I$6)/12,0), "CLUSTERQUOTA(1)")', TABLE)).toBe(
      `=IF(A1>5, ROUND(${guarded(`ROUND(${QUOTA},2)`)}/12,0), "CLUSTERQUOTA(1)")`,
    );
  });
});
