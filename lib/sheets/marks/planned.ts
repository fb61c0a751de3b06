import type { MarkSeverity, Plan } from '../plan.js';
import type { Area } from '../snapshot.js';
import { MARK_SEVERITIES } from './tag.js';

/** Cells of a sheet that are marked alike. */
export interface SheetMark {
  readonly severity: MarkSeverity;
  readonly areas: readonly Area[];
}

/** One conditional format holds so many areas at most: Excel takes some eight thousand characters for an address. */
const AREAS = 100;

const inPieces = (areas: readonly Area[]): readonly (readonly Area[])[] =>
  Array.from({ length: Math.ceil(areas.length / AREAS) }, (_, at) =>
    areas.slice(at * AREAS, (at + 1) * AREAS),
  );

/** The marks that a plan leaves on each sheet, each of them one conditional format; the worst come first. */
export function plannedMarks({ steps }: Plan): ReadonlyMap<string, readonly SheetMark[]> {
  const unmarks = steps.map((step) => step.do).lastIndexOf('unmark');
  const sheets = new Map<string, Map<MarkSeverity, Area[]>>();
  for (const step of steps.slice(unmarks + 1)) {
    if (step.do !== 'mark') continue;
    const here = sheets.get(step.sheet) ?? new Map<MarkSeverity, Area[]>();
    const areas = here.get(step.severity) ?? [];
    areas.push(step.area);
    here.set(step.severity, areas);
    sheets.set(step.sheet, here);
  }
  return new Map(
    [...sheets].map(([sheet, here]) => [
      sheet,
      MARK_SEVERITIES.flatMap((severity) =>
        inPieces(here.get(severity) ?? []).map((areas) => ({ severity, areas })),
      ),
    ]),
  );
}
