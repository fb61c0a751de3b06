import { LANGUAGES } from '../../../../lib/index.js';
import { EXPENDITURE_ROWS, INCOME_ROWS, SURPLUS } from '../../../../lib/budget/form/rows.js';
import { formCandidates } from '../../../../lib/sheets/form/read.js';
import { clusterCandidates } from '../../../../lib/sheets/cluster-book/read.js';
import { planTemplate } from '../../../../lib/sheets/cluster-book/template/plan.js';
import { Grid } from '../../../../lib/sheets/grid.js';
import type { SheetSnapshot } from '../../../../lib/index.js';
import { planned } from './planned.js';

/** Every amount cell filled with the number of its row; totals too, for formulas are not calculated here. */
function filled(sheet: SheetSnapshot): SheetSnapshot {
  return {
    ...sheet,
    rows: sheet.rows.map((row, index) =>
      row.map((cell, column) => (column === 1 && cell?.format ? { ...cell, value: index * 997 } : cell)),
    ),
  };
}

describe.each(LANGUAGES)('the summary form in %s', (language) => {
  const template = planTemplate('form', language, { year: 2027 });
  const sheet = planned(template, template.sheets[0]?.name ?? '');
  const [candidate] = formCandidates(new Grid(filled(sheet)));

  test('is read as the form that it is, every row of both sides', () => {
    if (!candidate) throw new Error('not recognised');
    const steps = candidate.read({ answers: {} });
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    const { facts, unit, year, unread } = step.value;
    expect({ unit, year, unread }).toEqual({ unit: 'thousands', year: 2027, unread: [] });
    const ids = [...INCOME_ROWS, ...EXPENDITURE_ROWS, SURPLUS];
    expect(facts.rows.map(({ id }) => id)).toEqual(ids);
    const top = (id: string): number => (id.startsWith('income') ? 5 : 7);
    expect(facts.rows.map(({ amounts }) => Number(amounts[0]) / 997)).toEqual(
      ids.map((id, index) => top(id) + index),
    );
  });

  test("is none of a cluster's sheets", () => {
    expect(clusterCandidates(new Grid(filled(sheet)))).toEqual([]);
  });

  test('adds up every total by a formula', () => {
    const formulas = sheet.rows.flatMap((row) => row[1]?.formula ?? []);
    // Twelve totals and the surplus.
    expect(formulas).toHaveLength(13);
    expect(formulas.slice(0, 3)).toEqual(['=B6+B7+B8+B9+B10', '=B12+B13+B14+B15+B16', '=B11+B17+B18+B19']);
    expect(formulas.at(-1)).toBe('=B25-B49');
  });
});
