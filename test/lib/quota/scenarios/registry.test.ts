import {
  loadRegistry,
  simulate,
  VINTAGES,
  type FiguresOf,
  type Registry,
  type SimulationMember,
  type Vintage,
} from '../../../../lib/index.js';
import { known } from '../../known.js';
import { ANNEX_3, byFractions } from '../../../laws/quota-oracle.js';
import { scenario } from './cases.js';

const figuresIn =
  (registry: Registry): FiguresOf =>
  (key, vintage) => {
    const found = registry.findAuthority(key);
    return found.ok ? found.value.figures[vintage] : undefined;
  };

/** As the pane has them: by code, without figures of their own; those without a code by name. */
const membersOf = (registry: Registry, name: string): SimulationMember[] => {
  const cluster = known(registry.findCluster(name));
  const blank = { population: null, socio: null, periph: null };
  return [
    ...registry
      .clusterMembers(cluster)
      .map(({ code, name: names }) => ({ key: code, name: names.he, ...blank })),
    ...cluster.uncoded.map((each) => ({ key: each, name: each, ...blank })),
  ];
};

const CLUSTERS = 12;

describe.each(VINTAGES)('every cluster of the registry in %s', (vintage: Vintage) => {
  test('simulates with each quota determined or its reason said', async () => {
    const registry = await loadRegistry();
    const figuresOf = figuresIn(registry);
    expect(registry.clusters()).toHaveLength(CLUSTERS);
    for (const cluster of registry.clusters()) {
      const members = membersOf(registry, cluster.name.he);
      const result = simulate(scenario({ vintage }), members, figuresOf);
      expect(result.rows).toHaveLength(members.length);
      let agorot = 0n;
      let undetermined = 0;
      for (const { key, working } of result.rows) {
        const figures = figuresOf(key, vintage);
        const [population, socio, periph] = [figures?.population, figures?.socio, figures?.periph];
        if (population && socio && periph) {
          const expected = byFractions(ANNEX_3, population.value, socio.value, periph.value);
          expect([key, working.ok && working.value.quota.toFixed(2)]).toEqual([key, expected]);
          agorot += BigInt(expected.replace('.', ''));
        } else {
          undetermined += 1;
          expect(working.ok ? [] : working.problems.map(({ code }) => code)).toEqual(
            [population, socio, periph].flatMap((figure) => (figure ? [] : ['figure-not-in-vintage'])),
          );
        }
      }
      expect(result.known.times(100).toFixed()).toBe(agorot.toString());
      expect(result.undetermined).toBe(undetermined);
      expect(result.total === undefined).toBe(undetermined > 0);
    }
  });
});

test('in the figures of 2024 only those without a figure are undetermined', async () => {
  const registry = await loadRegistry();
  const open = registry.clusters().flatMap(({ name }) => {
    const { rows } = simulate(
      scenario({ vintage: 'bureau-2024' }),
      membersOf(registry, name.he),
      figuresIn(registry),
    );
    return rows.filter(({ working }) => !working.ok).map((row) => row.name);
  });
  expect(open).toEqual(['תפן', 'שער שומרון']);
});

test('a new index alone, over the residents of 2024', async () => {
  const registry = await loadRegistry();
  const figuresOf = figuresIn(registry);
  const vintage = { population: 'bureau-2024', socio: 'bureau-2020', periph: 'bureau-2024' } as const;
  const result = simulate(scenario({ vintage }), membersOf(registry, 'השרון'), figuresOf);
  const qasem = result.rows.find(({ name }) => name === 'כפר קאסם');
  expect(qasem?.figures.socio).toMatchObject({ value: 3, source: { vintage: 'bureau-2020', year: 2019 } });
});
