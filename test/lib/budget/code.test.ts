import { readAccountCode, type AccountCode } from '../../../lib/index.js';

const whole = (kind?: string): Partial<AccountCode> => ({
  code: `1611211${kind ?? '000'}`,
  digits: '611211',
  side: 'expenditure',
  ...(kind === undefined ? {} : { kind }),
});

describe('«ten digits, the first is always 1 here»', () => {
  test.each<[string, string | number]>([
    ['a number, as Elad keeps them', 1611211530],
    ['text', '1611211530'],
    ['parted', '1-611211-530'],
    ['parted after the first digit', '1 611211530'],
    ['parted before the kind', '1611211/530'],
    ['its 1 left out', '611211/530'],
    ['as a grouped number', '1,611,211,530'],
    ['as an export writes whole numbers', '1611211530.0'],
    ['kept as text by a quote', "'1611211530"],
    ['with direction marks', '\u200f1611211\u200e530\u200f'],
    ['in isolates, with odd spaces', ' \u20681\u00a0611211\u202f530\u2069 '],
    ['with maqaf', '1־611211־530'],
    ['Arabic-Indic digits', '١٦١١٢١١٥٣٠'],
    ['Persian digits, parted', '۱/۶۱۱۲۱۱/۵۳۰'],
  ])('%s', (_, written) => {
    expect(readAccountCode(written)).toEqual({ ok: true, value: whole('530') });
  });

  test('000 is no kind', () => {
    expect(readAccountCode('1611211000')).toEqual({ ok: true, value: whole() });
  });

  test.each(['2611211530', '0611211530', '9-611211-530', '2611211530.0'])(
    '%s is of another budget',
    (written) => {
      expect(readAccountCode(written)).toMatchObject({
        ok: false,
        problems: [{ code: 'account-other-budget', facts: { asked: written, digit: written[0] } }],
      });
    },
  );
});

describe('«the second decides the side: 1–5 receipts, 6–9 payments»', () => {
  test.each([
    ['1', 'income'],
    ['2', 'income'],
    ['3', 'income'],
    ['4', 'income'],
    ['5', 'income'],
    ['6', 'expenditure'],
    ['7', 'expenditure'],
    ['8', 'expenditure'],
    ['9', 'expenditure'],
  ])('%s: %s', (digit, side) => {
    expect(readAccountCode(`1${digit}11100100`)).toMatchObject({ ok: true, value: { side } });
    expect(readAccountCode(`${digit}1110/100`)).toMatchObject({ ok: true, value: { side } });
  });

  test.each(['1011100100', '01110/100', '0', '00000'])('%s is on neither', (written) => {
    expect(readAccountCode(written)).toMatchObject({ ok: false, problems: [{ code: 'account-unknown' }] });
  });
});

describe('«Split codes start directly with the chapter (11000, 61111)»', () => {
  test.each<[string | number, Partial<AccountCode>]>([
    ['11000/121/8', { code: '11000/121/8', digits: '11000', kind: '121', side: 'income' }],
    ['11000 / 121 / 8', { code: '11000/121/8', kind: '121' }],
    ['١١٠٠٠/١٢١/٨', { code: '11000/121/8', kind: '121' }],
    ['\u200e61111-750', { code: '61111/750', digits: '61111', kind: '750', side: 'expenditure' }],
    ['61111.750', { code: '61111/750' }],
    [61111750, { code: '61111/750', kind: '750' }],
    [11000, { code: '11', digits: '11000', side: 'income' }],
    ['61111', { code: '61111', digits: '61111', side: 'expenditure' }],
    ['11', { code: '11', side: 'income' }],
    ['6', { code: '6', side: 'expenditure' }],
  ])('%s', (written, expected) => {
    expect(readAccountCode(written)).toMatchObject({ ok: true, value: expected });
  });

  test('a level alone has no kind', () => {
    expect(readAccountCode('61111')).toEqual({
      ok: true,
      value: { code: '61111', digits: '61111', side: 'expenditure' },
    });
  });
});

describe('a kind that lost its zeros', () => {
  test.each([
    ['61111/75', '61111/750'],
    ['61111/75/3', '61111/750/3'],
    ['11000/1', '11000/100'],
    ['61111/0', '61111/000'],
  ])('%s is %s, the only reading that the book lists', (written, code) => {
    expect(readAccountCode(written)).toMatchObject({ ok: true, value: { code } });
  });

  test.each([
    ['61111/1', '61111/001 · 61111/100'],
    ['61111/11', '61111/011 · 61111/110'],
    ['11000/3', '11000/003 · 11000/300'],
  ])('%s can be two: %s', (written, readings) => {
    expect(readAccountCode(written)).toEqual({
      ok: false,
      problems: [{ code: 'account-ambiguous', facts: { asked: written, count: 2, readings } }],
    });
  });
});

test('nine digits without separators can be two codes', () => {
  expect(readAccountCode(611111218)).toEqual({
    ok: false,
    problems: [
      {
        code: 'account-ambiguous',
        facts: { asked: '611111218', count: 2, readings: '1611111218 · 61111/121/8' },
      },
    ],
  });
});

test.each(['', ' ', '\u200f', '\u00a0\u2069'])('nothing (%j) is a missing code', (written) => {
  expect(readAccountCode(written)).toEqual({ ok: false, problems: [{ code: 'account-blank', facts: {} }] });
});

test.each<[string, string | number]>([
  ['a title', 'סה"כ'],
  ['a subtotal row', '11 סה"כ'],
  ['six digits, which no sheet is known to write', 161121],
  ['seven digits', '1611211'],
  ['eleven digits', '16112115300'],
  ['ten digits parted inside the kind', '16112115/30'],
  ['ten digits parted as nothing known', '11000/12100'],
  ['a last part of two digits', '11000/121/80'],
  ['four parts', '11000/121/8/1'],
  ['a short first part', '110/121'],
  ['a negative number', -11000],
  ['a minus after direction marks', '\u200e-11000'],
  ['a minus behind', '11000-'],
  ['a fraction', 11000.121],
  ['lost digits', '1.61121E+09'],
  ['digits beyond what a cell keeps', 1e21],
  ['not a number', NaN],
  ['without end', Infinity],
])('%s is not a code', (_, written) => {
  expect(readAccountCode(written)).toMatchObject({
    ok: false,
    problems: [{ code: 'account-not-a-code', facts: { asked: String(written).trim() } }],
  });
});

test('a sentence repeats at most forty characters', () => {
  const read = readAccountCode('x'.repeat(1000));
  expect(read.ok ? '' : read.problems[0].facts['asked']).toBe(`${'x'.repeat(39)}…`);
});
