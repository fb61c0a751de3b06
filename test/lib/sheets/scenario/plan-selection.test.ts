import { loadWords, parseArea, planSelection } from '../../../../lib/index.js';
import type {
  Area,
  PlanCell,
  SelectionPlan,
  SelectionRequest,
  SheetSnapshot,
} from '../../../../lib/index.js';
import { sheet } from '../members/sheet.js';
import { written } from './written.js';

function area(name: string): Area {
  const found = parseArea(name);
  if (!found) throw new Error(name);
  return found;
}

const plan = (on: SheetSnapshot, selected: string, more: Partial<SelectionRequest> = {}) =>
  planSelection({ language: 'he', sheet: on, area: area(selected), ...more });

/** `row column` → formula or value. */
function cellsOf(
  on: SheetSnapshot,
  selected: string,
  more: Partial<SelectionRequest> = {},
): Record<string, unknown> {
  const result = plan(on, selected, more);
  if (!result.ok) throw new Error(`${result.problems[0].code} ${JSON.stringify(result.problems[0].facts)}`);
  const planned: SelectionPlan = result.value;
  return Object.fromEntries(
    [...written(planned.plan, on.name)].map(([key, cell]: [string, PlanCell]) => [
      key,
      'formula' in cell ? cell.formula : cell.value,
    ]),
  );
}

const MEMBERS = sheet([
  ['רשות', 'אוכלוסייה', 'סוציו', 'פריפריה'],
  ['טייבה', 46870, 3, 6],
  ['טירה', 27680, 5, 6],
  ['רעננה', 82964, 8, 8],
  ['סה"כ', { value: 157514, formula: '=SUM(B2:B4)' }],
]);

const ALL = {
  '0 4': 'מכסה שנתית (₪)',
  '1 4': '=CLUSTERQUOTA(B2,C2,D2)',
  '2 4': '=CLUSTERQUOTA(B3,C3,D3)',
  '3 4': '=CLUSTERQUOTA(B4,C4,D4)',
};

describe('a members table', () => {
  test.each(['A1:D5', 'A1:D4', 'A1', 'B3', 'A1:D1', 'B1:D4', 'A1:Z1000'])(
    'selected as %s: every member, beside the table',
    (selected) => {
      const result = plan(MEMBERS, selected);
      expect(result.ok && result.value.count).toBe(3);
      if (selected !== 'A1:Z1000') expect(cellsOf(MEMBERS, selected)).toEqual(ALL);
    },
  );

  test('only the rows that were selected', () => {
    expect(cellsOf(MEMBERS, 'B2:D3')).toEqual({
      '0 4': 'מכסה שנתית (₪)',
      '1 4': '=CLUSTERQUOTA(B2,C2,D2)',
      '2 4': '=CLUSTERQUOTA(B3,C3,D3)',
    });
  });

  test('columns in another order are taken by their headings, not by place', () => {
    const other = sheet([
      ['פריפריה', 'סוציו', 'אוכלוסייה', 'רשות'],
      [6, 3, 46870, 'טייבה'],
    ]);
    expect(cellsOf(other, 'A2:C2')).toEqual({
      '0 4': 'מכסה שנתית (₪)',
      '1 4': '=CLUSTERQUOTA(C2,B2,A2)',
    });
  });

  test('a blank column of quotas is filled', () => {
    const own = sheet([
      ['מכסה', 'רשות', 'אוכלוסייה', 'סוציו', 'פריפריה'],
      ['', 'טייבה', 46870, 3, 6],
    ]);
    expect(cellsOf(own, 'B2')).toEqual({ '1 0': '=CLUSTERQUOTA(C2,D2,E2)' });
  });

  test('columns in use beside the table are passed over', () => {
    const wider = sheet([
      ['רשות', 'אוכלוסייה', 'סוציו', 'פריפריה', 'הערות', ''],
      ['טייבה', 46870, 3, 6, '', ''],
    ]);
    expect(cellsOf(wider, 'B2:D2')).toEqual({
      '0 5': 'מכסה שנתית (₪)',
      '1 5': '=CLUSTERQUOTA(B2,C2,D2)',
    });
  });

  test('with a parameter table', () => {
    expect(cellsOf(MEMBERS, 'A2:D2', { model: '$G$7:$I$18' })).toMatchObject({
      '1 4': '=CLUSTERQUOTA(B2,C2,D2,$G$7:$I$18)',
    });
  });
});

