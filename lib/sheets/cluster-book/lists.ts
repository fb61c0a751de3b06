import type { Path } from '../../core/finding.js';
import type { CellAt, SheetReading } from '../book/types.js';
import { present } from './row.js';
import type { ClusterPart, PartItems, TablePart } from './types.js';

export type Reading = SheetReading<ClusterPart>;

/** A line of a list of the whole book: which sheet has it, and where. */
export interface Origin {
  readonly reading: Reading;
  readonly index: number;
}

/** The lists of each room's facts, by the sheet that has them. */
const LISTS = {
  cluster: {
    lines: 'budget',
    agreements: 'agreements',
    loans: 'loans',
    donations: 'donations',
    extraCommitments: 'commitments',
    reports: 'reports',
    contributions: 'contributions',
  },
  council: { seats: 'council', rotation: 'rotation', committees: 'committees' },
  delegation: { delegations: 'delegations', powers: 'powers', activities: 'activities', fees: 'fees' },
  tenders: { tenders: 'tenders', contracts: 'contracts', transfers: 'transfers', sales: 'sales' },
  membership: { joining: 'joining', leaving: 'leaving', settlement: 'settlement' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, TablePart>>>>;

type Lists = typeof LISTS;
export type Room = keyof Lists;

type ItemsOf<R extends Room> = {
  readonly [L in keyof Lists[R]]?: Lists[R][L] extends TablePart ? readonly PartItems[Lists[R][L]][] : never;
};

/** All lines of one part, over its sheets; undefined where no sheet has any or says that there are none. */
function listOf<P extends TablePart>(
  readings: readonly Reading[],
  part: P,
): { readonly items: readonly PartItems[P][] | undefined; readonly origins: readonly Origin[] } {
  const own = readings.filter(({ facts }) => facts.part === part);
  const origins: Origin[] = [];
  const items: PartItems[P][] = [];
  let none = false;
  for (const reading of own) {
    const { facts } = reading;
    if (facts.part === 'approvals') continue;
    none ||= facts.none === true;
    facts.items.forEach((item, index) => {
      items.push(item as PartItems[P]);
      origins.push({ reading, index });
    });
  }
  return { items: items.length > 0 || none ? items : undefined, origins };
}

/** One room's lists, over all sheets of the book. */
export interface RoomLists<R extends Room> {
  readonly items: ItemsOf<R>;
  /** The cell of something in a list, of the list's sheet where no line has it; undefined for what is no list of the room. */
  placeOf(path: Path): CellAt | undefined;
}

export function listsOf<R extends Room>(readings: readonly Reading[], room: R): RoomLists<R> {
  const parts: Readonly<Record<string, TablePart>> = LISTS[room];
  const lists = new Map(Object.entries(parts).map(([list, part]) => [list, listOf(readings, part)]));
  const items = Object.fromEntries([...lists].map(([list, { items: all }]) => [list, all]));
  return {
    items: present(items) as ItemsOf<R>,
    placeOf([list, index, ...more]) {
      const found = typeof list === 'string' ? lists.get(list) : undefined;
      if (!found) return undefined;
      const origin = typeof index === 'number' ? found.origins[index] : undefined;
      const sheet = readings.find(({ facts }) => facts.part === parts[String(list)]);
      return origin ? origin.reading.placeOf(['items', origin.index, ...more]) : sheet?.placeOf([]);
    },
  };
}

/** The room's first sheet in the book, though nobody may have filled it in yet. */
export const firstOf = (readings: readonly Reading[], room: Room): Reading | undefined => {
  const parts: readonly string[] = Object.values(LISTS[room]);
  return readings.find(({ facts }) => parts.includes(facts.part));
};

/** Whether the book has a sheet of the room at all. */
export const hasRoom = (readings: readonly Reading[], room: Room): boolean =>
  firstOf(readings, room) !== undefined;
