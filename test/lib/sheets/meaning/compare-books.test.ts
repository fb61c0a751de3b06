import { planScenario } from '../../../../lib/sheets/scenario/plan-scenario.js';
import { recommendedModel } from '../../../../lib/quota/parameters.js';
import { EXPENDITURE, INCOME } from '../../../fixtures/mate-yehuda.js';
import { compareBooks } from '../../../../lib/sheets/meaning/compare-books.js';
import { checked, compared, lines, ON, type Book, type Rows } from './support.js';

const MEMBERS: Rows = [
  ['רשות', 'מספר תושבים', 'אשכול חברתי-כלכלי', 'אשכול פריפריאליות', 'מכסה שנתית (₪)'],
  ['טייבה', 45_000, 3, 6, 100_000],
  ['טירה', 28_000, 4, 6, 80_000],
  ['קלנסווה', 24_000, 3, 6, 70_000],
  ['כפר סבא', 101_000, 8, 8, 250_000],
];

const accounts = (rows: Rows, heading = 'תקציב 2024', unit = 'בש"ח'): Rows => [
  [`תקציב רגיל לשנת 2024 ${unit}`],
  ['מס כרטיס', 'שם כרטיס', heading],
  ...rows,
];

const LEDGER: Rows = [
  [1_111_100_100, 'ארנונה מגורים', 1_000_000],
  [1_191_000_910, 'מענק איזון', 500_000],
  [1_611_100_110, 'שכר הנהלה', -400_000],
  [1_813_200_750, 'קבלניות חינוך', -600_000],
  [1_911_000_770, 'רכישת מים', -500_000],
];

const changedTo = (rows: Rows, at: number, amount: number): Rows =>
  rows.map((row, index) => (index === at ? [...row.slice(0, 2), amount] : row));

describe('members', () => {
  test('the same in English, with columns and rows in another order, is the same', () => {
    const english: Rows = [
      ['Population', 'Authority', 'Socio-economic cluster', 'Peripherality cluster', 'Quota'],
      [28_000, 'Tira', 4, 6, 80_000],
      [45_000, 'Tayibe', 3, 6, 100_000],
      [101_000, 'Kfar Saba', 8, 8, 250_000],
      [24_000, 'Qalansawe', 3, 6, 70_000],
    ];
    const found = compared({ חברות: MEMBERS }, { Members: english });
    expect(found.isSame).toBe(true);
    expect(found.same).toBe(4);
    expect(found.unrecognised.changes).toEqual([]);
  });

  test('a figure that changed, a member that came and one that went are named with their cells', () => {
    const rows = MEMBERS.map((row) => [...row]);
    rows[1] = ['טייבה', 45_100, 3, 6, 100_000];
    rows[4] = ['הוד השרון', 65_000, 8, 8, 200_000];
    const found = compared({ חברות: MEMBERS }, { חברות: rows });
    expect(lines(found)).toEqual([
      'changed members טייבה population: 45000 → 45100',
      'removed members כפר סבא population=101000 socio=8 periph=8 quota=250000',
      'added members הוד השרון population=65000 socio=8 periph=8 quota=200000',
    ]);
    expect(found.items.map(({ at }) => at)).toEqual([
      { a: { sheet: 'חברות', row: 1, column: 1 }, b: { sheet: 'חברות', row: 1, column: 1 } },
      { a: { sheet: 'חברות', row: 4, column: 0 } },
      { b: { sheet: 'חברות', row: 4, column: 0 } },
    ]);
    expect(found.totals.members).toEqual({ added: 1, removed: 1, changed: 1, same: 2 });
    expect(found.isSame).toBe(false);
  });

  test('a column that one book alone has is one difference', () => {
    const found = compared({ חברות: MEMBERS }, { חברות: MEMBERS.map((row) => row.slice(0, 4)) });
    expect(lines(found)).toEqual(['column-removed members quota (4)']);
  });

  test('an authority twice is said, and its equal rows go together wherever they stand', () => {
    const twice: Rows = [...MEMBERS, ['טירה', 28_000, 4, 6, 90_000]];
    const [head, ...rows] = twice;
    const found = compared({ חברות: twice }, { חברות: [head ?? [], ...rows.reverse()] });
    expect(lines(found)).toEqual([]);
    expect(found.notes).toEqual([
      { code: 'meaning-key-repeated', facts: { part: 'members', book: 'older', count: 1, text: 'טירה' } },
      { code: 'meaning-key-repeated', facts: { part: 'members', book: 'newer', count: 1, text: 'טירה' } },
    ]);
  });
});