describe('three columns', () => {
  test.each([
    [
      'numbers alone',
      [
        [46870, 3, 6],
        [27680, 5, 6],
      ],
      'A1:C2',
      { '0 3': '=CLUSTERQUOTA(A1,B1,C1)', '1 3': '=CLUSTERQUOTA(A2,B2,C2)' },
    ],
    [
      'a heading that says something else',
      [
        ['x', 'y', 'z'],
        [46870, 3, 6],
      ],
      'A1:C2',
      { '0 3': 'מכסה שנתית (₪)', '1 3': '=CLUSTERQUOTA(A2,B2,C2)' },
    ],
    [
      'blank rows and a total',
      [[46870, 3, 6], [], [27680, 5, 6], [{ value: 74550, formula: '=SUM(A1:A3)' }]],
      'A1:C9',
      { '0 3': '=CLUSTERQUOTA(A1,B1,C1)', '2 3': '=CLUSTERQUOTA(A3,B3,C3)' },
    ],
    ['whole columns', [['', 46870, 3, 6]], 'B1:D1048576', { '0 4': '=CLUSTERQUOTA(B1,C1,D1)' }],
    [
      'a bad row keeps its place',
      [
        [46870, 3, 6],
        ['x', 5, 6],
      ],
      'A1:C2',
      { '0 3': '=CLUSTERQUOTA(A1,B1,C1)', '1 3': '=CLUSTERQUOTA(A2,B2,C2)' },
    ],
  ])('%s', (_, rows, selected, expected) => {
    expect(cellsOf(sheet(rows), selected)).toEqual(expected);
  });
});

describe('refused, with nothing written', () => {
  const first = (on: SheetSnapshot, selected: string) => {
    const result = plan(on, selected);
    return result.ok ? result.value : result.problems[0];
  };

  test('where a cell further down is not blank', async () => {
    const taken = sheet([
      [46870, 3, 6],
      [27680, 5, 6, 'כן'],
      [1, 1, 1, 'לא'],
    ]);
    const problem = first(taken, 'A1:C3');
    expect(problem).toEqual({ code: 'target-not-blank', facts: { cell: 'D2', count: 2, more: 1 } });
    const { say } = await loadWords('he');
    expect(say(problem as Parameters<typeof say>[0]).replace(/[\u2068\u2069]/g, '')).toBe(
      'התא D2, ועוד 1, אינם ריקים; דבר לא נכתב.',
    );
  });

  test.each([
    [
      'quotas that are there already',
      sheet([[46870, 3, 6, { value: 1, formula: '=CLUSTERQUOTA(A1,B1,C1)' }]]),
      'A1:C1',
      'target-not-blank',
    ],
    ['one column', sheet([[46870, 3, 6]]), 'A1:A1', 'selection-too-narrow'],
    ['four columns', sheet([[1, 46870, 3, 6]]), 'A1:D1', 'selection-too-narrow'],
    ['blank cells', sheet([['', '', '']]), 'A1:C1', 'selection-empty'],
    ['cells outside of everything', MEMBERS, 'H20:J25', 'selection-empty'],
    ['the last columns', sheet([[1]]), 'XFB1:XFD1', 'selection-empty'],
  ])('%s', (_, on, selected, code) => {
    expect(first(on, selected)).toMatchObject({ code });
  });

  test('where no column is left', () => {
    const edge: SheetSnapshot = {
      ...sheet([]),
      rows: [
        Object.assign([], { 16381: { value: 1 }, 16382: { value: 2 }, 16383: { value: 3 }, length: 16384 }),
      ],
    };
    expect(first(edge, 'XFB1:XFD1')).toMatchObject({ code: 'selection-no-room' });
  });
});
