import fc from 'fast-check';
import { amountReadings, readAmount } from '../../lib/index.js';

/** An amount as digits: whole part without leading zeros, and its decimals. */
interface Digits {
  readonly negative: boolean;
  readonly whole: string;
  readonly decimals: string;
}

const digits = (): fc.Arbitrary<Digits> =>
  fc
    .tuple(
      fc.boolean(),
      fc.oneof(fc.bigInt({ min: 0n, max: 99_999n }), fc.bigInt({ min: 0n, max: 10n ** 20n })),
      fc.stringMatching(/^\d{0,4}$/),
    )
    .map(([negative, whole, decimals]) => ({ negative, whole: String(whole), decimals }));

/** Plain decimal text, made without the library: no trailing zeros, no minus before nothing. */
function exact({ negative, whole, decimals }: Digits, percent: boolean): string {
  const shifted = percent ? 2 : 0;
  const all = (whole + decimals).padStart(decimals.length + shifted + 1, '0');
  const cut = all.length - decimals.length - shifted;
  const left = all.slice(0, cut).replace(/^0+(?=\d)/, '');
  const right = all.slice(cut).replace(/0+$/, '');
  const text = right === '' ? left : `${left}.${right}`;
  return negative && /[1-9]/.test(text) ? `-${text}` : text;
}

interface Style {
  readonly group: string;
  readonly point: string;
  readonly sign: readonly [string, string];
  readonly unit: readonly [string, string];
  readonly note: readonly [string, string];
  readonly zero: number;
  readonly mark: string;
}

const GROUPS = ['', ',', '،', '٬', "'", '’', ' ', '\u00a0', '\u2009', '\u202f'];
const MINUSES: readonly (readonly [string, string])[] = [
  ...['-', '\u2212', '–', '—', '\u2011', '־'].flatMap((minus): (readonly [string, string])[] => [
    [minus, ''],
    [`${minus} `, ''],
    ['', minus],
    ['', ` ${minus}`],
  ]),
  ['(', ')'],
  ['( ', ' )'],
  [')', '('],
  [') ', ' ('],
];
const UNITS: readonly (readonly [string, string])[] = [
  ['', ''],
  ['₪', ''],
  ['', ' ₪'],
  ['', ' ש"ח'],
  ['ש״ח ', ''],
  ['', ' ש``ח'],
  ['NIS ', ''],
  ['', '%'],
  ['%', ''],
];
const NOTES: readonly (readonly [string, string])[] = [
  ['', ''],
  ['', '*'],
  ['* ', ''],
  ['', '¹'],
  ['', '(1)'],
  ['', ' (12)'],
  ['(1) ', ''],
  ['', ')1('],
  ['', '†'],
  ['', '[2]'],
];

const style = (): fc.Arbitrary<Style> =>
  fc.record({
    group: fc.constantFrom(...GROUPS, '.'),
    point: fc.constantFrom('.', '٫', ','),
    sign: fc.constantFrom(...MINUSES),
    unit: fc.constantFrom(...UNITS),
    note: fc.constantFrom(...NOTES),
    zero: fc.constantFrom(0x30, 0x660, 0x6f0),
    mark: fc.constantFrom('', '\u200e', '\u200f', '\u061c', '\u2067'),
  });

/** Comma and point each do one thing; a decimal comma is told from a Western one only. */
const sound = ({ group, point }: Style): boolean =>
  point === ',' ? group !== ',' && group !== '،' : group !== '.' || point === '٫';

