import type { Cell, CellValue, PlanCell } from '../../lib/index.js';

/** What office.js takes for and gives of one cell; null leaves a cell as it is. */
export type Entry = string | number | boolean | null;

/** Content of a range as office.js loads it. */
export interface Loaded {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}
export const CONTENT = 'values,formulas,valueTypes,numberFormat';

/**
 * Excel reads text that we write as if it were typed: `1-2` becomes a date, `-x` a formula, `TRUE` a boolean.
 * An apostrophe in front keeps it text, and is not part of it. Words that nothing can be made of go without.
 */
export function textEntry(text: string): string {
  const mayBeRead = /\p{Nd}|^[\s=+\-@'#]|^(true|false)$/iu.test(text);
  return mayBeRead ? `'${text}` : text;
}

const entry = (value: string | number | boolean | null): Entry => {
  if (value === null) return '';
  return typeof value === 'string' ? textEntry(value) : value;
};

export const planEntry = (cell: PlanCell | undefined): Entry => {
  if (!cell) return null;
  return 'formula' in cell ? cell.formula : entry(cell.value);
};

/** Formulas of functions that were not registered when the workbook was opened carry Excel's own mark of them. */
const plainNames = (formula: string): string =>
  formula.replaceAll(/"[^"]*"|(?:\[\d+\]!)?_xldudf_/gi, (found) => (found.startsWith('"') ? found : ''));

/** The formula of a cell. A text that begins with `=` reads as its own formula, and is none. */
export function formulaOf({ values, formulas }: Loaded, row: number, column: number): string | undefined {
  const formula = formulas[row]?.[column];
  const isFormula =
    typeof formula === 'string' && formula.startsWith('=') && formula !== values[row]?.[column];
  return isFormula ? plainNames(formula) : undefined;
}

function valueOf(loaded: Loaded, row: number, column: number): CellValue {
  const value = loaded.values[row]?.[column];
  const type = loaded.valueTypes[row]?.[column];
  if (type === 'Error') return { error: String(value) };
  if (type === 'Empty') return null;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** Undefined where the cell holds nothing. */
export function cellOf(loaded: Loaded, row: number, column: number): Cell | undefined {
  const value = valueOf(loaded, row, column);
  const formula = formulaOf(loaded, row, column);
  const format = loaded.numberFormat[row]?.[column];
  if (value === null && formula === undefined) return undefined;
  return {
    value,
    ...(formula !== undefined && { formula }),
    ...(typeof format === 'string' && format !== 'General' && { format }),
  };
}

/** What must be written to make the cell again what it was. */
export function restoringEntry(loaded: Loaded, row: number, column: number): Entry {
  const formula = formulaOf(loaded, row, column);
  if (formula !== undefined) return formula;
  const value = valueOf(loaded, row, column);
  return value !== null && typeof value === 'object' ? value.error : entry(value);
}
