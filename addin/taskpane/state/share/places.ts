import { parseCell, type ApartChange, type BookChange } from '../../../../lib/index.js';
import type { CellAt } from '../members.js';

/** The cell at which a change can be seen in the workbook as it is now, of a row or column its first; undefined of what is gone. */
export function changePlace(change: BookChange | ApartChange): CellAt | undefined {
  const { sheet } = change;
  switch (change.kind) {
    case 'row-removed':
    case 'column-removed':
    case 'sheet-removed':
      return undefined;
    case 'row-added':
      return { sheet, row: change.row - 1, column: 0 };
    case 'row-moved':
      return { sheet, row: change.to - 1, column: 0 };
    case 'sheet-added':
    case 'sheet-renamed':
    case 'sheet-moved':
      return { sheet, row: 0, column: 0 };
    case 'column-added': {
      const at = parseCell(`${change.column}1`);
      return at && { sheet, ...at };
    }
    case 'value':
    case 'formula':
    case 'format':
    case 'recalculated':
    case 'followed': {
      const at = parseCell(change.cell);
      return at && { sheet, ...at };
    }
  }
}
