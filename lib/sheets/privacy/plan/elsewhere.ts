import { areaName } from '../../address.js';
import { isOwnSheet } from '../../own.js';
import { contactsElsewhere } from '../find/contacts.js';
import { isRemovable } from '../find/workbook.js';
import { orBlank, shown } from '../find/found.js';
import { leavingWord } from '../kind-note.js';
import type { LeavingChangeNote } from '../notes.js';
import { nameKey, type Reader } from '../reader.js';
import type { Carried } from '../types.js';
import type { Chosen } from './chosen.js';
import type { LeftNames } from './left-names.js';
import type { LeftTexts } from './left-texts.js';

const stays = (book: Carried, { left }: Chosen) =>
  book.sheets.filter(({ name }) => !isOwnSheet(name) && !left.hasSheet(name));

export interface LeftCopies {
  readonly notes: readonly LeavingChangeNote[];
  readonly copies: readonly { readonly formula: string; readonly gone: boolean }[];
}

/** Charts, shapes and controls that drew on what goes: of cells that are blank now they draw anew, of sheets that are gone nothing. */
export function leftCopies(book: Carried, { left }: Chosen, names: LeftNames, reader: Reader): LeftCopies {
  const notes: LeavingChangeNote[] = [];
  const formulas = new Map<string, boolean>();
  for (const { kind, sheet, name, formulas: all } of book.copies ?? []) {
    if (left.hasSheet(sheet)) continue;
    let hit = false;
    for (const formula of all) {
      const reads = reader.reads(formula, sheet);
      const gone =
        reads.places.some((place) => left.hasSheet(place.sheet)) ||
        [...reads.names].some((key) => names.keys.has(key));
      if (!gone && reader.leftOut(reads, left) === undefined) continue;
      hit = true;
      formulas.set(formula, gone || (formulas.get(formula) ?? false));
    }
    if (hit) notes.push({ code: 'left-copy', facts: { kind, name: orBlank(name), sheet }, place: sheet });
  }
  return { notes, copies: [...formulas].map(([formula, gone]) => ({ formula, gone })) };
}

/** Rules for what may be typed that read what goes. */
export function leftRules(
  book: Carried,
  chosen: Chosen,
  names: LeftNames,
  reader: Reader,
): readonly LeavingChangeNote[] {
  return stays(book, chosen).flatMap(({ name: sheet, validations = [] }) =>
    validations.flatMap(({ formula, areas }): readonly LeavingChangeNote[] => {
      const reads = reader.reads(formula, sheet);
      const gone =
        reads.places.some((place) => chosen.left.hasSheet(place.sheet)) ||
        [...reads.names].some((key) => names.keys.has(key));
      const area = areas[0] ? areaName(areas[0]) : '';
      return gone ? [{ code: 'left-rule', facts: { sheet, area }, place: sheet }] : [];
    }),
  );
}

/** Conditional formats, and small charts in cells, that read a sheet that goes. */
export const leftConditions = (book: Carried, chosen: Chosen, reader: Reader): readonly LeavingChangeNote[] =>
  stays(book, chosen).flatMap(({ name: sheet, conditions = [] }): readonly LeavingChangeNote[] => {
    const lost = conditions.filter((formula) =>
      reader.reads(formula, sheet).places.some((place) => chosen.left.hasSheet(place.sheet)),
    );
    const facts = { sheet, count: lost.length };
    return lost.length === 0 ? [] : [{ code: 'left-conditions', facts, place: sheet }];
  });

