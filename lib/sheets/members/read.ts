import { fail, ok, type Result } from '../../core/result.js';
import type { Registry } from '../../registry/load.js';
import { areaName, sheetReference } from '../address.js';
import { Grid } from '../grid.js';
import type { SheetSnapshot, Snapshot } from '../snapshot.js';
import type { SheetsProblem } from '../types.js';
import { headingReader, type HeadingReader } from './heading.js';
import { findHeadings, sideBySide } from './headers.js';
import { readTable } from './table.js';
import type { MembersReading, MembersTable } from './types.js';

function tablesOf(sheet: SheetSnapshot, registry: Registry | null, read: HeadingReader): MembersTable[] {
  const grid = new Grid(sheet);
  const blocks = findHeadings(grid, read);
  const tables: MembersTable[] = [];
  blocks.forEach((block, index) => {
    for (const headings of sideBySide(block.found)) {
      const table = readTable(grid, block, headings, blocks.slice(index + 1), registry, read);
      // Headings that an earlier table met again on its way down are no table of their own.
      const inside = tables.some(
        (earlier) =>
          earlier.area.left === table.area.left &&
          (earlier.area.bottom >= block.bottom || table.rows.length === 0),
      );
      if (!inside) tables.push(table);
    }
  });
  return tables;
}

/** Asks for each name once: a name that is not known costs a search for the nearest. */
function remembering(registry: Registry): Registry {
  const found = new Map<string | number, ReturnType<Registry['findAuthority']>>();
  const findAuthority: Registry['findAuthority'] = (asked) => {
    const result = found.get(asked) ?? registry.findAuthority(asked);
    found.set(asked, result);
    return result;
  };
  return { ...registry, findAuthority };
}

/**
 * Every table of members in a workbook: headings of population or an index, in any order and of any of the languages, with the rows
 * under them. Rows and columns may stand between, titles above, totals and notes below. Hidden sheets are read too.
 * With a registry (`loadRegistry`), each row is matched to its authority and the figures to their vintage; without one (null) the
 * table reads the same, and stays unmatched.
 */
export function readMembers(snapshot: Snapshot, registry: Registry | null): MembersReading {
  const read = headingReader();
  const asking = registry && remembering(registry);
  return { tables: snapshot.sheets.flatMap((sheet) => tablesOf(sheet, asking, read)) };
}

const WORTH = { certain: 2, likely: 1, unsure: 0 } as const;

/**
 * The one table to compute quotas from, of a whole workbook or of one sheet: it has population and both indices, and is surer than any
 * other. None, or several alike, is a problem.
 */
export function membersTable(reading: MembersReading, sheet?: string): Result<MembersTable, SheetsProblem> {
  const complete = reading.tables
    .filter((table) => table.missing.length === 0 && (sheet === undefined || table.sheet === sheet))
    .sort((a, b) => WORTH[b.confidence] - WORTH[a.confidence]);
  const [best] = complete;
  if (!best) return fail({ code: 'members-not-found', facts: {} });
  const alike = complete.filter(({ confidence }) => confidence === best.confidence);
  if (alike.length === 1) return ok(best);
  const places = alike.map((table) => sheetReference(table.sheet, areaName(table.area))).join(' · ');
  return fail({ code: 'members-several', facts: { count: alike.length, places } });
}
