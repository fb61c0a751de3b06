import fc from 'fast-check';
import { loadAccounts } from '../../../../lib/index.js';
import { readAccount } from '../../../../lib/sheets/ledger/codes.js';
import { HEAD, LINES, type Row } from './lines.js';
import { codesOf, readRows, totalsOf } from './reading.js';

describe('codes', () => {
  test('as text with any separators, marks and digits', () => {
    const written = [
      "'1111100100",
      '1-112100-290',
      '1.611000.110',
      '1 612000 110',
      '\u200f1621000750',
      '١٦٢١٠٠٠٧٦٠',
    ];
    const { facts, unread } = readRows([
      HEAD,
      ...written.map((code, index): Row => [code, `שם ${index}`, index]),
    ]);
    expect(
      facts.lines.map(({ account }) => (account.ok ? account.value.code : account.problems[0].code)),
    ).toEqual(['1111100100', '1112100290', '1611000110', '1612000110', '1621000750', '1621000760']);
    expect(unread).toEqual([]);
  });

  test.each([
    [
      'split',
      ['פרק', 'סעיף', 'סוג'],
      [11100, 20, 1],
      [61100, 110, 3],
      ['11100/020/1', '61100/110/3'],
      [2, 4],
    ],
    [
      'whole',
      ['חלק', 'פרק', 'סוג'],
      [1, 112000, 20],
      [1, 611000, 110],
      ['1112000020', '1611000110'],
      [30, 750],
    ],
    [
      'chapter and kind',
      ['סעיף', 'סוג'],
      [112000, 20],
      [611000, 110],
      ['1112000020', '1611000110'],
      [30, 750],
    ],
  ] as const)('in columns of their own: %s', (_, heads, income, payment, codes, [other, last]) => {
    const { facts, confidence } = readRows([
      [...heads, 'שם', 'תקציב 2022 בש"ח'],
      [...income, 'א', 100],
      [...income.slice(0, -1), other, 'ב', 50],
      [...payment, 'ג', 90],
      [...payment.slice(0, -1), last, 'ד', 60],
    ]);
    const read = facts.lines.map(({ account }) => (account.ok ? account.value.code : ''));
    expect([read[0], read[2]]).toEqual(codes);
    expect(confidence).toBe('certain');
  });

  test('under a blank heading, known by what stands there, and said so', () => {
    const reading = readRows([['', 'שם', 'תקציב 2022 בש"ח'], ...LINES]);
    expect(totalsOf(reading)).toEqual(['160', '160']);
    expect(reading.confidence).toBe('likely');
    expect(codesOf(reading.notes)).toContain('heading-blank');
  });

  test('a copy of the codes is no second table', () => {
    const reading = readRows([[...HEAD, 'כרטיס'], ...LINES.map((line) => [...line, line[0]])]);
    expect(reading.lines).toBe(6);
    expect(reading.unread).toEqual([]);
  });

  test('of another budget are said to be unread, and are not added up', () => {
    const reading = readRows([HEAD, ...LINES, [2711000930, 'תב"ר', 500]]);
    expect(reading.lines).toBe(7);
    expect(totalsOf(reading)).toEqual(['160', '160']);
    expect(reading.unread.map(({ row, column, why }) => [row, column, why?.code])).toEqual([
      [7, 0, 'account-other-budget'],
      [7, 2, 'account-other-budget'],
    ]);
  });

  test('that cannot be read leave both sums open', () => {
    const reading = readRows([HEAD, ...LINES, ['12/13', 'משהו', 500]]);
    expect(totalsOf(reading)).toEqual([null, null]);
    expect(reading.unread[0]).toMatchObject({ row: 7, column: 0, why: { code: 'account-not-a-code' } });
  });

  test('levels with names group lines, with sums they are totals, with zeros at the end too', () => {
    const reading = readRows([
      HEAD,
      ['111', 'ארנונות', ''],
      LINES[0],
      LINES[1],
      [112, 'אגרות', 10],
      LINES[2],
      [1611, 'הנהלה', -60],
      LINES[3],
      ['1612', 'מזכירות', -40],
      LINES[4],
      [162, 'כספים', ''],
      LINES[5],
    ]);
    expect(reading.lines).toBe(6);
    expect(totalsOf(reading)).toEqual(['160', '160']);
    expect(reading.facts.totals.map(({ digits }) => digits)).toEqual(['12', '611', '612']);
  });

  test('levels alone, each under its parents: the parents are sums', () => {
    const reading = readRows([
      ['פרק', 'שם פרק', 'תקציב 2022 בש"ח'],
      [1, 'מיסים', 60],
      [11, 'ארנונות', 50],
      [12, 'אגרות', 10],
      [6, 'הנהלה', 60],
      [61, 'מינהל', 40],
      [611, 'ראש', 15],
      [612, 'מזכירות', 25],
      [62, 'כספים', 20],
    ]);
    expect(reading.confidence).toBe('unsure');
    expect(reading.lines).toBe(5);
    expect(totalsOf(reading)).toEqual(['60', '60']);
    expect(reading.facts.totals.map(({ digits }) => digits)).toEqual(['1', '6', '61']);
  });
});

test('the quick way to read a code is the way of all codes', async () => {
  const { readAccountCode } = await loadAccounts();
  const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
  const written = fc.oneof(
    digits(10),
    digits(9),
    digits(10).map(Number),
    fc.tuple(digits(5), digits(3), digits(1)).map((parts) => parts.join('/')),
    fc.tuple(digits(5), fc.constant('000'), digits(1)).map((parts) => parts.join('/')),
    digits(7).map((head) => `${head}000`),
  );
  fc.assert(
    fc.property(written, (code) => {
      expect(readAccount(code)).toEqual(readAccountCode(code));
    }),
    { numRuns: 2000 },
  );
});

test('nine digits under a heading of codes are lines whose codes are named as unread', () => {
  const reading = readRows([
    HEAD,
    ...LINES.map(([code, name, amount]): Row => [code - 1_000_000_000, name, amount]),
  ]);
  expect(reading.lines).toBe(6);
  expect(reading.confidence).toBe('unsure');
  expect(totalsOf(reading)).toEqual([null, null]);
  expect(reading.unread.filter(({ column }) => column === 0).map(({ why }) => why?.code)).toEqual(
    new Array(6).fill('account-ambiguous'),
  );
});
