import { fixedAreaName, quotedSheet } from '../../sheets/address.js';
import type { ChartRange } from '../../sheets/chart.js';
import type { Cell } from '../../sheets/snapshot.js';
import { toRaw, type Raw } from '../xml/raw.js';
import { attributeText, plainText } from '../xml/text.js';

/** The cells of a range in their order, as the file has them after all other edits. */
export type ReadRange = (range: ChartRange) => readonly (Cell | undefined)[];

const reference = ({ sheet, area }: ChartRange): Raw =>
  `<c:f>${toRaw(plainText(`${quotedSheet(sheet)}!${fixedAreaName(area)}`))}</c:f>`;

/** Points whose cells hold nothing of the kind are left out; how many there are is said in any case. */
const points = (cells: readonly (Cell | undefined)[], valueOf: (cell: Cell) => string | undefined): Raw =>
  `<c:ptCount val="${cells.length}"/>` +
  cells
    .map((cell, at) => {
      const value = cell && valueOf(cell);
      return value === undefined ? '' : `<c:pt idx="${at}"><c:v>${toRaw(attributeText(value))}</c:v></c:pt>`;
    })
    .join('');

/** A reference to numbers. */
export function numbers(range: ChartRange, read: ReadRange): Raw {
  const cells = read(range);
  const format = cells.find((cell) => cell?.format !== undefined)?.format ?? 'General';
  const cached = points(cells, ({ value }) => (typeof value === 'number' ? String(value) : undefined));
  return (
    `<c:numRef>${reference(range)}<c:numCache><c:formatCode>${toRaw(plainText(format))}</c:formatCode>` +
    `${cached}</c:numCache></c:numRef>`
  );
}

/** A reference to names; numbers among them are written as such. */
export function texts(range: ChartRange, read: ReadRange): Raw {
  const cached = points(read(range), ({ value }) =>
    value === null || typeof value === 'object' ? undefined : String(value),
  );
  return `<c:strRef>${reference(range)}<c:strCache>${cached}</c:strCache></c:strRef>`;
}
