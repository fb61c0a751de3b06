import { troublesIn } from '../../../addin/taskpane/state/explain/troubles.js';
import { snapshotOf } from './support/sheets.js';

const GIVEN = [
  ['רוב', 15, 'כן', '2026-11-21', 1_000_000],
  ['רוב רגיל', 15.5, 'אולי', '21/11/2026', -5],
  [null, null, null, null, null],
  ['two-thirds', 'הרבה', 0, '9996-01-01', { error: '#REF!' }],
  ['עובדים', 17, false, 46347, '250,000'],
];

const why = async (formula: string, error = '#VALUE!') => {
  const snapshot = snapshotOf({ נתונים: GIVEN, "ד'": [[{ value: { error }, formula }]] });
  const [trouble] = await troublesIn(snapshot);
  expect(trouble?.problems).toEqual([]);
  return {
    readable: trouble?.readable,
    reasons: trouble?.unsolved.map(({ code, place, facts }) => [code, facts['argument'] ?? '', place ?? '']),
  };
};

const at = (cell: string): string => `'נתונים'!${cell}`;

test.each<[string, readonly (readonly string[])[]]>([
  ['=CLUSTERMAJORITY(נתונים!A2,נתונים!B1)', [['majority-unknown', '', at('A2')]]],
  [
    '=CLUSTERMAJORITY(נתונים!A3,נתונים!B2)',
    [
      ['value-missing', 'kind', at('A3')],
      ['count-not-whole', 'members', at('B2')],
    ],
  ],
  ['=CLUSTERMAJORITY("two-thirds",נתונים!B4)', [['not-a-number', 'members', at('B4')]]],
  ['=CLUSTERMAJORITY("רוב",נתונים!B1:B2)', [['one-cell-needed', 'members', '']]],
  ['=CLUSTERMAJORITY("רוב",0)', [['value-missing', 'members', '']]],
  ['=CLUSTERMAJORITY(נתונים!A1,נתונים!B1)', []],
  [
    '=CLUSTERCANJOIN(נתונים!C3,נתונים!C2)',
    [
      ['answer-missing', 'authority', at('C3')],
      ['yes-or-no-needed', 'council', at('C2')],
    ],
  ],
  ['=CLUSTERCANJOIN(נתונים!C4,TRUE)', [['zero-or-blank', 'authority', at('C4')]]],
  ['=CLUSTERCANJOIN(נתונים!C1,TRUE,נתונים!C2)', [['yes-or-no-needed', 'minister', at('C2')]]],
  // What the minister did not do may be blank.
  ['=CLUSTERCANJOIN(נתונים!C1,נתונים!C5,נתונים!C3)', []],
  ['=CLUSTERCANLEAVE(FALSE,נתונים!B5,16)', [['votes-exceed-members', '', at('B5')]]],
  ['=CLUSTERCANLEAVE(FALSE,11)', [['value-missing', 'members', '']]],
  ['=CLUSTERCANLEAVE(FALSE,נתונים!B3,16,TRUE)', [['value-missing', 'votes_for', at('B3')]]],
  [
    '=CLUSTERCANLEAVE(נתונים!C3,נתונים!B2,נתונים!B4,נתונים!C2)',
    [
      ['answer-missing', 'authority_asked', at('C3')],
      ['count-not-whole', 'votes_for', at('B2')],
      ['not-a-number', 'members', at('B4')],
      ['yes-or-no-needed', 'convinced', at('C2')],
    ],
  ],
  ['=CLUSTERCANLEAVE(נתונים!C5)', []],
  ['=CLUSTERTERMEND(נתונים!D2)', [['date-needed', '', at('D2')]]],
  ['=CLUSTERTERMEND(נתונים!D3)', [['value-missing', 'start', at('D3')]]],
  ['=CLUSTERTERMEND(נתונים!D4)', [['date-outside', '', at('D4')]]],
  ['=CLUSTERTERMEND(נתונים!D1:D2)', [['one-cell-needed', 'start', '']]],
  ['=CLUSTERTERMEND(נתונים!D5)', []],
  ['=CLUSTERTENDERROOM(נתונים!E2,נתונים!B1:B2)', [['maximum-negative', '', at('E2')]]],
  ['=CLUSTERTENDERROOM(נתונים!E3,נתונים!B1:B2)', [['value-missing', 'maximum', at('E3')]]],
  [
    '=CLUSTERTENDERROOM(נתונים!E4,נתונים!E1:E5)',
    [
      ['not-a-number', 'maximum', at('E4')],
      ['not-a-number', 'amounts', at('E4')],
      ['not-a-number', 'amounts', at('E5')],
    ],
  ],
  [
    '=CLUSTERTENDERROOM(נתונים!E1,נתונים!A1:B2)',
    [
      ['not-a-number', 'amounts', at('A1')],
      ['not-a-number', 'amounts', at('A2')],
    ],
  ],
  ['=CLUSTERTENDERROOM(נתונים!E1,נתונים!B1:B3)', []],
])('%s', async (formula, reasons) => {
  expect(await why(formula)).toEqual({ readable: true, reasons });
});

test.each<[string, readonly (readonly string[])[]]>([
  ['=CLUSTERMAJORITY(A1&"x",נתונים!B2)', [['count-not-whole', 'members', at('B2')]]],
  ['=CLUSTERCANLEAVE(FALSE,נתונים!B5,8*2)', []],
  ['=CLUSTERCANLEAVE(FALSE,5+6,16)', []],
  ['=CLUSTERTERMEND(TODAY())', []],
  ['=CLUSTERTENDERROOM(נתונים!E2,SUM(A1:A2))', [['maximum-negative', '', at('E2')]]],
])('what is calculated elsewhere is not blamed: %s', async (formula, reasons) => {
  expect(await why(formula, '#NUM!')).toEqual({ readable: false, reasons });
});
