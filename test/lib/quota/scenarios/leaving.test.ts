import {
  formatMoney,
  loadRegistry,
  money,
  quotasAfterLeaving,
  type KnownSum,
  type QuotaModel,
  type QuotasAfterLeaving,
  type SimulationMember,
} from '../../../../lib/index.js';
import { known } from '../../known.js';
import { arrangement, member, RECOMMENDED, shared, THREE } from './cases.js';

/** All fifteen members by the bureau's figures of 2024. */
async function sharon(): Promise<readonly SimulationMember[]> {
  const registry = await loadRegistry();
  return registry.clusterMembers(known(registry.findCluster('השרון'))).map(({ code, name, figures }) => ({
    key: code,
    name: name.he,
    population: figures['bureau-2024']?.population?.value ?? null,
    socio: figures['bureau-2024']?.socio?.value ?? null,
    periph: figures['bureau-2024']?.periph?.value ?? null,
  }));
}

function leave(members: readonly SimulationMember[], leaver: string, model: QuotaModel = RECOMMENDED) {
  const found = quotasAfterLeaving(members, leaver, model);
  if (!found) throw new Error(`nobody is called ${leaver}`);
  return found;
}

const keyOf = (members: readonly SimulationMember[], name: string): string =>
  members.find((each) => each.name === name)?.key ?? name;

const sum = ({ total, undetermined }: KnownSum) =>
  total ? formatMoney(total) : `${String(undetermined)} unknown`;

const problems = ({ kept }: QuotasAfterLeaving) =>
  kept.ok
    ? []
    : kept.problems.map(({ code, facts }) => [code, facts['authority'] ?? facts['target'] ?? facts['total']]);

// A + B·C·D·population in fractions of whole numbers, and the tariff by trying out every multiple of each decimal place.
test.each([
  ['כפר סבא', '1317598.10', '412640.00', '5.44078444'],
  ['טייבה', '1673055.10', '57183.00', '4.15238084'],
  ["ג'לג'וליה", '1710345.30', '19892.80', '4.05189388'],
  ['כפר יונה', '1651143.10', '79095.00', '4.21432881'],
])(
  'without %s the Sharon cluster comes to %s, and to what it was by another tariff',
  async (name, after, quota, tariff) => {
    const members = await sharon();
    const found = leave(members, keyOf(members, name));
    expect([sum(found.before), sum(found.after)]).toEqual(['1730238.10', after]);
    expect(known(found.leaver.working).quota.toFixed(2)).toBe(quota);
    const { solved } = known(found.kept);
    expect([solved.value.toFixed(), formatMoney(solved.total), solved.exact]).toEqual([
      tariff,
      '1730238.10',
      true,
    ]);
  },
);

test('each of those who stay, by the parameters as they are and by the tariff that keeps the total', async () => {
  const members = await sharon();
  const { staying, kept } = leave(members, keyOf(members, 'טייבה'));
  const { quotas } = known(kept);
  const lines = staying.map(({ name, working }, index) => [
    name,
    known(working).quota.toFixed(2),
    quotas[index]?.toFixed(2),
  ]);
  expect(lines).toHaveLength(14);
  expect(lines).toEqual(
    expect.arrayContaining([
      ['כפר סבא', '412640.00', '427788.18'],
      ['רעננה', '346856.00', '359498.12'],
      ['הוד השרון', '280592.00', '290709.78'],
      ['דרום השרון', '119814.00', '123806.91'],
      ['כפר קאסם', '53994.00', '55593.77'],
      ['לב השרון', '84756.00', '87527.66'],
      ['קלנסווה', '34650.30', '35513.17'],
      ['קדימה-צורן', '79965.00', '82554.14'],
      ["ג'לג'וליה", '19892.80', '20269.67'],
      ['כוכב יאיר', '37024.00', '38053.48'],
      ['כפר ברא', '15943.00', '16169.40'],
      ['טירה', '53520.00', '55101.71'],
      ['תל מונד', '54313.00', '56001.11'],
      ['כפר יונה', '79095.00', '81651.00'],
    ]),
  );
});

test('the model with which the total is kept is an arrangement of their own, which the minister approves', () => {
  const { solved } = known(leave(THREE, 'a').kept);
  expect(solved.model.status).toBe('own');
});

test('a quota that is not known leaves the total, and so the tariff, unknown, with its authority named', () => {
  const members = [...THREE, member('d', 12_000, null, 5)];
  const stays = leave(members, 'a');
  expect([sum(stays.before), sum(stays.after)]).toEqual(['1 unknown', '1 unknown']);
  expect(problems(stays)).toEqual([['figure-unknown', 'רשות d']]);
  // Those who stay are known, what it was before is not.
  const leaves = leave(members, 'd');
  // 57,000.00 + 55,126.50 + 69,996.00
  expect([sum(leaves.before), sum(leaves.after)]).toEqual(['1 unknown', '182122.50']);
  expect(problems(leaves)).toEqual([['figure-unknown', 'רשות d']]);
});

test('where no tariff reaches the total, it is said', () => {
  // 57,000 + 55,126.50 + 69,996, each below the cap; the two that stay cannot pay more than 140,000 together.
  const capped: QuotaModel = { ...RECOMMENDED, status: 'own', caps: [{ from: 0, fixed: money('70000') }] };
  expect(problems(leave(THREE, 'a', capped))).toEqual([['solve-above-caps', '182122.50']]);
  // What divides a total by shares looks at no tariff: 100,000 × 1/2 for the one that stays.
  const divided = shared('100000', [
    [30_000, '1'],
    [44_585, '1'],
  ]);
  const found = leave(THREE.slice(0, 2), 'a', divided);
  expect([sum(found.before), sum(found.after)]).toEqual(['100000.00', '50000.00']);
  expect(problems(found)).toEqual([['solve-no-effect', '50000.00']]);
  expect(problems(leave(THREE.slice(0, 1), 'a'))).toEqual([['solve-no-inputs', undefined]]);
});

test('where rounding leaves no such total, the nearest one and what is left are given', () => {
  // Two that are alike move together: 0.25 × 2 = 0.50 or 0.26 × 2 = 0.52, never 0.51; of two equally near the lower.
  const plain = arrangement({ bands: [{ from: 0, fixed: '0' }], tariff: '0.17', socio: ten, periph: ten });
  const { before, kept } = leave(
    [member('a', 1, 1, 1), member('b', 1, 1, 1), member('c', 1, 1, 1)],
    'c',
    plain,
  );
  expect(sum(before)).toBe('0.51');
  const { solved, quotas } = known(kept);
  expect([solved.exact, formatMoney(solved.total), solved.missed.abs().toFixed(2)]).toEqual([
    false,
    '0.50',
    '0.01',
  ]);
  expect(quotas.map((quota) => quota.toFixed(2))).toEqual(['0.25', '0.25']);
});

test('nobody of that key leaves', () => {
  expect(quotasAfterLeaving(THREE, 'z', RECOMMENDED)).toBeUndefined();
});

const ten = Array.from({ length: 10 }, () => '100');
