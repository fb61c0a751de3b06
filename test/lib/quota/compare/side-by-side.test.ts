import { Exact, sideBySide, simulate } from '../../../../lib/index.js';
import { arrangement, member, scenario, THREE } from '../scenarios/cases.js';

test('any number of scenarios, authority by authority', () => {
  const results = Array.from({ length: 24 }, (_, index) =>
    simulate(
      scenario({
        id: `s${index}`,
        name: `תעריף ${index}`,
        arrangement: arrangement({ tariff: String(index) }),
        ...(index === 5 && { removed: ['a'] }),
        ...(index === 6 && { added: [member('n', 100, 1, 1), member('m', 100, null, 1)] }),
        ...(index === 7 && { growth: { perCent: new Exact(1), years: 1 } }),
      }),
      THREE,
    ),
  );
  const { scenarios, rows } = sideBySide(results);
  expect(scenarios).toHaveLength(24);
  expect(rows.map(({ key, name, cells }) => [key, name, cells.length])).toEqual([
    ['a', 'רשות a', 24],
    ['b', 'רשות b', 24],
    ['c', 'רשות c', 24],
    ['n', 'רשות n', 24],
    ['m', 'רשות m', 24],
  ]);
  const cells = (row: number) => rows[row]?.cells.map(({ quota }) => quota?.toFixed(2) ?? '–') ?? [];
  // 12,000 + 11,250 a shekel of tariff; at 7 with 30,300 residents 15,000 + 7 · 11,362.50
  expect(cells(0).slice(0, 9)).toEqual([
    '12000.00',
    '23250.00',
    '34500.00',
    '45750.00',
    '57000.00',
    '–',
    '79500.00',
    '94537.50',
    '102000.00',
  ]);
  expect(rows[0]?.cells[5]).toEqual({});
  expect(cells(3)[6]).toBe('10054.00');
  expect(rows[4]?.cells[6]?.row?.working.ok).toBe(false);
  expect(scenarios[4]?.total?.toFixed(2)).toBe('182122.50');
  expect(scenarios[6]).toMatchObject({ id: 's6', name: 'תעריף 6', undetermined: 1 });
  expect(scenarios[6]).not.toHaveProperty('total');
});

test('none at all', () => {
  expect(sideBySide([])).toEqual({ scenarios: [], rows: [] });
});
