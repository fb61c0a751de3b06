import { parseArea } from '../../sheets/address.js';
import type { Package } from '../package/package.js';
import { relationsOf } from '../package/relations.js';
import type { OpenedTable } from '../opened.js';
import { XmlScanner } from '../xml/scanner.js';
import { decodeEscapes } from '../xml/text.js';

/** The tables of a sheet, by the names that formulas call them by. */
export function readTables(pack: Package, sheet: string): readonly OpenedTable[] {
  return relationsOf(pack, sheet).flatMap(({ type, part }): readonly OpenedTable[] => {
    if (type !== 'table' || part === undefined) return [];
    const scanner = new XmlScanner(pack.text(part) ?? '');
    if (!scanner.find('table')) return [];
    const name = scanner.attribute('displayName') ?? scanner.attribute('name') ?? '';
    const area = parseArea(scanner.attribute('ref') ?? '');
    return area ? [{ name: decodeEscapes(name), area }] : [];
  });
}
