import { fail, ok, type Result } from '../../core/result.js';
import { addChart } from '../chart/add.js';
import { rangeReader } from '../chart/cells.js';
import { changeFormats } from '../conditional/write.js';
import { drawLists } from '../../sheets/lists.js';
import { DEFAULT_LIMITS } from '../limits.js';
import { Package } from '../package/package.js';
import { readStructure, type Structure } from '../read/structure.js';
import { removeAsked } from '../remove/remove.js';
import { removeUnusedTexts } from '../remove/texts.js';
import type { XlsxLimits, XlsxProblem } from '../types.js';
import type { NewSheetChart, SheetChanges, WorkbookEdits } from '../edits.js';
import { OverlapError } from '../xml/raw.js';
import { blankPackage, ensureStyles } from './blank.js';
import { BookPart } from './book.js';
import { updateChain } from './chain.js';
import { ensureDynamicMark } from './metadata.js';
import { writeSettings } from './settings.js';
import { writeSheet } from './sheet.js';
import { addSheet, deleteSheet } from './sheets.js';
import { listCells, unlockedCells } from './forms.js';
import { StyleWriter } from './styles.js';
import { followHeadings } from './tables.js';

/**
 * Gives back the workbook with the edits made, or a new one where `original` is null. Only what the edits name changes:
 * in a changed sheet the `<c>` elements of its cells, and every other part byte for byte. All of it happens, or nothing.
 */
export function writeWorkbook(
  original: Uint8Array | null,
  edits: WorkbookEdits,
  limits: Partial<XlsxLimits> = {},
): Promise<Result<Uint8Array, XlsxProblem>> {
  try {
    return Promise.resolve(write(original, edits, { ...DEFAULT_LIMITS, ...limits }));
  } catch (error) {
    if (!(error instanceof OverlapError)) throw error;
    return Promise.resolve(fail({ code: 'file-damaged', facts: { part: 'none' } }));
  }
}

function write(
  original: Uint8Array | null,
  edits: WorkbookEdits,
  limits: XlsxLimits,
): Result<Uint8Array, XlsxProblem> {
  const opened = original === null ? ok(blankPackage()) : Package.open(original, limits);
  if (!opened.ok) return opened;
  const pack = opened.value;
  let structure = readStructure(pack);

  // A new sheet may take the name of one that goes, and the last sheet may go when another comes.
  const deleted = edits.deleteSheets ?? [];
  const planned = edits.addSheets ?? [];
  const known = structure.ok ? structure.value.sheets : [];
  const lists = drawLists(
    planned,
    [...known, ...planned].map(({ name }) => name),
  );
  const added = lists.sheet ? [...planned, lists.sheet] : planned;
  const first = added.filter(
    ({ name }) => !deleted.some((gone) => gone.toLowerCase() === name.toLowerCase()),
  );
  for (const sheet of first)
    structure = structure.ok ? addSheet(pack, structure.value, sheet, lists.sourceOf) : structure;
  for (const name of deleted) structure = structure.ok ? deleteSheet(pack, structure.value, name) : structure;
  for (const sheet of added.filter((other) => !first.includes(other))) {
    structure = structure.ok ? addSheet(pack, structure.value, sheet, lists.sourceOf) : structure;
  }
  if (!structure.ok) return structure;
  const shown = structure.value.sheets.map(({ visibility }) => visibility === 'visible');
  if (!shown.includes(true)) {
    return fail({ code: 'sheet-last-one', facts: { sheet: planned[0]?.name ?? '' } });
  }

  const left = edits.remove ? removeAsked(pack, structure.value, edits.remove) : undefined;
  if (left) return fail(left);

  const book = new BookPart(pack, structure.value.workbook);
  if (added.length > 0 || deleted.length > 0) book.openAtVisible(shown);
  for (const name of edits.names ?? []) book.defineBookName(name);
  const changed = changeCells(pack, structure.value, [
    ...(edits.changes ?? []),
    ...unlockedCells(planned),
    ...listCells(lists),
  ]);
  if (!changed.ok) return changed;
  const drawn = addCharts(pack, edits.addCharts ?? []);
  if (!drawn.ok) return drawn;
  const marked = changeFormats(pack, edits);
  if (!marked.ok) return marked;
  const cleared = edits.remove?.unusedTexts ? removeUnusedTexts(pack, structure.value) : undefined;
  if (cleared) return fail(cleared);
  if (edits.settings) writeSettings(pack, edits.settings);
  return ok(pack.toBytes());
}

function addCharts(pack: Package, charts: readonly NewSheetChart[]): Result<void, XlsxProblem> {
  if (charts.length === 0) return ok(undefined);
  // The cells may have brought a style part along.
  const structure = readStructure(pack);
  if (!structure.ok) return structure;
  const read = rangeReader(pack, structure.value);
  for (const chart of charts) {
    const problem = addChart(pack, structure.value, chart, read);
    if (problem) return fail(problem);
  }
  return ok(undefined);
}

function changeCells(
  pack: Package,
  structure: Structure,
  changes: readonly SheetChanges[],
): Result<void, XlsxProblem> {
  const restyles = changes.some(({ cells }) =>
    cells.some(({ format, style, unlocked }) => format !== undefined || style || unlocked !== undefined),
  );
  const stylePath = restyles
    ? ensureStyles(pack, structure.workbook, structure.part('styles'))
    : structure.part('styles');
  const styles =
    restyles && stylePath !== undefined ? StyleWriter.open(pack.raw(stylePath) ?? '') : undefined;
  if (restyles && !styles) return fail({ code: 'file-damaged', facts: { part: stylePath ?? '' } });

  const problems: XlsxProblem[] = [];
  let uncalculated = false;
  let mark: string | undefined;
  for (const { sheet, cells } of changes) {
    if (cells.length === 0) continue;
    const entry = structure.sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
    const raw = entry?.part === undefined ? undefined : pack.raw(entry.part);
    if (!entry || entry.part === undefined || raw === undefined) {
      problems.push({ code: 'sheet-not-found', facts: { sheet } });
      continue;
    }
    problems.push(...followHeadings(pack, structure, { name: entry.name, part: entry.part }, cells));
    const written = writeSheet(raw, cells, {
      sheet: entry.name,
      restyle: (before, change, rtl) => styles?.restyle(before, change, rtl) ?? before,
      spillMark: () => (mark ??= ensureDynamicMark(pack, structure)),
    });
    if (!written.ok) {
      problems.push(...written.problems);
      continue;
    }
    if (written.value.raw !== raw) pack.set(entry.part, written.value.raw);
    updateChain(pack, structure, entry.sheetId, written.value.gained, written.value.lost);
    uncalculated ||= written.value.uncalculated;
  }
  const [firstProblem, ...more] = problems;
  if (firstProblem) return fail(firstProblem, ...more);
  const restyled = styles?.result();
  if (stylePath !== undefined && restyled !== undefined) pack.set(stylePath, restyled);
  if (uncalculated) new BookPart(pack, structure.workbook).calculateOnLoad();
  return ok(undefined);
}
