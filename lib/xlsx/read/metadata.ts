import type { Package } from '../package/package.js';
import { XmlScanner } from '../xml/scanner.js';

/**
 * The values of a cell's `cm` that stand for a dynamic array. Cell metadata are numbered from 1 and point to a type
 * by its number; the one that matters is called XLDAPR.
 */
export function readDynamicMarks(pack: Package, part: string | undefined): ReadonlySet<string> {
  const scanner = new XmlScanner((part && pack.text(part)) ?? '');
  const marks = new Set<string>();
  let types = 0;
  let dynamic = 0;
  let blocks = 0;
  let inCells = false;
  while (scanner.next()) {
    if (scanner.kind === 'close') {
      if (scanner.name === 'cellMetadata') inCells = false;
    } else if (scanner.name === 'metadataType') {
      types += 1;
      if (scanner.attribute('name') === 'XLDAPR') dynamic = types;
    } else if (scanner.name === 'cellMetadata') inCells = scanner.kind === 'open';
    else if (inCells && scanner.name === 'bk') blocks += 1;
    else if (inCells && scanner.name === 'rc' && Number(scanner.attribute('t')) === dynamic)
      marks.add(String(blocks));
  }
  return marks;
}
