import { fail, ok, type Result } from '../../core/result.js';
import { areaName, LAST_COLUMN, LAST_ROW } from '../../sheets/address.js';
import { CONDITIONAL_SIDES, type FormulaFormat } from '../../sheets/conditional.js';
import { formulaToFile } from '../formula/names.js';
import type { Area } from '../../sheets/snapshot.js';
import type { Package } from '../package/package.js';
import { readStructure, type Structure } from '../read/structure.js';
import type { XlsxProblem } from '../types.js';
import type { NewFormats, WorkbookEdits } from '../edits.js';
import { ensureStyles } from '../write/blank.js';
import { prefixOf } from '../xml/elements.js';
import { fromRaw, splice, toRaw, type Raw, type Splice } from '../xml/raw.js';
import { plainText } from '../xml/text.js';
import { addLooks, dropLooks } from './looks.js';
import { rulesOf, type RulePlace, type SheetRules } from './rules.js';

/** What stands before conditional formats in a sheet part; behind anything else a program calls the file damaged. */
const BEFORE = new Set([
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
]);

const damaged = (part: string): XlsxProblem => ({ code: 'file-damaged', facts: { part } });

/** Takes rules out; a block that has lost all of its own goes with them. */
function withoutRules(raw: Raw, { blocks }: SheetRules, going: ReadonlySet<RulePlace>): Raw {
  const splices = blocks.flatMap(({ start, end, rules }): Splice[] => {
    const gone = rules.filter((rule) => going.has(rule));
    if (gone.length === 0) return [];
    const places = gone.length === rules.length ? [{ start, end }] : gone;
    return places.map((place) => ({ start: place.start, end: place.end, text: '' }));
  });
  return splice(raw, splices);
}

/** Behind all others, those of Excel 2010 too: what is there keeps its rank. The first of the added lies above the rest of them. */
function withRules(
  raw: Raw,
  { root }: SheetRules,
  added: readonly FormulaFormat[],
  look: (format: FormulaFormat) => number,
): Raw {
  const p = prefixOf(raw, root);
  const ranks = [...raw.matchAll(/<(?:[^\s<>/]*:)?cfRule\s[^>]*?\bpriority=["'](\d+)/g)].map(([, rank]) =>
    Number(rank),
  );
  const lowest = ranks.reduce((most, rank) => Math.max(most, rank), 0);
  const text = added.map((format, at) => {
    const formula = toRaw(plainText(formulaToFile(format.formula)));
    return (
      `<${p}conditionalFormatting sqref="${format.areas.map(areaName).join(' ')}">` +
      `<${p}cfRule type="expression" dxfId="${look(format)}" priority="${lowest + at + 1}">` +
      `<${p}formula>${formula}</${p}formula></${p}cfRule></${p}conditionalFormatting>`
    );
  });
  const before = root.children.filter(({ name }) => BEFORE.has(name)).at(-1);
  const at = before?.end ?? root.openEnd;
  return splice(raw, [{ start: at, end: at, text: text.join('') }]);
}

const outside = ({ top, left, bottom, right }: Area): boolean =>
  !(top >= 0 && left >= 0 && bottom >= top && right >= left && bottom <= LAST_ROW && right <= LAST_COLUMN);

/**
 * Takes conditional formats off and puts others on. What is not asked for stays byte for byte; taking off what was put on gives
 * sheet and styles back as they were.
 */
export function changeFormats(
  pack: Package,
  { removeFormats, addFormats = [] }: WorkbookEdits,
): Result<void, XlsxProblem> {
  if (!removeFormats && addFormats.length === 0) return ok(undefined);
  // Cells may have brought a style part along, and sheets may have come.
  const structure = readStructure(pack);
  if (!structure.ok) return structure;
  const removed = removeFormats ? removeRules(pack, structure.value, removeFormats) : undefined;
  const problem = removed ?? addRules(pack, structure.value, addFormats);
  return problem ? fail(problem) : ok(undefined);
}

function removeRules(
  pack: Package,
  structure: Structure,
  goes: NonNullable<WorkbookEdits['removeFormats']>,
): XlsxProblem | undefined {
  const looks = new Set<number>();
  for (const { name, part } of structure.sheets) {
    const raw = part === undefined ? undefined : pack.raw(part);
    if (part === undefined || !raw?.includes('conditionalFormatting')) continue;
    const rules = rulesOf(raw, fromRaw);
    if (!rules) return damaged(part);
    const all = rules.blocks.flatMap((block) => block.rules);
    const going = new Set(all.filter((rule) => goes(rule, name)));
    if (going.size === 0) continue;
    for (const { look } of going) if (look !== undefined) looks.add(look);
    pack.set(part, withoutRules(raw, rules, going));
  }
  const styles = structure.part('styles');
  if (styles !== undefined && looks.size > 0) dropLooks(pack, styles, looks);
  return undefined;
}

const keyOf = ({ look: { fill, color, lines = {} } }: FormulaFormat): string =>
  JSON.stringify([fill, color, CONDITIONAL_SIDES.map((side) => [lines[side]?.style, lines[side]?.color])]);

function addRules(
  pack: Package,
  structure: Structure,
  added: readonly NewFormats[],
): XlsxProblem | undefined {
  const all = added.flatMap(({ formats }) => formats);
  if (all.length === 0) return undefined;
  const kinds = new Map(all.map((format) => [keyOf(format), format.look]));
  const styles = ensureStyles(pack, structure.workbook, structure.part('styles'));
  const first = addLooks(pack, styles, [...kinds.values()]);
  if (first === undefined) return damaged(styles);
  const numbers = new Map([...kinds.keys()].map((key, at) => [key, first + at]));
  for (const { sheet, formats } of added) {
    const area = formats.flatMap(({ areas }) => areas).find(outside);
    if (area) return { code: 'cell-outside-sheet', facts: { sheet, row: area.bottom, column: area.right } };
    const part = structure.sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase())?.part;
    if (part === undefined) return { code: 'sheet-not-found', facts: { sheet } };
    const raw = pack.raw(part);
    const rules = raw === undefined ? undefined : rulesOf(raw, fromRaw);
    if (raw === undefined || !rules) return damaged(part);
    const look = (format: FormulaFormat): number => numbers.get(keyOf(format)) ?? first;
    if (formats.length > 0) pack.set(part, withRules(raw, rules, formats, look));
  }
  return undefined;
}
