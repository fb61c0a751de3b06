import fc from 'fast-check';
import {
  computeQuota,
  Exact,
  quotaIn,
  readScenarioJson,
  recommendedModel,
  scenarioJson,
  simulate,
  without,
  type Scenario,
  type SimulationResult,
} from '../../lib/index.js';
import { known } from '../lib/known.js';
import { figuresOf, member, members, scenario } from './scenario-cases.js';

const quotas = ({ rows }: SimulationResult): Map<string, string> =>
  new Map(rows.map((row) => [row.key, quotaIn(row)?.toFixed() ?? 'undetermined']));

test('every quota is that of its figures by the arrangement, and the known part is their sum', () => {
  fc.assert(
    fc.property(scenario, members, figuresOf, (given, of, told) => {
      const result = simulate(given, of, told);
      let sum = new Exact(0);
      for (const { figures, input, working } of result.rows) {
        const { population, socio, periph } = figures;
        expect(input !== undefined).toBe(
          [population, socio, periph].every(({ value }) => value !== null && value > 0),
        );
        if (!input) {
          expect(working.ok).toBe(false);
          continue;
        }
        expect(input).toEqual({ population: population.value, socio: socio.value, periph: periph.value });
        const alone = computeQuota(input, given.arrangement);
        expect(working.ok).toBe(alone.ok);
        if (alone.ok) sum = sum.plus(alone.value.quota);
      }
      expect(result.known.eq(sum)).toBe(true);
      expect(result.undetermined).toBe(result.rows.filter(({ working }) => !working.ok).length);
      expect(result.total?.toFixed()).toBe(result.undetermined === 0 ? sum.toFixed() : undefined);
    }),
  );
});

test('who is a member: those that stay and those that come, each once', () => {
  fc.assert(
    fc.property(scenario, members, (given, of) => {
      const { rows, left } = simulate(given, of);
      const keys = rows.map(({ key }) => key);
      const stay = of.filter(({ key }) => !given.removed.includes(key)).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(new Set(keys)).toEqual(new Set([...stay, ...given.added.map(({ key }) => key)]));
      expect(left.length + stay.length).toBe(of.length);
    }),
  );
});

test('removing an authority and adding it again as it was gives the same quotas', () => {
  fc.assert(
    fc.property(scenario, members, figuresOf, (given, of, told) => {
      const before = { ...given, added: [], removed: [] };
      const back = { ...before, removed: of.map(({ key }) => key), added: [...of].reverse() };
      const [a, b] = [simulate(before, of, told), simulate(back, of, told)];
      expect(new Map([...quotas(b)].reverse())).toEqual(quotas(a));
      expect(b.known.eq(a.known)).toBe(true);
    }),
  );
});

test('the order of the members changes nothing', () => {
  fc.assert(
    fc.property(scenario, members, figuresOf, (given, of, told) => {
      const [a, b] = [simulate(given, of, told), simulate(given, [...of].reverse(), told)];
      expect(Object.fromEntries(quotas(b))).toEqual(Object.fromEntries(quotas(a)));
      expect(b.known.eq(a.known)).toBe(true);
    }),
  );
});

const PLAIN: Scenario = {
  id: 's1',
  name: 'המודל המומלץ',
  arrangement: known(recommendedModel()),
  added: [],
  removed: [],
  overrides: {},
  revision: 0,
};

test('growth: to within half a resident of the power, and never fewer residents at a higher rate', () => {
  const perCent = fc.integer({ min: -900, max: 900 }).map((units) => new Exact(units).div(10));
  const years = fc.integer({ min: 1, max: 30 });
  fc.assert(
    fc.property(member, perCent, perCent, years, (of, a, b, over) => {
      fc.pre(of.population !== null);
      const at = (rate: Exact) =>
        simulate({ ...PLAIN, growth: { perCent: rate, years: over } }, [of]).rows[0]?.figures.population
          .value ?? -1;
      const [less, more] = a.lt(b) ? [a, b] : [b, a];
      expect(at(less)).toBeLessThanOrEqual(at(more));
      const exact = new Exact(1)
        .plus(less.div(100))
        .pow(over)
        .times(of.population ?? 0);
      expect(exact.minus(at(less)).abs().lte('0.5')).toBe(true);
    }),
  );
});

test('JSON: through text and back, with nothing lost', () => {
  fc.assert(
    fc.property(scenario, (given) => {
      const text = JSON.stringify(scenarioJson(given));
      const back = known(readScenarioJson(JSON.parse(text)));
      expect(JSON.stringify(scenarioJson(back))).toBe(text);
      expect({ ...back, arrangement: given.arrangement }).toEqual(given);
    }),
  );
});

test('taking one assumption back leaves all others as they were', () => {
  const parameters = ['added', 'removed', 'growth', 'vintage', 'overrides', 'limits', 'arrangement'] as const;
  fc.assert(
    fc.property(scenario, fc.constantFrom(...parameters), (given, parameter) => {
      const left = without(given, parameter);
      expect({ ...left, [parameter]: given[parameter] }).toEqual({ ...given, [parameter]: given[parameter] });
      expect(without(left, parameter)).toEqual(left);
    }),
  );
});
