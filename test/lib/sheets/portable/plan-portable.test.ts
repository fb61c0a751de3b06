import { LANGUAGES, loadAllWords, planPortable, readModelTable } from '../../../../lib/index.js';
import { modelTable, recommendedModel } from '../../../../lib/index.js';
import { written } from '../scenario/written.js';
import { after, portable, sheet } from './book.js';

const TEXT_TABLE = [
  ['פרמטר', 'החל מ', 'ערך'],
  ['D', 1, '100%'],
  ['C', 1, '30%'],
  ['B', '–', 4],
  ['A', 20_000, 12_000],
  ['A', 0, 10_000],
] as const;

describe('what stays and what goes', () => {
  it('touches nothing but formulas of ours', () => {
    const book = portable([
      sheet('a', [[1, 'x', '=A1+1', '="CLUSTERQUOTA(1,2,3)"', '=MYCLUSTERQUOTA(1)', { error: '#N/A' }]]),
    ]);
    expect(book).toEqual({ plan: { steps: [] }, replaced: [], values: [], left: [] });
  });

  it('keeps each result beside the new formula', () => {
    const book = portable([sheet('a', [[44_585, 3, 6, ['=CLUSTERQUOTA(A1,B1,C1)', 55_126.5]]])]);
    expect(book.replaced).toMatchObject([
      { sheet: 'a', cell: 'D1', value: 55_126.5, before: '=CLUSTERQUOTA(A1,B1,C1)' },
    ]);
    expect(book.sheet).toBe('Parameters');
  });

  it('takes another name for its sheet where that one is taken', () => {
    const book = portable([sheet('parameters', [[1, 1, 1, '=CLUSTERQUOTA(A1,B1,C1)']])]);
    expect(book.sheet).toBe('Parameters (2)');
    expect(book.replaced[0]?.after).toContain("'Parameters (2)'!$B$6:$B$8");
  });

  it('adds no sheet where a table of the workbook does', () => {
    const table = [
      ['A', 0, 1],
      ['B', '–', 4],
      ['C', 1, 0.3],
      ['D', 1, 1],
    ] as const;
    const rows = table.map((row, at) => [
      ...(at === 0 ? [9, 3, 6, '=CLUSTERQUOTA(A1,B1,C1,F1:H4)'] : [0, 0, 0, 0]),
      null,
      ...row,
    ]);
    const book = portable([sheet('a', rows)]);
    expect(book.sheet).toBeUndefined();
    expect(book.plan.steps).toHaveLength(1);
  });

  it('refers to a table in another sheet by its quoted name', () => {
    const table = sheet("it's", [
      ['A', 0, 1],
      ['B', '–', 4],
      ['C', 1, 0.3],
      ['D', 1, 1],
    ]);
    const book = portable([sheet('a', [[9, 3, 6, "=CLUSTERQUOTA(A1,B1,C1,'it''s'!A1:C4)"]]), table]);
    expect(book.replaced[0]?.after).toContain("LOOKUP(A1,'it''s'!$B$1,'it''s'!$C$1)+A1*'it''s'!$C$2");
  });

  it.each([
    ['a look-up of the registry', '=CLUSTERAUTHORITY("2730","name")', 'portable-registry'],
    ['within another formula', '=1+CLUSTERAUTHORITY("2730","population")', 'portable-registry'],
    ['a look-up of the chart of accounts', '=CLUSTERACCOUNT(61,"side")', 'portable-registry'],
    ['a sum by the chart of accounts', '=CLUSTERCHAPTERSUM(A1:A9,B1:B9,61)', 'portable-registry'],
    ['as an argument', '=CLUSTERQUOTA(CLUSTERAUTHORITY("2730","population"),3,6)', 'portable-registry'],
    ['a search', '=CLUSTERTARIFF(1500000,A1:A2,B1:B2,C1:C2)', 'portable-solved'],
    ['a majority', '=CLUSTERMAJORITY("two-thirds",A1)', 'portable-rule'],
    ['a joining', '=CLUSTERCANJOIN(TRUE,A1>1)', 'portable-rule'],
    ['a leaving', '=IF(CLUSTERCANLEAVE(FALSE,A1,A1,TRUE),1,2)', 'portable-rule'],
    ['an end of a term', '=CLUSTERTERMEND(A1)', 'portable-rule'],
    ['the room under a tender', '=CLUSTERTENDERROOM(A1,B1:C1)', 'portable-rule'],
    ['a name for the table', '=CLUSTERQUOTA(A1,B1,C1,MyTable)', 'portable-model'],
    ['a table by formula', '=CLUSTERQUOTA(A1,B1,C1,IF(A1>1,F1:H4,F9:H12))', 'portable-model'],
    ['a table that is none', '=CLUSTERQUOTA(A1,B1,C1,A1:C1)', 'portable-model'],
    ['a range where a cell belongs', '=CLUSTERQUOTA(A1:A2,B1,C1)', 'portable-arguments'],
    ['ranges of unequal size', '=CLUSTERQUOTATOTAL(A1:A3,B1:B2,C1:C2)', 'portable-arguments'],
    ['an argument left out', '=CLUSTERQUOTA(A1,,C1)', 'portable-arguments'],
    ['a spill within a formula', '=SUM(CLUSTERQUOTAS(A1:A2,B1:B2,C1:C2))', 'portable-nested'],
    ['the model within a formula', '=INDEX(CLUSTERMODEL(),4,3)', 'portable-nested'],
    [
      'too long for a cell',
      `=${Array.from({ length: 60 }, () => 'CLUSTERQUOTA(A1,B1,C1)').join('+')}`,
      'portable-too-long',
    ],
  ])('%s becomes its result, and says why', (_, formula, code) => {
    const book = portable([sheet('a', [[44_585, 3, 6, [formula, 12.5]]])]);
    expect(book.replaced).toEqual([]);
    expect(book.values).toMatchObject([{ cell: 'D1', before: formula, value: 12.5, why: { code } }]);
    const cells = written(book.plan, 'a');
    expect([...cells]).toEqual([['0 3', { value: 12.5 }]]);
    expect([...written(book.plan, 'Parameters').values()]).toContainEqual({ value: formula });
  });

  it.each([
    ['no result', null],
    ['a result that is still awaited', { error: '#BUSY!' }],
    ['the error of a program without the add-in', { error: '#NAME?' }],
  ])('leaves a formula that has %s', (_, value) => {
    const book = portable([sheet('a', [[['=CLUSTERAUTHORITY("x","name")', value]]])]);
    expect(book).toMatchObject({
      plan: { steps: [] },
      values: [],
      left: [{ cell: 'A1', why: { code: 'portable-registry' } }],
    });
  });

  it('keeps an error that is the answer as an error, never as 0', () => {
    const book = portable([sheet('a', [[['=CLUSTERAUTHORITY("x","name")', { error: '#N/A' }]]])]);
    expect([...written(book.plan, 'a')]).toEqual([['0 0', { formula: '=#N/A' }]]);
  });

  it('says every reason in every language', async () => {
    const codes = ['registry', 'solved', 'model', 'arguments', 'parts', 'nested', 'too-long'] as const;
    for (const language of LANGUAGES) {
      const { say } = await loadAllWords(language);
      for (const code of codes)
        expect(say({ code: `portable-${code}`, facts: { function: 'F' } }).length).toBeGreaterThan(20);
    }
  });
});

