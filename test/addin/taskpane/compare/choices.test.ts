import { Exact, loadRegistry, readMembers, withTariff, type Registry } from '../../../../lib/index.js';
import { comparisonOf, sheetResult, type Choice } from '../../../../addin/taskpane/state/compare/choices.js';
import { choicesOf } from '../../../../addin/taskpane/state/compare/offered.js';
import { ordered } from '../../../../addin/taskpane/state/compare/order.js';
import { baseOf, type Base } from '../../../../addin/taskpane/state/scenarios/base.js';
import { baselineOf } from '../../../../addin/taskpane/state/scenarios/outcome.js';
import { scenarioDraft } from '../../../../addin/taskpane/state/scenarios/draft.js';
import {
  initialSimulation,
  plainScenario,
  recommended,
  type Simulation,
} from '../../../../addin/taskpane/state/scenarios/simulation.js';
import { initialState } from '../../../../addin/taskpane/state/pane.js';
import { tableId } from '../../../../addin/taskpane/state/members.js';
import { HEADINGS, snapshotOf } from '../support/sheets.js';

let registry: Registry;
let base: Base;

/** Figures of 2020; the first quota is not the model's, the last is missing. */
const ROWS = [
  ['טייבה', 44585, 3, 6, 50000],
  ['טירה', 26182, 7, 6, 70909.5],
  ['כפר ברא', 3754, 4, 7, null],
] as const;

beforeAll(async () => {
  registry = await loadRegistry();
  const snapshot = snapshotOf({ חברות: [HEADINGS, ...ROWS] });
  const { tables } = readMembers(snapshot, registry);
  const [table] = tables;
  if (!table) throw new Error('no table');
  const found = baseOf({
    ...initialState('he', 'he'),
    registry,
    area: { name: 'simulate', table: tableId(table) },
    reading: { phase: 'read', snapshot, tables, troubles: [] },
  });
  if (!found) throw new Error('no base');
  base = found;
});

const names = { sheet: 'sheet', recommended: 'recommended', of: () => 'scenario' };

function withFive(): Simulation {
  const simulation = initialSimulation();
  const arrangement = withTariff(recommended(), new Exact(5));
  if (!arrangement) throw new Error('no tariff');
  const draft = scenarioDraft({ ...plainScenario('five', 'five'), arrangement });
  return { ...simulation, entries: [...simulation.entries, { draft }] };
}

const offered = (): readonly [Choice, Choice, Choice] => {
  const [sheet, plain, five] = choicesOf(withFive(), base, names);
  if (!sheet || !plain || !five) throw new Error('choices are missing');
  return [sheet, plain, five];
};

test('the sheet, then the scenarios; the recommended model by itself only where no scenario is it', () => {
  expect(offered().map(({ id, sheet = false }) => [id, sheet])).toEqual([
    ['sheet', true],
    ['first', false],
    ['five', false],
  ]);
  const five = withFive().entries[1];
  if (!five) throw new Error('no entry');
  const alone = choicesOf({ ...withFive(), entries: [five] }, base, names);
  expect(alone.map(({ id }) => id)).toEqual(['sheet', 'recommended', 'five']);
});

test('quotas of the sheet are taken as they stand; one that is missing leaves the total undetermined', () => {
  const [sheet] = offered();
  expect(sheet.result.known.toFixed()).toBe('120909.5');
  expect(sheet.result.undetermined).toBe(1);
  expect(sheet.result.total).toBeUndefined();
  const whole = sheetResult(
    baselineOf(base),
    new Map(base.members.map(({ key }) => [key, new Exact('1000.1')])),
  );
  expect(whole.total?.toFixed()).toBe('3000.3');
});

test('against the sheet differences are told, but not what they come from', () => {
  const [sheet, plain] = offered();
  const { authorities, attribution, counts } = comparisonOf(sheet, plain);
  expect(authorities.map(({ name, pays, delta }) => [name, pays, delta?.toFixed()])).toEqual([
    ['טייבה', 'more', '5126.5'],
    ['טירה', 'same', '0'],
    ['כפר ברא', 'undetermined', undefined],
  ]);
  expect(attribution).toEqual([]);
  expect(authorities.flatMap((authority) => authority.attribution)).toEqual([]);
  expect([counts.more.residents, counts.same.residents, counts.undetermined.residents]).toEqual([
    44585, 26182, 3754,
  ]);
});

test('between two scenarios the whole difference is laid to what caused it', () => {
  const [, plain, five] = offered();
  const { delta, attribution } = comparisonOf(plain, five);
  // 167,833.76 − 141,667
  expect(delta.total?.toFixed()).toBe('26166.76');
  expect(attribution.map(({ factor, amount }) => [factor, amount.toFixed()])).toEqual([['B', '26166.76']]);
});

test.each([
  ['given', ['טייבה', 'טירה', 'כפר ברא']],
  ['more', ['טייבה', 'טירה', 'כפר ברא']],
  ['less', ['טירה', 'טייבה', 'כפר ברא']],
  // 15,631 / 3,754 = 4.16 · 70,909.5 / 26,182 = 2.71 · 55,126.5 / 44,585 = 1.24
  ['per-resident', ['כפר ברא', 'טירה', 'טייבה']],
] as const)('in the order "%s", and what is not known last', (order, expected) => {
  const [sheet, plain] = offered();
  const { authorities } = comparisonOf(sheet, plain);
  expect(ordered(authorities, order).map(({ name }) => name)).toEqual(expected);
});
