import type { ListSource, NewSheet } from '../../lib/index.js';
import { rangeOf } from './address.js';
import { supports } from './run.js';

/** What Excel bears as a message. */
const LONGEST_MESSAGE = 255;

/** As office.js takes it: a list with commas between, or a formula. */
const sourceText = (source: ListSource): string =>
  source.kind === 'cells' ? `=${source.reference}` : source.items.join(',');

/**
 * What may be typed into a sheet that is new, and where. It comes after all else: nothing more can be written then.
 * Whoever fills in a form may still widen its columns and pick out rows.
 */
export function restrict(
  sheet: Excel.Worksheet,
  { protect, validations = [] }: NewSheet,
  sourceOf: (list: readonly string[]) => ListSource | undefined,
): void {
  for (const { area, list, message } of supports('1.8') ? validations : []) {
    const source = sourceOf(list);
    if (!source) continue;
    const { dataValidation } = rangeOf(sheet, area);
    dataValidation.rule = { list: { inCellDropDown: true, source: sourceText(source) } };
    dataValidation.ignoreBlanks = true;
    if (message === undefined) continue;
    const said = message.slice(0, LONGEST_MESSAGE);
    dataValidation.errorAlert = { message: said, showAlert: true, style: 'Stop', title: '' };
  }
  if (!protect) return;
  for (const area of protect.unlocked) rangeOf(sheet, area).format.protection.locked = false;
  sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true, allowAutoFilter: true });
}

/** Excel deletes no sheet that is very hidden. */
export function deleteSheet(sheet: Excel.Worksheet, isVeryHidden: boolean): void {
  if (isVeryHidden) sheet.visibility = 'Hidden';
  sheet.delete();
}
