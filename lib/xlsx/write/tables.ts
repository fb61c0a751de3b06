import { cellName, parseArea } from '../../sheets/address.js';
import type { Package } from '../package/package.js';
import { relationsOf } from '../package/relations.js';
import type { Structure } from '../read/structure.js';
import { isInside } from '../reference.js';
import type { XlsxProblem } from '../types.js';
import type { CellChange } from '../edits.js';
import { elementTree, withAttribute, type ElementPlace } from '../xml/elements.js';
import { splice, toRaw, type Raw, type Splice } from '../xml/raw.js';
import { XmlScanner } from '../xml/scanner.js';
import { cellText, decodeEscapes } from '../xml/text.js';

interface Column {
  readonly place: ElementPlace;
  readonly name: string;
}

const fold = (name: string): string => name.toLowerCase();

/** How a file writes the name of a column: line ends as escapes, for it stands in an attribute. */
const columnName = (name: string): Raw =>
  toRaw(cellText(name)).replace(/[\t\n]/g, (character) => (character === '\n' ? '_x000a_' : '_x0009_'));

/** Columns by their order; `pack.text` would lose the places. */
function columnsOf(pack: Package, part: string, raw: Raw): readonly Column[] {
  const root = elementTree(raw, 2);
  const places = root?.children.find(({ name }) => name === 'tableColumns')?.children ?? [];
  const scanner = new XmlScanner(pack.text(part) ?? '');
  return places.map((place) => {
    scanner.find('tableColumn');
    return { place, name: decodeEscapes(scanner.attribute('name') ?? '') };
  });
}

/** Formulas name columns in brackets: `Members[אוכלוסייה]`. */
function isNamedInFormulas(
  pack: Package,
  structure: Structure,
  tables: readonly string[],
  column: string,
): boolean {
  const named = `[${toRaw(cellText(column))}]`;
  const parts = [
    structure.workbook,
    ...structure.sheets.flatMap(({ part }) => (part ? [part] : [])),
    ...tables,
  ];
  return parts.some((part) => pack.raw(part)?.includes(named));
}

/**
 * A table repeats its headings in a part of its own, and Excel calls the file damaged where the two differ. A heading that is
 * changed to other text is changed there too; what would need more than that (a formula names the column) is refused.
 */
export function followHeadings(
  pack: Package,
  structure: Structure,
  sheet: { readonly name: string; readonly part: string },
  changes: readonly CellChange[],
): readonly XlsxProblem[] {
  const problems: XlsxProblem[] = [];
  const tables = relationsOf(pack, sheet.part).flatMap(({ type, part }) =>
    type === 'table' && part ? [part] : [],
  );
  for (const table of tables) {
    const raw = pack.raw(table);
    const scanner = new XmlScanner(pack.text(table) ?? '');
    if (raw === undefined || !scanner.find('table') || scanner.attribute('headerRowCount') === '0') continue;
    const area = parseArea(scanner.attribute('ref') ?? '');
    if (!area) continue;
    const named = decodeEscapes(scanner.attribute('displayName') ?? '');
    const columns = columnsOf(pack, table, raw);
    const names = columns.map(({ name }) => name);
    const splices: Splice[] = [];
    for (const { row, column, value, formula } of changes) {
      const asked = value !== undefined || typeof formula === 'string';
      if (!asked || row !== area.top || !isInside(area, row, column)) continue;
      const at = column - area.left;
      const [place, before] = [columns[at]?.place, names[at]];
      if (place === undefined || before === undefined || value === before) continue;
      const taken = names.some(
        (name, index) => index !== at && typeof value === 'string' && fold(name) === fold(value),
      );
      const isText = typeof value === 'string' && value !== '' && typeof formula !== 'string';
      if (!isText || taken || isNamedInFormulas(pack, structure, tables, before)) {
        const facts = { sheet: sheet.name, cell: cellName(row, column), table: named };
        problems.push({ code: 'cell-is-table-heading', facts });
        continue;
      }
      names[at] = value;
      const tag = withAttribute(raw.slice(place.start, place.openEnd), 'name', columnName(value));
      splices.push({ start: place.start, end: place.openEnd, text: tag });
    }
    if (splices.length > 0) {
      const ordered = splices.sort((a, b) => a.start - b.start);
      pack.set(table, splice(raw, ordered));
    }
  }
  return problems;
}
