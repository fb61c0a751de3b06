import type { Registry } from '../../../lib/index.js';
import { hasFailures, isWaiting } from '../../../addin/taskpane/state/explain/ours.js';
import { troublesIn } from '../../../addin/taskpane/state/explain/troubles.js';
import { registry as loading, snapshotOf } from './support/sheets.js';

let registry: Registry;
beforeAll(async () => {
  registry = await loading;
});

const VALUES = [
  ['רשות', 'אוכלוסייה', 'חברתי', 'פריפריאליות'],
  ['טייבה', 44585, 3, 6],
  ['טירה', 'הרבה', 11, null],
  ['כפר ברא', 3754, 4, { error: '#N/A' }],
];

const why = async (formula: string, error = '#VALUE!') => {
  const snapshot = snapshotOf({ חברות: VALUES, "ד'": [[{ value: { error }, formula }]] });
  const [trouble] = await troublesIn(snapshot, registry);
  return {
    readable: trouble?.readable,
    problems: trouble?.problems.map(({ code, place, facts }) => [code, facts['argument'] ?? '', place ?? '']),
  };
};

test.each<[string, readonly (readonly string[])[]]>([
  ['=CLUSTERQUOTA("x",3,6)', [['input-not-a-number', 'population', '']]],
  ['=CLUSTERQUOTA(1000,11,6)', [['index-out-of-range', 'socio', '']]],
  ['=CLUSTERQUOTA(0,3,6)', [['input-blank', 'population', '']]],
  [
    '=CLUSTERQUOTA(חברות!B3,חברות!C3,חברות!D3)',
    [
      ['input-not-a-number', 'population', "'חברות'!B3"],
      ['index-out-of-range', 'socio', "'חברות'!C3"],
      ['input-blank', 'periph', "'חברות'!D3"],
    ],
  ],
  ["=CLUSTERQUOTAPARTS('חברות'!B4,'חברות'!C4,'חברות'!D4)", [['input-not-a-number', 'periph', "'חברות'!D4"]]],
  ['=CLUSTERQUOTA(חברות!B2:B3,3,6)', [['one-cell-needed', 'population', '']]],
  [
    '=CLUSTERQUOTATOTAL(חברות!B2:B4,חברות!C2:C4,חברות!D2:D4)',
    [
      ['input-not-a-number', 'population', "'חברות'!B3"],
      ['index-out-of-range', 'socio', "'חברות'!C3"],
      ['input-blank', 'periph', "'חברות'!D3"],
      ['input-not-a-number', 'periph', "'חברות'!D4"],
    ],
  ],
  ['=CLUSTERQUOTATOTAL(חברות!B2:B4,חברות!C2:C3,חברות!D2:D4)', [['ranges-unequal', '', '']]],
  ['=CLUSTERQUOTATOTAL(חברות!F2:F4,חברות!G2:G4,חברות!H2:H4)', [['total-empty', '', '']]],
  ['=CLUSTERQUOTA(1000,3,6,חברות!A1:C1)', [['model-not-a-table', '', "'חברות'!A1"]]],
  ['=CLUSTERMODEL("2010-01-01")', [['before-first-edition', '', '']]],
  ['=CLUSTERMODEL("אתמול")', [['date-needed', '', '']]],
  ['=CLUSTERAUTHORITY("אטלנטיס","population")', [['authority-not-found', '', '']]],
  ['=CLUSTERAUTHORITY(חברות!A2,"height")', [['field-unknown', '', '']]],
  ['=CLUSTERMEMBERS("")', [['cluster-blank', '', '']]],
])('%s', async (formula, problems) => {
  expect(await why(formula)).toEqual({ readable: true, problems });
});

test('an authority that the arrangement has no share for is named', async () => {
  const rows = [
    [44585, 3, 6, 'T', '–', 100000],
    [3754, 4, 7, 'S', 44585, 1],
    [1200, 4, 7, 'S', 3754, 2],
  ];
  const of = async (formula: string) => {
    const snapshot = snapshotOf({ חברות: rows, "ד'": [[{ value: { error: '#N/A' }, formula }]] });
    const [trouble] = await troublesIn(snapshot, registry);
    return trouble?.problems.map(({ code, place }) => [code, place]);
  };
  const missing = [['share-missing', "'חברות'!A3"]];
  expect(await of('=CLUSTERQUOTA(חברות!A3,חברות!B3,חברות!C3,חברות!D1:F3)')).toEqual(missing);
  expect(await of('=CLUSTERQUOTATOTAL(חברות!A1:A3,חברות!B1:B3,חברות!C1:C3,חברות!D1:F3)')).toEqual(missing);
  expect(await of('=CLUSTERQUOTA(חברות!A2,חברות!B2,חברות!C2,חברות!D1:F3)')).toEqual([]);
  expect(await of('=CLUSTERTARIFF(90000,חברות!A1:A3,חברות!B1:B3,חברות!C1:C3,חברות!D1:F3)')).toEqual(missing);
});

