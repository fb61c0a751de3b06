import { contactWithin } from '../contacts/cells.js';
import type { Chosen } from './chosen.js';
import { nameKey, type Reader } from '../reader.js';
import type { Carried } from '../types.js';

type Name = NonNullable<Carried['names']>[number];

export interface LeftNames {
  readonly names: readonly Pick<Name, 'name' | 'sheet'>[];
  /** As formulas find them: `nameKey`. */
  readonly keys: ReadonlySet<string>;
}

/** Names that go: chosen ones, those that lead to a sheet that goes, those that say a contact, and those that stand on any of them. */
export function leftNames(book: Carried, chosen: Chosen, reader: Reader): LeftNames {
  const { left, found } = chosen;
  const key = ({ name, sheet }: Pick<Name, 'name' | 'sheet'>): string => nameKey(name, sheet);
  const all = (book.names ?? []).filter(({ sheet }) => sheet === undefined || !left.hasSheet(sheet));
  const asked = new Set(found.flatMap(({ names = [] }) => names.map(key)));
  const links = found.some(({ item }) => item.id === 'links:workbooks');
  const goes = (one: Name): boolean => {
    const reads = reader.ofName(one.name, one.sheet);
    return (
      asked.has(key(one)) ||
      reads.places.some(({ sheet }) => left.hasSheet(sheet)) ||
      (links && reads.outside) ||
      (chosen.leaves('contacts') && contactWithin(one.refersTo))
    );
  };
  const first = new Set(all.filter(goes).map(key));
  const names = all.filter((one) =>
    [...reader.ofName(one.name, one.sheet).names, key(one)].some((on) => first.has(on)),
  );
  return {
    names: names.map(({ name, sheet }) => ({ name, ...(sheet !== undefined && { sheet }) })),
    keys: new Set(names.map(key)),
  };
}
