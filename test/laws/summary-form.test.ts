import fc from 'fast-check';
import type { Cell, SheetSnapshot } from '../../lib/sheets/snapshot.js';
import { EXPENDITURE, INCOME } from '../fixtures/mate-yehuda.js';
import {
  FULL_COLUMNS,
  FULL_EXPENDITURE,
  FULL_INCOME,
  SURPLUS,
  type FullRow,
} from '../fixtures/summary-form.js';
import { findings, readings, sheetOf, type Value } from '../lib/sheets/form/reading.js';

type Name = (typeof FULL_COLUMNS)[number][0];

/** How somebody laid out a form that is right. */
interface Style {
  readonly layout: 'stacked' | 'beside' | 'pages';
  readonly columns: readonly Name[];
  readonly labelsLast: boolean;
  readonly quote: string;
  readonly wording: number;
  readonly numbered: boolean;
  readonly digits: 'number' | 'grouped' | 'eastern' | 'persian' | 'mixed';
  readonly negative: readonly [string, string];
  readonly nil: Value;
  readonly mark: string;
  readonly sections: boolean;
  readonly numbering: boolean;
  readonly unit: string;
  readonly blankRows: readonly number[];
  readonly title: string;
  readonly headingLines: boolean;
}

const ALL = FULL_COLUMNS.map(([name]) => name);

const style = (): fc.Arbitrary<Style> =>
  fc.record({
    layout: fc.constantFrom('stacked', 'beside', 'pages'),
    columns: fc.oneof(
      fc.constant<readonly Name[]>(['frame']),
      fc.constant<readonly Name[]>(ALL),
      fc.shuffledSubarray(ALL, { minLength: 3 }).filter((names) => names.includes('frame')),
    ),
    labelsLast: fc.boolean(),
    quote: fc.constantFrom('"', '״', "''", '``', '”', ''),
    wording: fc.nat(3),
    numbered: fc.boolean(),
    digits: fc.constantFrom('number', 'grouped', 'eastern', 'persian', 'mixed'),
    negative: fc.constantFrom<readonly [string, string]>(
      ['-', ''],
      ['', '-'],
      ['(', ')'],
      [') ', ' ('],
      ['−', ''],
    ),
    nil: fc.constantFrom<Value>('-', '--', '–', undefined, 0, '_____'),
    mark: fc.constantFrom('', '\u200f', '\u202b', '\u200e'),
    sections: fc.boolean(),
    numbering: fc.boolean(),
    unit: fc.constantFrom('באלפי ש"ח', 'אלפי ש``ח', 'בש"ח', 'במיליוני ש״ח'),
    blankRows: fc.array(fc.nat(70), { maxLength: 3 }),
    title: fc.constantFrom(
      'תמצית התקציב הרגיל של המועצה לשנת הכספים 2024',
      'תקציב רגיל לשנת : 2024',
      'תקציב רגיל לשנת 2024',
    ),
    headingLines: fc.boolean(),
  });

/** Other words for the same rows, as published forms have them. */
const REWORDED: readonly ((label: string) => string)[] = [
  (label) => label,
  (label) => label.replace('חד פעמיות', 'ח"פ').replace('גרעון', 'גירעון').replace('המים', 'מים'),
  (label) => label.replace('סה"כ', 'סך הכל').replace('בארנונה', 'ארנונה').replace('ממשרד', 'משרד'),
  (label) =>
    label.replace(' לכיסוי', ' לכסוי').replace('הוצאות מותנות', 'הוצאה מותנה').replace(/אחר$/, 'אחרות'),
];

const ZERO = { eastern: 0x660, persian: 0x6f0 } as const;

function written(amount: number, index: number, how: Style): Value {
  if (amount === 0) return how.nil;
  const digits = how.digits === 'mixed' ? (index % 2 === 0 ? 'number' : 'grouped') : how.digits;
  if (digits === 'number') return amount;
  const grouped = String(Math.abs(amount)).replace(/\B(?=(\d{3})+$)/g, ',');
  const [before, after] = amount < 0 ? how.negative : ['', ''];
  const zero = digits === 'grouped' ? 0x30 : ZERO[digits];
  return (
    how.mark + before + grouped.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit))) + after
  );
}

/** A factor is typed with its point, and never with thousands. */
const factorWritten = (factor: number, how: Style): Value =>
  how.digits === 'number' ? factor : how.wording === 0 ? `${factor}%` : String(factor);

