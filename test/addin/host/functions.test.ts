import { CustomFunctionsService } from '../../../addin/workbench/host/functions.js';
import type { FunctionCall } from '../../../addin/workbench/book/types.js';
import { bookOf } from '../support/books.js';
import { bootOffice, type BootedOffice } from '../support/office.js';

let office: BootedOffice;
const cancelled: string[] = [];

const FUNCTIONS = [
  { id: 'ADD' },
  { id: 'MATRIX' },
  { id: 'FAIL' },
  { id: 'GIVEERROR' },
  { id: 'WHERE' },
  { id: 'SEE', options: { allowErrorForDataTypeAny: true } },
  { id: 'NEVER', options: { cancelable: true } },
  { id: 'FORGOTTEN' },
];

beforeAll(async () => {
  office = await bootOffice(bookOf({ חברות: [] }), { functions: FUNCTIONS });
  // As the add-in's own functions.js does: the runtime calls these, not us.
  const { associate, Error: FunctionError, ErrorCode } = CustomFunctions;
  associate('ADD', (a: number, b: number) => a + b);
  associate('MATRIX', () => [
    ['טייבה', 1],
    [new FunctionError(ErrorCode.notAvailable, 'אין נתון'), null],
  ]);
  associate('FAIL', (code: CustomFunctions.ErrorCode) => {
    throw new FunctionError(code, 'מספר התושבים חסר');
  });
  associate('GIVEERROR', () => new FunctionError(ErrorCode.invalidNumber, 'מחוץ לתחום'));
  associate('WHERE', (invocation: CustomFunctions.Invocation) => invocation.address);
  associate('SEE', (values: unknown[][]) =>
    values.flat().map((one) => [one instanceof FunctionError ? one.code : one]),
  );
  associate('NEVER', (invocation: CustomFunctions.CancelableInvocation) => {
    invocation.onCanceled = () => cancelled.push(invocation.functionName ?? '');
    return new Promise(() => undefined);
  });
});
afterAll(() => {
  office.close();
});

let next = 0;
const call = (name: string, ...args: unknown[]): FunctionCall => ({
  id: `call ${(next += 1)}`,
  name,
  args,
  address: "'חברות'!D2",
});

test('a batch goes out in one message and comes back together, each answer with its own call', async () => {
  const before = office.wire.length;
  const calls = Array.from({ length: 500 }, (_, number) => call('add', number, 1));
  const results = await office.host.call(calls);
  expect(results).toEqual(calls.map(({ id }, number) => ({ id, value: number + 1 })));
  const sent = office.wire
    .slice(before)
    .filter(({ to, text }) => to === 'addin' && text.includes('richApiMessage'));
  expect(sent).toHaveLength(1);
});

test('results, errors and messages arrive as the sheet shows them', async () => {
  const calls = [
    call('MATRIX'),
    call('GIVEERROR'),
    call('WHERE'),
    call('FAIL', '#VALUE!'),
    call('FAIL', '#NUM!'),
    call('FAIL', '#N/A'),
    call('FAIL', '#DIV/0!'),
    call('NOSUCH', 1),
    call('FORGOTTEN'),
  ];
  const results = (await office.host.call(calls)).map((result) =>
    'error' in result ? [result.error, result.message] : result.value,
  );
  expect(results).toEqual([
    [
      ['טייבה', 1],
      [{ error: '#N/A' }, null],
    ],
    // Of a returned error, the runtime passes on words for #VALUE! and #N/A alone.
    ['#NUM!', undefined],
    "'חברות'!D2",
    ['#VALUE!', 'מספר התושבים חסר'],
    ['#NUM!', 'מספר התושבים חסר'],
    ['#N/A', 'מספר התושבים חסר'],
    ['#DIV/0!', 'מספר התושבים חסר'],
    ['#NAME?', undefined],
    // Listed, but not in the add-in's script: the runtime does not say more than that it failed.
    ['#VALUE!', undefined],
  ]);
});

test('an error value in an argument is the result, unless the function asks to see it', async () => {
  const [added, seen] = await office.host.call([
    call('ADD', { error: '#REF!' }, 1),
    call('SEE', [[1, { error: '#N/A' }]]),
  ]);
  expect(added).toMatchObject({ error: '#REF!' });
  expect(seen).toMatchObject({ value: [[1], ['#N/A']] });
});

test('a cancelled call is told to the add-in, and is not waited for', async () => {
  const waiting = call('NEVER');
  const result = office.host.call([waiting]);
  await new Promise((resolve) => setTimeout(resolve, 50));
  office.host.functions.cancel([waiting]);
  expect(await result).toEqual([{ id: waiting.id, error: '#BUSY!' }]);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(cancelled).toEqual(['NEVER']);
});

test('a call that waits for an add-in which never came is answered when that is taken away, and so is every later one', async () => {
  const sent: unknown[] = [];
  const service = new CustomFunctionsService([{ id: 'ADD' }], (messages) => sent.push(messages));
  const asked = call('ADD', 1, 2);
  const result = service.call([asked]);
  service.abandon();
  expect(await result).toEqual([{ id: asked.id, error: '#BUSY!' }]);
  service._SetOsfControlContainerReadyForCustomFunctions();
  expect(await service.call([asked])).toEqual([{ id: asked.id, error: '#BUSY!' }]);
  expect(sent).toEqual([]);
});

test('results come through while someone is typing in a cell', async () => {
  office.book.editing = true;
  const [result] = await office.host.call([call('ADD', 2, 3)]);
  office.book.editing = false;
  expect(result).toMatchObject({ value: 5 });
});

test('a ribbon command runs in the add-in and ends when the add-in says so', async () => {
  const seen: unknown[] = [];
  Office.actions.associate('computeSelection', (event: Office.AddinCommands.Event) => {
    seen.push(event.source.id);
    setTimeout(() => {
      seen.push('done');
      event.completed();
    }, 20);
  });
  await office.host.runCommand('computeSelection', 'ComputeButton');
  expect(seen).toEqual(['ComputeButton', 'done']);
});

test('the add-in brings its pane to the front', async () => {
  const shown: boolean[] = [];
  const other = await bootOffice(bookOf({ א: [] }), {
    onPane: (visible) => shown.push(visible),
    locale: 'ar-IL',
  });
  expect(Office.context.displayLanguage).toBe('ar-IL');
  await Office.addin.showAsTaskpane();
  await Office.addin.hide();
  expect(shown).toEqual([true, false]);
  other.close();
});
