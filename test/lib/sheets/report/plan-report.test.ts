import {
  checkEntries,
  countEntries,
  isoDate,
  isReportSheet,
  loadAllWords,
  loadBookCheck,
  planReport,
  unknownSheets,
  type IsoDate,
  type Language,
  type PlanCell,
  type SheetSnapshot,
} from '../../../../lib/index.js';

const ON = isoDate('2026-11-22') as IsoDate;

const sheet = (name: string, rows: readonly (readonly (string | number)[])[]): SheetSnapshot => ({
  name,
  rtl: true,
  visibility: 'visible',
  rows: rows.map((row) => row.map((value) => ({ value }))),
  merges: [],
});

const BUDGET = sheet("תקציב 'רגיל'", [
  ['תקציב רגיל לשנת 2024 באלפי ש"ח'],
  ['מס כרטיס', 'שם כרטיס', 'תקציב 2024'],
  [1_111_100_100, 'ארנונה מגורים', 1000],
  [1_191_000_910, 'מענק איזון', 500],
  [1_611_100_110, 'שכר הנהלה', -400],
  [1_813_200_750, 'קבלניות חינוך', -601],
  [1_911_000_770, 'רכישת מים', -500],
]);

async function reported(sheets: readonly SheetSnapshot[], language: Language = 'en') {
  const [{ checkBook }, words] = await Promise.all([loadBookCheck(), loadAllWords(language)]);
  const check = checkBook({ snapshot: { sheets }, on: ON, registry: null });
  const existing = sheets.map(({ name }) => name);
  const report = planReport({
    language,
    books: [{ check }],
    on: ON,
    existing,
    say: (what) => words.say(what as never),
  });
  return { check, report };
}

const cellsOf = (
  steps: Awaited<ReturnType<typeof reported>>['report']['plan']['steps'],
): readonly PlanCell[] =>
  steps.flatMap((step) =>
    step.do === 'write' ? step.cells.flat().filter((cell) => cell !== undefined) : [],
  );

test('findings in the workbook itself link to their cells', async () => {
  const { report, check } = await reported([BUDGET]);
  const [breach] = checkEntries(check);
  expect(breach).toMatchObject({ rule: 'K2-balance', outcome: 'breached', sheet: BUDGET.name });
  const links = cellsOf(report.plan.steps).flatMap((cell) => ('formula' in cell ? [cell.formula] : []));
  expect(links).toContain(`=HYPERLINK("#'תקציב ''רגיל'''!C2","C2")`);
});

test('every step writes into a sheet of its own, and says where its table stands', async () => {
  const { report } = await reported([BUDGET, sheet('Findings', [['x']])]);
  const added = report.plan.steps.flatMap((step) => (step.do === 'add-sheet' ? [step.sheet.name] : []));
  expect(added).toEqual(report.sheets);
  // The workbook has a sheet of that name already.
  expect(added).toContain('Findings (2)');
  for (const step of report.plan.steps)
    if ('sheet' in step && step.do !== 'add-sheet') expect(added).toContain(step.sheet);
  expect(report.tables['Found in order']).toMatchObject({ top: 4, left: 0 });
});

test('a Hebrew name in an English sentence is parted from the amount beside it', async () => {
  const { report } = await reported([BUDGET]);
  const texts = cellsOf(report.plan.steps).flatMap((cell) => ('value' in cell ? [cell.value] : []));
  const [sentence] = texts.filter((text) => typeof text === 'string' && text.includes('1,501,000'));
  expect(sentence).toContain('\u200eתקציב 2024\u200e');
});

test('sheets of an earlier report are known as ours, in every language, and stay unread', async () => {
  for (const language of ['he', 'ar', 'fa', 'en'] as const) {
    const { report } = await reported([BUDGET], language);
    const titles = report.plan.steps.flatMap((step) =>
      step.do === 'write' && step.top === 0 && step.left === 0 ? [step.cells[0]?.[0]] : [],
    );
    expect(titles).toHaveLength(report.sheets.length);
    const old = titles.map((title, index) =>
      sheet(report.sheets[index] ?? '', [
        [title && 'value' in title ? String(title.value) : ''],
        ['מס כרטיס', 'שם כרטיס', 'תקציב 2024'],
        ...Array.from({ length: 9 }, (_, line) => [1_111_100_100 + line, 'ארנונה', 1000]),
      ]),
    );
    expect(old.map(isReportSheet)).toEqual(old.map(() => true));
    const { check } = await reported([BUDGET, ...old], language);
    expect(check.sheets.slice(1).flatMap(({ readings }) => readings)).toEqual([]);
    expect([...unknownSheets(check)]).toEqual([]);
    expect(checkEntries(check).filter(({ what }) => what.code === 'sheet-not-recognised')).toEqual([]);
  }
  expect(isReportSheet(BUDGET)).toBe(false);
});

test('what is severe comes first, and each is counted', async () => {
  const unknown = sheet('לוח', [
    ['שבוע', 'משתתפים'],
    [1, 20],
  ]);
  const { check } = await reported([unknown, BUDGET, sheet('ריק', [])]);
  const entries = checkEntries(check);
  const order = ['breached', 'undetermined', 'advisory', 'met'];
  const ranks = entries.map(({ outcome }) => order.indexOf(outcome));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  const counts = countEntries(entries);
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(entries.length);
  expect(counts.breached).toBe(1);
  expect([...unknownSheets(check)]).toEqual(['לוח']);
});

test('a cell that could not be read is named, and keeps what it belongs to from being judged', async () => {
  const rows = BUDGET.rows.map((row) => row.map((cell) => cell?.value as string | number));
  const { check } = await reported([
    sheet(
      'תקציב',
      rows.map((row, index) => (index === 3 ? [...row.slice(0, 2), '5x0'] : row)),
    ),
  ]);
  const entries = checkEntries(check);
  expect(entries.filter(({ outcome }) => outcome === 'breached')).toEqual([]);
  expect(entries).toContainEqual(
    expect.objectContaining({
      rule: 'reading',
      outcome: 'undetermined',
      at: { sheet: 'תקציב', row: 3, column: 2 },
    }),
  );
});
