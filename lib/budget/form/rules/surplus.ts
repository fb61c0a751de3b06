import type { Exact } from '../../../core/money.js';
import { sheetRule } from '../../sheet-rule.js';
import { FORM } from '../../sources.js';
import { agreement } from '../agreement.js';
import { facts, pathsOf, type FormDraft } from '../judge.js';
import { SURPLUS } from '../rows.js';
import { MONEY, tablesOf, type FormTable } from '../table.js';
import { finenessOf, sidesOf } from './sides.js';

const CODES = {
  equal: ['form-surplus-holds', 'met'],
  rounded: ['form-surplus-rounded', 'advisory'],
  different: ['form-surplus-differs', 'breached'],
} as const;

const WORTH = { equal: 2, rounded: 1, different: 0 } as const;

function inColumn(table: FormTable, column: number): readonly FormDraft[] {
  const [own, row] = [table.at(SURPLUS, column), table.row(SURPLUS)];
  if (!own || !row) return [];
  const { path, amount } = own;
  const sides = sidesOf(table, column);
  const operands = pathsOf(sides.parts);
  const unknown = (why: 'side' | 'unread' | 'strange'): readonly FormDraft[] => [
    {
      code: 'form-surplus-unknown',
      outcome: 'undetermined',
      path,
      operands,
      facts: { ...facts(table, column, {}), why, label: row.label },
    },
  ];
  if (!sides.known) return unknown(sides.why);
  if (!amount) return unknown('unread');
  const { income, expenditure } = sides;
  const should = income.minus(expenditure);
  // A row that is called a deficit shows one as it is, or with the sign that it has among surpluses.
  const meanings: readonly Exact[] = row.reversed ? [amount.neg(), amount] : [amount];
  const found = meanings
    .map((meant) => ({
      meant,
      is: agreement(meant, [income, expenditure.neg()], finenessOf(table, column, meant)),
    }))
    .reduce((best, other) => (WORTH[other.is] > WORTH[best.is] ? other : best));
  if (found.is === 'different' && sides.strange) return unknown('strange');
  const [code, outcome] = CODES[found.is];
  const difference = found.meant.minus(should).abs();
  const said = facts(table, column, { surplus: found.meant, sum: should, difference, income, expenditure });
  return [{ code, outcome, path, operands, facts: { ...said, label: row.label } }];
}

/** K1: the last row of the form, עודף (גרעון), is income less expenditure. */
export const surplusHolds = sheetRule('K1-surplus', FORM, ({ forms }) =>
  tablesOf(forms).flatMap((table) => table.columns(...MONEY).flatMap(([column]) => inColumn(table, column))),
);
