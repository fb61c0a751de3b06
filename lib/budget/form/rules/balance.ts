import { sheetRule } from '../../sheet-rule.js';
import { BALANCE } from '../../sources.js';
import { agreement } from '../agreement.js';
import { facts, pathsOf, type FormDraft } from '../judge.js';
import { tablesOf, type FormTable } from '../table.js';
import { finenessOf, sidesOf } from './sides.js';

const CODES = {
  equal: ['form-balanced', 'met'],
  rounded: ['form-balance-rounded', 'advisory'],
  different: ['form-unbalanced', 'breached'],
} as const;

function inColumn(table: FormTable, column: number): FormDraft {
  const sides = sidesOf(table, column);
  const operands = pathsOf(sides.parts);
  const path = operands.at(-1) ?? ['forms', table.index];
  const unknown = (why: 'side' | 'unread' | 'strange'): FormDraft => ({
    code: 'form-balance-unknown',
    outcome: 'undetermined',
    path,
    operands,
    facts: { ...facts(table, column, {}), why, side: table.has('income') ? 'expenditure' : 'income' },
  });
  if (!sides.known) return unknown(sides.why);
  const { income, expenditure } = sides;
  const found = agreement(income, [expenditure], finenessOf(table, column, income));
  if (found === 'different' && sides.strange) return unknown('strange');
  const [code, outcome] = CODES[found];
  const difference = income.minus(expenditure);
  const said = {
    ...facts(table, column, { income, expenditure, difference: difference.abs() }),
    greater: difference.isNegative() ? 'expenditure' : 'income',
  };
  return { code, outcome, path, operands, facts: said };
}

/** Regulation 4: a budget balances, the conditional part included. What was carried out need not. */
export const sidesBalance = sheetRule('K1-balance', BALANCE, ({ forms }) =>
  tablesOf(forms).flatMap((table) => table.columns('frame').map(([column]) => inColumn(table, column))),
);