const label = (text: string, index: number, how: Style): string => {
  const worded = (REWORDED[how.wording] ?? REWORDED[0])?.(text) ?? text;
  return how.mark + (how.numbered ? `${index + 1}. ` : '') + worded.replace(/"/g, how.quote);
};

function tableOf(rows: readonly FullRow[], how: Style, section: string): Value[][] {
  const columns = how.columns.map((name) => FULL_COLUMNS.find(([own]) => own === name) ?? FULL_COLUMNS[0]);
  const place = (first: Value, rest: readonly Value[]): Value[] =>
    how.labelsLast ? [...rest, first] : [first, ...rest];
  const split = (heading: string): readonly [string, string] => {
    const at = heading.indexOf(' ');
    return [heading.slice(0, at), heading.slice(at + 1)];
  };
  const single = columns.length === 1;
  const heads: Value[][] = how.headingLines
    ? [0, 1].map((line) =>
        place(
          line === 0 ? section : undefined,
          columns.map(([, text]) => split(text)[line]),
        ),
      )
    : [
        place(
          section,
          columns.map(([, text]) => text),
        ),
      ];
  return [
    ...(how.sections || single ? [place(`צד ה${section}`, [])] : []),
    ...heads,
    ...(how.numbering && !single
      ? [
          place(
            undefined,
            columns.map(([, , number]) => number || undefined),
          ),
        ]
      : []),
    ...rows.map((row, index) =>
      place(
        label(row.label, index, how),
        how.columns.map((name): Value => {
          if (name === 'note') return index % 6 === 0 ? `ראה פירוט ${index}` : undefined;
          const amount = row[name];
          if (amount === null) return undefined;
          return name === 'factor' ? factorWritten(amount, how) : written(amount, index, how);
        }),
      ),
    ),
  ];
}

function withBlanks(sheet: SheetSnapshot, at: readonly number[]): SheetSnapshot {
  const rows: (readonly (Cell | undefined)[])[] = [...sheet.rows];
  for (const row of at) rows.splice(Math.min(row, rows.length), 0, []);
  return { ...sheet, rows };
}

function sheetsOf(how: Style): readonly SheetSnapshot[] {
  const title: Value[][] = [['מועצה אזורית'], [how.title], [how.unit], []];
  const income = tableOf(FULL_INCOME, how, 'הכנסות');
  const expenditure = tableOf([...FULL_EXPENDITURE, SURPLUS], how, 'הוצאות');
  const signature: Value[][] = [[], ['גזבר', undefined, 'ראש המועצה']];
  if (how.layout === 'pages') {
    return [
      withBlanks(sheetOf('א', [...title, ...income, ...signature]), how.blankRows),
      withBlanks(sheetOf('ב', [...title, ...expenditure, ...signature]), how.blankRows),
    ];
  }
  if (how.layout === 'stacked') {
    return [
      withBlanks(sheetOf('טופס', [...title, ...income, [], ...expenditure, ...signature]), how.blankRows),
    ];
  }
  const width = how.columns.length + 1;
  const beside = expenditure.map((right, index): Value[] => {
    const left = income[index] ?? [];
    return [...Array.from({ length: width }, (_, column) => left[column]), undefined, ...right];
  });
  return [withBlanks(sheetOf('טופס', [...title, ...beside, ...signature]), how.blankRows)];
}

const TRUTH = new Map([...FULL_INCOME, ...FULL_EXPENDITURE].map((row) => [row.id, row.frame]));

describe('a right form, however it is laid out, worded and typed', () => {
  test('is read with its figures, or says what it could not read; and nothing of it is breached', () => {
    fc.assert(
      fc.property(style(), (how) => {
        const sheets = sheetsOf(how);
        const all = sheets.flatMap((sheet) => readings(sheet));
        expect(all.length).toBeGreaterThan(0);
        const flagged = all.some(({ unread, questions }) => unread.length + questions.length > 0);
        const read = new Map<string, string | undefined>();
        for (const { facts } of all) {
          const column = facts.columns.findIndex(({ purpose, year }) => purpose === 'frame' && year !== 2023);
          for (const { id, amounts } of facts.rows) read.set(id, amounts[column]?.toFixed());
        }
        for (const [id, amount] of TRUTH) {
          const found = read.get(id);
          if (found === undefined) expect([id, flagged]).toEqual([id, true]);
          else expect([id, found]).toEqual([id, String(amount)]);
        }
        expect(findings(...sheets).filter(({ outcome }) => outcome === 'breached')).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('is read whole where it is laid out as the form is', () => {
    fc.assert(
      fc.property(style(), (how) => {
        const plain: Style = {
          ...how,
          columns: how.columns.length === 1 ? ['frame'] : ALL,
          blankRows: [],
          headingLines: false,
        };
        const all = sheetsOf(plain).flatMap((sheet) => readings(sheet));
        expect(all.flatMap(({ unread }) => unread)).toEqual([]);
        expect(all.flatMap(({ facts }) => facts.rows.map(({ id }) => id)).sort()).toEqual(
          [...INCOME, ...EXPENDITURE]
            .map(([id]) => id)
            .concat('surplus')
            .sort(),
        );
        expect(all.every(({ year }) => year === 2024)).toBe(true);
      }),
      { numRuns: 80 },
    );
  });
});
