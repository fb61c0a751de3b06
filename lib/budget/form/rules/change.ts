import { sheetRule } from '../../sheet-rule.js';
import { FORM } from '../../sources.js';
import { agreement, precisionOf } from '../agreement.js';
import { columnFact, facts, pathsOf, type FormDraft } from '../judge.js';
import { tablesOf, type FormTable } from '../table.js';

const CODES = {
  rounded: ['form-change-rounded', 'advisory'],
  different: ['form-change-differs', 'breached'],
} as const;

function inColumn(table: FormTable, column: number): readonly FormDraft[] {
  const frame = table.newestFrame();
  const [promoted, another] = table.columns('promoted').map(([index]) => index);
  const path = ['forms', table.index, 'columns', column];
  const { rows } = table.facts;
  if (frame === undefined || promoted === undefined || another !== undefined) {
    const said = { ...facts(table, column, {}), why: 'columns', count: rows.length };
    return [{ code: 'form-change-unknown', outcome: 'undetermined', path, facts: said }];
  }
  const precision = precisionOf(table.amounts(column), [...table.amounts(frame), ...table.amounts(promoted)]);
  const found: FormDraft[] = [];
  let held = 0;
  for (const { id, label } of rows) {
    const [own, after, before] = [column, frame, promoted].map((index) => table.at(id, index));
    if (!own || !after || !before) continue;
    const operands = pathsOf([after, before]);
    if (!own.amount || !after.amount || !before.amount) {
      const said = { ...facts(table, column, {}), why: 'unread', label, row: id };
      found.push({
        code: 'form-change-unknown',
        outcome: 'undetermined',
        path: own.path,
        operands,
        facts: said,
      });
      continue;
    }
    const is = agreement(own.amount, [after.amount, before.amount.neg()], precision);
    if (is === 'equal') {
      held += 1;
      continue;
    }
    const [code, outcome] = CODES[is];
    const sum = after.amount.minus(before.amount);
    const said = facts(table, column, {
      change: own.amount,
      frame: after.amount,
      promoted: before.amount,
      sum,
      difference: own.amount.minus(sum).abs(),
    });
    const names = { frameColumn: columnFact(table, frame), promotedColumn: columnFact(table, promoted) };
    found.push({ code, outcome, path: own.path, operands, facts: { ...said, ...names, label, row: id } });
  }
  if (held === 0) return found;
  const said = { ...facts(table, column, {}), count: held };
  return [{ code: 'form-change-holds', outcome: 'met', path, facts: said }, ...found];
}

/** K1: a change is the new frame less what was carried out, promoted to its prices; in every row, totals too. */
export const changesHold = sheetRule('K1-change', FORM, ({ forms }) =>
  tablesOf(forms).flatMap((table) => table.columns('change').flatMap(([column]) => inColumn(table, column))),
);
