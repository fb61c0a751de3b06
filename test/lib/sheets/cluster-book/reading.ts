import { clusterCandidates } from '../../../../lib/sheets/cluster-book/read.js';
import { mergeParts } from '../../../../lib/sheets/cluster-book/merge.js';
import type { ClusterPart, PartId, PartItems } from '../../../../lib/sheets/cluster-book/types.js';
import type { ReadContext, SheetReading } from '../../../../lib/sheets/book/types.js';
import { Grid } from '../../../../lib/sheets/grid.js';
import type { SheetSnapshot } from '../../../../lib/index.js';
import { sheet } from '../members/sheet.js';

export { sheet };

const ASKED: ReadContext = { answers: {} };

/** All that the sheet's candidates read, best first. */
export function readAll(
  of: SheetSnapshot,
  context: ReadContext = ASKED,
): readonly SheetReading<ClusterPart>[] {
  return [...clusterCandidates(new Grid(of))]
    .sort((a, b) => b.score - a.score)
    .map((candidate) => {
      const steps = candidate.read(context);
      let step = steps.next();
      while (step.done !== true) step = steps.next();
      return step.value;
    });
}

/** The one reading of a sheet that holds one table. */
export function readOne(of: SheetSnapshot, context: ReadContext = ASKED): SheetReading<ClusterPart> {
  const [first, ...more] = readAll(of, context);
  if (!first || more.length > 0) throw new Error(`${String(more.length + (first ? 1 : 0))} tables`);
  return first;
}

/** The facts of a table, with amounts as decimal text so that they can be compared. */
export const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

export function itemsOf<P extends keyof PartItems>(
  reading: SheetReading<ClusterPart>,
  part: P,
): readonly PartItems[P][] {
  if (reading.facts.part !== (part as PartId)) throw new Error(`read as ${reading.facts.part}`);
  return (reading.facts as unknown as { items: readonly PartItems[P][] }).items;
}

export const unreadOf = (reading: SheetReading<ClusterPart>): readonly string[] =>
  reading.unread.map(({ text, why }) => `${text}: ${why?.code ?? ''}`);

export const merged = (...sheets: readonly SheetSnapshot[]) =>
  mergeParts(sheets.flatMap((each) => readAll(each)));
