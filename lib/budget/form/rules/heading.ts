import { sheetRule } from '../../sheet-rule.js';
import { FORM } from '../../sources.js';
import type { FormDraft } from '../judge.js';
import { columnFact } from '../judge.js';
import { tablesOf } from '../table.js';

/** K1: the year of the title is that of the newest frame. A title that was kept from last year is no breach. */
export const yearsAgree = sheetRule('K1-year', FORM, ({ forms }) =>
  tablesOf(forms).flatMap((table): readonly FormDraft[] => {
    const column = table.newestFrame();
    const title = table.facts.titleYear;
    const year = column === undefined ? undefined : table.facts.columns[column]?.year;
    if (column === undefined || title === undefined || year === undefined) return [];
    const facts = { title, year, column: columnFact(table, column) };
    const path = ['forms', table.index, 'titleYear'];
    const operands = [['forms', table.index, 'columns', column]];
    return title === year
      ? [{ code: 'form-year-holds', outcome: 'met', path, operands, facts }]
      : [{ code: 'form-year-differs', outcome: 'advisory', path, operands, facts }];
  }),
);

/** K1: the sheet says what its numbers count. Without it they are given as printed. */
export const unitStated = sheetRule('K1-unit', FORM, ({ forms }) =>
  tablesOf(forms).map(({ facts: { unit }, index }): FormDraft => {
    const path = ['forms', index, 'unit'];
    return unit === null
      ? { code: 'form-unit-missing', outcome: 'undetermined', path, facts: {} }
      : { code: 'form-unit-stated', outcome: 'met', path, facts: { unit } };
  }),
);
