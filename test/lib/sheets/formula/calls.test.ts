import fc from 'fast-check';
import { rewriteCalls, type Call } from '../../../../lib/sheets/formula/calls.js';
import { parseReference } from '../../../../lib/sheets/formula/references.js';
import { tokens } from '../../../../lib/sheets/formula/tokens.js';

/** The calls of Q, from the inside out, and the formula with `<…>` in their place. */
function found(formula: string): { readonly calls: readonly Call[]; readonly text: string } {
  const calls: Call[] = [];
  const text = rewriteCalls(formula, (call) => {
    if (call.name !== 'Q') return undefined;
    calls.push(call);
    return `<${call.args.join('|')}>`;
  });
  return { calls, text };
}

describe('calls within a formula', () => {
  test.each([
    ['alone', '=Q(A1,B1)', '=<A1|B1>'],
    ['without its equals sign, as a file has it', 'Q(A1)', '<A1>'],
    ['in any letters', '=q(A1)', '=<A1>'],
    ['with the prefix of a file', '=1+_xldudf_Q(A1)', '=1+<A1>'],
    ['as a link to an add-in of another computer', '=[2]!_xldudf_Q(A1)', '=<A1>'],
    ['nested in another function', '=ROUND(Q(A1,B1)*1.02,0)', '=ROUND(<A1|B1>*1.02,0)'],
    ['after other arguments of the function around it', '=IF(A1>2,Q(A1,B1),Q(3))', '=IF(A1>2,<A1|B1>,<3>)'],
    ['after @ and other arguments', '=SUM(1,@Q(A1),2)', '=SUM(1,<A1>,2)'],
    ['after arguments left out', '=F(,,Q(1))', '=F(,,<1>)'],
    ['as a later argument of itself', '=Q(1,Q(2,Q(3)))', '=<1|<2|<3>>>'],
    ['nested in itself', '=Q(Q(1,2),3)', '=<<1|2>|3>'],
    ['twice', '=Q(1)+Q(2)', '=<1>+<2>'],
    [
      'with commas inside calls, parentheses and arrays',
      '=Q(MAX(1,2),(3),{4,5;6,7})',
      '=<MAX(1,2)|(3)|{4,5;6,7}>',
    ],
    ['with commas and parentheses in text', '=Q("a,(b""",1)', '=<"a,(b"""|1>'],
    ['with quoted sheets', "=Q('a (b), c'!A1,'it''s'!B2)", "=<'a (b), c'!A1|'it''s'!B2>"],
    ['with tables and their brackets', '=Q(T[[#All],[a,b]],1)', '=<T[[#All],[a,b]]|1>'],
    ['without arguments', '=Q()', '=<>'],
    ['with arguments left out', '=Q(A1,,3)', '=<A1||3>'],
    ['with spaces', '=Q( A1 , B1 )', '=<A1|B1>'],
    ['after @, which goes with it', '=@Q(A1)', '=<A1>'],
    ['beside text that looks like one', '="Q(A1)"&Q(A1)', '="Q(A1)"&<A1>'],
    ['not as part of a longer name', '=MYQ(A1)+Q1(2)+Q.X(3)', '=MYQ(A1)+Q1(2)+Q.X(3)'],
    ['not as a sheet’s name', "='Q(1)'!A1", "='Q(1)'!A1"],
    ['not where its parenthesis never closes', '=Q(A1', '=Q(A1'],
  ])('%s', (_, formula, text) => {
    expect(found(formula).text).toBe(text);
  });

  it('tells a call that is the whole formula from one within', () => {
    expect(found('=Q(1)').calls[0]?.whole).toBe(true);
    expect(found('= Q(1) ').calls[0]?.whole).toBe(true);
    expect(found('=@Q(1)').calls[0]?.whole).toBe(true);
    expect(found('=Q(1)+1').calls[0]?.whole).toBe(false);
    expect(found('=-Q(1)').calls[0]?.whole).toBe(false);
    expect(found('=SUM(Q(1))').calls[0]?.whole).toBe(false);
  });

  it('leaves whatever it does not replace to the letter', () => {
    const piece = fc.constantFrom(
      ...'ABq1(),{};"\'!#@$:[]& \u05d0+-*/<>=.%^~'.split(''),
      'SUM(',
      '"x,y"',
      "'a b'!",
      '#REF!',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const formula = pieces.join('');
        expect(
          tokens(formula)
            .map(({ text }) => text)
            .join(''),
        ).toBe(formula);
        expect(rewriteCalls(formula, () => undefined)).toBe(formula);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('what is left around a replaced call', () => {
  it('is the formula without it, wherever the call stands', () => {
    const rest = fc.constantFrom('A1', '2', '"x,y"', '', 'MAX(1,2)', '{1,2}', '(3)');
    fc.assert(
      fc.property(fc.array(rest, { maxLength: 4 }), fc.array(rest, { maxLength: 4 }), (before, after) => {
        const around = (call: string) => `=F(${[...before, call, ...after].join(',')})`;
        expect(found(around('Q(A1)')).text).toBe(around('<A1>'));
      }),
    );
  });
});

describe('references', () => {
  const area = { top: 1, left: 1, bottom: 4, right: 3 };
  test.each([
    ['B2:D5', { area, spilled: false }],
    ['$B$2:$D$5', { area, spilled: false }],
    ["'חברות'!$B$2:$D$5", { sheet: 'חברות', area, spilled: false }],
    ["'it''s'!B2:D5", { sheet: "it's", area, spilled: false }],
    ['חברות!B2:D5', { sheet: 'חברות', area, spilled: false }],
    ['B2#', { area: { top: 1, left: 1, bottom: 1, right: 1 }, spilled: true }],
    ['_xlfn.ANCHORARRAY(B2)', { area: { top: 1, left: 1, bottom: 1, right: 1 }, spilled: true }],
    ['B:D', undefined],
    ['Quotas', undefined],
    ["'[Book2.xlsx]a'!B2", undefined],
    ['[1]a!B2', undefined],
    ['OFFSET(A1,1,1)', undefined],
    ['A1+B2', undefined],
  ])('%s', (text, expected) => {
    expect(parseReference(text)).toEqual(expected);
  });
});
