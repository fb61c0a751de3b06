import { sheetRule } from '../../sheet-rule.js';
import { FORM } from '../../sources.js';
import { precisionOf } from '../agreement.js';
import { addendsOf, TOTAL_ROWS } from '../identities.js';
import { facts, judge, pathsOf, type FormDraft } from '../judge.js';
import type { FormRowId } from '../rows.js';
import { MONEY, tablesOf, type FormTable } from '../table.js';

const CODES = {
  equal: ['form-total-holds', 'met'],
  rounded: ['form-total-rounded', 'advisory'],
  different: ['form-total-differs', 'breached'],
} as const;

const isTotal = (id: FormRowId): boolean => addendsOf(id) !== undefined;

function inColumn(table: FormTable, column: number): readonly FormDraft[] {
  const precision = precisionOf(
    table.amounts(column, isTotal),
    table.amounts(column, (id) => !isTotal(id)),
  );
  return TOTAL_ROWS.flatMap((id): readonly FormDraft[] => {
    const own = table.at(id, column);
    const should = table.sum(id, column);
    if (!own || should.operands.length === 0) return [];
    const verdict = judge(own.amount, should, precision);
    const { path } = own;
    const operands = pathsOf(verdict.parts);
    const label = table.row(id)?.label ?? '';
    if (verdict.is === 'unknown') {
      const said = { ...facts(table, column, {}), label, row: id, why: verdict.why };
      return [{ code: 'form-total-unknown', outcome: 'undetermined', path, operands, facts: said }];
    }
    const [code, outcome] = CODES[verdict.is];
    const { sum } = verdict;
    const amount = own.amount ?? sum;
    const difference = amount.minus(sum);
    const said = {
      ...facts(table, column, { total: amount, sum, difference: difference.abs() }),
      label,
      row: id,
      direction: difference.isNegative() ? 'below' : 'above',
    };
    return [{ code, outcome, path, operands, facts: said }];
  });
}

/** K1: every total of the form is the sum of its rows, in every column of money. */
export const totalsHold = sheetRule('K1-total', FORM, ({ forms }) =>
  tablesOf(forms).flatMap((table) => table.columns(...MONEY).flatMap(([column]) => inColumn(table, column))),
);
