import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  type ArrayValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import { excelDateSerial, excelSerialToDate } from './dates.js';

const at = (value: BaseValueObject, row: number, column: number): BaseValueObject | null => {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  return array.get(
    array.getRowCount() === 1 ? 0 : row,
    array.getColumnCount() === 1 ? 0 : column,
  ) as BaseValueObject | null;
};

/** Univer's own lets 31 January plus one month run over into March; Excel stops at the month's last day. */
export class EndOfMonthAwareEdate extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  override calculate(start: BaseValueObject, months: BaseValueObject): BaseValueObject {
    const array = start.isArray() ? start : months;
    if (!array.isArray()) return this.#one(start, months);
    return (array as ArrayValueObject).mapValue((_, row, column) =>
      this.#one(at(start, row, column), at(months, row, column)),
    );
  }

  #one(start: BaseValueObject | null, months: BaseValueObject | null): BaseValueObject {
    if (start?.isError()) return start;
    if (months?.isError()) return months;
    if ([start, months].some((value) => value?.isString() === true || value?.isBoolean() === true)) {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
    const serial = Math.floor(Number(start?.getValue() ?? 0));
    const shift = Math.trunc(Number(months?.getValue() ?? 0));
    if (serial < 0) return ErrorValueObject.create(ErrorType.NUM);
    const from = excelSerialToDate(serial);
    const target = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + shift, 1));
    const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
    target.setUTCDate(Math.min(from.getUTCDate(), last));
    const result = excelDateSerial(target);
    return result < 0 ? ErrorValueObject.create(ErrorType.NUM) : NumberValueObject.create(result);
  }
}
