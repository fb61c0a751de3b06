import { Exact, type Scenario } from '../../../../lib/index.js';
import { readDraft } from '../../../../addin/taskpane/state/scenarios/draft.js';
import type { Parameter, SimulationEvent } from '../../../../addin/taskpane/state/scenarios/events.js';
import { copyName, freeName } from '../../../../addin/taskpane/state/scenarios/names.js';
import { changesIn } from '../../../../addin/taskpane/state/scenarios/parameters.js';
import { reduceSimulation } from '../../../../addin/taskpane/state/scenarios/reduce.js';
import {
  entryOf,
  initialSimulation,
  isPlain,
  plainScenario,
  savedState,
  type Simulation,
} from '../../../../addin/taskpane/state/scenarios/simulation.js';

const after = (...events: readonly SimulationEvent[]): Simulation =>
  events.reduce(reduceSimulation, initialSimulation());
const on = (state: Simulation, ...events: readonly SimulationEvent[]): Simulation =>
  events.reduce(reduceSimulation, state);
const names = ({ entries }: Simulation) => entries.map(({ draft }) => draft.name);
const created = (id: string, from: 'present' | 'plain' = 'present'): SimulationEvent => ({
  type: 'created',
  id,
  name: id,
  from,
});
const typed = (field: string, text: string): SimulationEvent => ({ type: 'typed', field, text });
const tariff = (text: string) => typed('arrangement.parts.0.tariff', text);

/** Everything that can be changed, once. */
const everything: readonly SimulationEvent[] = [
  tariff('5'),
  typed('arrangement.parts.0.bands.0.value', '11000'),
  typed('arrangement.parts.0.socio.0', '35'),
  typed('arrangement.factor', '90'),
  { type: 'row-added', list: 'arrangement.caps', row: { from: '0', value: '60000' } },
  { type: 'row-added', list: 'arrangement.floors', row: { from: '0', value: '9000' } },
  { type: 'member-removed', key: '168' },
  { type: 'member-added', member: { key: 'own:x', name: 'חדשה', population: 9, socio: 1, periph: 1 } },
  typed('growth.perCent', '1.5'),
  typed('growth.years', '3'),
  { type: 'vintage-chosen', vintage: 'bureau-2020' },
  { type: 'figure-typed', key: '2730', argument: 'socio', text: '4' },
  { type: 'figure-typed', key: '2730', argument: 'population', text: '50,000' },
  typed('limits.perAuthority', '60,000'),
];

const all: readonly Parameter[] = [
  'bands',
  'tariff',
  'socio',
  'factor',
  'caps',
  'floors',
  { removed: '168' },
  { added: 'own:x' },
  'growth',
  'vintage',
  { override: '2730', argument: 'socio' },
  { override: '2730', argument: 'population' },
  'limits',
];

test('what a scenario assumes of its own is told, thing by thing', () => {
  expect(changesIn(entryOf(after()).draft)).toEqual([]);
  expect(changesIn(entryOf(after(...everything)).draft)).toEqual(all);
});

test.each(all)('taking back %j leaves the others as they are', (parameter) => {
  const state = after(...everything, { type: 'reset', parameter });
  expect(changesIn(entryOf(state).draft)).toEqual(all.filter((each) => each !== parameter));
});

test('with everything taken back it is the plain scenario again', () => {
  const state = after(
    ...everything,
    ...all.map((parameter): SimulationEvent => ({ type: 'reset', parameter })),
  );
  expect(isPlain(entryOf(state))).toBe(true);
});

test('half-typed fields beside the one that is taken back stay letter for letter', () => {
  const state = after(tariff('4,'), typed('growth.perCent', '1.'), { type: 'reset', parameter: 'tariff' });
  expect(entryOf(state).draft.growth.perCent).toBe('1.');
  expect(changesIn(entryOf(state).draft)).toEqual(['growth']);
});

test('the fields make the scenario that the library simulates', () => {
  const read = readDraft(entryOf(after(...everything)).draft);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { scenario } = read;
  expect(scenario).toMatchObject({
    removed: ['168'],
    vintage: 'bureau-2020',
    overrides: { '2730': { socio: 4, population: 50_000 } },
  });
  expect(scenario.growth?.perCent.toFixed()).toBe('1.5');
  expect(scenario.growth?.years).toBe(3);
  const limits = scenario.limits === 'none' ? undefined : scenario.limits;
  expect(limits?.perAuthority?.eq(new Exact(60_000))).toBe(true);
  expect(limits?.total).toBeUndefined();
});

