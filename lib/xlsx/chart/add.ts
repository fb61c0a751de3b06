import { LAST_COLUMN, LAST_ROW } from '../../sheets/address.js';
import type { DrawnChart } from '../../sheets/chart.js';
import type { Area } from '../../sheets/snapshot.js';
import { declarePart, freePath, relate } from '../package/edit.js';
import type { Package } from '../package/package.js';
import { relationsOf } from '../package/relations.js';
import type { Structure } from '../read/structure.js';
import type { XlsxProblem } from '../types.js';
import type { NewSheetChart } from '../edits.js';
import { append, elementTree, prefixOf } from '../xml/elements.js';
import { splice, toRaw, type Raw } from '../xml/raw.js';
import { XmlScanner } from '../xml/scanner.js';
import { attributeText } from '../xml/text.js';
import { HEAD, RELATIONS } from '../write/blank.js';
import type { ReadRange } from './cache.js';
import { CHART, DRAWING, SHEET_DRAWING } from './names.js';
import { chartPart } from './part.js';

/** What may stand behind a drawing in a sheet part; found before it, a program calls the file damaged. */
const BEHIND_DRAWING = new Set([
  'drawingHF',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'AlternateContent',
  'webPublishItems',
  'tableParts',
  'extLst',
]);

const corner = (name: 'from' | 'to', column: number, row: number): Raw =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;

/** Where a chart stands; its title is what a screen reader says of it. */
function anchor({ name, title, at }: DrawnChart, id: number, relation: string): Raw {
  const words = (text: string): Raw => toRaw(attributeText(text));
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${SHEET_DRAWING}">${corner('from', at.left, at.top)}${corner('to', at.right + 1, at.bottom + 1)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${words(name)}" descr="${words(title)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
    `<xdr:xfrm><a:off xmlns:a="${DRAWING}" x="0" y="0"/><a:ext xmlns:a="${DRAWING}" cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic xmlns:a="${DRAWING}"><a:graphicData uri="${CHART}">` +
    `<c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONS}" r:id="${relation}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

/** The drawing of a sheet, made where it has none. Undefined where the sheet's part is damaged. */
function drawingOf(pack: Package, sheet: string): string | undefined {
  const known = relationsOf(pack, sheet).find(({ type }) => type === 'drawing')?.part;
  if (known !== undefined && pack.has(known)) return known;
  const raw = pack.raw(sheet);
  const root = raw === undefined ? undefined : elementTree(raw, 1);
  if (raw === undefined || !root || root.empty) return undefined;
  const path = freePath(pack, 'xl/drawings/drawing', '.xml');
  pack.set(path, `${HEAD}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}"></xdr:wsDr>`);
  declarePart(pack, path, 'application/vnd.openxmlformats-officedocument.drawing+xml');
  const relation = relate(pack, sheet, `${RELATIONS}/drawing`, path);
  const at = root.children.find(({ name }) => BEHIND_DRAWING.has(name))?.start ?? root.innerEnd;
  const text = `<${prefixOf(raw, root)}drawing xmlns:r="${RELATIONS}" r:id="${relation}"/>`;
  pack.set(sheet, splice(raw, [{ start: at, end: at, text }]));
  return path;
}

/** A number that no shape of the drawing has. */
function freeId(raw: Raw): number {
  const scanner = new XmlScanner(raw);
  let highest = 1;
  while (scanner.find('cNvPr')) highest = Math.max(highest, Number(scanner.attribute('id')) || 0);
  return highest + 1;
}

const isOnSheet = ({ top, left, bottom, right }: Area): boolean =>
  top >= 0 && left >= 0 && top <= bottom && left <= right && bottom < LAST_ROW && right < LAST_COLUMN;

/** Puts a chart onto a sheet that may have others; what stands in its drawing stays as it is. */
export function addChart(
  pack: Package,
  structure: Structure,
  { sheet, chart }: NewSheetChart,
  read: ReadRange,
): XlsxProblem | undefined {
  const partOf = (name: string): string | undefined =>
    structure.sheets.find((entry) => entry.name.toLowerCase() === name.toLowerCase())?.part;
  for (const { values, categories } of chart.series) {
    for (const range of [values, ...(categories ? [categories] : [])]) {
      if (partOf(range.sheet) === undefined)
        return { code: 'sheet-not-found', facts: { sheet: range.sheet } };
    }
  }
  const part = partOf(sheet);
  if (part === undefined) return { code: 'sheet-not-found', facts: { sheet } };
  if (!isOnSheet(chart.at)) {
    return { code: 'cell-outside-sheet', facts: { sheet, row: chart.at.bottom, column: chart.at.right } };
  }
  const drawing = drawingOf(pack, part);
  const raw = drawing === undefined ? undefined : pack.raw(drawing);
  const root = raw === undefined ? undefined : elementTree(raw, 1);
  if (drawing === undefined || raw === undefined || !root) {
    return { code: 'file-damaged', facts: { part: drawing ?? part } };
  }
  const path = freePath(pack, 'xl/charts/chart', '.xml');
  pack.set(path, chartPart(chart, read));
  declarePart(pack, path, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml');
  const relation = relate(pack, drawing, `${RELATIONS}/chart`, path);
  pack.set(drawing, splice(raw, append(raw, root, [anchor(chart, freeId(raw), relation)])));
  return undefined;
}
