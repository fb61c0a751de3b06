import fc from 'fast-check';
import { money, quotasAfterLeaving, recommendedModel, type SimulationMember } from '../../lib/index.js';
import { ANNEX_3, byFractions } from './quota-oracle.js';

const model = recommendedModel();
if (!model.ok) throw new Error('no recommended model');
const RECOMMENDED = model.value;

const figures = fc.record({
  population: fc.oneof(fc.constantFrom(14_999, 15_000, 30_000, 30_001), fc.integer({ min: 1, max: 300_000 })),
  socio: fc.integer({ min: 1, max: 10 }),
  periph: fc.integer({ min: 1, max: 10 }),
});

const cluster = fc
  .tuple(fc.array(figures, { minLength: 2, maxLength: 20 }), fc.nat())
  .map(([all, at]): { readonly members: readonly SimulationMember[]; readonly leaver: number } => ({
    members: all.map((each, index) => ({ key: String(index), name: `Town ${String(index)}`, ...each })),
    leaver: at % all.length,
  }));

const agorot = (text: string): bigint => BigInt(text.replace('.', ''));

test('those who stay and the one that leaves add up to what it was, and nobody who stays pays anything else', () => {
  fc.assert(
    fc.property(cluster, ({ members, leaver }) => {
      const found = quotasAfterLeaving(members, String(leaver), RECOMMENDED);
      const quotas = members.map(({ population, socio, periph }) =>
        byFractions(ANNEX_3, population ?? 0, socio ?? 0, periph ?? 0),
      );
      const all = quotas.reduce((sum, quota) => sum + agorot(quota), 0n);
      const left = all - agorot(quotas[leaver] ?? '');
      expect(agorot(found?.before.total?.toFixed(2) ?? '')).toBe(all);
      expect(agorot(found?.after.total?.toFixed(2) ?? '')).toBe(left);
      expect(found?.staying.map(({ working }) => working.ok && working.value.quota.toFixed(2))).toEqual(
        quotas.filter((_, index) => index !== leaver),
      );
    }),
  );
});

test('with the tariff that keeps the total nobody pays less, and together they pay what it was, or as near as a tariff comes', () => {
  fc.assert(
    fc.property(cluster, ({ members, leaver }) => {
      const found = quotasAfterLeaving(members, String(leaver), RECOMMENDED);
      if (!found?.kept.ok) throw new Error('the recommended model has a tariff that keeps any total');
      const { solved, quotas } = found.kept.value;
      const total = quotas.reduce((sum, quota) => money(sum.plus(quota)), money(0));
      expect(total.toFixed(2)).toBe(solved.total.toFixed(2));
      const missed = found.before.known.minus(total);
      expect(missed.toFixed(2)).toBe(solved.missed.toFixed(2));
      expect(missed.isZero()).toBe(solved.exact);
      // A billionth more or less on every resident at most, and each quota to the agora.
      expect(missed.abs().lte(quotas.length * 0.01)).toBe(true);
      found.staying.forEach(({ working }, index) => {
        expect(working.ok && quotas[index]?.gte(working.value.quota)).toBe(true);
      });
    }),
  );
});
