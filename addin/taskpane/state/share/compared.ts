import {
  isReportSheet,
  type BookComparison,
  type ComparedCounts,
  type ComparedItem,
  type ComparedPart,
  type Snapshot,
} from '../../../../lib/index.js';

/** Which of the two is the earlier: the file that was chosen, or the workbook that is open. */
export const EARLIER = ['file', 'book'] as const;
export type Earlier = (typeof EARLIER)[number];

/** Differences of one table, where a part has several of them. */
export interface ComparedTable {
  readonly of?: string;
  readonly items: readonly ComparedItem[];
}

export interface ComparedGroup {
  readonly part: ComparedPart;
  readonly counts: ComparedCounts;
  readonly tables: readonly ComparedTable[];
}

function tablesOf(items: readonly ComparedItem[]): readonly ComparedTable[] {
  const tables = new Map<string | undefined, ComparedItem[]>();
  for (const item of items) {
    const known = tables.get(item.of);
    if (known) known.push(item);
    else tables.set(item.of, [item]);
  }
  return [...tables].map(([of, own]) => ({ ...(of !== undefined && { of }), items: own }));
}

/** Differences by what they are of, and then by table, in the order in which they are told. */
export const groupsOf = ({ items, totals }: BookComparison): readonly ComparedGroup[] =>
  (Object.entries(totals) as [ComparedPart, ComparedCounts][]).flatMap(([part, counts]) => {
    const own = items.filter(({ what }) => what === part);
    return own.length === 0 ? [] : [{ part, counts, tables: tablesOf(own) }];
  });

/** The cell of a difference in the workbook that is open, and in the file. */
export function placesOf({ at }: ComparedItem, earlier: Earlier) {
  return earlier === 'file' ? { book: at.b, file: at.a } : { book: at.a, file: at.b };
}

/** How many differences there are in all. */
export const differencesIn = ({ items, unrecognised }: BookComparison): number =>
  items.length + unrecognised.changes.length;

/** Whether two readings say the same but for reports of ours; sheets that say the same are the same object. */
export function sameBook(before: Snapshot, now: Snapshot): boolean {
  const users = ({ sheets }: Snapshot) => sheets.filter((sheet) => !isReportSheet(sheet));
  const [then, today] = [users(before), users(now)];
  return then.length === today.length && then.every((sheet, at) => sheet === today[at]);
}
