/** Where values stand along an axis: from `low` to `high`, marked at each of `ticks`. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

const SMALLEST = 1e-9;
const STEPS = [1, 2, 2.5, 5, 10];

/** The roundest step that makes about as many marks as wanted. */
function stepOf(span: number, marks: number): number {
  const rough = span / marks;
  const power = 10 ** Math.floor(Math.log10(rough));
  return (STEPS.find((step) => step * power >= rough) ?? 10) * power;
}

/** Whether an axis shows nought: bars always begin there, dots only where they are not far from it. */
const showsNought = (least: number, most: number, bars: boolean): boolean =>
  bars || (least >= 0 && least < (most * 5) / 6) || (most <= 0 && most > (least * 5) / 6);

/** A scale of round numbers around all values. */
export function scaleOf(values: readonly number[], { bars = true, marks = 6 } = {}): Scale {
  const finite = values.some((value) => Math.abs(value) >= SMALLEST) ? values : [0, 1];
  let [least, most] = finite.reduce(
    ([a, b], value) => [Math.min(a, value), Math.max(b, value)],
    [Infinity, -Infinity],
  );
  const size = Math.max(Math.abs(least), Math.abs(most));
  if (showsNought(least, most, bars)) [least, most] = [Math.min(0, least), Math.max(0, most)];
  // Values that a drawing cannot tell apart stand in the middle.
  if (most - least < size * SMALLEST) [least, most] = [least - size / 2, most + size / 2];
  const step = stepOf(most - least, marks);
  const [first, last] = [Math.floor(least / step), Math.ceil(most / step)];
  // Each mark is a multiple by itself, so that no error adds up.
  const ticks = Array.from({ length: last - first + 1 }, (_, at) =>
    Number(((first + at) * step).toPrecision(14)),
  );
  return { low: ticks[0] ?? least, high: ticks.at(-1) ?? most, ticks };
}