/** The pivot tables' copies that go: chosen, or made from what is left out; where nothing is known of their data, undefined. */
export function leftPivots(
  book: Carried,
  chosen: Chosen,
  reader: Reader,
): { readonly pivots: readonly number[]; readonly unknown: readonly string[] } {
  const asked = new Set(chosen.found.flatMap(({ pivot }) => pivot ?? []));
  const all = (book.links ?? []).filter(({ kind }) => kind === 'pivot');
  const sliced = (book.others ?? []).some(({ kind, count }) => kind === 'slicers' && count > 0);
  const unknown: string[] = [];
  const pivots = all.flatMap(({ target, sheet }, at) => {
    if (asked.has(at)) return at;
    const reads = reader.reads(target, sheet ?? '');
    const holds =
      (sheet !== undefined && chosen.left.hasSheet(sheet)) ||
      (target !== '' && reader.leftOut(reads, chosen.left) !== undefined);
    if (holds && !sliced) return at;
    if (holds) unknown.push(target);
    else if ((target === '' || reads.places.length === 0) && !chosen.left.empty) unknown.push(target);
    return [];
  });
  return { pivots, unknown };
}

/** Lists to choose from that hold the very texts that are left out. */
export function listsThatHold(book: Carried, chosen: Chosen, texts: LeftTexts): readonly LeavingChangeNote[] {
  return stays(book, chosen).flatMap(({ name: sheet, validations = [] }) =>
    validations.flatMap(({ formula, list = [], areas }): readonly LeavingChangeNote[] => {
      if (!formula.startsWith('"')) return [];
      const count = list.filter((text) => texts.has(text)).length;
      const area = areas[0] ? areaName(areas[0]) : '';
      return count === 0 ? [] : [{ code: 'still-list', facts: { sheet, area, count }, place: sheet }];
    }),
  );
}

/** Boxes and shapes that say the very texts that are left out, and were not told to by a cell. */
export function drawingsThatHold(
  book: Carried,
  { left }: Chosen,
  texts: LeftTexts,
  reader: Reader,
): readonly LeavingChangeNote[] {
  const emptied = (sheet: string): boolean =>
    (book.copies ?? []).some(
      (copy) =>
        copy.kind === 'shape' &&
        copy.sheet === sheet &&
        copy.formulas.some((formula) => reader.leftOut(reader.reads(formula, sheet), left) !== undefined),
    );
  return (book.drawings ?? []).flatMap(({ sheet, texts: said }): readonly LeavingChangeNote[] =>
    left.hasSheet(sheet) || emptied(sheet)
      ? []
      : said
          .filter((text) => texts.has(text))
          .map((text) => ({ code: 'still-drawing', facts: { sheet, text: shown(text) }, place: sheet })),
  );
}

/** Contacts in texts that are no cells, and that nothing else takes out. */
export function contactsThatStay(book: Carried, chosen: Chosen): readonly LeavingChangeNote[] {
  if (!chosen.leaves('contacts')) return [];
  const goes = (kind: string, sheet: string | undefined): boolean =>
    chosen.found.some(({ item }) => item.kind === kind && item.sheet === sheet);
  const theirs = { ...book, sheets: stays(book, chosen) };
  return contactsElsewhere(theirs).flatMap(({ where, text, sheet }): readonly LeavingChangeNote[] => {
    if (where === 'names' || (sheet !== undefined && chosen.left.hasSheet(sheet))) return [];
    if ((where === 'comments' || where === 'headers') && goes(where, sheet)) return [];
    const note = { code: 'still-contact', facts: { where, text: shown(text) } } as const;
    return [sheet === undefined ? note : { ...note, place: sheet }];
  });
}

/** Parts that nobody here can read, where anything at all is left out. */
export const partsThatStay = (book: Carried, { left, found }: Chosen): readonly LeavingChangeNote[] =>
  left.empty
    ? []
    : (book.others ?? [])
        .filter(({ kind }) => !isRemovable(kind) || kind === 'revisions')
        .filter(({ kind }) => !found.some(({ item }) => item.id === `others:${kind}`))
        .map(({ kind }) => ({ code: 'still-other', facts: { part: leavingWord(kind) } }) as const);

export const leftNameNotes = ({ names }: LeftNames): readonly LeavingChangeNote[] =>
  names.map(({ name, sheet }) => ({
    code: 'left-name',
    facts: { name },
    ...(sheet !== undefined && { place: nameKey(name, sheet).split('!')[0] ?? sheet }),
  }));