test.each([
  [typed('growth.perCent', 'x'), 'growth.perCent', 'scenario-growth-rate'],
  [typed('growth.years', '2.5'), 'growth.years', 'scenario-growth-years'],
  [typed('limits.total', '-1'), 'limits.total', 'field-negative'],
  [typed('limits.total', '1.005'), 'limits.total', 'field-too-fine'],
  [typed('limits.perAuthority', 'a'), 'limits.perAuthority', 'field-not-a-number'],
  [tariff('4,5'), 'arrangement.parts.0.tariff', 'model-value-not-a-number'],
] as const)('%j is refused at its field', (event, place, code) => {
  const begun = after(typed('growth.perCent', '1'), typed('growth.years', '1'));
  const read = readDraft(entryOf(on(begun, event)).draft);
  expect(read.ok ? [] : read.problems.map((problem) => [problem.place, problem.code])).toEqual([
    [place, code],
  ]);
});

test.each([
  ['population', '12.5', 'population-not-whole'],
  ['socio', '11', 'index-out-of-range'],
  ['periph', 'high', 'input-not-a-number'],
] as const)('a typed figure %s %s is refused at its field', (argument, text, code) => {
  const state = after({ type: 'figure-typed', key: 'a.b', argument, text });
  const read = readDraft(entryOf(state).draft);
  expect(read.ok ? [] : read.problems.map((problem) => [problem.place, problem.code])).toEqual([
    [`overrides.a.b.${argument}`, code],
  ]);
});

test('an emptied figure is the one that was there before', () => {
  const state = after(
    { type: 'figure-typed', key: '1', argument: 'socio', text: '4' },
    { type: 'figure-typed', key: '1', argument: 'socio', text: '' },
  );
  expect(isPlain(entryOf(state))).toBe(true);
});

test('one that joined and leaves again leaves no trace; one that left comes back', () => {
  const state = after(
    { type: 'member-added', member: { key: 'x', name: 'x', population: 1, socio: 1, periph: 1 } },
    { type: 'figure-typed', key: 'x', argument: 'socio', text: '2' },
    { type: 'member-removed', key: 'x' },
    { type: 'member-removed', key: '168' },
    { type: 'reset', parameter: { removed: '168' } },
  );
  expect(isPlain(entryOf(state))).toBe(true);
});

describe('the list', () => {
  test('a copy stands after the present scenario, with all that it assumes, and is changed alone', () => {
    const state = after(tariff('5'), created('b'), tariff('6'), created('c', 'plain'));
    expect(names(state)).toEqual(['', 'b', 'c']);
    expect(state.entries.map(({ draft }) => draft.arrangement.parts[0])).toMatchObject([
      { tariff: '5' },
      { tariff: '6' },
      { tariff: '4' },
    ]);
    expect(state.current).toBe('c');
  });

  test('holds more than twenty scenarios', () => {
    const state = after(...Array.from({ length: 25 }, (_, index) => created(`s${index}`)));
    expect(state.entries).toHaveLength(26);
    expect(new Set(state.entries.map(({ draft }) => draft.id)).size).toBe(26);
  });

  test('a deleted scenario comes back where it was, with what it had', () => {
    const three = after(created('b'), tariff('7'), created('c'), { type: 'chosen', id: 'b' });
    const gone = on(three, { type: 'deleted', id: 'b', shown: 'b' });
    expect([names(gone), gone.current, gone.notice?.kind]).toEqual([['', 'c'], 'c', 'deleted']);
    // Working on does not forget it.
    const back = on(gone, tariff('8'), { type: 'restored' });
    expect([names(back), back.current]).toEqual([['', 'b', 'c'], 'b']);
    expect(entryOf(back).draft.arrangement.parts[0]).toMatchObject({ tariff: '7' });
  });

  test('without any scenario one begins again; a deleted one is compared with no longer', () => {
    const state = after(
      created('b'),
      { type: 'basis-chosen', basis: 'first' },
      { type: 'deleted', id: 'first', shown: '' },
      { type: 'deleted', id: 'b', shown: 'b' },
    );
    expect(state.entries).toHaveLength(1);
    expect(isPlain(entryOf(state))).toBe(true);
    expect(state.basis).toBeUndefined();
  });

  test('the years of a phase-in come as scenarios of their own', () => {
    const years = ['y1', 'y2'].map((id): Scenario => plainScenario(id, id)) as [Scenario, Scenario];
    const state = after({ type: 'brought', scenarios: years });
    expect([names(state), state.current]).toEqual([['', 'y1', 'y2'], 'y1']);
  });

  test.each([
    ['א', ['ב'], 'א'],
    ['א', ['א'], 'א (2)'],
    ['א', ['א', 'א (2)'], 'א (3)'],
  ])('%s beside %j is called %s', (wanted, taken, name) => {
    expect(freeName(wanted, taken)).toBe(name);
  });

  test.each([
    ['א', [], 'א – עותק'],
    ['א – עותק', ['א – עותק'], 'א – עותק (2)'],
    ['א – עותק (2)', ['א – עותק', 'א – עותק (2)'], 'א – עותק (3)'],
    ['א (2)', [], 'א (2) – עותק'],
    [' – עותק', [], ' – עותק – עותק'],
  ])('a copy of %s beside %j is called %s', (name, taken, copy) => {
    expect(copyName(name, (of) => `${of} – עותק`, taken)).toBe(copy);
  });
});

