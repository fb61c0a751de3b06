import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import type { CellValue } from '../../../lib/index.js';
import { errorFromUniver, errorInUniver } from './values.js';

/** What a custom function is handed: a scalar that was written in the formula, or a matrix for anything that was a range. */
export type Argument = CellValue | readonly (readonly CellValue[])[];

function scalar(value: BaseValueObject | null | undefined): CellValue {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: errorFromUniver((value as ErrorValueObject).getErrorType()) };
  return value.getValue();
}

/** A range stays a matrix even where it is one cell; blanks and omitted arguments are null. */
export function argument(value: BaseValueObject): Argument {
  if (!value.isArray()) return scalar(value);
  return (value as ArrayValueObject).getArrayValue().map((row) => row.map((cell) => scalar(cell ?? null)));
}

const isMatrix = (result: Argument): result is readonly (readonly CellValue[])[] => Array.isArray(result);

/** Whether an argument still waits for another function's answer. */
export const isAwaited = (args: readonly Argument[]): boolean =>
  args
    .flatMap((arg) => (isMatrix(arg) ? arg.flat() : [arg]))
    .some((value) => value !== null && typeof value === 'object' && value.error === '#BUSY!');

export const errorObject = (error: string): ErrorValueObject => ErrorValueObject.create(errorInUniver(error));

function valueObject(value: CellValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  return errorObject(value.error);
}

/** Text stays text: the engine's own reader of arrays would take "2730" for a number. */
export function resultObject(result: Argument): BaseValueObject {
  if (!isMatrix(result)) return valueObject(result);
  const columns = Math.max(0, ...result.map((row) => row.length));
  if (columns === 0) return errorObject('#CALC!');
  return ArrayValueObject.create({
    calculateValueList: result.map((row) =>
      Array.from({ length: columns }, (_, column) =>
        column < row.length ? valueObject(row[column] ?? null) : errorObject('#N/A'),
      ),
    ),
    rowCount: result.length,
    columnCount: columns,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}
