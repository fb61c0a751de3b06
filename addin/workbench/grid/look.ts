import type { CellTemplateProp, ColumnRegular, HyperFunc, VNode } from '@revolist/revogrid';
import type { ConditionalLine, ConditionalLook } from '../../../lib/index.js';
import type { Sheet } from '../book/sheet.js';
import type { BookCell } from '../book/types.js';
import { columnName } from '../host/address.js';
import { fitted, show } from './display.js';
import { widthOf } from './rows.js';
import { fontSize, textWidth } from './width.js';

const MARGINS = 9;

const sideOf = (align: 'start' | 'center' | 'end', rtl: boolean): string =>
  align === 'center' ? 'center' : (align === 'start') === rtl ? 'right' : 'left';

/** Text runs over into blank neighbours, as in any spreadsheet; numbers and wrapped text do not. */
function runsOver(sheet: Sheet, row: number, column: number, cell: BookCell | undefined): boolean {
  if (typeof cell?.value !== 'string' || cell.style?.wrap) return false;
  const next = sheet.cell(row, column + 1);
  return next?.value === undefined || (next.value === null && next.formula === undefined);
}

const lineOf = (line: ConditionalLine | undefined): string | undefined =>
  line && `1px ${line.style} ${line.color}`;

/** What a conditional format lays over a cell's own looks. */
function overlay({ fill, color, lines = {} }: ConditionalLook): Record<string, string> {
  const sides = {
    borderLeft: lineOf(lines.left),
    borderRight: lineOf(lines.right),
    borderTop: lineOf(lines.top),
    borderBottom: lineOf(lines.bottom),
  };
  return {
    ...(fill !== undefined && { background: fill, color: '#1b1b1b' }),
    ...(color !== undefined && { color }),
    ...(Object.fromEntries(Object.entries(sides).filter(([, line]) => line !== undefined)) as Record<
      string,
      string
    >),
  };
}

function styleOf(
  cell: BookCell | undefined,
  color: string | undefined,
  side: string,
): Record<string, string> {
  const style = cell?.style;
  return {
    textAlign: side,
    ...(style?.bold && { fontWeight: '700' }),
    ...(style?.italic && { fontStyle: 'italic' }),
    ...(style?.size !== undefined && { fontSize: `${fontSize(style)}px` }),
    // Ink that was chosen for paper must not vanish on a dark page, so a filled cell brings its own.
    ...(style?.fill !== undefined && { background: style.fill, color: '#1b1b1b' }),
    ...(style?.color !== undefined && { color: style.color }),
    ...(color !== undefined && { color }),
    ...(style?.borderTop && { borderTop: '1px solid currentColor' }),
    ...(style?.borderBottom && { borderBottom: '1px solid currentColor' }),
  };
}

/** How the cells of one sheet look, and what they say. `message` is why a cell shows an error, `over` what is laid over its looks. */
export function lookOf(
  sheet: Sheet,
  message: (row: number, column: number) => string | undefined,
  over: (row: number, column: number) => ConditionalLook | undefined,
): Pick<ColumnRegular, 'cellProperties' | 'cellTemplate'> {
  const at = (props: CellTemplateProp): [row: number, column: number, cell: BookCell | undefined] => {
    const column = Number(props.prop);
    return [props.rowIndex, column, sheet.cell(props.rowIndex, column)];
  };
  return {
    cellProperties: (props: CellTemplateProp) => {
      const [row, column, cell] = at(props);
      const { align, color } = show(cell);
      const why = message(row, column);
      const error = typeof cell?.value === 'object' && cell.value !== null;
      return {
        style: {
          ...styleOf(cell, color, sideOf(cell?.style?.align ?? align, sheet.rtl)),
          ...overlay(over(row, column) ?? {}),
        },
        class: {
          wraps: cell?.style?.wrap === true,
          'runs-over': runsOver(sheet, row, column, cell),
          fault: error,
        },
        'data-cell': `${columnName(column)}${row + 1}`,
        ...(why !== undefined && { title: why }),
      };
    },
    cellTemplate: (h: HyperFunc<VNode>, props: CellTemplateProp): VNode => {
      const [, column, cell] = at(props);
      const shown = show(cell);
      const room = widthOf(sheet, column) - MARGINS;
      const text = fitted(shown, cell, (candidate) => textWidth(candidate, cell?.style) <= room);
      return h('span', { dir: shown.dir }, text);
    },
  };
}
