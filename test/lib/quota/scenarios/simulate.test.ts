import {
  Exact,
  money,
  simulate,
  type AuthorityFigures,
  type FiguresOf,
  type SimulationResult,
} from '../../../../lib/index.js';
import { arrangement, member, problemsOf, quotas, scenario, shared, THREE } from './cases.js';

const figure = ({ rows }: SimulationResult, key: string) => rows.find((row) => row.key === key)?.figures;

describe('without assumptions', () => {
  const result = simulate(scenario(), THREE);

  test('every quota is the model’s, and the total is there', () => {
    expect(quotas(result)).toEqual({ a: '57000.00', b: '55126.50', c: '69996.00' });
    expect(result.total?.toFixed(2)).toBe('182122.50');
    expect(result.known.toFixed(2)).toBe('182122.50');
    expect(result.undetermined).toBe(0);
    expect(result.rounding.toFixed()).toBe('0');
    expect(result.needsApproval).toBe(false);
    expect(result.notes).toEqual([]);
    expect(result.left).toEqual([]);
  });

  test('figures are those that were given, with their source where one was said', () => {
    const source = { kind: 'sheet', place: "'חברות'!C2" } as const;
    const [first] = THREE;
    const { rows } = simulate(scenario(), [{ ...first, sources: { population: source } }]);
    expect(rows[0]?.figures).toEqual({
      population: { value: 30_000, source },
      socio: { value: 4 },
      periph: { value: 6 },
    });
    expect(rows[0]?.input).toEqual({ population: 30_000, socio: 4, periph: 6 });
  });
});

describe('what is not known', () => {
  const result = simulate(scenario(), [...THREE, member('d', 20_000, null, 5), member('e', null, null, 12)]);

  test('is undetermined with every reason, and never 0', () => {
    expect(quotas(result)).toMatchObject({
      d: 'figure-unknown',
      e: 'figure-unknown figure-unknown index-out-of-range',
    });
    expect(problemsOf(result, 'e').map(({ facts }) => facts)).toEqual([
      { authority: 'רשות e', argument: 'population' },
      { authority: 'רשות e', argument: 'socio' },
      { authority: 'רשות e', argument: 'periph', value: 12 },
    ]);
  });

  test('a member that was taken from a vintage says which one lacks the figure', () => {
    const socio = { kind: 'vintage', vintage: 'ministry-2024' } as const;
    const taken = simulate(scenario(), [{ ...member('d', 20_000, null, 5), sources: { socio } }]);
    expect(problemsOf(taken, 'd')).toMatchObject([
      { code: 'figure-not-in-vintage', facts: { argument: 'socio', publisher: 'ministry', year: 2024 } },
    ]);
  });

  test('leaves a known part, and no total', () => {
    expect(result.known.toFixed(2)).toBe('182122.50');
    expect(result.undetermined).toBe(2);
    expect(result).not.toHaveProperty('total');
  });

  test('a share that the arrangement lacks is a reason too', () => {
    const shares = shared('1000', [
      [14_999, '3'],
      [30_000, '1'],
    ]);
    const result = simulate(scenario({ arrangement: shares }), THREE);
    expect(quotas(result)).toEqual({ a: '250.00', b: 'share-missing', c: '750.00' });
    expect(result.undetermined).toBe(1);
  });
});

describe('who is a member', () => {
  test('removed and added, those that left as they were', () => {
    const result = simulate(scenario({ removed: ['b'], added: [member('n', 100, 1, 1)] }), THREE);
    // 10,000 + 4 · 30 % · 30 % · 100
    expect(quotas(result)).toEqual({ a: '57000.00', c: '69996.00', n: '10036.00' });
    expect(result.rows.map(({ membership }) => membership)).toEqual(['member', 'member', 'added']);
    expect(result.left).toEqual([THREE[1]]);
    expect(result.rows[2]?.figures.socio).toEqual({ value: 1, source: { kind: 'added' } });
    expect(result.total?.toFixed(2)).toBe('137032.00');
  });

  test('nobody counts twice, and what is not there is said', () => {
    const result = simulate(
      scenario({
        added: [member('a', 1, 1, 1), member('n', 100, 1, 1), member('n', 200, 1, 1)],
        removed: ['x', 'b'],
        overrides: { y: { socio: 1 }, b: { socio: 1 } },
      }),
      THREE,
    );
    expect(quotas(result)).toEqual({ a: '57000.00', c: '69996.00', n: '10036.00' });
    expect(result.notes).toEqual([
      { code: 'scenario-added-twice', facts: { authority: 'רשות a' } },
      { code: 'scenario-added-twice', facts: { authority: 'רשות n' } },
      { code: 'scenario-removed-unknown', facts: { key: 'x' } },
      { code: 'scenario-override-unknown', facts: { key: 'y' } },
    ]);
  });

  test('one that leaves can come back with other figures', () => {
    const result = simulate(scenario({ removed: ['a'], added: [member('a', 30_001, 4, 6)] }), THREE);
    // 15,000 + 1.5 · 30,001
    expect(quotas(result)).toMatchObject({ a: '60001.50' });
    expect(result.notes).toEqual([]);
  });
});