function typed({ negative, whole, decimals }: Digits, how: Style): string {
  const body =
    whole.replace(/\B(?=(\d{3})+$)/g, how.group) + (decimals === '' ? '' : `${how.point}${decimals}`);
  const [before, after] = negative ? how.sign : ['', ''];
  const text = how.note[0] + before + how.unit[0] + body + how.unit[1] + after + how.note[1];
  const ownDigits = text.replace(
    new RegExp(body.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')),
    body.replace(/\d/g, (digit) => String.fromCodePoint(how.zero + Number(digit))),
  );
  return how.mark + ownDigits.replace(/(?<=\d)(?=\d)/, how.mark) + how.mark;
}

const decimal = ({ group, point }: Style): 'comma' | 'point' =>
  point === ',' || group === '.' ? 'comma' : 'point';
const footnotes = ({ note }: Style): 'parentheses' | 'none' =>
  /[()]/.test(note.join('')) ? 'parentheses' : 'none';
const percentIn = ({ unit }: Style): boolean => unit.includes('%');

const cases = (): fc.Arbitrary<readonly [Digits, Style]> => fc.tuple(digits(), style().filter(sound));

/** A small number in parentheses is a footnote where footnotes are so written; an amount cannot then be told from it. */
const toldApart = ([amount, how]: readonly [Digits, Style]): boolean =>
  !(
    amount.negative &&
    /[()]/.test(how.sign.join('')) &&
    amount.decimals === '' &&
    /^[1-9]\d?$/.test(amount.whole)
  );

test('an amount typed in any style reads back exactly once the conventions of its sheet are settled', () => {
  fc.assert(
    fc.property(cases().filter(toldApart), ([amount, how]) => {
      const result = readAmount(
        { value: typed(amount, how) },
        { decimal: decimal(how), footnotes: footnotes(how) },
      );
      expect(result.ok ? result.value.value?.toFixed() : result.problems).toBe(exact(amount, percentIn(how)));
    }),
    { numRuns: 3000 },
  );
});

/** Written as this country writes: nothing is needed from the column beyond what stands in the cell. */
const local = (): fc.Arbitrary<readonly [Digits, Style]> =>
  fc
    .tuple(digits(), style())
    .map(([amount, how]) => [
      amount,
      { ...how, group: how.group === '.' ? ',' : how.group, point: how.point === ',' ? '.' : how.point },
    ]);

test('without conventions it reads back exactly, or the cell is a problem that has the amount among its readings', () => {
  fc.assert(
    fc.property(local(), ([amount, how]) => {
      const cell = { value: typed(amount, how) };
      const expected = exact(amount, percentIn(how));
      const result = readAmount(cell);
      if (result.ok) {
        expect(result.value.value?.toFixed()).toBe(expected);
        return;
      }
      const readings = amountReadings(cell);
      expect(readings.ok && readings.value.map(({ value }) => value?.toFixed())).toContain(expected);
    }),
    { numRuns: 3000 },
  );
});

test('amounts of three digits and more in commas and points are never in doubt', () => {
  const plain = fc
    .tuple(digits(), style(), fc.constantFrom('', '5', '50', '05'))
    .map(([{ negative, whole }, how, decimals]): readonly [Digits, Style] => [
      { negative, whole: String(BigInt(whole) + 100n), decimals },
      { ...how, group: ',', point: '.' },
    ]);
  fc.assert(
    fc.property(plain, ([amount, how]) => {
      const result = readAmount({ value: typed(amount, how) });
      expect(result.ok ? result.value.value?.toFixed() : result.problems).toBe(exact(amount, percentIn(how)));
    }),
    { numRuns: 2000 },
  );
});

test('any text whatever gives an amount, a blank or a problem, and never a number with digits that it has not', () => {
  const unit = fc.constantFrom(...'0123456789٣۴,.٬٫()-–−+%₪*¹[] \'`\u200f\u00a0\n_xש"ח');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 14 }), (text) => {
      const result = readAmount({ value: text });
      if (!result.ok || result.value.value === null) return;
      const { evidence, value } = result.value;
      const kept = (some: string): string => some.replace(/٣/g, '3').replace(/۴/g, '4').replace(/\D/g, '');
      const significant = (some: string): string => some.replace(/^0+|0+$/g, '');
      if (evidence.nil !== undefined) {
        expect(kept(text)).toBe(kept(evidence.footnote ?? ''));
      } else if (evidence.footnote === undefined) {
        expect(significant(kept(value.toFixed()))).toBe(significant(kept(text)));
      }
    }),
    { numRuns: 5000 },
  );
});
