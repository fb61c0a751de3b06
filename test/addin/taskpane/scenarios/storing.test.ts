import { initialState } from '../../../../addin/taskpane/state/pane.js';
import { reduce } from '../../../../addin/taskpane/state/reduce.js';
import { readDraft } from '../../../../addin/taskpane/state/scenarios/draft.js';
import type { SimulationEvent } from '../../../../addin/taskpane/state/scenarios/events.js';
import { savedState, type Simulation } from '../../../../addin/taskpane/state/scenarios/simulation.js';
import { simulationStore } from '../../../../addin/taskpane/state/scenarios/store.js';
import { createStore } from '../../../../addin/taskpane/state/store.js';
import { createScenarioIntents } from '../../../../addin/taskpane/scenarioIntents.js';
import { openFile } from '../../../../addin/workbench/files/open.js';
import { saveFile } from '../../../../addin/workbench/files/save.js';
import { money, scenarioJson, type Scenario } from '../../../../lib/index.js';
import { everythingWorkbook } from '../../../fixtures/everything/everything.js';
import { good } from '../../../lib/xlsx/support.js';
import { bootExcel, valueOf, type BootedExcel } from '../../support/excel.js';
import { everything } from '../../support/state.js';

const ADDIN = { addin: '0f1e2d3c-4b5a-4678-9abc-def012345678', version: '1.0.0.0' } as const;
const bytes = everythingWorkbook();

let office: BootedExcel | undefined;
afterEach(() => {
  office?.close();
  office = undefined;
});

async function workbook(content: Uint8Array = bytes) {
  const file = good(await openFile(content, 'members.xlsx', ADDIN.addin));
  office = await bootExcel(file.book);
  return { file, excel: office.excel };
}

/** One person's pane over the workbook. */
function person(name: string, excel: BootedExcel['excel']) {
  const pane = createStore(initialState(undefined, 'he'), reduce);
  const { get, send } = simulationStore(pane);
  let made = 0;
  const intents = createScenarioIntents(excel, pane, name, () => `${name}-${++made}`);
  return { get, send, intents };
}

const typed = (field: string, text: string): SimulationEvent => ({ type: 'typed', field, text });
const tariff = (text: string) => typed('arrangement.parts.0.tariff', text);
const names = ({ entries }: Simulation) => entries.map(({ draft }) => draft.name);
const scenarios = ({ entries }: Simulation): readonly Scenario[] =>
  entries.map(({ draft }) => {
    const read = readDraft(draft);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return read.scenario;
  });

test('twenty scenarios come back from a saved workbook as they were, and no cell of it has changed', async () => {
  const { file, excel } = await workbook();
  const before = everything(file.book);
  const one = person('one', excel);
  for (let number = 1; number <= 20; number++) {
    one.send({ type: 'created', id: `s${number}`, name: `תרחיש ${number}`, from: 'plain' });
    one.send(tariff(`${number}.25`));
    if (number % 2 === 0) one.send({ type: 'owned', owner: 'one' });
    if (number % 3 === 0) one.send({ type: 'vintage-chosen', vintage: 'bureau-2020' });
    if (number % 4 === 0)
      one.send({ type: 'row-added', list: 'arrangement.caps', row: { from: '0', value: '70000' } });
    if (number % 5 === 0) one.send({ type: 'figure-typed', key: '2730', argument: 'socio', text: '4' });
    one.send({ type: 'member-removed', key: '168' });
    await one.intents.save(`s${number}`, `תרחיש ${number}`);
  }
  expect(one.get().entries.slice(1).map(savedState)).toEqual(Array.from({ length: 20 }, () => 'saved'));
  expect(everything(file.book)).toEqual(before);

  const saved = good(await saveFile(file, ADDIN));
  office?.close();
  const again = await workbook(saved);
  const two = person('two', again.excel);
  await two.intents.load();
  const byName = (list: readonly Scenario[]) =>
    list.map(scenarioJson).sort((a, b) => (a.name < b.name ? -1 : 1));
  // The first entry of the one who made them is the untouched beginning.
  expect(byName(scenarios(two.get()))).toEqual(byName(scenarios(one.get()).slice(1)));
  expect(two.get().entries).toHaveLength(20);
});