describe('figures: given → vintage → typed → growth', () => {
  const published: Record<string, AuthorityFigures> = {
    a: {
      population: { value: 31_000, year: 2024, source: 'bureau-population-2024' },
      socio: { value: 5, year: 2021, source: 'bureau-socio-2021' },
      periph: { value: 6, year: 2020, source: 'bureau-periph-2020' },
    },
    b: { population: { value: 44_000, year: 2024, source: 'bureau-population-2024' } },
  };
  const figuresOf: FiguresOf = (key, vintage) => (vintage === 'bureau-2024' ? published[key] : undefined);

  test('a vintage replaces all three, and what it lacks is unknown', () => {
    const result = simulate(scenario({ vintage: 'bureau-2024' }), THREE, figuresOf);
    // 15,000 + 4 · 50 % · 75 % · 31,000
    expect(quotas(result)).toEqual({
      a: '61500.00',
      b: 'figure-not-in-vintage figure-not-in-vintage',
      c: 'figure-not-in-vintage figure-not-in-vintage figure-not-in-vintage',
    });
    expect(figure(result, 'a')?.socio).toEqual({
      value: 5,
      source: { kind: 'vintage', vintage: 'bureau-2024', year: 2021, source: 'bureau-socio-2021' },
    });
    expect(problemsOf(result, 'b')[0]).toEqual({
      code: 'figure-not-in-vintage',
      facts: {
        authority: 'רשות b',
        argument: 'socio',
        vintage: 'bureau-2024',
        publisher: 'bureau',
        year: 2024,
      },
    });
  });

  test('a vintage of one figure leaves the others', () => {
    const result = simulate(scenario({ vintage: { socio: 'bureau-2024' } }), THREE.slice(0, 1), figuresOf);
    expect(result.rows[0]?.input).toEqual({ population: 30_000, socio: 5, periph: 6 });
    expect(quotas(result)).toEqual({ a: '57000.00' });
  });

  test('without figures of another vintage none are known', () => {
    expect(simulate(scenario({ vintage: 'ministry-2024' }), THREE).undetermined).toBe(3);
  });

  test('what was typed stands above the vintage, and fills what it lacks', () => {
    const overrides = { a: { population: 14_999 }, b: { socio: 3, periph: 6 } };
    const result = simulate(scenario({ vintage: 'bureau-2024', overrides }), THREE, figuresOf);
    // 10,000 + 1.5 · 14,999; 15,000 + 0.9 · 44,000
    expect(quotas(result)).toMatchObject({ a: '32498.50', b: '54600.00' });
    expect(figure(result, 'a')?.population).toEqual({ value: 14_999, source: { kind: 'override' } });
  });

  test('growth takes every population, a typed one as well', () => {
    const growth = { perCent: new Exact('1.8'), years: 5 };
    const added = [member('n', 100, 1, 1)];
    const result = simulate(scenario({ overrides: { b: { population: 30_000 } }, added, growth }), THREE);
    expect(result.rows.map(({ input }) => input?.population)).toEqual([32_799, 32_799, 16_398, 109]);
    expect(figure(result, 'b')?.population).toEqual({
      value: 32_799,
      source: { kind: 'override' },
      grownFrom: 30_000,
    });
    // 15,000 + 1.5 · 32,799; 12,000 + 4 · 16,398
    expect(quotas(result)).toMatchObject({ a: '64198.50', c: '77592.00' });
  });

  test('an override on a key that every object has is no override', () => {
    const odd = [member('constructor', 30_000, 4, 6), member('toString', 30_000, 4, 6)];
    expect(quotas(simulate(scenario(), odd))).toEqual({ constructor: '57000.00', toString: '57000.00' });
  });
});

describe('the clauses on quotas', () => {
  const codes = (result: SimulationResult) =>
    result.limits.map(({ rule, code, outcome, path, facts }) => [
      rule,
      code,
      outcome,
      path.join('.'),
      facts['set'] ?? facts['total'] ?? '',
    ]);

  test('Q7: another arrangement needs approval; one that says what annex 3 says does not', () => {
    expect(simulate(scenario({ arrangement: arrangement({ tariff: '4.1' }) }), THREE).needsApproval).toBe(
      true,
    );
    expect(simulate(scenario({ arrangement: arrangement({}) }), THREE).needsApproval).toBe(false);
  });

  test('Q9: the limit itself is lawful, an agora above it is not', () => {
    const limits = { perAuthority: money('57000'), total: money('182122.49') };
    expect(codes(simulate(scenario({ limits }), THREE))).toEqual([
      ['Q9-limit', 'limit-kept', 'met', 'authorities.0.set', '57000.00'],
      ['Q9-limit', 'limit-kept', 'met', 'authorities.1.set', '55126.50'],
      ['Q9-limit', 'limit-exceeded', 'breached', 'authorities.2.set', '69996.00'],
      ['Q9-limit', 'total-limit-exceeded', 'breached', 'authorities', '182122.50'],
    ]);
  });

  test('Q9: an undetermined quota is no breach, and leaves the total open', () => {
    const limits = { perAuthority: money('60000'), total: money('60000') };
    const result = simulate(scenario({ limits }), [...THREE.slice(0, 1), member('d', 20_000, null, 5)]);
    expect(codes(result).map(([, code, outcome]) => [code, outcome])).toEqual([
      ['limit-kept', 'met'],
      ['limit-quota-unknown', 'undetermined'],
      ['total-limit-unknown', 'undetermined'],
    ]);
    expect(result.limits[0]?.sources[0]?.clause).toBe('Q9');
  });

  test('Q9: limits that nobody entered are not taken for none', () => {
    expect(codes(simulate(scenario(), THREE))).toEqual([
      ['Q9-limit', 'limits-unknown', 'undetermined', 'limits', ''],
    ]);
    expect(codes(simulate(scenario({ limits: 'none' }), THREE))).toEqual([
      ['Q9-limit', 'limit-none', 'met', 'limits', ''],
    ]);
  });
});

test('a cluster without members has a total of nothing', () => {
  expect(simulate(scenario(), []).total?.toFixed(2)).toBe('0.00');
});
