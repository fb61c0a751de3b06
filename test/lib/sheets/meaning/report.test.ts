import { loadAllWords } from '../../../../lib/words/load.js';
import { planDiffReport } from '../../../../lib/sheets/meaning/report.js';
import type { PlanCell } from '../../../../lib/sheets/plan.js';
import { compared, type Rows } from './support.js';

const agreements = (signed: string, service = 'פינוי אשפה'): Rows => [
  ['הסכמים'],
  ['רשות', 'שירות או פרויקט', 'השתתפות שנתית (₪)', 'הסכם חתום', 'תאריך החתימה'],
  ['טייבה', service, 120_000, signed, '1.3.2024'],
  ['טירה', 'וטרינריה', 40_000, '19/24', '4.3.2024'],
];

async function cellsOf(a: Rows, b: Rows, newer: { readonly file?: string } = {}) {
  const { say } = await loadAllWords('he');
  const { plan, sheets } = planDiffReport({
    language: 'he',
    comparison: compared({ הסכמים: a }, { 'הסכמים 2': b }),
    older: { file: 'ישן.xlsx' },
    newer,
    existing: ['הבדלים'],
    say: (what) => say(what as never),
  });
  const cells = plan.steps.flatMap((step): readonly (PlanCell | undefined)[] =>
    step.do === 'write' ? step.cells.flat() : [],
  );
  return {
    sheets,
    cells: cells.flatMap((cell) => (cell ? ['formula' in cell ? cell.formula : cell.value] : [])),
  };
}

test('cells of the workbook itself are links, cells of a file are named, and no sheet takes a name that is there', async () => {
  const { sheets, cells } = await cellsOf(agreements('17/24'), agreements('18/24'));
  expect(sheets).toEqual(['סיכום ההשוואה', 'הבדלים (2)']);
  expect(cells).toEqual(
    expect.arrayContaining([
      'שונה',
      'הסכמים',
      'טייבה · פינוי אשפה',
      'הסכם חתום',
      '17/24',
      '18/24',
      "'הסכמים'!D3",
      `=HYPERLINK("#'הסכמים 2'!D3","'הסכמים 2'!D3")`,
    ]),
  );
});

test('text that looks like a formula stays text', async () => {
  const { cells } = await cellsOf(agreements('17/24'), agreements('=HYPERLINK("http://x")'), { file: 'b' });
  const found = compared({ א: agreements('17/24') }, { א: agreements('17/24', '+cmd|x') });
  expect(found.items.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  expect(cells).toContain('=HYPERLINK("http://x")');
  const { say } = await loadAllWords('he');
  const { plan } = planDiffReport({
    language: 'he',
    comparison: found,
    older: { file: 'a' },
    newer: { file: 'b' },
    existing: [],
    say: (what) => say(what as never),
  });
  const formulas = plan.steps.flatMap((step) =>
    step.do === 'write' ? step.cells.flat().filter((cell) => cell !== undefined && 'formula' in cell) : [],
  );
  expect(formulas).toEqual([]);
});

test('a book that says the same has a summary alone', async () => {
  const { sheets, cells } = await cellsOf(agreements('17/24'), agreements('17/24'));
  expect(sheets).toEqual(['סיכום ההשוואה']);
  expect(cells).toContain('אין הבדל בתוכן');
});
