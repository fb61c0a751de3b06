import { isOwnSheet } from '../own.js';
import type { SheetSnapshot } from '../snapshot.js';
import { isStampSheet } from './own.js';
import type { FrozenPayload } from './payload.js';
import { likeness, unmoved, whereabouts, type Whereabouts } from './whereabouts.js';

/** How much of a sheet's content must be there for it to be the same sheet under another name. */
const ENOUGH = 0.5;

export interface SheetNow extends Whereabouts {
  readonly renamed: boolean;
}

/** Where each sheet of the freeze is now, by its name then (lower case); absent where it is gone. */
export function findSheets(
  { names, prints, parameters }: FrozenPayload,
  sheets: readonly SheetSnapshot[],
): ReadonlyMap<string, SheetNow> {
  const there = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const known = new Set([...names, parameters?.sheet ?? ''].map((name) => name.toLowerCase()));
  const strangers = sheets.filter(
    (sheet) => !known.has(sheet.name.toLowerCase()) && !isOwnSheet(sheet.name) && !isStampSheet(sheet),
  );
  const taken = new Set<string>();
  const found = new Map<string, SheetNow>();
  for (const name of names) {
    const sheet = there.get(name.toLowerCase());
    const print = prints.find((each) => each.name === name);
    if (sheet) {
      // A sheet's name that differs by its case alone is another name to nobody.
      found.set(name.toLowerCase(), {
        ...(print ? whereabouts(print, sheet) : unmoved(sheet)),
        renamed: false,
      });
      continue;
    }
    if (!print) continue;
    const [best] = strangers
      .filter((one) => !taken.has(one.name))
      .map((one) => ({ one, like: likeness(print, one) }))
      .sort((a, b) => b.like - a.like);
    if (best && best.like >= ENOUGH) {
      taken.add(best.one.name);
      found.set(name.toLowerCase(), { ...whereabouts(print, best.one), renamed: true });
    }
  }
  return found;
}
