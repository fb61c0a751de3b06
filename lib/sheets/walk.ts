/** Rows up to this long are walked place by place, which is the fastest. */
const SHORT = 256;

/**
 * Visits what stands in a row, from the left. Costs what the row holds and not what it spans: a file may fill the last of
 * sixteen thousand columns in every row, and `forEach` asks for each of them.
 */
export function eachFilled<T>(row: readonly (T | undefined)[], visit: (item: T, at: number) => void): void {
  if (row.length <= SHORT) {
    for (let at = 0; at < row.length; at++) {
      const item = row[at];
      if (item !== undefined) visit(item, at);
    }
    return;
  }
  // Indices come in ascending order, and before them no other keys.
  for (const key of Object.keys(row)) {
    const at = Number(key);
    const item = row[at];
    if (item !== undefined) visit(item, at);
  }
}

/** What is made of that which stands in a row, from the left, in one list. */
export function fromFilled<T, R>(
  row: readonly (T | undefined)[],
  give: (item: T, at: number) => readonly R[],
): R[] {
  const all: R[] = [];
  eachFilled(row, (item, at) => {
    for (const one of give(item, at)) all.push(one);
  });
  return all;
}
