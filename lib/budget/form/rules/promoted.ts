import type { Exact } from '../../../core/money.js';
import { sheetRule } from '../../sheet-rule.js';
import { FORM } from '../../sources.js';
import { precisionOf } from '../agreement.js';
import { holds, promotion, type Places, type Promotion } from '../factor.js';
import { addendsOf } from '../identities.js';
import { facts, type FormDraft } from '../judge.js';
import { SURPLUS } from '../rows.js';
import { tablesOf, type FormTable } from '../table.js';

interface Columns {
  readonly execution: number;
  readonly factor: number;
  readonly promoted: number;
}

/** Promoted to the prices of a year is the execution of the year before it; without years, where there is one execution only. */
function columnsOf(table: FormTable, promoted: number): Columns | undefined {
  const [factor, another] = table.columns('factor').map(([index]) => index);
  const year = table.facts.columns[promoted]?.year;
  const executions = table.columns('execution');
  const dated = executions.filter(([, column]) => year !== undefined && column.year === year - 1);
  const [execution, other] = dated.length > 0 ? dated : executions;
  if (factor === undefined || another !== undefined || !execution || other) return undefined;
  return { execution: execution[0], factor, promoted };
}

type Row = Promotion & { readonly place: number };

const placesOf = (table: FormTable, { execution, factor, promoted }: Columns): Places => {
  const places = (column: number): number => precisionOf(table.amounts(column), []).places;
  return { execution: places(execution), factor: places(factor), promoted: places(promoted) };
};

function inColumn(table: FormTable, promoted: number): readonly FormDraft[] {
  const columns = columnsOf(table, promoted);
  const path = ['forms', table.index, 'columns', promoted];
  const said = facts(table, promoted, {});
  const unknown = (why: string, place?: number): FormDraft => ({
    code: 'form-promoted-unknown',
    outcome: 'undetermined',
    path: place === undefined ? path : table.path('rows', place, promoted),
    facts: { ...said, why, label: place === undefined ? 'none' : (table.facts.rows[place]?.label ?? '') },
  });
  if (!columns) return [unknown('columns')];

  const found: FormDraft[] = [];
  const rows: Row[] = [];
  table.facts.rows.forEach(({ id, amounts }, place) => {
    if (id === SURPLUS) return;
    const [execution, factor, after] = [columns.execution, columns.factor, promoted].map(
      (column): Exact | null => amounts[column] ?? null,
    );
    if (!execution || !factor || !after) found.push(unknown('unread', place));
    else if (!factor.isZero()) rows.push({ execution, factor, promoted: after, place });
    // A total need not have a factor of its own, and what is not promoted needs none.
    else if (!addendsOf(id) && !execution.equals(after)) found.push(unknown('factor', place));
  });
  if (rows.length === 0) return found;

  const told = rows.filter(({ execution }) => !execution.isZero());
  const expect = promotion(told.length > 0 ? told : rows, placesOf(table, columns));
  if (!expect) return [unknown('factor'), ...found];
  let held = 0;
  for (const row of rows) {
    const expected = expect(row);
    if (holds(row, expected)) {
      held += 1;
      continue;
    }
    const operands = [columns.execution, columns.factor].map((column) =>
      table.path('rows', row.place, column),
    );
    const { execution, factor } = row;
    const amount = expected.amount.toSignificantDigits(15);
    found.push({
      code: 'form-promoted-differs',
      outcome: 'breached',
      path: table.path('rows', row.place, promoted),
      operands,
      facts: {
        ...facts(table, promoted, {
          promoted: row.promoted,
          execution,
          sum: amount,
          difference: row.promoted.minus(amount).abs(),
          tolerance: expected.tolerance,
        }),
        factor: factor.toFixed(),
        label: table.facts.rows[row.place]?.label ?? '',
        row: table.facts.rows[row.place]?.id ?? '',
      },
    });
  }
  const met: FormDraft = {
    code: 'form-promoted-holds',
    outcome: 'met',
    path,
    facts: { ...said, count: held },
  };
  return held === 0 ? found : [met, ...found];
}

/** K1: promoted execution is execution × factor, as near as the printed digits can show. */
export const promotionsHold = sheetRule('K1-promoted', FORM, ({ forms }) =>
  tablesOf(forms).flatMap((table) =>
    table.columns('promoted').flatMap(([column]) => inColumn(table, column)),
  ),
);
