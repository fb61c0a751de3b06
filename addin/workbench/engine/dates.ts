const DAY = 86_400_000;

/** Excel counts a 29 February 1900 that never was, so serials below 60 stand one day later than from there on. */
const epoch = (serial: number): number => Date.UTC(1899, 11, serial < 60 ? 31 : 30);

export const excelSerialToDate = (serial: number): Date => new Date(epoch(serial) + serial * DAY);

export function excelDateSerial(date: Date): number {
  const serial = Math.round((date.getTime() - epoch(60)) / DAY);
  return serial < 61 ? serial - 1 : serial;
}