describe('accounts', () => {
  test('in thousands, both sides positive, in two sheets and in another order, the same are the same', () => {
    const thousands = (rows: Rows): Rows =>
      rows.map(([code, name, amount]) => [code ?? null, name ?? null, Math.abs(Number(amount)) / 1000]);
    const split: Book = {
      הוצאות: accounts([...thousands(LEDGER.slice(2))].reverse(), 'תקציב 2024', 'באלפי ש"ח'),
      הכנסות: accounts(thousands(LEDGER.slice(0, 2)), 'תקציב 2024', 'באלפי ש"ח'),
    };
    const found = compared({ תקציב: accounts(LEDGER) }, split);
    expect(found.items).toEqual([]);
    expect(found.isSame).toBe(true);
    expect(found.same).toBe(5);
  });

  test('a changed amount comes with the sums of its chapter and side', () => {
    const found = compared(
      { תקציב: accounts(LEDGER) },
      { תקציב: accounts(changedTo(LEDGER, 3, -650_000.5)) },
    );
    expect(lines(found)).toEqual(['changed accounts 1813200750 budget 2024: 600000 → 650000.5']);
    const [sums] = found.sums;
    expect(
      sums?.chapters.map(({ chapter, old, new: now, change }) => [chapter, old, now, change].map(String)),
    ).toEqual([['81', '600000', '650000.5', '50000.5']]);
    expect(sums?.sides.expenditure?.change.toFixed()).toBe('50000.5');
    expect(sums?.sides.income?.became).toBe('same');
  });

  test('rounded to thousands it agrees as far as thousands tell, and that is said', () => {
    const exact: Rows = LEDGER.map(([code, name, amount], at) => [
      code ?? null,
      name ?? null,
      Number(amount) + 123 + at,
    ]);
    const round: Rows = LEDGER.map(([code, name, amount]) => [
      code ?? null,
      name ?? null,
      Number(amount) / 1000,
    ]);
    const found = compared(
      { תקציב: accounts(exact) },
      { תקציב: accounts(changedTo(round, 0, 1002), 'תקציב 2024', 'באלפי ש"ח') },
    );
    // Four fifths agree: less than it takes to call the column a rounded one, so each amount is told.
    expect(found.items).toHaveLength(5);
    const agreed = compared(
      { תקציב: accounts(exact) },
      { תקציב: accounts(round, 'תקציב 2024', 'באלפי ש"ח') },
    );
    expect(agreed.items).toEqual([]);
    expect(agreed.notes).toEqual([{ code: 'meaning-rounded', facts: { part: 'accounts', count: 5 } }]);
  });

  test('where one book alone states its unit no amount is compared, and the books are not called the same', () => {
    const found = compared({ תקציב: accounts(LEDGER) }, { תקציב: accounts(LEDGER, 'תקציב 2024', '') });
    expect(found.items).toEqual([]);
    expect(found.notes.map(({ code }) => code)).toEqual(['meaning-unit-unknown']);
    expect(found.isSame).toBe(false);
  });

  test('two years are held against each other, each in its budget', () => {
    const next: Rows = [
      ['תקציב רגיל לשנת 2025 בש"ח'],
      ['מס כרטיס', 'שם כרטיס', 'תקציב 2025'],
      ...changedTo(LEDGER, 0, 1_100_000),
    ];
    const found = compared({ א: accounts(LEDGER) }, { ב: next });
    expect(lines(found)).toEqual(['changed accounts 1111100100 budget 2025: 1000000 → 1100000']);
    expect(found.notes.map(({ code }) => code)).toEqual(['meaning-years-differ']);
  });

  test('another name under the same code is told apart', () => {
    const renamed = LEDGER.map((row, at) => (at === 0 ? [row[0] ?? null, 'ארנונה', row[2] ?? null] : row));
    const found = compared({ א: accounts(LEDGER) }, { א: accounts(renamed) });
    expect(found.isSame).toBe(true);
    expect(found.apart.map(({ before, after }) => [before, after])).toEqual([['ארנונה מגורים', 'ארנונה']]);
  });

  test('a cell that nobody can read is told as it stands', () => {
    const broken = LEDGER.map((row, at) =>
      at === 1 ? [row[0] ?? null, row[1] ?? null, 'כחצי מיליון'] : row,
    );
    const found = compared({ א: accounts(LEDGER) }, { א: accounts(broken) });
    expect(lines(found)).toEqual([
      'changed accounts 1191000910 budget 2024: 500000 → –',
      'added unread text=כחצי מיליון',
    ]);
  });
});

