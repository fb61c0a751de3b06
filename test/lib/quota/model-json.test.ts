import { modelJson, readModelJson, recommendedModel } from '../../../lib/index.js';

const ten = ['30', '30', '30', '50', '50', '75', '75', '100', '100', '100'];
const JSON_MODEL = {
  bands: [
    { from: 0, fixed: '10000' },
    { from: 15000, fixed: '12000' },
    { from: 30001, fixed: '15000' },
  ],
  tariff: '4',
  socio: ten,
  periph: ten,
};

const recommended = recommendedModel();
if (!recommended.ok) throw new Error('no recommended model');

test('the recommended model as JSON, there and back', () => {
  expect(modelJson(recommended.value)).toEqual(JSON_MODEL);
  expect(readModelJson(JSON_MODEL)).toEqual(recommended);
});

test('numbers are taken beside decimal text, bands in any order', () => {
  const numbers = ten.map(Number);
  const bands = [...JSON_MODEL.bands].reverse();
  expect(readModelJson({ ...JSON_MODEL, bands, tariff: 4, socio: numbers, periph: numbers })).toEqual(
    recommended,
  );
});

test.each<[string, unknown, [string, string][]]>([
  ['null', null, [['model-shape', '$']]],
  [
    'a list',
    [],
    [
      ['model-shape', 'bands'],
      ['model-shape', 'tariff'],
      ['model-shape', 'socio'],
      ['model-shape', 'periph'],
    ],
  ],
  ['text', 'B', [['model-shape', '$']]],
  ['no tariff', { ...JSON_MODEL, tariff: undefined }, [['model-shape', 'tariff']]],
  ['nine coefficients', { ...JSON_MODEL, socio: ten.slice(1) }, [['model-shape', 'socio']]],
  ['a band without its sum', { ...JSON_MODEL, bands: [{ from: 0 }] }, [['model-shape', 'bands[0].fixed']]],
  [
    'a coefficient that is a list',
    { ...JSON_MODEL, periph: [...ten.slice(1), []] },
    [['model-shape', 'periph[9]']],
  ],
  ['letters', { ...JSON_MODEL, tariff: 'four' }, [['model-value-not-a-number', 'tariff']]],
  ['no digits', { ...JSON_MODEL, socio: ['', ...ten.slice(1)] }, [['model-value-not-a-number', 'socio[0]']]],
  ['exponents', { ...JSON_MODEL, tariff: '1e3' }, [['model-value-not-a-number', 'tariff']]],
  [
    'a broken bound',
    { ...JSON_MODEL, bands: [{ from: 0.5, fixed: '1' }] },
    [['model-from-not-whole', 'bands[0].from']],
  ],
  [
    'a bound twice',
    {
      ...JSON_MODEL,
      bands: [
        { from: 0, fixed: '1' },
        { from: 0, fixed: '2' },
      ],
    },
    [['model-step-repeated', 'bands[1].from']],
  ],
  ['no bands', { ...JSON_MODEL, bands: [] }, [['model-step-missing', '$']]],
  ['no band from 0', { ...JSON_MODEL, bands: [{ from: 1, fixed: '1' }] }, [['model-step-missing', '$']]],
  ['negative', { ...JSON_MODEL, tariff: '-4' }, [['model-negative', 'tariff']]],
  ['too large', { ...JSON_MODEL, periph: ['1000.5', ...ten.slice(1)] }, [['model-too-large', 'periph[0]']]],
  ['too fine', { ...JSON_MODEL, tariff: '0.0000000001' }, [['model-too-fine', 'tariff']]],
  [
    'several',
    { ...JSON_MODEL, tariff: 'x', bands: [{ from: -1, fixed: '1' }] },
    [
      ['model-from-not-whole', 'bands[0].from'],
      ['model-value-not-a-number', 'tariff'],
    ],
  ],
])('%s is refused', (_, json, expected) => {
  const read = readModelJson(json);
  expect(read.ok ? [] : read.problems.map(({ code, place }) => [code, place])).toEqual(expected);
});

test('what only describes the model is taken along unread; what might have been meant to count is refused', () => {
  const described = { $schema: 'x', name: 'הסדר 2027', note: 'הצעה', source: null, ...JSON_MODEL };
  expect(readModelJson(described)).toEqual(readModelJson(JSON_MODEL));
  const misspelt = readModelJson({ ...JSON_MODEL, cap: [{ from: 0, amount: '1' }] });
  expect(misspelt.ok ? [] : misspelt.problems.map(({ code, place }) => [code, place])).toEqual([
    ['model-shape', 'cap'],
  ]);
});
