import type { Language } from '../../core/language.js';
import { Exact } from '../../core/money.js';
import { cleanText, readDecimal } from '../../quota/cells.js';
import { isPerCent } from '../../quota/model/parameters.js';
import { cellName } from '../address.js';
import type { PlanCell } from '../plan.js';
import { kindName } from '../scenario/kinds.js';
import { isOfWhole, type RowKind, type ScannedRow } from './scan.js';

/** A table in the order that formulas need, each number a reference to the cell that it came from. */
export interface Mirror {
  readonly rows: readonly ScannedRow[];
  readonly cells: readonly (readonly [PlanCell, PlanCell, PlanCell])[];
}

const ORDER: readonly RowKind[] = ['part', 'A', 'B', 'C', 'D', 'T', 'S', 'factor', 'cap', 'floor'];
const STEPPED: ReadonlySet<RowKind> = new Set(['A', 'C', 'D', 'S', 'cap', 'floor']);

const numberOf = (cell: ScannedRow['value']): number => {
  const text = typeof cell === 'string' ? cleanText(cell) : cell;
  const sign = typeof text === 'string' && /[%٪]/.test(text);
  const read = readDecimal(sign ? text.replace(/^[%٪]\s*|\s*[%٪]$/, '') : text);
  return read === undefined ? NaN : (sign ? read.div(100) : read).toNumber();
};

/** A bound for all sizes may leave its step out. */
const firstOf = ({ kind, from }: ScannedRow): number => {
  const size = numberOf(from);
  return isOfWhole(kind) && Number.isNaN(size) ? 0 : size;
};

/** Parts one after the other, then what holds for the whole; the steps of each ascending. */
const inOrder = (a: ScannedRow, b: ScannedRow): number =>
  Number(isOfWhole(a.kind)) - Number(isOfWhole(b.kind)) ||
  (isOfWhole(a.kind) ? 0 : a.part - b.part) ||
  ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
  firstOf(a) - firstOf(b);

/** As many decimals as the number has. */
function formatOf(row: ScannedRow): string {
  const perCent = isPerCent(row.kind);
  const number = new Exact(numberOf(row.value)).times(perCent ? 100 : 1);
  const places = perCent ? number.decimalPlaces() : Math.max(2, number.decimalPlaces());
  return `${perCent ? '0' : '#,##0'}${places === 0 ? '' : `.${'0'.repeat(places)}`}${perCent ? '%' : ''}`;
}

/**
 * A table that formulas cannot refer to as it stands (steps out of order, `30%` kept as text, a cap that begins above 0), set up
 * anew. A number stays tied to its cell; text is turned into a number by a formula where every program reads it alike, else here.
 */
export function mirrorTable(
  rows: readonly ScannedRow[],
  at: { top: number; left: number; prefix: string },
  language: Language,
): Mirror {
  const tied = (row: ScannedRow, column: 1 | 2): PlanCell => {
    const raw = column === 1 ? row.from : row.value;
    const cell = at.prefix + cellName(at.top + row.row, at.left + column);
    const format = column === 1 ? '#,##0' : formatOf(row);
    if (typeof raw === 'number') return { formula: `=${cell}`, format };
    if (typeof raw === 'string' && /^\d+(\.\d+)?%?$/.test(raw))
      return { formula: `=NUMBERVALUE(${cell},".",",")`, format };
    return { value: column === 1 ? firstOf(row) : numberOf(raw), format };
  };
  const sorted = [...rows].sort(inOrder);
  const out: ScannedRow[] = [];
  const cells: (readonly [PlanCell, PlanCell, PlanCell])[] = [];
  const add = (row: ScannedRow, from: PlanCell, value: PlanCell): void => {
    out.push({ ...row, row: out.length, from: firstOf(row), value: numberOf(row.value) });
    cells.push([{ value: kindName(row.kind, language) }, from, value]);
  };
  for (const row of sorted) {
    const isBound = row.kind === 'cap' || row.kind === 'floor';
    if (isBound && out.at(-1)?.kind !== row.kind && firstOf(row) !== 0) {
      const none = row.kind === 'cap' ? 1e300 : 0;
      add(
        { ...row, from: 0, value: none },
        { value: 0, format: '#,##0' },
        { value: none, format: row.kind === 'cap' ? '"–"' : '#,##0' },
      );
    }
    const stepless: PlanCell = { value: row.kind === 'part' ? row.part + 1 : '–' };
    add(row, STEPPED.has(row.kind) ? tied(row, 1) : stepless, tied(row, 2));
  }
  return { rows: out, cells };
}
