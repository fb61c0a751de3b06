import { leavingWord } from '../kind-note.js';
import type { Reader } from '../reader.js';
import { isContactLink } from '../contacts/patterns.js';
import type { RemovablePart } from '../../removals.js';
import type { Carried, CarriedSheet, OtherPart } from '../types.js';
import { itemOf, orBlank, type Found } from './found.js';

/** Properties that say nothing of anybody are the dates alone. */
export function findProperties({ properties }: Carried): readonly Found[] {
  if (!properties) return [];
  const { own, ...said } = properties;
  const shows = [
    ...Object.entries(said).flatMap(([key, value]) =>
      key === 'created' || key === 'modified' || typeof value !== 'string' ? [] : value,
    ),
    ...own.map(({ name, value }) => `${name}: ${value}`),
  ];
  if (shows.length === 0) return [];
  const note = { code: 'leaving-properties', facts: { count: shows.length } } as const;
  return [{ item: itemOf({ kind: 'properties', key: '', note, shows }) }];
}

/** Names that a program made for itself say nothing. */
const isPrograms = (name: string): boolean => /^_xl|^_eshkol/i.test(name);

type NameSort = 'outside' | 'nothing' | 'hidden' | 'constant';

function sortOf(name: NonNullable<Carried['names']>[number], reader: Reader): NameSort | undefined {
  if (isPrograms(name.name)) return undefined;
  const reads = reader.ofName(name.name, name.sheet);
  if (reads.outside) return 'outside';
  if (/#REF!/.test(name.refersTo)) return 'nothing';
  if (name.hidden) return 'hidden';
  const calculates = reads.calls.size > 0 || reads.places.length > 0;
  return calculates ? undefined : 'constant';
}

/** Names that lead nowhere a reader can see: hidden ones, constants, other workbooks, cells that are gone. */
export function findNames(book: Carried, reader: Reader): readonly Found[] {
  const names = (book.names ?? []).map((name) => ({ name, sort: sortOf(name, reader) }));
  return (['hidden', 'constant', 'outside', 'nothing'] as const).flatMap((sort): readonly Found[] => {
    const found = names.filter((one) => one.sort === sort).map(({ name }) => name);
    if (found.length === 0) return [];
    const item = itemOf({
      kind: 'names',
      key: sort,
      note: { code: 'leaving-names', facts: { count: found.length, sort } },
      shows: found.map(({ name, refersTo }) => `${name} = ${refersTo}`),
    });
    return [
      { item, names: found.map(({ name, sheet }) => ({ name, ...(sheet !== undefined && { sheet }) })) },
    ];
  });
}

/** Pages of the web are what they are; paths and files tell of folders and users. */
const isFile = (target: string): boolean =>
  !/^(?:https?|ftp):/i.test(target) && !isContactLink(target) && !target.startsWith('#');

function findWorkbooks(targets: readonly string[]): readonly Found[] {
  if (targets.length === 0) return [];
  const note = { code: 'leaving-workbooks', facts: { count: targets.length } } as const;
  return [{ item: itemOf({ kind: 'links', key: 'workbooks', note, shows: targets }) }];
}

/** Sources of data lead somewhere together or not at all; one that leads nowhere any more tells nothing. */
function findConnections(targets: readonly string[]): readonly Found[] {
  const shows = targets.filter((target) => target !== '');
  if (shows.length === 0) return [];
  const note = { code: 'leaving-connections', facts: { count: shows.length } } as const;
  return [{ item: itemOf({ kind: 'connections', key: '', note, shows }) }];
}

/** Other workbooks are left out together: formulas count them, and one that is missing would change what the others mean. */
export function findLinks({ links = [], others = [] }: Carried): readonly Found[] {
  // Slicers hang on the pivot tables' copies and have their own.
  const sliced = others.some(({ kind, count }) => kind === 'slicers' && count > 0);
  const of = (wanted: (typeof links)[number]['kind']) => links.filter(({ kind }) => kind === wanted);
  const pages = new Map<string, Found>();
  for (const { target, sheet } of of('page')) {
    if (sheet === undefined || !isFile(target)) continue;
    const key = `${sheet}:${target}`;
    const note = { code: 'leaving-page', facts: { sheet, target }, place: sheet } as const;
    const item = itemOf({ kind: 'links', key, note, sheet, shows: [target] });
    pages.set(key, { item, targets: [target] });
  }
  return [
    ...findWorkbooks([...new Set(of('workbook').map(({ target }) => target))]),
    ...pages.values(),
    ...findConnections(of('connection').map(({ target }) => target)),
    ...of('pivot').map(({ target, sheet }, pivot): Found => {
      const source = sheet === undefined ? target : `${sheet}!${target}`;
      const note = { code: 'leaving-pivot', facts: { source: orBlank(source) } } as const;
      const key = String(pivot + 1);
      return { item: itemOf({ kind: 'pivots', key, note, shows: [source], removable: !sliced }), pivot };
    }),
  ];
}

/** A text of the page's edge without its codes; those of path and file print what the reader's own program knows. */
export const printedText = (header: string): string =>
  header
    .replace(/&(?:[LCR]|"[^"]*"|K[0-9A-F]{6}|K\d\d[+-]\d{3}|\d+|[A-Z&])/gi, (code) =>
      code === '&&' ? '&' : ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();

export function findHeaders({ name, headers = [] }: CarriedSheet): readonly Found[] {
  const shows = headers.map(printedText).filter((text) => /[\p{L}\p{N}]/u.test(text));
  if (shows.length === 0) return [];
  const facts = { sheet: name, count: shows.length };
  const note = { code: 'leaving-headers', facts, place: name } as const;
  return [{ item: itemOf({ kind: 'headers', key: name, note, sheet: name, shows }) }];
}

export function findScenarios({ name, scenarios = [] }: CarriedSheet): readonly Found[] {
  if (scenarios.length === 0) return [];
  const facts = { sheet: name, count: scenarios.length };
  const note = { code: 'leaving-scenarios', facts, place: name } as const;
  const shows = scenarios.flatMap((scenario) => [scenario.name, scenario.by]);
  return [{ item: itemOf({ kind: 'scenarios', key: name, note, sheet: name, shows }) }];
}

/** Parts that hang on nothing else can be taken out whole. */
const REMOVABLE: Readonly<Record<OtherPart, boolean>> = {
  printers: true,
  label: true,
  revisions: true,
  addins: true,
  macros: false,
  slicers: false,
  'rich-values': false,
  'data-model': false,
  embedded: false,
  'custom-xml': false,
};

export const isRemovable = (part: OtherPart): part is RemovablePart => REMOVABLE[part];

export const findOthers = ({ others = [] }: Carried): readonly Found[] =>
  others
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => ({
      item: itemOf({
        kind: 'others',
        key: kind,
        note: { code: 'leaving-other', facts: { part: leavingWord(kind), count } },
        removable: isRemovable(kind),
      }),
    }));