describe('beside the workbook', () => {
  const stored = (id: string, revision: number, name = id): Scenario => ({
    ...plainScenario(id, name),
    revision,
  });
  const loaded = (scenarios: readonly Scenario[], unreadable = 0): SimulationEvent => ({
    type: 'loaded',
    stored: scenarios,
    unreadable,
  });

  test('what the workbook holds takes the place of the untouched beginning', () => {
    const state = after(loaded([stored('a', 1), stored('b', 4)]));
    expect([names(state), state.current]).toEqual([['a', 'b'], 'a']);
    expect(state.entries.map(savedState)).toEqual(['saved', 'saved']);
  });

  test('what was worked on here stays, and what was not follows the workbook', () => {
    const begun = after(loaded([stored('a', 1), stored('b', 1)]), { type: 'chosen', id: 'b' }, tariff('9'));
    const state = on(begun, loaded([stored('a', 2, 'א'), stored('b', 2), stored('c', 1)]));
    expect(names(state)).toEqual(['א', 'b', 'c']);
    expect(state.entries.map(savedState)).toEqual(['saved', 'changed', 'saved']);
    expect(entryOf(state).draft).toMatchObject({ id: 'b', revision: 1 });
  });

  test('one that another deleted goes, unless it was changed here', () => {
    const begun = after(loaded([stored('a', 1), stored('b', 1)]), { type: 'chosen', id: 'b' }, tariff('9'));
    expect(names(on(begun, loaded([])))).toEqual(['b']);
  });

  test('the first saving gives the beginning an identity and a name of its own', () => {
    const state = after(
      tariff('5'),
      { type: 'basis-chosen', basis: 'first' },
      { type: 'saved', id: 'first', scenario: { ...stored('real', 1, 'תרחיש 1') } },
    );
    expect([names(state), state.current, state.basis]).toEqual([['תרחיש 1'], 'real', 'real']);
    expect(entryOf(state).draft.revision).toBe(1);
  });

  test('another’s newer saving and this one stand side by side', () => {
    const begun = after(loaded([stored('a', 1)]), tariff('9'));
    const state = on(begun, {
      type: 'kept-both',
      id: 'a',
      reason: 'other-revision',
      mine: { ...stored('mine', 1, 'a (2)') },
      theirs: stored('a', 2),
    });
    expect([names(state), state.current, state.notice?.kind]).toEqual([['a', 'a (2)'], 'mine', 'kept-both']);
  });

  test('settings that cannot be read are counted', () => {
    expect(after(loaded([], 2)).notice).toEqual({ kind: 'unreadable', count: 2 });
  });

  test('a personal scenario is its owner’s until he shares it', () => {
    const mine = after({ type: 'owned', owner: 'me' });
    expect(entryOf(mine).draft.owner).toBe('me');
    expect(isPlain(entryOf(on(mine, { type: 'owned', owner: undefined })))).toBe(true);
  });
});
