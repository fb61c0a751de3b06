/** Fifteen digits, which is what files and programs keep of a number. */
export const canonicalNumber = (number: number): string => {
  const rounded = Number(number.toPrecision(15));
  return String(Object.is(rounded, -0) ? 0 : rounded);
};
