import fc from 'fast-check';
import { arrangements } from '../../laws/arrangement-arbitraries.js';
import { agorotBy, jsonOf, nisText, type PlainArrangement } from '../../laws/arrangement-oracle.js';
import { randomOf } from '../../laws/quota-oracle.js';
import { eshkol, file, json } from './support.js';

const ROWS = 1_000;

/** A thousand authorities of different sizes. */
function authorities() {
  const random = randomOf(20_170_517);
  const index = () => 1 + Math.floor(random() * 10);
  const sizes = new Set<number>();
  while (sizes.size < ROWS) sizes.add(1 + Math.floor(10 ** (random() * 6)));
  return [...sizes].map((population, row) => ({
    name: `רשות ${row + 1}`,
    population,
    socio: index(),
    periph: index(),
  }));
}

const rows = authorities();
const csv = ['רשות,אוכלוסייה,אשכול חברתי-כלכלי,אשכול פריפריאליות']
  .concat(rows.map(({ name, population, socio, periph }) => [name, population, socio, periph].join(',')))
  .join('\n');

const drawn = fc.sample(arrangements(rows.map(({ population }) => population)), { seed: 4, numRuns: 6 });

test('among the arrangements drawn are several parts, a divided total and bounds', () => {
  expect(drawn.some(({ parts }) => parts.length > 1)).toBe(true);
  expect(drawn.some(({ parts }) => parts.some((part) => 'shares' in part))).toBe(true);
  expect(drawn.some(({ caps, floors }) => caps.length > 0 && floors.length > 0)).toBe(true);
});

test.each(drawn.map((plain, index) => [index, plain] as const))(
  'a thousand rows by random arrangement %i are what whole numbers give',
  async (index, plain) => {
    const found = await json(
      'quotas',
      file(`rows-${index}.csv`, csv),
      '--model',
      file(`arrangement-${index}.json`, JSON.stringify(jsonOf(plain))),
    );
    const expected = rows.map(
      ({ population, socio, periph }) => agorotBy(plain, population, socio, periph) ?? -1n,
    );
    expect((found['authorities'] as { quota: string }[]).map(({ quota }) => quota)).toEqual(
      expected.map(nisText),
    );
    expect(found).toMatchObject({
      total: nisText(expected.reduce((sum, each) => sum + each, 0n)),
      undetermined: 0,
      model: 'own',
      edition: null,
    });
  },
);

const SHARED: PlainArrangement = {
  parts: [
    { weight: '60', bands: [[0, '10000']], tariff: '4', socio: ten('30'), periph: ten('100') },
    {
      weight: '40',
      total: '1000',
      shares: [
        [100, '1'],
        [200, '3'],
      ],
    },
  ],
  factor: '95',
  caps: [[150, '6000']],
  floors: [],
};

function ten(percent: string): readonly string[] {
  return Array.from({ length: 10 }, () => percent);
}

describe('an authority without a share', () => {
  const model = () => file('shared.json', JSON.stringify(jsonOf(SHARED)));

  it('has no quota in a table, the total is undetermined, and a note says why', async () => {
    const found = await json(
      'quotas',
      file('three.csv', 'name,population,socio,periph\na,100,3,6\nb,300,3,6\nc,200,3,6\n'),
      '--model',
      model(),
    );
    expect(found).toMatchObject({
      // 95 % of 60 % of (10,000 + 1.2 · 100) + 40 % of 250; the second is cut to 6,000
      authorities: [{ quota: '5863.40' }, { quota: null }, { quota: '6000.00' }],
      total: null,
      knownSubtotal: '11863.40',
      undetermined: 1,
      notes: [{ cell: 'B3' }],
    });
    expect(JSON.stringify(found['notes'])).toContain('300');
  });

  it('is refused alone, with its number of residents', async () => {
    const { exit, out, err } = await eshkol(
      'quota',
      '--population',
      '300',
      '--socio',
      '3',
      '--periph',
      '6',
      '--model',
      model(),
      '--lang',
      'en',
    );
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain('300');
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('the working of an arrangement', () => {
  const asked = ['quota', '--population', '200', '--socio', '3', '--periph', '6'];

  it('is told step by step, each with its part and clause', async () => {
    const found = await json(...asked, '--model', file('shared.json', JSON.stringify(jsonOf(SHARED))));
    expect(found).toMatchObject({
      quota: '6000.00',
      rounding: '0.00',
      model: 'own',
      fixed: null,
      tariff: null,
    });
    expect(
      (found['steps'] as { part?: number; symbol: string; amount: string; clause: string }[]).map(
        ({ part, symbol, amount, clause }) => [part, symbol, amount, clause],
      ),
    ).toEqual([
      [1, 'weight', '60', 'Q7'],
      [1, 'A', '10000', 'Q7'],
      [1, 'B', '4', 'Q7'],
      [1, 'C', '30', 'Q7'],
      [1, 'D', '100', 'Q7'],
      [1, 'per-resident', '1.2', 'Q1'],
      [1, 'variable', '240', 'Q1'],
      [1, 'amount', '10240', 'Q7'],
      [2, 'weight', '40', 'Q7'],
      [2, 'T', '1000', 'Q7'],
      [2, 'S', '3', 'Q7'],
      [2, 'shares', '4', 'Q7'],
      [2, 'amount', '750', 'Q7'],
      // 60 % · 10,240 + 40 % · 750
      [undefined, 'sum', '6444', 'Q7'],
      [undefined, 'factor', '95', 'Q7'],
      [undefined, 'cap', '6000', 'Q7'],
      [undefined, 'quota', '6000', 'Q1'],
    ]);
  });

  it.each(['he', 'ar', 'fa', 'en'])('is told in lines of %s', async (language) => {
    const { exit, out } = await eshkol(
      ...asked,
      '--model',
      file('shared.json', JSON.stringify(jsonOf(SHARED))),
      '--lang',
      language,
    );
    expect(exit).toBe(0);
    // The quota, sixteen steps, and whose arrangement it is.
    expect(out.trim().split('\n')).toHaveLength(18);
    for (const amount of ['10,240', '6,444', '6,000']) expect(out).toContain(amount);
    expect(out).not.toMatch(/[{}]|undefined|NaN/);
  });
});

describe('a parameter table as CSV', () => {
  const TABLE = [
    'פרמטר,החל מ־,ערך',
    'חלק,1,60%',
    'A,0,"10,000"',
    'B,–,4',
    'C,1,30%',
    'D,1,1',
    'חלק,2,0.4',
    'T,,1000',
    'S,100,1',
    'S,200,3',
    'מקדם,,95%',
    'תקרה,150,6000',
  ];
  const asked = ['quota', '--socio', '3', '--periph', '6', '--population'];

  it.each([
    ['UTF-8 with a mark', `\ufeff${TABLE.join('\r\n')}\r\n`],
    ['semicolons', TABLE.join('\n').replaceAll('"10,000"', '10000').replaceAll(',', ';')],
  ])('is taken: %s', async (_, content) => {
    const model = file('table.csv', content);
    expect(await json(...asked, '200', '--model', model)).toMatchObject({ quota: '6000.00' });
    expect(await json(...asked, '100', '--model', model)).toMatchObject({ quota: '5863.40' });
  });

  it('is refused with its cells named', async () => {
    const content = TABLE.map((line, index) => (index === 6 ? 'חלק,2,0.3' : line)).join('\n');
    const { exit, err } = await eshkol(...asked, '100', '--model', file('bad.csv', content));
    expect(exit).toBe(2);
    expect(err).toContain('C7');
    expect(err).toContain('90');
  });
});
