import { recogniseLabel } from './label.js';
import type { Hit, TextRow } from './types.js';

/** Begins with `and`: a line that goes on from the one above. */
const GOES_ON = /^[\s\p{Cf}]*(?:ו|و|and\s)/u;

/**
 * A label that stands on two lines, with its amounts on one of them. `upper` and `lower` are what each line says by itself: a line
 * that is a row of the form by itself is only part of another where it leaves no doubt about it.
 */
export function wrappedLabel(
  above: TextRow,
  below: TextRow,
  upper: Hit | undefined,
  lower: Hit | undefined,
): Hit | undefined {
  if (above.filled && below.filled) return undefined;
  if (lower && !upper) return undefined;
  const column = upper?.column ?? above.cells[0]?.column;
  const [first, second] = [above, below].map(({ cells }) => cells.find((cell) => cell.column === column));
  if (!first || !second || column === undefined || (lower && lower.column !== column)) return undefined;
  const text = `${first.text} ${second.text}`;
  const label = recogniseLabel(text);
  const [id, other] = label?.ids ?? [];
  if (!label || id === undefined) return undefined;
  if (upper) {
    if (other !== undefined || !upper.ids.includes(id)) return undefined;
    const goesOn = upper.ids.length > 1 ? !above.filled : GOES_ON.test(second.text);
    if (lower ? !goesOn : !below.filled) return undefined;
  }
  return {
    ...label,
    row: below.filled ? below.row : above.row,
    column,
    text,
    filled: above.filled || below.filled,
  };
}
