import type { LedgerComparison, Moved } from '../../budget/ledger/sums-types.js';
import { BUDGET_SIDES, type BudgetSide } from '../../model/budget-side.js';
import { cellName } from '../address.js';
import type { CellStyle, PlanCell, PlanStep } from '../plan.js';
import { across, penFor } from '../scenario/pen.js';
import { STYLES } from '../scenario/styles.js';
import { amountCell, amountFormat } from './cells.js';
import type { ReportLabels } from './labels/types.js';
import type { YearPair } from './ledgers.js';
import type { Results } from './results.js';
import type { Setting } from './setting.js';
import { CENTRED, TEXT, WRAPPED } from './styles.js';
import { cellSentence, fileInLine } from './text.js';
import { headRow, tableSteps, type ReportRow } from './table.js';

/** Of thousands of accounts those that moved most; the others are in the chapters. */
const LARGEST = 40;
// Code, name and side stand before them.
const [OLD, NEW, CHANGE, PER_CENT] = [3, 4, 5, 6];

const signed = (format: string): string => `+${format};-${format};0`;

/** Writes row after row, and remembers what its formulas come to. */
class Rows {
  readonly cells: ReportRow[] = [];
  readonly looks: { readonly row: number; readonly style: CellStyle }[] = [];

  constructor(
    private readonly setting: Setting,
    private readonly name: string,
    private readonly top: number,
    private readonly results: Results,
  ) {}

  caption(text: string, style: CellStyle): void {
    this.looks.push({ row: this.top + this.cells.length, style });
    this.cells.push([{ value: text }]);
  }

  blank(): void {
    this.cells.push([]);
  }

  moved(
    code: string,
    name: string,
    side: BudgetSide | undefined,
    { old, new: now, change, percent }: Moved,
  ): void {
    const row = this.top + this.cells.length;
    const [before, after, difference] = [cellName(row, OLD), cellName(row, NEW), cellName(row, CHANGE)];
    this.results.set(this.name, row, CHANGE, change.toNumber());
    if (percent) this.results.set(this.name, row, PER_CENT, percent.div(100).toNumber());
    const share: PlanCell | undefined = percent
      ? { formula: `=ROUND(${difference}/ABS(${before}),4)`, format: signed('0.0%') }
      : undefined;
    this.cells.push([
      { value: code },
      { value: name },
      { value: side === undefined ? '' : this.setting.labels.sides[side] },
      amountCell(old),
      amountCell(now),
      { formula: `=${after}-${before}`, format: signed(amountFormat(change)) },
      share,
    ]);
  }
}

function pairRows(rows: Rows, pair: YearPair, setting: Setting): void {
  const { labels, rtl } = setting;
  const { comparison, old, new: now, years } = pair;
  const name = ({ book: { file }, reading }: YearPair['old']): string =>
    file === undefined ? reading.sheet.trim() : `${fileInLine(file)}: ${reading.sheet.trim()}`;
  const names = [...new Set([now, old].map(name))].join(' / ');
  const caption = `${labels.amountOf(String(years[1]))} / ${labels.amountOf(String(years[0]))} · ${names}`;
  const unit = comparison.ok ? ` · ${labels.heads.unit}: ${labels.units[comparison.value.unit]}` : '';
  rows.caption(cellSentence(caption + unit, rtl), { ...TEXT, bold: true, size: 12 });
  if (comparison.ok) comparedRows(rows, comparison.value, labels);
  else
    for (const problem of comparison.problems)
      rows.caption(cellSentence(setting.request.say(problem), rtl), TEXT);
  rows.blank();
}

function comparedRows(rows: Rows, comparison: LedgerComparison, labels: ReportLabels): void {
  const { sides, chapters, accounts } = comparison;
  for (const side of BUDGET_SIDES) {
    const moved = sides[side];
    if (moved) rows.moved('', labels.total, side, moved);
  }
  rows.caption(labels.byChapter, { ...TEXT, ...STYLES.total });
  for (const { chapter, name, side, ...moved } of chapters) rows.moved(chapter, name ?? '', side, moved);
  const largest = accounts.filter(({ became }) => became !== 'same').slice(0, LARGEST);
  if (largest.length > 0) rows.caption(labels.largest, { ...TEXT, ...STYLES.total });
  for (const { account, name, side, ...moved } of largest) rows.moved(account, name, side, moved);
}

/** Two years of each account-level budget: both sides, every chapter, and the accounts that moved most, by size of the change. */
export function yearSteps(
  setting: Setting,
  name: string,
  lines: readonly string[],
  pairs: readonly YearPair[],
  results: Results,
): readonly PlanStep[] {
  if (pairs.length === 0) return [];
  const { labels } = setting;
  const { heads } = labels;
  const rows = new Rows(setting, name, headRow({ lines }) + 1, results);
  for (const pair of pairs) pairRows(rows, pair, setting);
  const pen = penFor(name);
  return [
    ...tableSteps(setting, {
      name,
      title: labels.titles.years,
      lines,
      columns: [
        { head: labels.code, width: 14, style: TEXT },
        { head: heads.name, width: 44, style: WRAPPED },
        { head: heads.side, width: 12, style: CENTRED },
        { head: labels.oldYear, width: 19 },
        { head: labels.newYear, width: 19 },
        { head: heads.change, width: 19 },
        { head: heads.changePerCent, width: 12 },
      ],
      rows: rows.cells,
      blocks: true,
    }),
    ...rows.looks.map(({ row, style }) => pen.style(across(row, 0, PER_CENT), style)),
  ];
}
