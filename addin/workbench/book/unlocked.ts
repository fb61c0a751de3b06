import type { Area } from '../../../lib/index.js';

const meets = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** An area without another, in at most four pieces. */
function without(area: Area, hole: Area): readonly Area[] {
  if (!meets(area, hole)) return [area];
  const top = Math.max(area.top, hole.top);
  const bottom = Math.min(area.bottom, hole.bottom);
  return [
    { ...area, bottom: top - 1 },
    { ...area, top: bottom + 1 },
    { ...area, top, bottom, right: hole.left - 1 },
    { ...area, top, bottom, left: hole.right + 1 },
  ].filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

/** Areas that never overlap, with one locked or unlocked. */
export const relocked = (unlocked: readonly Area[], area: Area, locked: boolean): readonly Area[] => {
  const others = unlocked.flatMap((one) => without(one, area));
  return locked ? others : [...others, area];
};

/** True where all of an area is locked, false where nothing is, null in between. */
export function isLocked(unlocked: readonly Area[], area: Area): boolean | null {
  if (!unlocked.some((one) => meets(one, area))) return true;
  const left = unlocked.reduce<readonly Area[]>(
    (pieces, one) => pieces.flatMap((piece) => without(piece, one)),
    [area],
  );
  return left.length === 0 ? false : null;
}
