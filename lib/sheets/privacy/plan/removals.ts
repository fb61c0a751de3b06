import { printedText } from '../find/workbook.js';
import { leavingWord } from '../kind-note.js';
import type { LeavingChangeNote } from '../notes.js';
import type { Reader } from '../reader.js';
import type { RemovablePart } from '../../removals.js';
import type { Carried, LeavingEdits, LeavingKind } from '../types.js';
import type { Chosen } from './chosen.js';
import { leftConditions, leftCopies, leftNameNotes, leftPivots, leftRules } from './elsewhere.js';
import type { LeftNames } from './left-names.js';

interface Page {
  readonly sheet: string;
  readonly target: string;
}

/** Sheets of the items of a kind that go. */
const sheetsOf = ({ found }: Chosen, kind: LeavingKind): readonly string[] =>
  found.flatMap(({ item }) => (item.kind === kind && item.sheet !== undefined ? item.sheet : []));

const othersOf = ({ found }: Chosen): readonly RemovablePart[] =>
  found.flatMap(({ item }) =>
    item.kind === 'others' ? (item.id.slice('others:'.length) as RemovablePart) : [],
  );

/** Links that were chosen, and those to places that are gone. */
function pagesOf(book: Carried, { found, left }: Chosen, names: LeftNames, reader: Reader): readonly Page[] {
  const asked = found.flatMap(({ item, targets = [] }) =>
    targets.map((target) => ({ sheet: item.sheet ?? '', target })),
  );
  const dead = (book.links ?? []).flatMap(({ kind, sheet, target }) => {
    if (kind !== 'place' || sheet === undefined || left.hasSheet(sheet)) return [];
    const reads = reader.reads(target, sheet);
    const gone =
      reads.places.some((place) => left.hasSheet(place.sheet)) ||
      [...reads.names].some((key) => names.keys.has(key));
    return gone ? { sheet, target } : [];
  });
  return [...asked, ...dead];
}

export interface LeftBehind {
  readonly remove: LeavingEdits['remove'];
  readonly notes: readonly LeavingChangeNote[];
}

/** What goes that is neither sheet nor cell. `cells`: some cell differs. */
export function leftBehind(
  book: Carried,
  chosen: Chosen,
  names: LeftNames,
  reader: Reader,
  cells: boolean,
): LeftBehind {
  const { found, left } = chosen;
  const notes: LeavingChangeNote[] = [...leftNameNotes(names)];
  const countOf = (id: string): number =>
    Number(found.find(({ item }) => item.id === id)?.item.note.facts['count'] ?? 0);
  const sheet = (name: string) => book.sheets.find((one) => one.name === name);

  const { pivots } = leftPivots(book, chosen, reader);
  if (pivots.length > 0) notes.push({ code: 'left-pivots', facts: { count: pivots.length } });
  const { copies, notes: drawn } = leftCopies(book, chosen, names, reader);
  notes.push(...drawn, ...leftRules(book, chosen, names, reader), ...leftConditions(book, chosen, reader));

  const comments = sheetsOf(chosen, 'comments');
  for (const name of comments) {
    const count = sheet(name)?.comments?.length ?? 0;
    notes.push({ code: 'left-comments', facts: { sheet: name, count }, place: name });
  }
  const properties = countOf('properties');
  if (properties > 0) notes.push({ code: 'left-properties', facts: { count: properties } });
  const workbooks = countOf('links:workbooks');
  if (workbooks > 0) notes.push({ code: 'left-links', facts: { count: workbooks } });
  const pages = pagesOf(book, chosen, names, reader);
  for (const page of pages) notes.push({ code: 'left-page', facts: { ...page }, place: page.sheet });
  const connections = countOf('connections');
  if (connections > 0) notes.push({ code: 'left-connections', facts: { count: connections } });
  const headers = sheetsOf(chosen, 'headers').filter((name) =>
    sheet(name)?.headers?.some((text) => printedText(text) !== ''),
  );
  for (const name of headers) notes.push({ code: 'left-headers', facts: { sheet: name }, place: name });
  const scenarios = sheetsOf(chosen, 'scenarios');
  for (const name of scenarios) {
    const count = sheet(name)?.scenarios?.length ?? 0;
    notes.push({ code: 'left-scenarios', facts: { sheet: name, count }, place: name });
  }
  const others = othersOf(chosen);
  for (const part of others) notes.push({ code: 'left-other', facts: { part: leavingWord(part) } });
  // What lies outside of cells may repeat what a cell or a sheet's name said.
  const stale = cells || !left.empty;
  if (stale) notes.push({ code: 'left-titles', facts: {} });
  return {
    notes,
    remove: {
      ...(comments.length > 0 && { comments }),
      ...(properties > 0 && { properties: true }),
      ...(stale && { unusedTexts: true, titles: true }),
      ...(names.names.length > 0 && { names: names.names }),
      ...(pages.length > 0 && { pages }),
      ...(workbooks > 0 && { workbooks: true }),
      ...(connections > 0 && { connections: true }),
      ...(pivots.length > 0 && { pivots }),
      ...(headers.length > 0 && { headers }),
      ...(scenarios.length > 0 && { scenarios }),
      ...(others.length > 0 && { others }),
      ...(copies.length > 0 && { copies }),
    },
  };
}
