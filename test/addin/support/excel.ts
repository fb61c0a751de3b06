import { createExcelPort } from '../../../addin/excel/excel.js';
import type { ExcelPort } from '../../../addin/excel/port.js';
import type { Book } from '../../../addin/workbench/book/book.js';
import type { FunctionDescription } from '../../../addin/workbench/host/functions.js';
import type { OfficeHostOptions } from '../../../addin/workbench/host/office.js';
import type { Problem, Result } from '../../../lib/index.js';
import { readWorkbook } from '../../../lib/xlsx/index.js';
import { bootOffice, type BootedOffice } from './office.js';

export interface BootedExcel extends BootedOffice {
  readonly excel: ExcelPort;
}

/** Our Excel layer over the real office.js, over a workbook. */
export async function bootExcel(
  book: Book,
  functions: readonly FunctionDescription[] = [],
  files: Pick<OfficeHostOptions, 'saved' | 'openNew'> = {},
): Promise<BootedExcel> {
  const office = await bootOffice(book, { functions, readFile: (bytes) => readWorkbook(bytes), ...files });
  return { ...office, excel: createExcelPort() };
}

/** The value of a result that must be there. */
export function valueOf<T>(result: Result<T, Problem>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}
