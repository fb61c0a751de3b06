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

/** Places in order at which either of two rows holds something. */
export function eachBeside(a: readonly unknown[], b: readonly unknown[], visit: (at: number) => void): void {
  const length = Math.max(a.length, b.length);
  if (length <= SHORT) {
    for (let at = 0; at < length; at++) if (a[at] !== undefined || b[at] !== undefined) visit(at);
    return;
  }
  const places = new Set<number>();
  for (const row of [a, b]) eachFilled(row, (_, at) => places.add(at));
  for (const at of [...places].sort((x, y) => x - y)) visit(at);
}
