import { isoDate, type IsoDate, type MembersTable, type ScenarioRequest } from '../../../../lib/index.js';
import { tableId } from '../../../../addin/taskpane/state/members.js';
import { initialState, type Area } from '../../../../addin/taskpane/state/pane.js';
import { baseOf } from '../../../../addin/taskpane/state/scenarios/base.js';
import type { SimulationEvent } from '../../../../addin/taskpane/state/scenarios/events.js';
import { resultOf } from '../../../../addin/taskpane/state/scenarios/outcome.js';
import { reduceSimulation } from '../../../../addin/taskpane/state/scenarios/reduce.js';
import { requestOf } from '../../../../addin/taskpane/state/scenarios/request.js';
import { entryOf, initialSimulation } from '../../../../addin/taskpane/state/scenarios/simulation.js';
import { registry, snapshotOf, tableOf } from '../support/sheets.js';

const today = isoDate('2026-11-21') as IsoDate;

async function request(
  area: Area,
  tables: readonly MembersTable[],
  events: readonly SimulationEvent[] = [],
): Promise<ScenarioRequest> {
  const state = {
    ...initialState(undefined, 'he'),
    registry: await registry,
    area,
    reading: { phase: 'read', snapshot: snapshotOf({}), tables, troubles: [] } as const,
  };
  const base = baseOf(state);
  const entry = entryOf(events.reduce(reduceSimulation, initialSimulation()));
  const result = base && resultOf(entry, base);
  if (!result) throw new Error('nothing to write');
  return requestOf(result, base, snapshotOf({ חברות: [] }), 'he', today);
}

test('what is unknown stays unknown, and the rows say where they come from', async () => {
  const table = tableOf([
    ['טייבה', 44585, 3, 6],
    ['טירה', 26182, null, 6],
    [null, 3754, 4, 12],
  ]);
  const { rows, source, existing } = await request({ name: 'simulate', table: tableId(table) }, [table]);
  expect(rows).toEqual([
    { name: 'טייבה', population: 44585, socio: 3, periph: 6 },
    { name: 'טירה', population: 26182, socio: null, periph: 6 },
    { name: 'A4', population: 3754, socio: 4, periph: 12 },
  ]);
  expect(source).toEqual({ sheet: 'חברות', area: { top: 0, left: 0, bottom: 3, right: 4 } });
  expect(existing).toEqual(['חברות']);
});

test('a cluster without a sheet is written with its name, its vintage and what was changed', async () => {
  const area: Area = { name: 'simulate', cluster: 'השרון' };
  const plain = await request(area, []);
  expect(plain).toMatchObject({ title: 'השרון', figures: { vintage: 'bureau-2024', changed: 0 } });
  expect(plain.rows).toHaveLength(15);
  expect(plain.source).toBeUndefined();

  const code = (await registry).findAuthority('טייבה');
  if (!code.ok) throw new Error('no Tayibe');
  const changed = await request(
    area,
    [],
    [
      { type: 'renamed', name: 'ניסיון' },
      { type: 'figure-typed', key: code.value.code, argument: 'population', text: '50,000' },
    ],
  );
  expect(changed).toMatchObject({ sheetName: 'ניסיון', figures: { changed: 1 } });
  expect(changed.rows.map(({ population }) => population)).toContain(50_000);

  const older = await request(area, [], [{ type: 'vintage-chosen', vintage: 'bureau-2020' }]);
  expect(older.figures).toEqual({ vintage: 'bureau-2020', changed: 0 });
});
