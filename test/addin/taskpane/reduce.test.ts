import type { Applied } from '../../../addin/excel/port.js';
import type { PaneEvent } from '../../../addin/taskpane/state/events.js';
import { initialState, openTable, type PaneState } from '../../../addin/taskpane/state/pane.js';
import { cellOfPlace } from '../../../addin/taskpane/state/places.js';
import { memberIn, tableId } from '../../../addin/taskpane/state/members.js';
import { reduce } from '../../../addin/taskpane/state/reduce.js';
import { initialSimulation } from '../../../addin/taskpane/state/scenarios/simulation.js';
import { createStore } from '../../../addin/taskpane/state/store.js';
import { snapshotOf, tableOf } from './support/sheets.js';

const start = initialState(undefined, 'he');
const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(reduce, start);

const table = tableOf([
  ['טייבה', 44585, 3, 6],
  ['טירה', 26182, 7, 6],
]);
const read: PaneEvent = {
  type: 'read',
  reading: { phase: 'read', snapshot: snapshotOf({}), tables: [table], troubles: [] },
};
const plan = { steps: [{ do: 'delete-sheet', sheet: 'x' }] } as const;
const applied: Applied = { plan, cells: 3, inverse: [] };

test('the language follows Office until one is chosen, and again when the choice is withdrawn', () => {
  expect(initialState('ar', 'he').language).toBe('ar');
  expect(after({ type: 'language-chosen', language: 'fa' })).toMatchObject({ language: 'fa', chosen: 'fa' });
  const back = after(
    { type: 'language-chosen', language: 'fa' },
    { type: 'language-chosen', language: undefined },
  );
  expect([back.language, back.chosen]).toEqual(['he', undefined]);
});

test('what was read stays in view while it is read again', () => {
  expect(after(read, { type: 'reading' }).reading.phase).toBe('read');
  expect(after({ type: 'reading' }).reading.phase).toBe('reading');
});

test('how far a first reading has come is known; a later one stays unseen', () => {
  const progress = { done: 2_500, of: 20_000 };
  expect(after({ type: 'reading' }, { type: 'reading', progress }).reading).toEqual({
    phase: 'reading',
    progress,
  });
  expect(after(read, { type: 'reading', progress }).reading.phase).toBe('read');
});

test('an open table is found again by where its headings stand, and lost when it is gone', () => {
  const went: PaneEvent = { type: 'went', area: { name: 'simulate', table: tableId(table) } };
  expect(tableId(table)).toBe('חברות!A1');
  expect(openTable(after(read, went))).toBe(table);
  expect(openTable(after(went))).toBeUndefined();
});

test('what happened to the scenarios is kept beside everything else', () => {
  const simulation = initialSimulation();
  expect(after(read, { type: 'simulated', simulation })).toMatchObject({
    simulation,
    reading: { phase: 'read' },
  });
});

test('a write is announced, written, and undoable until it is undone or dismissed', () => {
  expect(after({ type: 'announced', plan }).task).toEqual({ phase: 'announced', plan });
  expect(after({ type: 'announced', plan }, { type: 'withdrawn' }).task).toEqual({ phase: 'none' });
  const written = after(
    { type: 'announced', plan },
    { type: 'writing', cells: 3 },
    { type: 'written', applied },
  );
  expect(written).toMatchObject({
    task: { phase: 'none' },
    undoable: applied,
    outcome: { kind: 'written', cells: 3, sheets: ['x'] },
  });
  expect(reduce(written, { type: 'undone', sheets: ['x'] })).toMatchObject({
    undoable: undefined,
    outcome: { kind: 'undone' },
  });
  expect(reduce(written, { type: 'dismissed' })).toMatchObject({ undoable: undefined, outcome: undefined });
});

test('a refused undo can be tried again', () => {
  const refused = after(
    { type: 'written', applied },
    { type: 'undoing' },
    {
      type: 'refused',
      outcome: { kind: 'refused', by: 'workbook', problems: [{ code: 'cell-editing', facts: {} }] },
    },
  );
  expect(refused).toMatchObject({ task: { phase: 'none' }, undoable: applied, outcome: { kind: 'refused' } });
});

test('the selected row is the member whose row the selection touches', () => {
  const at = (row: number, column: number, sheet = 'חברות') =>
    memberIn(table, sheet, { top: row, left: column, bottom: row, right: column })?.name;
  expect([at(1, 0), at(2, 3), at(0, 0), at(1, 9), at(1, 0, 'אחר')]).toEqual([
    'טייבה',
    'טירה',
    undefined,
    undefined,
    undefined,
  ]);
});

test.each([
  ["'חברות'!C7", { sheet: 'חברות', row: 6, column: 2 }],
  ["'it''s'!$A$1", { sheet: "it's", row: 0, column: 0 }],
  ['Data!B2', { sheet: 'Data', row: 1, column: 1 }],
  ['C7', undefined],
  ['bands[1].from', undefined],
])('the place %s', (place, cell) => {
  expect(cellOfPlace(place)).toEqual(cell);
});

test('a store tells its listeners of changes, and of nothing else', () => {
  const store = createStore(1, (state: number, event: number) => state + event);
  const seen: number[] = [];
  const stop = store.subscribe(() => seen.push(store.get()));
  store.send(2);
  store.send(0);
  stop();
  store.send(5);
  expect([seen, store.get()]).toEqual([[3], 8]);
});
