import { EXPENDITURE, INCOME, TITLE, UNIT, type PublishedRow } from '../../../fixtures/mate-yehuda.js';
import { FULL_COLUMNS, SURPLUS } from '../../../fixtures/summary-form.js';
import type { SheetSnapshot } from '../../../../lib/sheets/snapshot.js';
import { fullForm } from './full-form.js';
import { amounts, findings, onlyReading, readings, sheetOf, type Value } from './reading.js';

const TRUTH = Object.fromEntries(
  [...INCOME, ...EXPENDITURE].map(([id, , amount]) => [id, String(amount ?? 0)]),
);

type Row = (row: PublishedRow, index: number) => readonly (readonly Value[])[];

const plain: Row = ([, label, amount]) => [[label, amount ?? undefined]];

/** One side under the other, each row as `row` writes it. */
const form = (row: Row, heads: readonly Value[] = [], title: readonly Value[] = [TITLE]): SheetSnapshot =>
  sheetOf('תמצית', [
    title,
    [UNIT],
    [],
    ['הכנסות', ...heads],
    ...INCOME.flatMap(row),
    ['הוצאות', ...heads],
    ...EXPENDITURE.flatMap(row),
  ]);

const grouped = (amount: number): string => amount.toLocaleString('en-US');
const NILS = ['-', '--', '—', '- ', '_____'];

