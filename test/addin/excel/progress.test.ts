import type { ReadingProgress } from '../../../addin/excel/port.js';
import { openBook } from '../../../addin/workbench/book/open.js';
import { CommonError } from '../../../addin/workbench/host/wire.js';
import type { Book } from '../../../addin/workbench/book/book.js';
import { bootExcel, valueOf, type BootedExcel } from '../support/excel.js';
import { snapshotOf } from '../taskpane/support/sheets.js';

const ROWS = 30_000;
const table = (rows: number) =>
  Array.from({ length: rows }, (_, row) => [`1${row}`, 'סעיף תקציבי לפי ספר המספרים', row, row * 2, row * 3]);

let book: Book;
let excel: BootedExcel;
beforeEach(async () => {
  book = openBook(snapshotOf({ תקציב: table(ROWS), חברות: table(10), ריק: [] }));
  excel = await bootExcel(book);
});
afterEach(() => {
  jest.useRealTimers();
  excel.close();
});

const refusals = () =>
  excel.wire.filter(
    ({ to, text }) =>
      to === 'addin' && text.length < 1_000 && text.includes(String(CommonError.answerTooLarge)),
  ).length;

test('of a workbook that takes several messages, each tells how many rows have come; it is tried in one message only once', async () => {
  const told: ReadingProgress[] = [];
  const first = valueOf(await excel.excel.snapshot(undefined, undefined, (progress) => told.push(progress)));
  expect(first.sheets.map(({ rows }) => rows.length)).toEqual([ROWS, 10, 0]);
  expect(told.length).toBeGreaterThan(2);
  expect(told.every(({ of }) => of === ROWS + 10)).toBe(true);
  expect(told.map(({ done }) => done)).toEqual([...told.map(({ done }) => done)].sort((a, b) => a - b));
  expect(told.at(-1)?.done).toBe(ROWS + 10);
  expect(refusals()).toBe(1);
  expect(valueOf(await excel.excel.snapshot())).toEqual(first);
  expect(refusals()).toBe(1);
});

test('a reading that goes on is not given up, however long all of it takes', async () => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'performance'] });
  let done = false;
  let told = 0;
  const reading = excel.excel
    .snapshot(undefined, undefined, () => {
      // Someone begins to type, and the next message waits.
      told += 1;
      if (told <= 2) book.editing = true;
    })
    .finally(() => {
      done = true;
    });
  let typing = 0;
  while (!done) {
    await jest.advanceTimersByTimeAsync(book.editing ? 15_000 : 10);
    if (book.editing) {
      typing += 15_000;
      book.editing = false;
    }
  }
  expect(typing).toBe(30_000);
  expect(valueOf(await reading).sheets[0]?.rows).toHaveLength(ROWS);
});
