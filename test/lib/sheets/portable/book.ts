import { isoDate, planPortable } from '../../../../lib/index.js';
import type { Area, Cell, CellValue, PortableBook, PortableSheet } from '../../../../lib/index.js';

/** Text that begins with `=` is a formula, whose result is 7 unless it is given as `[formula, result]`. */
export type Given = CellValue | undefined | readonly [formula: string, result: CellValue];

function cellOf(given: Given): Cell | undefined {
  if (given === undefined || given === null) return undefined;
  if (Array.isArray(given)) {
    const [formula, value] = given as readonly [string, CellValue];
    return { formula, value };
  }
  const value = given as CellValue;
  return typeof value === 'string' && value.startsWith('=') ? { formula: value, value: 7 } : { value };
}

export const sheet = (
  name: string,
  rows: readonly (readonly Given[])[],
  arrays: readonly Area[] = [],
): PortableSheet => ({
  name,
  rtl: true,
  visibility: 'visible',
  merges: [],
  arrays,
  rows: rows.map((row) => row.map(cellOf)),
});

export function portable(sheets: readonly PortableSheet[], lambda = false): PortableBook {
  const planned = planPortable({ language: 'en', sheets, date: isoDate('2026-11-21') as never, lambda });
  if (!planned.ok) throw new Error(planned.problems[0].code);
  return planned.value;
}

/** What became of one formula beside a table in G1:I5. */
export function after(formula: string, table: readonly (readonly CellValue[])[] = []): string | undefined {
  const rows = Array.from({ length: Math.max(1, table.length) }, (_, at): Given[] => {
    const own = at === 0 ? [44_585, 3, 6, formula] : [null, null, null, null];
    return [...own, null, null, ...(table[at] ?? [])];
  });
  return portable([sheet('a', rows)]).replaced[0]?.after;
}