describe('tables', () => {
  it('whose text or order formulas cannot take are set up anew, tied to their cells', () => {
    const table = sheet('t', TEXT_TABLE);
    const book = portable([sheet('a', [[44_585, 3, 6, '=CLUSTERQUOTA(A1,B1,C1,t!A1:C6)']]), table]);
    expect(book.replaced[0]?.after).toContain(
      'LOOKUP(A1,Parameters!$B$6:$B$7,Parameters!$C$6:$C$7)+A1*Parameters!$C$8',
    );
    const cells = written(book.plan, 'Parameters');
    const shown = [5, 6, 7, 8, 9].map((row) =>
      [0, 1, 2].map((column) => {
        const cell = cells.get(`${String(row)} ${String(column)}`);
        return cell && ('formula' in cell ? cell.formula : cell.value);
      }),
    );
    expect(shown).toEqual([
      ['A', '=t!B6', '=t!C6'],
      ['A', '=t!B5', '=t!C5'],
      ['B', '–', '=t!C4'],
      ['C', '=t!B3', '=NUMBERVALUE(t!C3,".",",")'],
      ['D', '=t!B2', '=NUMBERVALUE(t!C2,".",",")'],
    ]);
    expect([cells.get('3 1'), cells.get('3 2')]).toEqual([{ value: 't' }, { value: 'A1:C6' }]);
  });

  it('are set up once, however many formulas refer to them', () => {
    const table = sheet('t', TEXT_TABLE);
    const rows = Array.from({ length: 5 }, (_, at) => [
      1,
      1,
      1,
      `=CLUSTERQUOTA(A${String(at + 1)},B1,C1,t!$A$1:$C$6)`,
    ]);
    const { plan } = portable([sheet('a', rows), table]);
    expect(
      [...written(plan, 'Parameters').values()].filter((cell) => 'value' in cell && cell.value === 'A1:C6'),
    ).toHaveLength(1);
  });

  it('that the recommended model spilled are its values afterwards, and still the table', () => {
    const model = recommendedModel();
    const table = modelTable(model.ok ? model.value : (undefined as never));
    const rows = table.map((row, at) => [
      ...(at === 0 ? [44_585, 3, 6, '=CLUSTERQUOTA(A1,B1,C1,F1#)'] : [null, null, null, null]),
      null,
      at === 0 ? (['=CLUSTERMODEL()', row[0] ?? null] as const) : (row[0] ?? null),
      row[1] ?? null,
      row[2] ?? null,
    ]);
    const book = portable([sheet('a', rows, [{ top: 0, left: 5, bottom: table.length - 1, right: 7 }])]);
    expect(book.values).toHaveLength(table.length * 3);
    expect(book.replaced[0]?.after).toContain('LOOKUP(A1,Parameters!$B$6:$B$8');
    const cells = written(book.plan, 'a');
    const kept = table.map((_, row) =>
      [5, 6, 7].map((column) => {
        const cell = cells.get(`${String(row)} ${String(column)}`);
        return cell && 'value' in cell ? cell.value : undefined;
      }),
    );
    expect(readModelTable(kept)).toEqual(model);
  });

  it('given as CLUSTERMODEL() are the recommended one', () => {
    expect(after('=CLUSTERQUOTA(A1,B1,C1,CLUSTERMODEL())')).toBe(after('=CLUSTERQUOTA(A1,B1,C1)'));
  });
});

