import type { BookCheck } from '../../../lib/index.js';
import { sheetOf, type Base, type Value } from './base.js';
import { random } from './operators.js';

/** Accounts of the chart, both sides, each once. */
const LEAVES = [
  '1111',
  '1112',
  '1221',
  '2131',
  '3112',
  '3131',
  '4131',
  '6111',
  '6131',
  '7121',
  '8112',
  '8131',
  '9131',
];
const KINDS = ['110', '430', '750', '780', '810'];

interface Account {
  readonly code: string;
  readonly amount: number;
}

/** Sums of both sides are equal. */
function accounts(seed: number, count: number): readonly Account[] {
  const any = random(seed);
  const all: Account[] = [];
  const codes = new Set<string>();
  const sums = { income: 0, expenditure: 0 };
  while (all.length < count) {
    const digits = `${LEAVES[all.length % LEAVES.length] ?? '6111'}${String(any.below(90) + 10)}`;
    const code = `1${digits}${KINDS[any.below(KINDS.length)] ?? '110'}`;
    if (codes.has(code)) continue;
    codes.add(code);
    const amount = 1000 + any.below(9_000_000);
    sums[digits < '6' ? 'income' : 'expenditure'] += amount;
    all.push({ code, amount });
  }
  const { income, expenditure } = sums;
  all.push({ code: '1111199110', amount: Math.max(expenditure - income, 0) + 5000 });
  all.push({ code: '1611199110', amount: Math.max(income - expenditure, 0) + 5000 });
  return all;
}

const isIncome = ({ code }: Account): boolean => (code[1] ?? '') < '6';

/** What was read of account-level budgets: the main amount of every account, without its sign. */
function ledgerFigures(check: BookCheck): ReadonlyMap<string, string> {
  const read = new Map<string, string>();
  for (const { main, lines } of check.facts.budget?.ledgers ?? []) {
    for (const { account, written, amounts } of lines) {
      const amount = main === null ? null : (amounts[main] ?? null);
      const code = account.ok ? `${account.value.digits}-${account.value.kind ?? ''}` : written;
      if (amount) read.set(code, amount.abs().toFixed());
    }
  }
  return read;
}

const truthOf = (all: readonly Account[]): ReadonlyMap<string, string> =>
  new Map(all.map(({ code, amount }) => [`${code.slice(1, 7)}-${code.slice(7)}`, String(amount)]));

function oneColumn(): Base {
  const all = accounts(11, 40);
  const rows = all.map((account): Value[] => [
    Number(account.code),
    `כרטיס ${account.code.slice(1, 5)}`,
    null,
    isIncome(account) ? account.amount : -account.amount,
  ]);
  return {
    name: 'one code column',
    sheet: sheetOf(' תקציב', [
      ['תקציב לשנת 2024'],
      ['מס כרטיס', 'שם כרטיס', 'מספר משרות', 'תקציב באלפי ש"ח'],
      ...rows,
    ]),
    figures: ledgerFigures,
    truth: truthOf(all),
  };
}

function severalYears(): Base {
  const all = accounts(23, 40);
  const headings = ['כרטיס', 'שם כרטיס', 'תקציב 2023', 'עדכון ראשון', 'עדכון שני', 'תקציב 2024', 'הערות'];
  const rows = all.flatMap((account, index): Value[][] => {
    const signed = isIncome(account) ? account.amount : -account.amount;
    const line = [Number(account.code), `סעיף ${index}`, signed - 7, signed - 3, signed - 2, signed, null];
    return index % 15 === 14 ? [headings, line] : [line];
  });
  return {
    name: 'a code and several years',
    sheet: sheetOf('ספר תקציב', [['הצעת תקציב 2024 בש"ח'], headings, ...rows]),
    figures: ledgerFigures,
    truth: truthOf(all),
  };
}

function split(): Base {
  const all = accounts(37, 60).filter((account) => !isIncome(account));
  const chapters = [...new Set(all.map(({ code }) => code.slice(1, 3)))].sort();
  const rows = chapters.flatMap((chapter): Value[][] => {
    const lines = all.filter(({ code }) => code.slice(1, 3) === chapter);
    const sum = lines.reduce((total, { amount }) => total + amount, 0);
    return [
      ...lines.map(({ code, amount }): Value[] => [
        Number(chapter),
        Number(`${code.slice(1, 5)}0`),
        `${code.slice(1, 6)}/${code.slice(7)}/${code.slice(6, 7)}`,
        'פעולות',
        amount,
        amount - 5,
        amount - 9,
      ]),
      [`${chapter} סה"כ`, null, null, null, sum, sum - 5 * lines.length, sum - 9 * lines.length],
    ];
  });
  const headings = ['פרק', 'סעיף', 'סעיף תקציב', 'שם סעיף', 'תקציב חדש 2024', 'תקציב ישן 2023', 'ביצוע 2023'];
  return {
    name: 'split code, one side',
    sheet: sheetOf('הוצאות', [['תקציב רגיל לשנת 2023, אלפי ש"ח'], headings, ...rows]),
    figures(check) {
      const read = new Map<string, string>();
      for (const { main, lines } of check.facts.budget?.ledgers ?? []) {
        for (const { written, amounts } of lines) {
          const amount = main === null ? null : (amounts[main] ?? null);
          if (amount) read.set(written.replace(/[^\d/]/g, ''), amount.abs().toFixed());
        }
      }
      return read;
    },
    truth: new Map(
      all.map(({ code, amount }) => [
        `${code.slice(1, 6)}/${code.slice(7)}/${code.slice(6, 7)}`,
        String(amount),
      ]),
    ),
  };
}

export const ledgers = (): readonly Base[] => [oneColumn(), severalYears(), split()];
