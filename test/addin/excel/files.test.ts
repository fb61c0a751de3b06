import { bookOf } from '../support/books.js';
import { bootExcel, valueOf, type BootedExcel } from '../support/excel.js';
import { everything } from '../support/state.js';

/** Bytes of every kind, so many that they come in several slices and the last one is not full. */
const BYTES = Uint8Array.from({ length: 600_001 }, (_, at) => (at * 7 + (at >> 8)) & 255);

const book = () => bookOf({ תקציב: [['סעיף', 1200]] });

let office: BootedExcel;
afterEach(() => {
  office.close();
});

/** What was asked of the host, by its numbers. */
const dispatched = (): readonly number[] =>
  office.wire.flatMap(({ to, text }) => {
    const message = JSON.parse(text) as {
      readonly _data?: { readonly DdaMethod?: { readonly DispatchId: number } };
    };
    const id = message._data?.DdaMethod?.DispatchId;
    return to === 'host' && id !== undefined && id !== 93 ? [id] : [];
  });

test('the whole workbook comes as its file, slice by slice, is closed, and is what it was', async () => {
  office = await bootExcel(book(), [], { saved: () => Promise.resolve(BYTES) });
  const before = everything(office.book);
  const files = await office.excel.files();
  const given = valueOf(await files.wholeFile());
  expect(given.length).toBe(BYTES.length);
  expect(Buffer.from(given).equals(Buffer.from(BYTES))).toBe(true);
  expect(dispatched()).toEqual([77, 80, 80, 80, 81]);
  expect(everything(office.book)).toEqual(before);
});

test('ten times in a row, though no more than two copies may be open', async () => {
  office = await bootExcel(book(), [], { saved: () => Promise.resolve(BYTES.subarray(0, 10)) });
  const files = await office.excel.files();
  for (let time = 0; time < 10; time++) expect(valueOf(await files.wholeFile())).toHaveLength(10);
});

test('a third copy at the same time is refused by its own name, and later there is room again', async () => {
  let give: (() => void)[] = [];
  const saved = () =>
    new Promise<Uint8Array>((resolve) => {
      give.push(() => {
        resolve(BYTES.subarray(0, 10));
      });
    });
  office = await bootExcel(book(), [], { saved });
  const files = await office.excel.files();
  const first = [files.wholeFile(), files.wholeFile()];
  expect(await files.wholeFile()).toEqual({
    ok: false,
    problems: [{ code: 'file-copies-open', facts: {} }],
  });
  for (const one of give) one();
  for (const one of first) expect(valueOf(await one)).toHaveLength(10);
  give = [];
  const again = files.wholeFile();
  await new Promise((resolve) => setTimeout(resolve, 20));
  for (const one of give) one();
  expect(valueOf(await again)).toHaveLength(10);
});

test.each([
  ['cannot be written', () => Promise.resolve(undefined), 5001],
  ['comes with nothing in it', () => Promise.resolve(new Uint8Array()), 'size'],
])('a workbook that %s is not given, and its copy is closed', async (_, saved, code) => {
  office = await bootExcel(book(), [], { saved });
  const files = await office.excel.files();
  for (let time = 0; time < 3; time++) {
    expect(await files.wholeFile()).toEqual({
      ok: false,
      problems: [{ code: 'file-not-given', facts: { code } }],
    });
  }
});

test('an answer that does not come is not waited for, and the copy that comes too late is closed', async () => {
  let give: (bytes: Uint8Array) => void = () => undefined;
  const saved = () =>
    new Promise<Uint8Array>((resolve) => {
      give = resolve;
    });
  office = await bootExcel(book(), [], { saved });
  const files = await office.excel.files();
  jest.useFakeTimers();
  try {
    const asked = files.wholeFile();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(await asked).toEqual({
      ok: false,
      problems: [{ code: 'file-not-given', facts: { code: 'timeout' } }],
    });
    give(BYTES.subarray(0, 10));
    await jest.advanceTimersByTimeAsync(1000);
    expect(dispatched()).toEqual([77, 81]);
  } finally {
    jest.useRealTimers();
  }
});

test('while someone is typing in a cell nothing is given, and it is said why', async () => {
  office = await bootExcel(book(), [], { saved: () => Promise.resolve(BYTES) });
  const files = await office.excel.files();
  office.book.editing = true;
  expect(await files.wholeFile()).toEqual({ ok: false, problems: [{ code: 'cell-editing', facts: {} }] });
});

test('a file is opened as a new workbook, byte for byte, and the open one stays as it is', async () => {
  const opened: Uint8Array[] = [];
  office = await bootExcel(book(), [], { openNew: (bytes) => opened.push(bytes) > 0 });
  const before = everything(office.book);
  const files = await office.excel.files();
  valueOf(await files.openNew(BYTES));
  expect(opened).toHaveLength(1);
  expect(Buffer.from(opened[0] ?? []).equals(Buffer.from(BYTES))).toBe(true);
  expect(everything(office.book)).toEqual(before);
});

test('where no new workbook opens it is said, and a file that no message carries is told apart', async () => {
  office = await bootExcel(book(), [], { openNew: () => false });
  const files = await office.excel.files();
  expect(await files.openNew(BYTES)).toEqual({
    ok: false,
    problems: [{ code: 'file-not-opened', facts: { code: 'GeneralException' } }],
  });
  expect(await files.openNew(new Uint8Array(4_000_000))).toEqual({
    ok: false,
    problems: [{ code: 'file-too-large-to-open', facts: {} }],
  });
});
