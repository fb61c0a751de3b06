import { turned } from '../../budget/ledger/sides.js';
import type { BudgetSums } from '../../budget/ledger/load.js';
import type { ChapterSum } from '../../budget/ledger/sums-types.js';
import { Exact } from '../../core/money.js';
import { BUDGET_SIDES, type BudgetSide } from '../../model/budget-side.js';
import { areaName, cellName } from '../address.js';
import type { PlanCell, PlanStep } from '../plan.js';
import { across, columnArea, penFor } from '../scenario/pen.js';
import { STYLES } from '../scenario/styles.js';
import { amountCell, amountFormat } from './cells.js';
import type { CheckedLedger } from './ledgers.js';
import type { Results } from './results.js';
import type { Setting } from './setting.js';
import { CENTRED, TEXT, WRAPPED } from './styles.js';
import { headRow, tableSteps, type ReportRow } from './table.js';

/** A chapter's sum in the budget that is checked, positive on both sides; NIS where the unit is stated. */
interface Chapter {
  readonly sum: ChapterSum;
  readonly amount: Exact | null;
}

/** The chapters of one side of one ledger; `undefined` for codes that cannot be read on a sheet of both sides. */
interface Side {
  readonly ledger: CheckedLedger;
  readonly side: BudgetSide | undefined;
  readonly chapters: readonly Chapter[];
}

function sidesOf(ledger: CheckedLedger, { chapterSums }: BudgetSums): readonly Side[] {
  const { facts } = ledger.reading;
  const { main } = facts;
  if (main === null) return [];
  const all = chapterSums(facts).map((sum): Chapter => {
    const found = sum.sums[main];
    const amount = found ? (found.nis ?? found.printed).mul(turned(sum.side, facts)) : null;
    return { sum, amount };
  });
  return [...BUDGET_SIDES, undefined].flatMap((side) => {
    const chapters = all.filter(({ sum }) => sum.side === side);
    return chapters.length > 0 ? [{ ledger, side, chapters }] : [];
  });
}

/** Sums by chapter of every account-level budget, each side under a total of its own. */
export function chapterSteps(
  setting: Setting,
  name: string,
  lines: readonly string[],
  ledgers: readonly CheckedLedger[],
  sums: BudgetSums,
  results: Results,
): readonly PlanStep[] {
  const sides = ledgers.flatMap((ledger) => sidesOf(ledger, sums));
  if (sides.length === 0) return [];
  const { labels, whereColumns } = setting;
  const { heads } = labels;
  const first = whereColumns.length;
  const [COUNT, AMOUNT_AT, SHARE] = [first + 3, first + 4, first + 6];
  const pen = penFor(name);
  const rows: ReportRow[] = [];
  const totals: number[] = [];
  const top = headRow({ lines }) + 1;

  for (const { ledger, side, chapters } of sides) {
    const { book, reading } = ledger;
    const where = setting.where(book, reading.sheet);
    const sideName = side === undefined ? '' : labels.sides[side];
    const unit: PlanCell = { value: labels.units[reading.unit === null ? 'none' : 'nis'] };
    const [from, total] = [top + rows.length, top + rows.length + chapters.length];
    const known = chapters.every(({ amount }) => amount !== null);
    const sum = chapters.reduce((all, { amount }) => all.plus(amount ?? 0), new Exact(0));
    chapters.forEach(({ sum: { chapter, name: named, lines: count }, amount }, index) => {
      const row = from + index;
      const share: PlanCell | undefined =
        amount && known && !sum.isZero()
          ? { formula: `=${cellName(row, AMOUNT_AT)}/${cellName(total, AMOUNT_AT)}`, format: '0.0%' }
          : undefined;
      if (amount && share) results.set(name, row, SHARE, amount.div(sum).toSignificantDigits(15).toNumber());
      rows.push([
        ...where,
        { value: sideName },
        { value: chapter },
        { value: named ?? '' },
        { value: count, format: '#,##0' },
        amount ? amountCell(amount) : { value: labels.unknown },
        unit,
        share,
      ]);
    });
    const over = (column: number): string => areaName(columnArea(column, from, total - 1));
    const count = chapters.reduce((all, { sum: { lines: each } }) => all + each, 0);
    results.set(name, total, COUNT, count);
    if (known) results.set(name, total, AMOUNT_AT, sum.toNumber());
    totals.push(total);
    rows.push([
      ...where,
      { value: sideName },
      undefined,
      { value: labels.total },
      { formula: `=SUM(${over(COUNT)})`, format: '#,##0' },
      known ? { formula: `=SUM(${over(AMOUNT_AT)})`, format: amountFormat(sum) } : { value: labels.unknown },
      unit,
      undefined,
    ]);
  }
  const columns = [
    ...whereColumns,
    { head: heads.side, width: 14, style: TEXT },
    { head: heads.chapter, width: 8, style: CENTRED },
    { head: heads.name, width: 34, style: WRAPPED },
    { head: heads.count, width: 11 },
    { head: heads.amount, width: 20 },
    { head: heads.unit, width: 12, style: CENTRED },
    { head: heads.share, width: 12 },
  ];
  return [
    ...tableSteps(setting, { name, title: labels.titles.chapters, lines, columns, rows, blocks: true }),
    ...totals.map((row) => pen.style(across(row, 0, columns.length - 1), STYLES.total)),
  ];
}
