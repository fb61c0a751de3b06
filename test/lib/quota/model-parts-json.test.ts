import { modelJson, readModelJson, readModelTable } from '../../../lib/index.js';
import { known } from '../known.js';
import { MIXED } from './mixed-table.js';

const model = known(readModelTable(MIXED));

describe('as JSON', () => {
  const json = modelJson(model);

  test('there and back', () => {
    expect(json).toMatchObject({
      parts: [
        { weight: '60', tariff: '4' },
        {
          weight: '40',
          total: '1000000',
          shares: [
            { population: 3754, share: '1' },
            { population: 26182, share: '2.5' },
          ],
        },
      ],
      factor: '95',
      caps: [
        { from: 0, amount: '60000' },
        { from: 30000, amount: '90000.5' },
      ],
      floors: [{ from: 0, amount: '20000' }],
    });
    expect(readModelJson(JSON.parse(JSON.stringify(json)))).toEqual({ ok: true, value: model });
  });

  test('an only part has its fields at the top', () => {
    const shares = known(readModelTable([...MIXED.slice(8, 11), ['factor', '', '50%']]));
    expect(modelJson(shares)).toEqual({
      total: '1000000',
      shares: [
        { population: 3754, share: '1' },
        { population: 26182, share: '2.5' },
      ],
      factor: '50',
    });
    expect(readModelJson(modelJson(shares))).toEqual({ ok: true, value: shares });
  });

  const [formula, division] = (json as { readonly parts: readonly object[] }).parts as [object, object];

  test.each<[string, unknown, [string, string][]]>([
    ['no parts', { ...json, parts: [] }, [['model-shape', 'parts']]],
    [
      'a part without weight',
      { parts: [{ ...formula, weight: undefined }] },
      [['model-shape', 'parts[0].weight']],
    ],
    [
      'a part of neither kind',
      { parts: [{ weight: '100' }] },
      ['bands', 'tariff', 'socio', 'periph'].map((field): [string, string] => [
        'model-shape',
        `parts[0].${field}`,
      ]),
    ],
    [
      'a division without a total',
      { parts: [{ ...division, total: undefined }] },
      [['model-shape', 'parts[0].total']],
    ],
    ['a misspelt factor', { ...json, facter: '95' }, [['model-shape', 'facter']]],
    ['fields of a part beside parts', { ...json, tariff: '4' }, [['model-shape', 'tariff']]],
    [
      'weights of 90 %',
      { ...json, parts: [formula, { ...division, weight: '30' }] },
      [['model-weights', 'parts[1].weight']],
    ],
    [
      'a weight that is no number',
      { ...json, parts: [{ ...formula, weight: 'x' }, division] },
      [['model-value-not-a-number', 'parts[0].weight']],
    ],
    [
      'a tariff of a part',
      { ...json, parts: [{ ...formula, tariff: '-1' }, division] },
      [['model-negative', 'parts[0].tariff']],
    ],
    [
      'one size, two shares',
      {
        ...json,
        parts: [
          formula,
          {
            ...division,
            shares: [
              { population: 5, share: 1 },
              { population: 5, share: 2 },
            ],
          },
        ],
      },
      [['model-share-differs', 'parts[1].shares[1].population']],
    ],
    [
      'half a resident',
      { ...json, parts: [formula, { ...division, shares: [{ population: 5.5, share: 1 }] }] },
      [['model-from-not-whole', 'parts[1].shares[0].population']],
    ],
    [
      'a cap below the floor',
      { ...json, caps: [{ from: 0, amount: 1 }] },
      [['model-cap-below-floor', 'caps[0].amount']],
    ],
    [
      'a floor finer than an agora',
      { ...json, floors: [{ from: 0, amount: '0.001' }] },
      [['model-finer-than-agora', 'floors[0].amount']],
    ],
    ['a factor above 1000 %', { ...json, factor: 1001 }, [['model-too-large', 'factor']]],
  ])('%s is refused at its path', (_, given, expected) => {
    const read = readModelJson(given);
    expect(read.ok ? [] : read.problems.map(({ code, place }) => [code, place])).toEqual(expected);
  });
});