describe('the summary form', () => {
  /** The published form of Mate Yehuda for 2024, in thousands of shekels. */
  const side = (rows: typeof INCOME, times: number, changed: Readonly<Record<string, number>> = {}): Rows => [
    [`תמצית התקציב הרגיל לשנת 2024 ${times === 1 ? 'באלפי ש"ח' : 'בש"ח'}`],
    ['', 'מסגרת תקציב 2024'],
    ...rows.map(([id, label, frame]): Rows[number] => {
      const amount = changed[id] ?? frame;
      return [label, amount === null ? null : amount * times];
    }),
  ];

  test('on one sheet or on two, in thousands or in shekels, the same rows are the same', () => {
    const both: Rows = [...side(INCOME, 1), ...side(EXPENDITURE, 1).slice(1)];
    const found = compared({ תמצית: both }, { ב: side(EXPENDITURE, 1000), א: side(INCOME, 1000) });
    expect(lines(found)).toEqual([]);
    expect(found.same).toBe(INCOME.length + EXPENDITURE.length);
  });

  test('a row that differs is named with its column, in shekels', () => {
    const [id, frame] = [INCOME[0]?.[0] ?? '', INCOME[0]?.[2] ?? 0];
    const found = compared({ א: side(INCOME, 1) }, { א: side(INCOME, 1, { [id]: frame + 1 }) });
    expect(lines(found)).toEqual([
      `changed form ${id} frame 2024: ${String(frame * 1000)} → ${String((frame + 1) * 1000)}`,
    ]);
  });
});

describe('tables of the cluster’s workbook', () => {
  const agreements: Rows = [
    ['הסכמים'],
    ['רשות', 'שירות או פרויקט', 'השתתפות שנתית (₪)', 'הסכם חתום', 'תאריך החתימה'],
    ['טייבה', 'פינוי אשפה', 120_000, '17/24', '1.3.2024'],
    ['טירה', 'פינוי אשפה', 90_000, '18/24', '3.3.2024'],
    ['טירה', 'וטרינריה', 40_000, '19/24', '4.3.2024'],
  ];

  test('in English, with columns in another order, the same agreements are the same', () => {
    const english: Rows = [
      ['Agreements'],
      [
        'Service or project',
        'Authority',
        'Signed agreement',
        'Date of signature',
        'Yearly participation (NIS)',
      ],
      ['וטרינריה', 'Tira', '19/24', '4.3.2024', 40_000],
      ['פינוי אשפה', 'Tira', '18/24', '3.3.2024', 90_000],
      ['פינוי אשפה', 'Tayibe', '17/24', '1.3.2024', 120_000],
    ];
    const found = compared({ הסכמים: agreements }, { Agreements: english });
    expect(found.items).toEqual([]);
    expect(found.same).toBe(3);
  });

  test('each fact that differs is one difference', () => {
    const rows = agreements.map((row) => [...row]);
    rows[3] = ['טירה', 'פינוי אשפה', 95_000, '18/24', '5.3.2024'];
    const found = compared({ הסכמים: agreements }, { הסכמים: rows });
    expect(lines(found)).toEqual([
      'changed agreements טירה participation: 90000 → 95000',
      'changed agreements טירה signed:on: 2024-03-03 → 2024-03-05',
    ]);
    expect(found.items[1]?.at).toEqual({
      a: { sheet: 'הסכמים', row: 3, column: 3 },
      b: { sheet: 'הסכמים', row: 3, column: 3 },
    });
  });

  test('extraordinary projects by number, and their receipts by source', () => {
    const projects = (water: number): Rows => [
      ['תקציבים בלתי רגילים (בש"ח)'],
      ['מספר תב"ר', 'שם הפרויקט', 'תקציב מאושר', 'תקבולים: משרד הפנים', 'תקבולים: קרן', 'תשלומים'],
      [101, 'בית ספר', 1_000_000, 400_000, 100_000, 450_000],
      [102, 'קו מים', water, 200_000, 50_000, 240_000],
    ];
    const found = compared({ 'תב"ר': projects(600_000) }, { 'תב"ר': projects(610_000) });
    expect(lines(found)).toEqual(['changed projects 102 approved: 600000 → 610000']);
  });
});

