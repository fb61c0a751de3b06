import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { ERROR_TYPE_SET, type ErrorType } from '@univerjs/engine-formula';
import type { CellValue } from '../../../lib/index.js';

const known = ERROR_TYPE_SET as Set<string>;

// Errors of Excel that Univer has not heard of; unknown ones would be text to it, and vanish in a sum.
for (const error of ['#BUSY!', '#CONNECT!', '#UNKNOWN!', '#BLOCKED!', '#FIELD!', '#EXTERNAL!'])
  known.add(error);

/** What Univer says and Excel does not: a file must carry Excel's own. */
const fromUniver: Readonly<Record<string, string>> = {
  '#GETTING_DATA': '#BUSY!',
  '#ERROR!': '#VALUE!',
  '#CYCLE!': '#REF!',
};

export const errorInUniver = (error: string): ErrorType =>
  (known.has(error) ? error : '#VALUE!') as ErrorType;

export const errorFromUniver = (error: string): string => fromUniver[error] ?? error;

/** A plain value as a cell of the engine's own workbook, clearing whatever formula stood there. */
export function cellInUniver(value: CellValue): ICellData {
  const plain = { f: null, si: null } as const;
  if (value === null) return { v: null, t: null, ...plain };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER, ...plain };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN, ...plain };
  if (typeof value === 'string') return { v: value, t: CellValueType.STRING, ...plain };
  return { v: errorInUniver(value.error), t: CellValueType.STRING, ...plain };
}

/** A result of the engine. Booleans come back as 1 and 0, errors as their text. */
export function valueFromUniver(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === null || value === undefined) return null;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === 'TRUE';
  if (typeof value === 'string' && known.has(value)) return { error: errorFromUniver(value) };
  return value;
}
