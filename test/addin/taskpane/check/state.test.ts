import { checkBook } from '../../../../lib/sheets/book/check-book.js';
import { isoDate, type BookCheck, type IsoDate, type KeptAnswer } from '../../../../lib/index.js';
import { cellAt, labelOf } from '../../../../addin/taskpane/state/check/cells.js';
import {
  initialChecking,
  isCurrent,
  type Checking,
} from '../../../../addin/taskpane/state/check/checking.js';
import type { CheckEvent } from '../../../../addin/taskpane/state/check/events.js';
import {
  countsOf,
  groupsOf,
  isSelected,
  itemsOf,
  shownOf,
} from '../../../../addin/taskpane/state/check/items.js';
import { reduceCheck } from '../../../../addin/taskpane/state/check/reduce.js';
import { snapshotOf } from '../support/sheets.js';

const LEDGER = ['מס כרטיס', 'שם כרטיס', 'תקציב 2022 באלפי ש"ח'];
const on = isoDate('2026-11-21') as IsoDate;

const bookOf = (...lines: readonly (readonly (string | number)[])[]): BookCheck =>
  checkBook({ snapshot: snapshotOf({ 'כרטיסי "תקציב"': [LEDGER, ...lines] }), on, registry: null });

/** Receipts of 45,500 thousands against payments of 45,000; two codes that the chart does not know. */
const book = bookOf(
  [1111100100, 'ארנונה מגורים', 44500],
  [1121000210, 'אגרות', 1000],
  [1611100110, 'שכר מינהל', -30000],
  [1811100110, 'שכר חינוך', -7500],
  [1819900999, 'שכר אחר', -7500],
);
const items = itemsOf(book);
const say = (entry: (typeof items)[number]['entry']) => `${entry.what.code} 12,400 ₪ של «קלנסווה»`;

const after = (...events: readonly CheckEvent[]): Checking => events.reduce(reduceCheck, initialChecking());

describe('what a check says', () => {
  test('has a key each, the same in the next check', () => {
    const keys = items.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const again = itemsOf(checkBook({ ...book.request }));
    expect(again.map(({ key }) => key)).toEqual(keys);
    expect(itemsOf(book)).toBe(items);
  });

  test('stands in groups, the gravest first, and is counted', () => {
    const groups = groupsOf(items);
    expect(groups.map(({ outcome }) => outcome)).toEqual(
      ['breached', 'undetermined', 'advisory', 'met'].filter((outcome) =>
        items.some(({ entry }) => entry.outcome === outcome),
      ),
    );
    const counts = countsOf(items);
    expect(counts.breached).toBe(1);
    for (const { outcome, items: some } of groups) expect(some).toHaveLength(counts[outcome]);
  });

  test.each([
    ['', items.length],
    ['12400', items.length],
    ['12,400', items.length],
    ["קלנסווה' ₪", items.length],
    ['כרטיסי תקציב', items.filter(({ entry }) => entry.sheet !== undefined).length],
    ['reg. 4', items.filter(({ entry }) => entry.source?.clause === 'reg. 4').length],
    ['REG. 4', items.filter(({ entry }) => entry.source?.clause === 'reg. 4').length],
    ['קלנסווה אין', 0],
  ])('is found by «%s»', (text, count) => {
    expect(shownOf(items, { text }, say)).toHaveLength(count);
    if (text !== 'קלנסווה אין') expect(count).toBeGreaterThan(0);
  });

  test('is filtered by what it comes to and by its sheet', () => {
    expect(shownOf(items, { text: '', outcome: 'breached' }, say).map(({ entry }) => entry.outcome)).toEqual([
      'breached',
    ]);
    expect(shownOf(items, { text: '', sheet: 'אחר' }, say)).toEqual([]);
    expect(shownOf(items, { text: '', sheet: 'כרטיסי "תקציב"' }, say).length).toBeGreaterThan(0);
  });

  test('belongs to the cell that is selected, and to no other', () => {
    const placed = items.find(({ entry }) => entry.at);
    const at = placed?.entry.at;
    if (!placed || !at) throw new Error('nothing has a cell');
    const area = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });
    expect(isSelected(placed, { sheet: at.sheet, area: area(at.row, at.column) })).toBe(true);
    expect(isSelected(placed, { sheet: at.sheet, area: area(at.row + 1, at.column) })).toBe(false);
    expect(isSelected(placed, { sheet: 'אחר', area: area(at.row, at.column) })).toBe(false);
    expect(isSelected(placed, undefined)).toBe(false);
  });
});

