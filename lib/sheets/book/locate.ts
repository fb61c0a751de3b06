import type { CheckCode } from '../../check/check.js';
import type { Finding } from '../../core/finding.js';
import type { Assembled } from './assemble.js';
import type { CellAt, LocatedFinding } from './types.js';

/** Gives findings their cells, and the order of the sheets and cells; those without a cell come first. */
export function locate(
  findings: readonly Finding<CheckCode>[],
  { placeOf }: Assembled,
  sheets: readonly { readonly sheet: string }[],
): readonly LocatedFinding[] {
  const position = new Map(sheets.map(({ sheet }, index) => [sheet, index]));
  const rank = (at: CellAt | undefined): number => (at ? (position.get(at.sheet) ?? 0) : -1);
  return findings
    .map((finding): LocatedFinding => {
      const at = placeOf(finding.path);
      const from = (finding.operands ?? []).flatMap((path) => placeOf(path) ?? []);
      return { ...finding, ...(at && { at }), from };
    })
    .sort(
      (a, b) =>
        rank(a.at) - rank(b.at) ||
        (a.at?.row ?? 0) - (b.at?.row ?? 0) ||
        (a.at?.column ?? 0) - (b.at?.column ?? 0),
    );
}
