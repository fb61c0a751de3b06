import { MAIN } from '../../../fixtures/everything/xml.js';
import { tellingParts } from '../../../fixtures/telling/telling.js';
import { zipParts } from '../../../fixtures/everything/everything.js';
import { open, send } from './support.js';

/** Column A and row 4 are hidden. */
const bookWith = (cells: string): Uint8Array =>
  zipParts({
    ...tellingParts,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><cols><col min="1" max="1" width="0" customWidth="1"/></cols><sheetData>${cells}</sheetData></worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
  });

const row = (at: number, cells: string): string =>
  `<row r="${String(at)}"${at === 4 ? ' hidden="1"' : ''}>${cells}</row>`;
const value = (at: string, number: number): string => `<c r="${at}"><v>${String(number)}</v></c>`;

async function sent(cells: string) {
  const { book, leaving } = await send(bookWith(cells), { without: ['hidden-rows'] });
  const line = (at: number) =>
    Array.from(book.sheets[0]?.rows[at - 1] ?? [], (cell) => cell?.formula ?? cell?.value ?? null);
  return { line, leaving, book };
}

it('a formula that others share becomes its value, and they write theirs out', async () => {
  const { line } = await sent(
    row(
      1,
      value('A1', 10) +
        '<c r="B1"><f t="shared" ref="B1:D1" si="0">A1*2</f><v>20</v></c><c r="C1"><f t="shared" si="0"/><v>40</v></c><c r="D1"><f t="shared" si="0"/><v>80</v></c>',
    ),
  );
  expect(line(1)).toEqual([null, 20, '=B1*2', '=C1*2']);
});

it('an array that was entered as one becomes values as one', async () => {
  const { line, leaving, book } = await sent(
    row(2, value('B2', 1) + '<c r="C2"><f t="array" ref="C2:C4">B2:B4*2</f><v>2</v></c>') +
      row(3, value('B3', 2) + value('C3', 4)) +
      row(4, value('B4', 3) + value('C4', 6)) +
      row(5, '<c r="C5"><f>SUM(C2:C3)</f><v>6</v></c>'),
  );
  expect([line(2), line(3), line(4), line(5)]).toEqual([
    [null, 1, 2],
    [null, 2, 4],
    // A blank row keeps no cell.
    [],
    [null, null, '=SUM(C2:C3)'],
  ]);
  expect(book.sheets[0]?.arrays).toEqual([]);
  expect(leaving.changes.map(({ code, place }) => [code, place])).toEqual([
    ['left-formula', "'חברות'!C2"],
    ['left-cell', "'חברות'!B4"],
    ['left-cell', "'חברות'!C4"],
    ['left-titles', undefined],
  ]);
});

it('a column of no width hides what it holds', async () => {
  const [front] = (await open(bookWith(row(1, value('A1', 10))))).sheets;
  expect(front?.hiddenColumns).toEqual([{ from: 0, to: 0 }]);
  const { line } = await sent(row(1, value('A1', 10) + value('B1', 20)));
  expect(line(1)).toEqual([null, 20]);
});
