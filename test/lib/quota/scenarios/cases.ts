import {
  Exact,
  money,
  readModelJson,
  recommendedModel,
  type QuotaModel,
  type Scenario,
  type SimulationMember,
  type SimulationProblem,
  type SimulationResult,
} from '../../../../lib/index.js';
import { ANNEX_3 } from '../../../laws/quota-oracle.js';

const newest = recommendedModel();
if (!newest.ok) throw new Error('no recommended model');
export const RECOMMENDED: QuotaModel = newest.value;

const bands = ANNEX_3.bands.map(([from, fixed]) => ({ from, fixed }));

/** Annex 3 with some fields of its JSON changed. */
export function arrangement(changes: object): QuotaModel {
  const read = readModelJson({ ...ANNEX_3, bands, ...changes });
  if (!read.ok) throw new Error(read.problems[0].code);
  return read.value;
}

/** A total divided by shares of authorities with so many residents. */
export const shared = (total: string, shares: readonly (readonly [number, string])[]): QuotaModel => ({
  status: 'own',
  parts: [
    {
      kind: 'shares',
      weight: new Exact(100),
      total: money(total),
      shares: shares.map(([population, share]) => ({ population, share: new Exact(share) })),
    },
  ],
  factor: new Exact(100),
  caps: [],
  floors: [],
});

export const scenario = (changes: Partial<Scenario> = {}): Scenario => ({
  id: 's1',
  name: 'המודל המומלץ',
  arrangement: RECOMMENDED,
  added: [],
  removed: [],
  overrides: {},
  revision: 0,
  ...changes,
});

export const member = (
  key: string,
  population: number | null,
  socio: number | null,
  periph: number | null,
): SimulationMember => ({ key, name: `רשות ${key}`, population, socio, periph });

/** Quotas by annex 3: 57,000.00 · 55,126.50 · 69,996.00. */
export const THREE: readonly [SimulationMember, SimulationMember, SimulationMember] = [
  member('a', 30_000, 4, 6),
  member('b', 44_585, 3, 6),
  member('c', 14_999, 8, 10),
];

/** Why the quota of one authority is undetermined. */
export const problemsOf = ({ rows }: SimulationResult, at: string): readonly SimulationProblem[] => {
  const working = rows.find(({ key }) => key === at)?.working;
  return working && !working.ok ? working.problems : [];
};

export const quotas = ({ rows }: SimulationResult): Record<string, string> =>
  Object.fromEntries(
    rows.map(({ key, working }) => [
      key,
      working.ok ? working.value.quota.toFixed(2) : working.problems.map(({ code }) => code).join(' '),
    ]),
  );
