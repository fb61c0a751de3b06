/** Fifteen digits, which is what spreadsheets keep of a number; there is no minus zero in a sheet. */
export function canonicalNumber(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return value === 0 ? 0 : value;
  return Number(value.toPrecision(15));
}
