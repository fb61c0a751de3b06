import { clusterAccount } from '../../../addin/functions/budget.js';
import { speak } from '../../../addin/functions/speech.js';
import { Engine } from '../../../addin/workbench/engine/engine.js';
import { bookOf } from '../support/books.js';
import { bootOffice, type BootedOffice } from '../support/office.js';

const SHEET = 'תקציב';
const CODES = [1611200530, '1371100992', '6', null, 'הנהלה', '161120053', '1571100530'];

const book = bookOf({ [SHEET]: CODES.map((code) => [code]) });
let office: BootedOffice;
let engine: Engine;

beforeAll(async () => {
  office = await bootOffice(book, {
    functions: [
      {
        id: 'CLUSTERACCOUNT',
        parameters: [{ name: 'code' }, { name: 'field', optional: true }],
        options: { allowErrorForDataTypeAny: true },
      },
    ],
  });
  CustomFunctions.associate('CLUSTERACCOUNT', clusterAccount);
  await speak('he');
  engine = new Engine(book, { functions: ['CLUSTERACCOUNT'], call: (calls) => office.host.call(calls) });
  // All before the chart is there: every one of them has to wait for it.
  book.edit(
    SHEET,
    CODES.flatMap((_, row) => [
      { row, column: 1, value: null, formula: `=CLUSTERACCOUNT(A${String(row + 1)})` },
      { row, column: 5, value: null, formula: `=CLUSTERACCOUNT(A${String(row + 1)},"צד")` },
      { row, column: 6, value: null, formula: `=C${String(row + 1)}="הוצאות"` },
    ]),
    'user',
  );
  await engine.settled();
}, 30_000);

afterAll(() => {
  engine.dispose();
  office.close();
});

const shown = (row: number): unknown[] =>
  [1, 2, 3, 5, 6].map((column) => book.sheet(SHEET)?.cell(row, column)?.value ?? null);

const [value, na] = [{ error: '#VALUE!' }, { error: '#N/A' }];

test.each([
  [1611200530, [61, 'הוצאות', 'מועצת הרשות', 'הוצאות', true]],
  // The book lists 37 and not the account: only the name is missing.
  ['1371100992', [37, 'הכנסות', na, 'הכנסות', false]],
  ['6', [na, 'הוצאות', expect.any(String), 'הוצאות', true]],
  [null, [value, null, null, value, false]],
  ['הנהלה', [value, null, null, value, false]],
  ['161120053', [value, null, null, value, false]],
  ['1571100530', [na, null, null, na, false]],
])('CLUSTERACCOUNT of %j in cells is %j', (code, cells) => {
  expect(shown(CODES.indexOf(code))).toEqual(cells);
});

test('a code that is typed later is read at once, and its row follows', async () => {
  book.edit(SHEET, [{ row: 3, column: 0, value: '1-111100-100' }], 'user');
  await engine.settled();
  expect(shown(3).slice(0, 2)).toEqual([11, 'הכנסות']);
  book.edit(SHEET, [{ row: 3, column: 0, value: null }], 'user');
  await engine.settled();
  expect(shown(3)).toEqual([value, null, null, value, false]);
});