describe('a right form as people write it', () => {
  test.each<[string, SheetSnapshot]>([
    [
      'amounts as text, dashes of every length, double backticks',
      form(([, label, amount], index) => [
        [label.replace(/"/g, '``'), amount === null ? NILS[index % NILS.length] : grouped(amount)],
      ]),
    ],
    [
      'a footnote glued to a dash, which the totals tell from minus one',
      form(([id, label, amount]) => [
        [label, amount === null ? (id.endsWith('water') ? '-1' : '-') : grouped(amount)],
      ]),
    ],
    [
      'thousands with points, which the totals tell from fractions',
      form(([, label, amount]) => [[label, amount === null ? '-' : grouped(amount).replace(/,/g, '.')]]),
    ],
    [
      'rows numbered in the label and in a column of their own',
      form(([, label, amount], index) => [[index + 1, `${index + 1}. ${label}`, amount ?? undefined]]),
    ],
    [
      'other words for a total',
      form(([, label, amount]) => [[label.replace('סה"כ', 'סך הכול'), amount ?? undefined]]),
    ],
    [
      'totals that say no more than that',
      form(([id, label, amount]) => [[/own-total|-total$/.test(id) ? 'סה"כ' : label, amount ?? undefined]]),
    ],
    [
      'groups with their rows under them',
      form((row) => {
        const [id, label, amount] = row;
        const own = label.replace(/(?:עובדי )?(?:חינוך|רווחה)/, '').trim();
        if (!/^expenditure\.(?:education|welfare)/.test(id)) return plain(row, 0);
        const group = id.endsWith('wages') ? [[id.includes('education') ? 'חינוך' : 'רווחה']] : [];
        return [...group, [own, amount ?? undefined]];
      }),
    ],
    [
      'long labels on two lines, amounts on the lower',
      form((row) => {
        const [, label, amount] = row;
        const at = label.indexOf('בארנונה');
        return label.includes('לפני') ? [[label.slice(0, at)], [label.slice(at), amount]] : plain(row, 0);
      }),
    ],
    [
      'long labels on two lines, amounts on the upper',
      form((row) => {
        const [, label, amount] = row;
        const at = label.indexOf('וכיסוי');
        return label.includes('לפני') ? [[label.slice(0, at), amount], [label.slice(at)]] : plain(row, 0);
      }),
    ],
    [
      'totals in a column before their rows',
      form(([, label, amount]) => [
        label.startsWith('סה')
          ? [label, undefined, amount ?? undefined]
          : [undefined, label, amount ?? undefined],
      ]),
    ],
    [
      'headings again on the next page',
      form(
        (row, index) => [...(index === 9 ? [['עמוד 2'], ['סעיף', 2024]] : []), ...plain(row, index)],
        ['מסגרת תקציב 2024'],
      ),
    ],
    [
      'thousands by the format of whole shekels',
      form(([, label, amount]) => [[label, { value: (amount ?? 0) * 1000, format: '#,##0,' }]]),
    ],
    [
      'a column of notes between labels and amounts',
      form(([, label, amount], index) => [
        [label, index % 4 === 0 ? 'ראה ביאור 3' : undefined, amount ?? undefined],
      ]),
    ],
    ['labels after the amounts', form(([, label, amount]) => [[amount ?? undefined, undefined, label]])],
  ])('%s', (_, sheet) => {
    const reading = onlyReading(sheet);
    expect(amounts(reading)).toEqual(TRUTH);
    expect(reading.unread).toEqual([]);
    expect(reading.questions).toEqual([]);
    expect(reading.unit).toBe('thousands');
    expect(reading.year).toBe(2024);
    expect(reading.lines).toBe(30);
    expect([reading.totals.income?.toFixed(2), reading.totals.expenditure?.toFixed(2)]).toEqual([
      '552317000.00',
      '552317000.00',
    ]);
    expect(findings(sheet).filter(({ outcome }) => outcome !== 'met')).toEqual([]);
  });

  test('what the totals settled is said', () => {
    const sheet = form(([id, label, amount]) => [[label, id === 'income.water' ? '-1' : (amount ?? '-')]]);
    const said = onlyReading(sheet).notes.filter(({ code }) => code === 'form-amount-settled');
    expect(said).toMatchObject([{ facts: { text: '-1', amount: '0' }, place: "'תמצית'!B6" }]);
  });

  test('a deficit in parentheses that print turned around, under its own label', () => {
    const negative = (amount: number): Value => (amount < 0 ? `) ${grouped(-amount)} (` : grouped(amount));
    const full = fullForm((amount, row) => (row === SURPLUS && amount !== 0 ? negative(amount) : amount));
    const sheet = {
      ...full,
      rows: full.rows.map((cells) =>
        cells[0]?.value === 'עודף (גרעון)' ? [{ value: 'עודף ) גרעון (' }, ...cells.slice(1)] : cells,
      ),
    };
    const execution = FULL_COLUMNS.findIndex(([name]) => name === 'execution');
    expect(SURPLUS.execution).toBeLessThan(0);
    expect(amounts(onlyReading(sheet), execution)['surplus']).toBe(String(SURPLUS.execution));
    expect(findings(sheet).filter(({ outcome }) => outcome !== 'met')).toEqual([]);
  });
});

describe('what a sheet does not tell is asked', () => {
  const without = form(plain);
  const bare = { ...without, rows: without.rows.filter((_, row) => row !== 1) };

  test('the unit: as printed until it is known', () => {
    const reading = onlyReading(bare);
    expect([reading.unit, reading.totals.income?.toFixed()]).toEqual([null, '552317']);
    expect(reading.questions).toMatchObject([{ id: "unit:'תמצית'", about: 'unit' }]);
    for (const context of [
      { answers: {}, unit: 'thousands' as const },
      { answers: { "unit:'תמצית'": 'thousands' } },
    ]) {
      const told = onlyReading(bare, context);
      expect([told.unit, told.totals.income?.toFixed(), told.questions]).toEqual([
        'thousands',
        '552317000',
        [],
      ]);
    }
  });

  test('a row that is none of the form: its total is not judged until it is known', () => {
    const sheet = form(([id, label, amount], index) =>
      plain(
        [id, id === 'income.own-welfare' ? 'אגרות שילוט' : label, amount === 22299 ? 22298 : amount],
        index,
      ),
    );
    const reading = onlyReading(sheet);
    expect(reading.confidence).not.toBe('certain');
    expect(reading.unread).toMatchObject([{ row: 7, column: 1, text: '2761' }]);
    const [question] = reading.questions;
    expect(question).toMatchObject({
      about: 'row',
      at: { row: 7, column: 0 },
      facts: { text: 'אגרות שילוט' },
    });
    expect(question?.options.map(({ value }) => value)).toEqual(['income.own-welfare', 'none']);
    expect(findings(sheet).filter(({ outcome }) => outcome !== 'met')).toMatchObject([
      { code: 'form-total-unknown', facts: { why: 'strange', row: 'income.own-total' } },
    ]);
    const told = onlyReading(sheet, { answers: { [question?.id ?? '']: 'income.own-welfare' } });
    expect(amounts(told)['income.own-welfare']).toBe('2761');
    expect([told.unread, told.questions]).toEqual([[], []]);
  });

  test('which column is the budget, where years alone stand over several', () => {
    const rows: Row = ([, label, amount]) => [[label, (amount ?? 0) + 5, amount ?? 0]];
    const sheet = form(rows, [2021, 2022], ['תמצית התקציב הרגיל']);
    const reading = onlyReading(sheet);
    expect(reading.confidence).toBe('unsure');
    expect(reading.unread).toHaveLength(84);
    const asked = reading.questions.filter(({ about }) => about === 'amount-column');
    expect(asked.map(({ options }) => options.map(({ value }) => value))).toEqual([
      ['2021', '2022'],
      ['2021', '2022'],
    ]);
    const answers = Object.fromEntries(asked.map(({ id }) => [id, '2022']));
    const told = onlyReading(sheet, { answers });
    expect(amounts(told)).toEqual(TRUTH);
    expect(told.year).toBe(2022);
  });

  test('an amount that cannot be read is listed, and its totals are not judged', () => {
    const sheet = form(([, label, amount]) => [
      [label, amount === 2761 ? '27,61' : amount === 22299 ? 1 : (amount ?? '-')],
    ]);
    const reading = onlyReading(sheet);
    expect(reading.unread).toMatchObject([{ row: 7, column: 1, text: '27,61' }]);
    expect(findings(sheet).filter(({ outcome }) => outcome !== 'met')).toMatchObject([
      { code: 'form-total-unknown', facts: { why: 'unread', row: 'income.own-total' } },
    ]);
  });

  test('numbers beside and under the form are listed', () => {
    const sheet = form(plain);
    const rows = [
      ...sheet.rows.map((cells, row) => (row === 9 ? [...cells, undefined, { value: 777 }] : cells)),
      [],
      [{ value: 123456 }],
    ];
    expect(onlyReading({ ...sheet, rows }).unread).toMatchObject([
      { row: 9, column: 3, text: '777', why: { code: 'unread-no-column' } },
      { row: rows.length - 1, column: 0, text: '123456', why: { code: 'unread-beside' } },
    ]);
  });
});

describe('what is no form', () => {
  test.each<[string, readonly (readonly Value[])[]]>([
    [
      'accounts, some with words of the form',
      [
        ['מס כרטיס', 'שם כרטיס', 'תקציב'],
        [1111111100, 'ארנונה כללית', 100],
        [1311000110, 'עצמיות חינוך', 100],
        [1611211110, 'שכר כללי', 50],
        [1611211750, 'פעולות כלליות', 50],
        [undefined, 'סה"כ הכנסות', 200],
        [undefined, 'סה"כ הוצאות', 100],
      ],
    ],
    [
      "a cluster's sources of income",
      [
        ['מקור', 'תקציב', 'ביצוע'],
        ['מכסות', 100, 90],
        ['תקבולים ממשרדי ממשלה', 100, 90],
        ['הלוואות', 10, 0],
        ['תרומות', 10, 0],
        ['הכנסות אחרות', 10, 0],
        ['סה"כ הכנסות', 230, 180],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(readings(sheetOf('גיליון', rows))).toEqual([]);
  });
});
