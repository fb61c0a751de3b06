import type { SheetSnapshot } from '../../../../lib/sheets/snapshot.js';
import { TITLE, UNIT } from '../../../fixtures/mate-yehuda.js';
import {
  FULL_COLUMNS,
  FULL_EXPENDITURE,
  FULL_INCOME,
  SURPLUS,
  type FullRow,
} from '../../../fixtures/summary-form.js';
import { sheetOf, type Value } from './reading.js';

type Name = (typeof FULL_COLUMNS)[number][0];

/** The multi-column form in one sheet, headings over each side; `write` says how an amount is typed. */
export function fullForm(
  write: (amount: number, row: FullRow, name: Name) => Value = (amount) => amount,
  names: readonly Name[] = FULL_COLUMNS.map(([name]) => name),
): SheetSnapshot {
  const columns = names.map((name) => FULL_COLUMNS.find(([own]) => own === name) ?? FULL_COLUMNS[0]);
  let note = 0;
  const line = (row: FullRow): Value[] => [
    row.label,
    ...names.map((name): Value => {
      if (name === 'note') return (note += 1) % 5 === 0 ? `פירוט ${note}` : undefined;
      const amount = row[name];
      return amount === null ? undefined : write(amount, row, name);
    }),
  ];
  const heads: Value[][] = [
    ['', ...columns.map(([, heading]) => heading)],
    ['1', ...columns.map(([, , number]) => (number === '' ? undefined : number))],
  ];
  return sheetOf('טופס', [
    ['מדינת ישראל - משרד הפנים'],
    [TITLE],
    [UNIT],
    [],
    ['צד ההכנסות'],
    ...heads,
    ...FULL_INCOME.map(line),
    [],
    ['צד ההוצאות'],
    ...heads,
    ...FULL_EXPENDITURE.map(line),
    line(SURPLUS),
    [],
    ['חתימת ראש הרשות', undefined, 'חתימת הגזבר'],
  ]);
}
