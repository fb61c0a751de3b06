import { parseArea, parseCell, type Plan, type PlanCell } from '../../../../lib/index.js';

/** What a plan leaves in one sheet, by `row column`. A cell written twice is a fault of the plan. */
export function written(plan: Plan, sheet: string): ReadonlyMap<string, PlanCell> {
  const cells = new Map<string, PlanCell>();
  for (const step of plan.steps) {
    if (step.do !== 'write' || step.sheet !== sheet) continue;
    step.cells.forEach((row, down) =>
      row.forEach((cell, across) => {
        if (cell === undefined) return;
        const key = `${step.top + down} ${step.left + across}`;
        if (cells.has(key)) throw new Error(`written twice: ${key}`);
        cells.set(key, cell);
      }),
    );
  }
  return cells;
}

type Value = string | number | boolean | null;

/** Whole hundredths of a number as it is printed, so that no binary fraction enters. */
function scaled(value: Value, places: number): bigint {
  const [whole = '0', part = ''] = String(value).split('.');
  if (part.length > places) throw new Error(`${value} has more than ${places} places`);
  return BigInt(whole + part.padEnd(places, '0'));
}

/** A share as millionths: 0.3, or `30%`. */
const share = (value: Value): bigint =>
  typeof value === 'string' ? scaled(value.replace('%', ''), 4) : scaled(value, 6);

/** The quota in agorot by whole numbers alone, half-up; undefined where an argument is not there. */
function quota(args: readonly Value[], table: readonly (readonly Value[])[]): bigint | undefined {
  const [population, socio, periph] = args;
  if (![population, socio, periph].every((value) => typeof value === 'number' && value > 0)) return undefined;
  const step = (parameter: string, at: number): Value => {
    const rows = table.filter(([name, from]) => name === parameter && Number(from) <= at);
    return rows.sort((a, b) => Number(b[1]) - Number(a[1]))[0]?.[2] ?? null;
  };
  const fixed = scaled(step('A', Number(population)), 2);
  const tariff = scaled(table.find(([name]) => name === 'B')?.[2] ?? null, 2);
  const product =
    tariff * share(step('C', Number(socio))) * share(step('D', Number(periph))) * BigInt(Number(population));
  const unit = 10n ** 12n;
  return fixed + (product + unit / 2n) / unit;
}

const nis = (agorot: bigint): string => `${agorot / 100n}.${String(agorot % 100n).padStart(2, '0')}`;

/** Calculates the sheet: CLUSTERQUOTA, SUM and SUMIF(…,">=0"), as text with two places, or `#VALUE!`. */
export function calculate(cells: ReadonlyMap<string, PlanCell>): (cell: string) => string {
  const valueAt = (row: number, column: number): Value => {
    const cell = cells.get(`${row} ${column}`);
    return cell && 'value' in cell ? cell.value : null;
  };
  const agorot = (row: number, column: number): bigint | undefined => {
    const cell = cells.get(`${row} ${column}`);
    if (!cell) return 0n;
    if ('value' in cell) return typeof cell.value === 'number' ? scaled(cell.value, 2) : 0n;
    const call = /^=([A-Z]+)\((.*)\)$/.exec(cell.formula);
    const args = (call?.[2] ?? '').split(',');
    const area = parseArea(args[call?.[1] === 'CLUSTERQUOTA' ? 3 : 0] ?? '');
    if (!area) throw new Error(`no area in ${cell.formula}`);
    const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
    if (call?.[1] === 'CLUSTERQUOTA') {
      const own = args.slice(0, 3).map((name) => {
        const at = parseCell(name);
        if (!at) throw new Error(`no cell in ${cell.formula}`);
        return valueAt(at.row, at.column);
      });
      return quota(
        own,
        rows.map((at) => [0, 1, 2].map((index) => valueAt(at, area.left + index))),
      );
    }
    const values = rows.map((at) => agorot(at, area.left));
    if (call?.[1] === 'SUM') {
      return values.reduce(
        (sum, value) => (sum === undefined || value === undefined ? undefined : sum + value),
        0n,
      );
    }
    if (call?.[1] === 'SUMIF' && args[1] === '">=0"') {
      return values.reduce<bigint>((sum, value) => sum + (value ?? 0n), 0n);
    }
    throw new Error(`not expected here: ${cell.formula}`);
  };
  return (name) => {
    const at = parseCell(name);
    if (!at) throw new Error(`no cell: ${name}`);
    const result = agorot(at.row, at.column);
    return result === undefined ? '#VALUE!' : nis(result);
  };
}
