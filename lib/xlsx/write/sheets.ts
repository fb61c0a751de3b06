import { fail, ok, type Result } from '../../core/result.js';
import { fixedAreaName } from '../../sheets/address.js';
import type { DrawnLists } from '../../sheets/lists.js';
import { declarePart, freePath, relate, relatedParts, removePart, unrelate } from '../package/edit.js';
import type { Package } from '../package/package.js';
import { relationsOf } from '../package/relations.js';
import { readStructure, type Structure } from '../read/structure.js';
import type { XlsxProblem } from '../types.js';
import type { NewFileSheet } from '../edits.js';
import { BookPart } from './book.js';
import { RELATIONS, TYPE } from './blank.js';
import { dropSheetFromChain } from './chain.js';
import { newSheetPart } from './new-sheet.js';
import { dropReferences } from './references.js';

const sameName = (first: string, second: string): boolean => first.toLowerCase() === second.toLowerCase();

/** What Excel accepts: 1 to 31 characters, none of `[]:*?/\`, no apostrophe at either end. */
const isValidName = (name: string): boolean =>
  name.length >= 1 && name.length <= 31 && !/[[\]:*?/\\]|^'|'$/.test(name) && !sameName(name, 'History');

/** A sheet name as formulas write it. */
const quoted = (name: string): string => `'${name.replace(/'/g, "''")}'`;

const STATES = { visible: '', hidden: ' state="hidden"', 'very-hidden': ' state="veryHidden"' } as const;

export function addSheet(
  pack: Package,
  structure: Structure,
  sheet: NewFileSheet,
  sourceOf: DrawnLists['sourceOf'],
): Result<Structure, XlsxProblem> {
  const { name, print, filter, visibility = 'visible' } = sheet;
  if (!isValidName(name)) return fail({ code: 'sheet-name-invalid', facts: { sheet: name } });
  if (structure.sheets.some((entry) => sameName(entry.name, name))) {
    return fail({ code: 'sheet-name-taken', facts: { sheet: name } });
  }
  const path = freePath(pack, 'xl/worksheets/sheet', '.xml');
  pack.set(path, newSheetPart(sheet, sourceOf));
  declarePart(pack, path, `${TYPE}.worksheet+xml`);
  const relation = relate(pack, structure.workbook, `${RELATIONS}/worksheet`, path);
  const sheetId = Math.max(0, ...structure.sheets.map((entry) => Number(entry.sheetId) || 0)) + 1;
  const book = new BookPart(pack, structure.workbook);
  book.addSheet(name, sheetId, relation, STATES[visibility]);
  if (filter) {
    // Excel keeps what a filter covers in a name, too, and LibreOffice looks for it there.
    book.defineName(
      '_xlnm._FilterDatabase',
      structure.sheets.length,
      `${quoted(name)}!${fixedAreaName(filter)}`,
      true,
    );
  }
  if (print.titleRows > 0) {
    book.defineName('_xlnm.Print_Titles', structure.sheets.length, `${quoted(name)}!$1:$${print.titleRows}`);
  }
  return readStructure(pack);
}

/** Takes away what only the deleted part used: its drawings, comments, tables. What others use too stays. */
function removeWithParts(pack: Package, part: string): void {
  const related = relationsOf(pack, part).flatMap((relation) => (relation.part ? [relation.part] : []));
  removePart(pack, part);
  const stillUsed = relatedParts(pack);
  for (const path of related) if (pack.has(path) && !stillUsed.has(path)) removeWithParts(pack, path);
}

export function deleteSheet(
  pack: Package,
  structure: Structure,
  name: string,
): Result<Structure, XlsxProblem> {
  const index = structure.sheets.findIndex((entry) => sameName(entry.name, name));
  const entry = structure.sheets[index];
  if (!entry) return fail({ code: 'sheet-not-found', facts: { sheet: name } });
  const left = structure.sheets.filter((other) => other !== entry && other.visibility === 'visible');
  if (left.length === 0) return fail({ code: 'sheet-last-one', facts: { sheet: name } });

  new BookPart(pack, structure.workbook).removeSheet(index);
  unrelate(pack, structure.workbook, entry.relation);
  const part = structure.relations.find(({ id }) => id === entry.relation)?.part;
  if (part !== undefined) removeWithParts(pack, part);
  dropSheetFromChain(pack, structure, entry.sheetId);
  const after = readStructure(pack);
  if (after.ok) dropReferences(pack, after.value, entry.name);
  return ok(after.ok ? after.value : structure);
}