test('each scenario is a setting of its own', async () => {
  const { excel, file } = await workbook();
  const one = person('one', excel);
  one.send({ type: 'created', id: 'a', name: 'א', from: 'plain' });
  await one.intents.save('a', 'א');
  await one.intents.save('first', 'ראשון');
  expect([...file.book.shelf.settings.keys()].sort()).toEqual(['eshkol.scenario.a', 'eshkol.scenario.one-1']);
});

test('a newer saving of another is kept beside this one, and said', async () => {
  const { excel } = await workbook();
  const [one, two] = [person('one', excel), person('two', excel)];
  one.send({ type: 'created', id: 'a', name: 'משותף', from: 'plain' });
  await one.intents.save('a', 'משותף');
  await two.intents.load();
  two.send({ type: 'chosen', id: 'a' });
  two.send(tariff('6'));
  await two.intents.save('a', 'משותף');
  one.send({ type: 'chosen', id: 'a' });
  one.send(tariff('7'));
  await one.intents.save('a', 'משותף');

  expect(names(one.get())).toEqual(['', 'משותף', 'משותף (2)']);
  expect(one.get().notice).toMatchObject({ kind: 'kept-both', reason: 'other-revision', name: 'משותף (2)' });
  await two.intents.load();
  expect(two.get().entries.map(({ draft }) => [draft.name, draft.arrangement.parts[0]])).toMatchObject([
    ['משותף', { tariff: '6' }],
    ['משותף (2)', { tariff: '7' }],
  ]);
});

test('a personal scenario is neither overwritten nor deleted by another', async () => {
  const { excel } = await workbook();
  const [one, two] = [person('one', excel), person('two', excel)];
  one.send({ type: 'created', id: 'a', name: 'שלי', from: 'plain' });
  one.send({ type: 'owned', owner: 'one' });
  await one.intents.save('a', 'שלי');
  await two.intents.load();
  await two.intents.delete('a', 'שלי');
  expect(two.get().notice).toMatchObject({ kind: 'kept', reason: 'other-owner' });
  two.send(tariff('9'));
  await two.intents.save('a', 'שלי');
  expect(two.get().notice).toMatchObject({ kind: 'kept-both', reason: 'other-owner' });
  const stored = valueOf(await excel.readSettings('eshkol.scenario.'));
  expect(stored.get('eshkol.scenario.a')).toMatchObject({ owner: 'one', arrangement: { tariff: '4' } });
  expect(stored.get('eshkol.scenario.two-1')).toMatchObject({ owner: 'two', arrangement: { tariff: '9' } });
});

test('a deletion leaves nothing in the workbook, and can be taken back there too', async () => {
  const { excel } = await workbook();
  const one = person('one', excel);
  one.send({ type: 'created', id: 'a', name: 'א', from: 'plain' });
  one.send(typed('limits.total', '2,000,000'));
  await one.intents.save('a', 'א');
  const before = valueOf(await excel.readSettings('eshkol.scenario.'));
  await one.intents.delete('a', 'א');
  expect(valueOf(await excel.readSettings('eshkol.scenario.')).size).toBe(0);
  expect(names(one.get())).toEqual(['']);
  await one.intents.restore();
  expect(valueOf(await excel.readSettings('eshkol.scenario.'))).toEqual(before);
  expect(names(one.get())).toEqual(['', 'א']);
  const [, back] = scenarios(one.get());
  expect(back?.limits).toEqual({ total: money('2000000') });
});

test('a setting that cannot be read is counted and left as it is', async () => {
  const { excel } = await workbook();
  valueOf(await excel.writeSetting('eshkol.scenario.x', { format: 99, id: 'x' }));
  const one = person('one', excel);
  await one.intents.load();
  expect(one.get().notice).toEqual({ kind: 'unreadable', count: 1 });
  expect(valueOf(await excel.readSetting('eshkol.scenario.x'))).toEqual({ format: 99, id: 'x' });
});

test('a scenario with a field that cannot be read is not saved', async () => {
  const { excel } = await workbook();
  const one = person('one', excel);
  one.send(tariff('4,5'));
  await one.intents.save('first', 'א');
  expect(valueOf(await excel.readSettings('eshkol.scenario.')).size).toBe(0);
  expect(savedState(one.get().entries[0])).toBe('new');
});