describe('what spills', () => {
  const rows = [
    [44_585, 3, 6, '=CLUSTERQUOTAS($A$1:$A$2,B1:B2,C1:C2)', '=SUM(D1#)&"D1#"'],
    [100, 1, 1, 8],
  ] as const;

  it('is one formula a cell, and what referred to it refers to the cells', () => {
    const book = portable([sheet('a', rows, [{ top: 0, left: 3, bottom: 1, right: 3 }])]);
    expect(book.replaced.map(({ cell, before }) => [cell, before])).toEqual(
      [
        ['D1', '=CLUSTERQUOTAS($A$1:$A$2,B1:B2,C1:C2)'],
        ['D2', undefined],
        ['E1', '=SUM(D1#)&"D1#"'],
      ].sort(),
    );
    const [first, second] = book.replaced.filter(({ column }) => column === 3);
    expect(first?.after).toMatch(/^=IF\(SUBSTITUTE\(A1&B1&C1,"0",""\)="","",IF\(AND\(TYPE\(A1\)/);
    expect(second?.after).toMatch(/^=IF\(SUBSTITUTE\(A2&B2&C2,"0",""\)="","",IF\(AND\(TYPE\(A2\)/);
    expect(book.replaced.find(({ cell }) => cell === 'E1')?.after).toBe('=SUM(D1:D2)&"D1#"');
  });

  it('is left where nobody knows which cells it fills', () => {
    const { arrays, ...unknown } = sheet('a', [[['=CLUSTERMEMBERS("השרון")', '2730'], 'טייבה']]);
    expect(arrays).toEqual([]);
    const book = portable([unknown]);
    expect(book).toMatchObject({ plan: { steps: [] }, values: [], left: [{ cell: 'A1' }] });
  });

  it('with its working: headings as text, and a formula for each part', () => {
    const headings = ['A', 'B', 'C', 'D', 'per', 'variable', 'quota'];
    const parts = [
      [44_585, 3, 6, ['=CLUSTERQUOTAPARTS(A1,B1,C1)', 'A'] as const, ...headings.slice(1)],
      [null, null, null, 15_000, 4, 0.3, 0.75, 0.9, 40_126.5, 55_126.5],
    ];
    const book = portable([sheet('a', parts, [{ top: 0, left: 3, bottom: 1, right: 9 }])]);
    expect(book.replaced).toHaveLength(14);
    expect(book.replaced.slice(0, 2).map((cell) => cell.after)).toEqual(['="A"', '="B"']);
    expect(book.replaced.every(({ value }) => value !== null)).toBe(true);
  });
});

describe('with a name in the workbook', () => {
  it('keeps the formula as it reads', () => {
    const book = portable([sheet('a', [[44_585, 3, 6, '=CLUSTERQUOTA(A1,B1,C1)']])], true);
    expect(book.replaced).toMatchObject([{ after: '=CLUSTERQUOTA(A1,B1,C1)', named: true }]);
    expect(book.name?.name).toBe('CLUSTERQUOTA');
    expect(book.name?.refersTo).toMatch(
      /^_xlfn\.LAMBDA\(_xlpm\.population,_xlpm\.socio,_xlpm\.periph,_xlop\.model,/,
    );
    expect(book.name?.refersTo).toContain(
      'IF(_xlfn.ISOMITTED(_xlpm.model),Parameters!$A$6:$C$17,_xlpm.model)',
    );
  });

  it('names the table that was set up anew, and is native where the name does not reach', () => {
    const table = sheet('t', TEXT_TABLE);
    const capped = sheet('c', [
      ['A', 0, 1],
      ['B', '–', 4],
      ['C', 1, 0.3],
      ['D', 1, 1],
      ['cap', 0, 500],
    ]);
    const formulas = [
      [44_585, 3, 6, '=CLUSTERQUOTA(A1,B1,C1,t!A1:C6)'],
      [44_585, 3, 6, '=CLUSTERQUOTA(A2,B2,C2,c!A1:C5)'],
    ];
    const [first, second] = portable([sheet('a', formulas), table, capped], true).replaced;
    expect(first).toMatchObject({ after: '=CLUSTERQUOTA(A1,B1,C1,Parameters!$A$6:$C$10)', named: true });
    expect(second?.after).toMatch(/^=IF\(AND\(/);
    expect(second?.named).toBeUndefined();
  });

  it('defines none where nothing calls it', () => {
    expect(portable([sheet('a', [[1]])], true).name).toBeUndefined();
  });
});

test.each(LANGUAGES)('the sheet in %s names edition and parameters', (language) => {
  const planned = planPortable({ language, sheets: [sheet('a', [[1, 1, 1, '=CLUSTERQUOTA(A1,B1,C1)']])] });
  if (!planned.ok) throw new Error(planned.problems[0].code);
  const { plan, sheet: name = '' } = planned.value;
  const texts = [...written(plan, name).values()].flatMap((cell) => ('value' in cell ? [cell.value] : []));
  expect(texts.some((text) => /2017|۲۰۱۷/.test(String(text)))).toBe(true);
  const [first] = plan.steps;
  expect(first?.do === 'add-sheet' && first.sheet.rtl).toBe(language !== 'en');
});
