import { excerpt } from '../../core/text.js';
import type { Problem } from '../../core/result.js';
import { sheetReference } from '../address.js';
import type { Scalar } from '../seal/canonical.js';
import type { ApartChange, CellChange, Change, Content, PlacedContent } from './types.js';

/** A change in words. `place` is the cell; facts hold what stood there before and stands there now. */
export type ChangeNote = Problem<
  | 'change-value' // facts: before, after
  | 'change-typed' // facts: after; the cell was blank
  | 'change-cleared' // facts: before
  | 'change-formula' // facts: before, after
  | 'change-formula-typed' // facts: before (`blank` where it was), after
  | 'change-formula-gone' // facts: before, after (`blank` where it is)
  | 'change-formula-stays' // facts: before; it stands for other cells now
  | 'change-format' // facts: before, after: classes of number formats, `plain`
  | 'change-row-added' // facts: sheet, row, text
  | 'change-row-removed' // facts: sheet, row, text
  | 'change-row-moved' // facts: sheet, row, to
  | 'change-column-added' // facts: sheet, column, text
  | 'change-column-removed' // facts: sheet, column, text
  | 'change-sheet-added' // facts: sheet, count of cells
  | 'change-sheet-removed' // facts: sheet, count of cells
  | 'change-sheet-renamed' // facts: sheet, was
  | 'change-sheet-moved' // facts: sheet, place, to
  | 'change-recalculated' // facts: before, after (`blank`)
  | 'change-followed' // facts: before, after
>;

/** A word that stands for nothing; texts of cells are in quotation marks, so that none is taken for it. */
const BLANK = 'blank';

/** Text in quotation marks, everything else as a cell shows it; long text is cut. */
function scalarText(value: Scalar | undefined): string {
  if (value === undefined) return BLANK;
  if (typeof value === 'string') return `"${excerpt(value)}"`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'object' ? value.error : String(value);
}

const shown = ({ value, formula, result }: Content): string => formula ?? scalarText(value ?? result);

/** The beginning of a line's content: enough to know it again. */
const lineText = (cells: readonly PlacedContent[]): string =>
  excerpt(
    cells
      .slice(0, 5)
      .map(({ content }) => {
        const value = content.value ?? content.result;
        return typeof value === 'string' ? value : shown(content);
      })
      .join(' · '),
  );

function cellNote(change: CellChange | ApartChange): ChangeNote {
  const { kind, sheet, cell, before, after } = change;
  const place = sheetReference(sheet, cell);
  const facts = { before: shown(before), after: shown(after) };
  const isBlank = (content: Content): boolean => shown(content) === BLANK;
  switch (kind) {
    case 'recalculated':
      return {
        code: 'change-recalculated',
        facts: {
          before: scalarText(before.result ?? before.value),
          after: scalarText(after.result ?? after.value),
        },
        place,
      };
    case 'followed':
      return { code: 'change-followed', facts, place };
    case 'format':
      return {
        code: 'change-format',
        facts: { before: before.format ?? 'plain', after: after.format ?? 'plain' },
        place,
      };
    case 'formula':
      if (before.formula === undefined) return { code: 'change-formula-typed', facts, place };
      if (after.formula === undefined) return { code: 'change-formula-gone', facts, place };
      return {
        code: before.formula === after.formula ? 'change-formula-stays' : 'change-formula',
        facts,
        place,
      };
    case 'value':
      if (isBlank(before)) return { code: 'change-typed', facts, place };
      return { code: isBlank(after) ? 'change-cleared' : 'change-value', facts, place };
  }
}

/** Names a change: the cell with what it held and holds, or the row, column or sheet. */
export function changeNote(change: Change | ApartChange): ChangeNote {
  switch (change.kind) {
    case 'row-added':
    case 'row-removed': {
      const { sheet, row, cells } = change;
      return { code: `change-${change.kind}`, facts: { sheet, row, text: lineText(cells) || BLANK } };
    }
    case 'row-moved':
      return { code: 'change-row-moved', facts: { sheet: change.sheet, row: change.row, to: change.to } };
    case 'column-added':
    case 'column-removed': {
      const { sheet, column, cells } = change;
      return { code: `change-${change.kind}`, facts: { sheet, column, text: lineText(cells) || BLANK } };
    }
    case 'sheet-added':
    case 'sheet-removed':
      return { code: `change-${change.kind}`, facts: { sheet: change.sheet, count: change.cells.length } };
    case 'sheet-renamed':
      return { code: 'change-sheet-renamed', facts: { sheet: change.sheet, was: change.was } };
    case 'sheet-moved': {
      const { sheet, place, to } = change;
      return { code: 'change-sheet-moved', facts: { sheet, place, to } };
    }
    case 'value':
    case 'formula':
    case 'format':
    case 'recalculated':
    case 'followed':
      return cellNote(change);
  }
}
