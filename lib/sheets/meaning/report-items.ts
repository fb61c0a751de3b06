import { Exact } from '../../core/money.js';
import { cellName, sheetReference } from '../address.js';
import type { CellAt } from '../book/types.js';
import type { PlanCell } from '../plan.js';
import { amountCell, linkCell } from '../report/cells.js';
import type { ReportRow } from '../report/table.js';
import { cellSentence } from '../report/text.js';
import type { ComparisonLabels } from './labels/types.js';
import { fieldName, isNumeric, keyName, partName, valueName } from './names.js';
import type { DiffReportRequest } from './report-types.js';
import { isThingChange, type ComparedItem, type ThingChange } from './types.js';

export interface ItemSetting {
  readonly request: DiffReportRequest;
  readonly labels: ComparisonLabels;
  readonly rtl: boolean;
  /** Some table stands beside others of its kind. */
  readonly several: boolean;
}

/** A link where the cell is in the workbook that the report goes into, else its name; a sheet that runs either way keeps its order. */
function placeCell(at: CellAt | undefined, file: string | undefined): PlanCell {
  if (!at) return { value: '' };
  const name = cellName(at.row, at.column);
  const shown = sheetReference(at.sheet, name);
  return file === undefined ? linkCell(at.sheet, name, shown) : { value: shown };
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;

function valueCell(
  item: ComparedItem,
  field: string,
  value: string | undefined,
  setting: ItemSetting,
): PlanCell {
  if (value === undefined) return { value: '' };
  const { what, key } = item;
  if (isNumeric(what, field, key) && NUMBER.test(value)) return amountCell(new Exact(value));
  return { value: valueName(what, field, value, key, setting.request.language) };
}

/** Everything that a thing held which came or went, in one text; unread cells as they stood. */
function heldText({ what, key, holds }: ThingChange, { request: { language }, rtl }: ItemSetting): string {
  if (what === 'unread') return holds[0]?.value ?? '';
  const texts = holds.map(
    ({ field, value }) =>
      `${fieldName(what, field, key, language)}: ${valueName(what, field, value, key, language)}`,
  );
  return cellSentence(texts.join('\n'), rtl);
}

/** One difference: what, whose, before and after, and its cells in both books. */
export function itemRow(item: ComparedItem, index: number, setting: ItemSetting): ReportRow {
  const { request, labels, several } = setting;
  const { language, older, newer } = request;
  const { what, key, at, of } = item;
  const coded = what === 'form' || what === 'approvals' ? undefined : key.code;
  const { authority, name } = key;
  const shown =
    coded === undefined ? keyName(what, key, language) : [authority, name].filter(Boolean).join(' · ');
  const start: ReportRow = [
    { value: index + 1 },
    { value: labels.kinds[item.kind] },
    { value: partName(what, language) },
    ...(several ? [{ value: of ?? '' }] : []),
    { value: coded ?? '' },
    { value: shown },
  ];
  const places = [placeCell(at.a, older.file), placeCell(at.b, newer.file)];
  if (isThingChange(item)) {
    const held = { value: heldText(item, setting) };
    const blank = { value: '' };
    return [...start, blank, ...(item.kind === 'added' ? [blank, held] : [held, blank]), ...places];
  }
  const field = { value: fieldName(what, item.field, key, language) };
  if (item.kind !== 'changed') {
    const count = { value: item.count, format: '#,##0' };
    const blank = { value: '' };
    return [...start, field, ...(item.kind === 'column-added' ? [blank, count] : [count, blank]), ...places];
  }
  return [
    ...start,
    field,
    valueCell(item, item.field, item.before, setting),
    valueCell(item, item.field, item.after, setting),
    ...places,
  ];
}
