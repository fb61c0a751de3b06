import { isBlankInput, loadWords, LANGUAGES, readQuotaInput } from '../../../lib/index.js';

const good = { population: 44_585, socio: 3, periph: 6 };

test('three numbers of the domain are an input', () => {
  expect(readQuotaInput(good)).toEqual({ ok: true, value: good });
  expect(readQuotaInput({ population: 2 ** 53 - 1, socio: 1, periph: 10 }).ok).toBe(true);
});

test.each<[string, object, string, object]>([
  ['null', { population: null }, 'input-blank', { argument: 'population' }],
  ['undefined', { socio: undefined }, 'input-blank', { argument: 'socio' }],
  ['empty text', { periph: '' }, 'input-blank', { argument: 'periph' }],
  ['blanks', { periph: ' \u200f ' }, 'input-blank', { argument: 'periph' }],
  ['population 0', { population: 0 }, 'input-blank', { argument: 'population' }],
  ['population −0', { population: -0 }, 'input-blank', { argument: 'population' }],
  ['text', { population: 'x' }, 'input-not-a-number', { argument: 'population', value: 'x' }],
  ['a number as text', { socio: '3' }, 'input-not-a-number', { argument: 'socio', value: '3' }],
  ['a boolean', { periph: true }, 'input-not-a-number', { argument: 'periph', value: 'TRUE' }],
  [
    'an error value',
    { population: { error: '#N/A' } },
    'input-not-a-number',
    { argument: 'population', value: '#N/A' },
  ],
  ['NaN', { population: NaN }, 'input-not-a-number', { argument: 'population', value: 'NaN' }],
  ['infinity', { socio: Infinity }, 'input-not-a-number', { argument: 'socio', value: 'Infinity' }],
  ['a list', { socio: [3] }, 'input-not-a-number', { argument: 'socio', value: 'object' }],
  ['a negative', { population: -5 }, 'population-not-whole', { argument: 'population', value: -5 }],
  ['a fraction', { population: 10.5 }, 'population-not-whole', { argument: 'population', value: 10.5 }],
  ['2^53', { population: 2 ** 53 }, 'population-too-large', { argument: 'population', value: 2 ** 53 }],
  ['index 11', { socio: 11 }, 'index-out-of-range', { argument: 'socio', value: 11 }],
  ['index 0', { periph: 0 }, 'index-out-of-range', { argument: 'periph', value: 0 }],
  ['index 3.5', { socio: 3.5 }, 'index-out-of-range', { argument: 'socio', value: 3.5 }],
])('%s is refused', (_, odd, code, facts) => {
  expect(readQuotaInput({ ...good, ...odd })).toEqual({ ok: false, problems: [{ code, facts }] });
});

test('long text is cut where it is quoted', () => {
  const read = readQuotaInput({ ...good, population: 'א'.repeat(50) });
  expect(read).toMatchObject({ problems: [{ facts: { value: `${'א'.repeat(39)}…` } }] });
});

test('all that is wrong is said at once, in every language', async () => {
  const read = readQuotaInput({ population: -1, socio: 'x', periph: 11 });
  if (read.ok) throw new Error('expected problems');
  expect(read.problems.map(({ code }) => code)).toEqual([
    'population-not-whole',
    'input-not-a-number',
    'index-out-of-range',
  ]);
  for (const language of LANGUAGES) {
    const { say } = await loadWords(language);
    expect(read.problems.map((problem) => say(problem)).every((sentence) => sentence.length > 10)).toBe(true);
  }
});

test.each([
  [{ population: null, socio: null, periph: undefined }, true],
  [{ population: 0, socio: 0, periph: 0 }, true],
  [{ population: '', socio: ' ', periph: null }, true],
  [{ population: null, socio: 3, periph: null }, false],
  [{ population: 'x', socio: null, periph: null }, false],
  [good, false],
])('%j blank: %s', (raw, blank) => {
  expect(isBlankInput(raw)).toBe(blank);
});