describe('scenarios', () => {
  const rows = [
    { name: 'טייבה', population: 45_000, socio: 3, periph: 6 },
    { name: 'טירה', population: 28_000, socio: 4, periph: 6 },
  ];

  /** A sheet of ours as it would stand in the book, with results that need not be the formula's own. */
  function scenario(language: 'he' | 'en', tariff: string, results: readonly number[]): Rows {
    const model = recommendedModel(ON);
    if (!model.ok) throw new Error(model.problems[0].code);
    const planned = planScenario({
      language,
      sheetName: '',
      existing: [],
      title: '',
      rows,
      model: model.value,
      date: ON,
    });
    if (!planned.ok) throw new Error(planned.problems[0].code);
    const cells: ({ value: string | number | boolean | null; formula?: string } | null)[][] = [];
    for (const step of planned.value.plan.steps) {
      if (step.do !== 'write') continue;
      step.cells.forEach((line, row) =>
        line.forEach((cell, column) => {
          if (!cell) return;
          const own = (cells[step.top + row] ??= []);
          const quota = column + step.left === 4 ? (results[step.top + row - 6] ?? 0) : 0;
          own[step.left + column] =
            'formula' in cell ? { value: quota, formula: cell.formula } : { value: cell.value };
        }),
      );
    }
    for (const line of cells) if (line?.[6]?.value === 'B' && line[8]) line[8] = { value: Number(tariff) };
    return Array.from(cells, (line) => Array.from(line ?? [], (cell) => cell ?? null));
  }

  test('two scenarios are told apart by what they hold, whatever their sheets are called and whichever language they speak', () => {
    const one = scenario('he', '4', [190_000, 120_000]);
    const two = scenario('he', '5', [230_000, 150_000]);
    const found = compared(
      { 'תרחיש א': one, 'תרחיש ב': two },
      { Second: scenario('en', '5', [230_000, 150_000]), First: scenario('en', '4', [190_000, 120_000]) },
    );
    expect(lines(found)).toEqual([]);
    expect(found.totals.members?.same).toBe(4);
    expect(found.isSame).toBe(true);
  });

  test('another tariff is one parameter, and the quotas that follow from it are named with their scenario', () => {
    const one = scenario('he', '4', [190_000, 120_000]);
    const found = compareBooks(
      checked({ א: one, ב: scenario('he', '5', [230_000, 150_000]) }),
      checked({ א: one, ב: scenario('he', '6', [270_000, 180_000]) }),
      ON,
    );
    expect(lines(found)).toEqual([
      'changed members טייבה quota: 230000 → 270000',
      'changed members טירה quota: 150000 → 180000',
      'changed parameters B value: 5 → 6',
    ]);
    expect(found.items[2]?.at.b).toEqual({ sheet: 'ב', row: 9, column: 8 });
    expect(new Set(found.items.map(({ of }) => of))).toEqual(new Set(['ב']));
  });
});

test('sheets that nobody recognises are compared cell by cell', () => {
  const notes = (text: string): Rows => [['רשימה'], ['משה', text], ['רות', 'ב']];
  const found = compared({ א: MEMBERS, הערות: notes('א') }, { א: MEMBERS, הערות: notes('ג') });
  expect(found.items).toEqual([]);
  expect(found.unrecognised.changes).toMatchObject([{ kind: 'value', sheet: 'הערות', cell: 'B2' }]);
  expect(found.isSame).toBe(false);
});