test('a cell is called by the words before it, else by those after it', () => {
  const snapshot = snapshotOf({
    א: [
      ['11', 'ארנונה  כללית', 7, 'שכר כללי', 8],
      [7, 'סה"כ'],
    ],
  });
  const label = (row: number, column: number) => labelOf(snapshot, { sheet: 'א', row, column });
  expect([label(0, 2), label(0, 4), label(1, 0), label(5, 0)]).toEqual([
    'ארנונה כללית',
    'שכר כללי',
    'סה"כ',
    undefined,
  ]);
  expect(cellAt(snapshot, { sheet: 'א', row: 0, column: 2 })).toEqual({ value: 7 });
});

describe('the check after something happened', () => {
  const answer: KeptAnswer = { id: 'unit', about: 'unit', sheet: 'א', facts: {}, value: 'nis' };

  test('keeps its last answer while it runs, and where it was stopped', () => {
    const stopped = after(
      { type: 'finished', book },
      { type: 'started' },
      { type: 'progressed', progress: { stage: 'reading', done: 1, of: 2 } },
      { type: 'stopped', snapshot: book.request.snapshot },
    );
    expect(stopped.book).toBe(book);
    expect(stopped.run).toEqual({ phase: 'stopped', snapshot: book.request.snapshot });
  });

  test('goes on after being stopped when a question is answered, or an answer taken back', () => {
    const stopped = after({ type: 'stopped', snapshot: book.request.snapshot });
    expect(reduceCheck(stopped, { type: 'answered', answer }).run).toEqual({ phase: 'none' });
    expect(reduceCheck(stopped, { type: 'taken-back', id: 'unit' }).run).toEqual({ phase: 'none' });
  });

  test('has one answer to a question, the newest', () => {
    const two = after(
      { type: 'answered', answer },
      { type: 'answered', answer: { ...answer, value: 'thousands' } },
    );
    expect(two.answers.map(({ value }) => value)).toEqual(['thousands']);
    expect(reduceCheck(two, { type: 'taken-back', id: 'unit' }).answers).toEqual([]);
  });

  test('is current only for the same workbook with the same answers', () => {
    const { snapshot } = book.request;
    const done = after({ type: 'finished', book });
    expect(isCurrent(initialChecking(), snapshot)).toBe(false);
    expect(isCurrent(done, snapshot)).toBe(true);
    expect(isCurrent(done, { ...snapshot })).toBe(false);
    expect(isCurrent(reduceCheck(done, { type: 'answered', answer }), snapshot)).toBe(false);
  });

  test('forgets what is open and filtered by once it is gone', () => {
    const [first] = items;
    const state = after(
      { type: 'finished', book },
      { type: 'opened', key: first?.key ?? '' },
      { type: 'opened', key: 'gone' },
      { type: 'sheet-chosen', sheet: 'gone' },
      { type: 'outcome-chosen', outcome: 'advisory' },
      { type: 'searched', text: 'x' },
      { type: 'finished', book },
    );
    expect(state.open).toEqual([first?.key]);
    expect(state.filter).toEqual({ text: 'x', outcome: 'advisory' });
    expect(reduceCheck(state, { type: 'unfiltered' }).filter).toEqual({ text: '' });
    expect(reduceCheck(state, { type: 'closed', key: first?.key ?? '' }).open).toEqual([]);
  });

  test('knows of marks only whether there are any', () => {
    const marked = after({ type: 'marks-counted', cells: 3 });
    expect(marked.marked).toBe(true);
    expect(reduceCheck(marked, { type: 'marks-counted', cells: 5 })).toBe(marked);
    expect(reduceCheck(marked, { type: 'marks-counted', cells: 0 }).marked).toBe(false);
  });
});