describe('why a question has no answer', () => {
  const unsolved = async (formula: string) => {
    const snapshot = snapshotOf({
      חברות: [
        ['רשות', 'אוכלוסייה', 'חברתי', 'פריפריאליות', 'משקל'],
        ['טייבה', 44585, 3, 6, 1],
        ['כפר ברא', 3754, 4, 7, -2],
        ['', null, null, null, 'x'],
        ['יעד', 20000, 300000, 'הרבה'],
      ],
      "ד'": [[{ value: { error: '#NUM!' }, formula }]],
    });
    const [trouble] = await troublesIn(snapshot, registry);
    return {
      readable: trouble?.readable,
      problems: [...(trouble?.problems ?? []), ...(trouble?.unsolved ?? [])].map(({ code, place }) => [
        code,
        place ?? '',
      ]),
    };
  };
  const members = 'חברות!B2:B4,חברות!C2:C4,חברות!D2:D4';

  test.each<[string, readonly (readonly string[])[]]>([
    // The fixed sums of the two are 25,000.
    [`=CLUSTERTARIFF(חברות!B5,${members})`, [['solve-below-fixed', "'חברות'!B5"]]],
    [`=CLUSTERTARIFF(1000000000000000,${members})`, [['solve-beyond-limits', '']]],
    [`=CLUSTERTARIFF(חברות!D5,${members})`, [['solve-target-not-a-number', "'חברות'!D5"]]],
    [`=CLUSTERTARIFF(חברות!F9,${members})`, [['solve-target-missing', "'חברות'!F9"]]],
    [`=CLUSTERTARIFF(חברות!B5:B6,${members})`, [['one-cell-needed', '']]],
    [
      '=CLUSTERTARIFF(300000,חברות!B2:B5,חברות!C2:C5,חברות!D2:D5)',
      [
        ['index-out-of-range', "'חברות'!C5"],
        ['input-not-a-number', "'חברות'!D5"],
      ],
    ],
    [`=CLUSTERTARIFF(300000,${members},חברות!A1:C1)`, [['model-not-a-table', "'חברות'!A1"]]],
    [`=CLUSTERTARIFF(חברות!C5,${members})`, []],
    ['=CLUSTERAPPORTION(100,חברות!E2:E3)', [['apportion-weight-negative', "'חברות'!E3"]]],
    ['=CLUSTERAPPORTION(100,חברות!E2:E4)', [['apportion-not-a-number', "'חברות'!E4"]]],
    ['=CLUSTERAPPORTION(חברות!D5,חברות!B2:B3)', [['apportion-not-a-number', "'חברות'!D5"]]],
    ['=CLUSTERAPPORTION(חברות!B5,חברות!B2:B4,30000)', [['apportion-not-whole-units', "'חברות'!B5"]]],
    ['=CLUSTERAPPORTION(100,חברות!B2:B4,חברות!E3)', [['apportion-unit-not-positive', "'חברות'!E3"]]],
    ['=CLUSTERAPPORTION(100,חברות!F2:F4)', [['apportion-no-weights', "'חברות'!F2"]]],
    ['=CLUSTERAPPORTION(100,חברות!B2:B4)', []],
  ])('%s', async (formula, problems) => {
    expect(await unsolved(formula)).toEqual({ readable: true, problems });
  });

  test('what is calculated elsewhere is not blamed', async () => {
    expect(await unsolved(`=CLUSTERTARIFF(1000*2,${members})`)).toEqual({ readable: false, problems: [] });
    expect(await unsolved('=CLUSTERAPPORTION(100,חברות!B2:B4,1/2)')).toEqual({
      readable: false,
      problems: [],
    });
  });
});

test('what is calculated elsewhere is not blamed, and, and is said to be unreadable', async () => {
  expect(await why('=CLUSTERQUOTA(1000*2,3,12)')).toEqual({
    readable: false,
    problems: [['index-out-of-range', 'periph', '']],
  });
  expect(await why('=CLUSTERQUOTA(SUM(A1:A9),3,6)')).toEqual({ readable: false, problems: [] });
  expect(await why('=1+CLUSTERQUOTA(1,2,"x")')).toEqual({ readable: false, problems: [] });
});

