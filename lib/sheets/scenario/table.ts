import type { Language } from '../../core/language.js';
import { Exact } from '../../core/money.js';
import type { QuotaModel } from '../../quota/types.js';
import { fixedAreaName } from '../address.js';
import type { PlanCell } from '../plan.js';
import { quotaFormula, type QuotaArguments } from '../portable/native.js';
import type { TablePlaces } from '../portable/places.js';
import { scanTable, type RowKind } from '../portable/scan.js';
import { tablePlaces } from '../portable/table-places.js';
import type { Area } from '../snapshot.js';
import { parameterCells } from './parameters.js';
import { FORMATS } from './styles.js';

/** Live formulas call the add-in's functions; native ones calculate in every Excel, and in LibreOffice. */
export type FormulaForm = 'live' | 'native';

/** A parameter table in a sheet that we write, and how formulas of that sheet refer to it. */
export interface PlacedTable {
  readonly area: Area;
  readonly cells: readonly (readonly [PlanCell, PlanCell, PlanCell])[];
  /** What its rows give, each once, in their order. */
  readonly kinds: readonly RowKind[];
  readonly quota: (args: QuotaArguments) => PlanCell;
}

const valueOf = (cell: PlanCell): string | number | boolean | null => ('value' in cell ? cell.value : null);

/** Native formulas need numbers: what is too long for a cell is rounded to the fifteen digits that it holds. */
function asNumber(cell: PlanCell): PlanCell {
  const value = valueOf(cell);
  if (typeof value !== 'string' || !/^\d+(\.\d+)?%?$/.test(value)) return cell;
  const number = new Exact(value.replace('%', '')).div(value.endsWith('%') ? 100 : 1);
  return { value: Number(number.toPrecision(15)), ...(value.endsWith('%') ? { format: '0.0000000%' } : {}) };
}

/** The table of a model at a place of a sheet. */
export function placeTable(
  model: QuotaModel,
  { top, left }: { readonly top: number; readonly left: number },
  { form, language }: { readonly form: FormulaForm; readonly language: Language },
): PlacedTable {
  const cells = parameterCells(model, language).map((row): PlacedTable['cells'][number] =>
    form === 'native' ? [row[0], row[1], asNumber(row[2])] : row,
  );
  const rows = scanTable(cells.map((row) => row.map(valueOf)));
  const area = { top, left, bottom: top + cells.length - 1, right: left + 2 };
  const places = (): TablePlaces => {
    const found = tablePlaces(rows, { top, left, prefix: '' });
    if (!found)
      throw new RangeError('a table that we set up ourselves must be one that formulas can refer to');
    return found;
  };
  const native = form === 'native' ? places() : undefined;
  return {
    area,
    cells,
    kinds: [...new Set(rows.map(({ kind }) => kind))],
    quota: (args) => ({
      formula: native
        ? `=${quotaFormula(native, args)}`
        : `=CLUSTERQUOTA(${args.population},${args.socio},${args.periph},${fixedAreaName(area)})`,
      format: FORMATS.money,
    }),
  };
}