test('arguments without a fault have none, so the cell only needs calculating again', async () => {
  expect(await why('=CLUSTERQUOTA(חברות!B2,חברות!C2,חברות!D2)')).toEqual({ readable: true, problems: [] });
});

test('only errors in formulas of ours count, and waiting is none', async () => {
  const waiting = { value: { error: '#BUSY!' }, formula: '=CLUSTERQUOTA(A1,B1,C1)' };
  const other = { value: { error: '#DIV/0!' }, formula: '=1/0' };
  const busy = snapshotOf({ a: [[waiting, other, { error: '#REF!' }]] });
  expect(await troublesIn(busy, registry)).toEqual([]);
  expect([isWaiting(busy), hasFailures(busy)]).toEqual([true, false]);
  const failed = snapshotOf({ a: [[{ value: { error: '#NUM!' }, formula: '=CLUSTERQUOTA(1,11,1)' }]] });
  expect([isWaiting(failed), hasFailures(failed)]).toEqual([false, true]);
});

describe('formulas on budget accounts', () => {
  const reasons = async (formula: string) => {
    const snapshot = snapshotOf({
      תקציב: [
        [1611200530, 100, 'name'],
        ['1371100992', 200, 'colour'],
        ['סה"כ', 300, null],
        [1571100530, 'אין', null],
        [null, null, null],
      ],
      "ד'": [[{ value: { error: '#N/A' }, formula }]],
    });
    const [trouble] = await troublesIn(snapshot, registry);
    return [...(trouble?.problems ?? []), ...(trouble?.unsolved ?? [])].map(({ code, place }) => [
      code,
      place ?? '',
    ]);
  };

  test.each<[string, readonly (readonly string[])[]]>([
    ['=CLUSTERACCOUNT(תקציב!A2,"name")', [['account-unlisted', "'תקציב'!A2"]]],
    ['=CLUSTERACCOUNT(תקציב!A3)', [['account-not-a-code', "'תקציב'!A3"]]],
    ['=CLUSTERACCOUNT(תקציב!A4)', [['account-unknown', "'תקציב'!A4"]]],
    ['=CLUSTERACCOUNT(תקציב!A5)', [['account-blank', "'תקציב'!A5"]]],
    ['=CLUSTERACCOUNT(6)', [['account-field-empty', '']]],
    ['=CLUSTERACCOUNT(תקציב!A1,תקציב!C2)', [['account-field-unknown', "'תקציב'!C2"]]],
    ['=CLUSTERACCOUNT(תקציב!A1,TRUE)', [['text-needed', '']]],
    ['=CLUSTERACCOUNT(תקציב!A1,תקציב!C1:C2)', [['one-cell-needed', '']]],
    ['=CLUSTERACCOUNT(תקציב!A1:A2)', [['one-cell-needed', '']]],
    ['=CLUSTERACCOUNT(תקציב!A1,תקציב!C1)', []],
    ['=CLUSTERACCOUNT(תקציב!A1)', []],
    [
      '=CLUSTERCHAPTERSUM(תקציב!A1:A5,תקציב!B1:B5,57)',
      [
        ['account-unknown', ''],
        ['account-not-a-code', "'תקציב'!A3"],
        ['number-has-letters', "'תקציב'!B4"],
      ],
    ],
    ['=CLUSTERCHAPTERSUM(תקציב!A1:A2,תקציב!B1:B3,61)', [['level-ranges-unequal', '']]],
    ['=CLUSTERCHAPTERSUM(תקציב!A5:A5,תקציב!B5:B5,61)', [['level-rows-none', '']]],
    ['=CLUSTERCHAPTERSUM(תקציב!A1:A2,תקציב!B1:B2,תקציב!A1)', [['level-not-a-level', "'תקציב'!A1"]]],
    ['=CLUSTERCHAPTERSUM(תקציב!A1:A2,תקציב!B1:B2,תקציב!A1:A2)', [['one-cell-needed', '']]],
    ['=CLUSTERCHAPTERSUM(תקציב!A1:A2,תקציב!B1:B2,61)', []],
    ['=CLUSTERCHAPTERSUM(OFFSET(A1,1,1),תקציב!B1:B2,57)', [['account-unknown', '']]],
  ])('%s', async (formula, expected) => {
    expect(await reasons(formula)).toEqual(expected);
  });
});
