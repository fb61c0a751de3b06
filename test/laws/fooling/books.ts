import { sharonWorkbook } from '../../../addin/workbench/sample/sharon.js';
import type { CellChange, NewFileSheet } from '../../../lib/xlsx/index.js';
import { edit, good } from '../../lib/xlsx/support.js';
import { draws } from './draws.js';

const added = (name: string, visibility: 'visible' | 'hidden' = 'visible'): NewFileSheet => ({
  name,
  rtl: true,
  columnWidths: [],
  frozenRows: 1,
  print: { landscape: false, onePageWide: true, titleRows: 1 },
  visibility,
});

const WORDS = ['רעננה', 'طيبة', 'כפר סבא', 'Hod', 'אלקנה', 'قلنسوة', 'זמר', 'Ariel'];
const FORMATS = ['#,##0', '0.00', '0%', 'dd/mm/yyyy', '#,##0,', '#,##0 "₪"', undefined, undefined];

/** A table of rows that can be told apart, with a total; formulas of a row refer to that row, to the one above and to areas. */
function tableOf(seed: number, rows: number): readonly CellChange[] {
  const { below, one } = draws(seed);
  const cells: CellChange[] = [];
  const put = (row: number, column: number, value: CellChange['value'], more: Partial<CellChange> = {}) =>
    cells.push({ row, column, ...(value !== undefined && { value }), ...more });
  ['רשות', 'מספר', 'סכום', 'חלק', 'פעיל', 'הערה', 'יחד', 'נצבר'].forEach((text, column) =>
    put(0, column, text),
  );
  const formats = [0, 1, 2, 3].map(() => one(FORMATS));
  for (let row = 1; row <= rows; row++) {
    const line = String(row + 1);
    const format = (column: number) => {
      const code = formats[column];
      return code === undefined ? {} : { format: code };
    };
    put(row, 0, `${one(WORDS)} ${String(row)}`);
    put(row, 1, 1000 + row * 7 + below(5));
    put(row, 2, one([below(1_000_000) / 100, below(1e15), 0.1 + below(100) / 7, -below(1e6)]), format(2));
    put(row, 3, below(1000) / 1000, format(3));
    if (below(3) > 0) put(row, 4, one([true, false, 'TRUE', '1', 1, { error: '#N/A' }, '#N/A']));
    if (below(4) > 0)
      put(row, 5, one(['הערה', 'a  b', 'שורה\nשנייה', ' x', '=1+1', "'q", 'x'.repeat(3000)]) + String(row));
    put(row, 6, row, { formula: `=C${line}+D${line}*2` });
    put(row, 7, row, { formula: row === 1 ? '=B2' : `=H${String(row)}+B${line}` });
  }
  const last = String(rows + 1);
  put(rows + 1, 0, 'סה״כ');
  put(rows + 1, 2, 1, { formula: `=SUM(C2:C${last})` });
  put(rows + 1, 6, 1, { formula: `=IF(SUM($G$2:$G$${last})>0,"a  b",TRUE)` });
  return cells;
}

/** A workbook that nobody has written before, with a sheet that refers to another, and one that is hidden. */
async function randomBook(seed: number): Promise<Uint8Array> {
  const { below, one } = draws(seed);
  const [first, second, third] = [one(['נתונים', "Bob's", 'גיליון 1']), 'סיכום', one(['Other', 'הערות'])];
  const rows = 12 + below(30);
  const quoted = `'${first.replaceAll("'", "''")}'`;
  return edit(null, {
    addSheets: [added(first), added(second), added(third), added('נסתר', 'hidden')],
    changes: [
      { sheet: first, cells: tableOf(seed + 1, rows) },
      {
        sheet: second,
        cells: [
          { row: 0, column: 0, value: 'מן הנתונים' },
          { row: 1, column: 0, value: 1, formula: `=${quoted}!C5` },
          { row: 2, column: 0, value: 1, formula: `=SUM(${quoted}!$C$3:$C$9)/COUNT(${quoted}!C:C)` },
          { row: 3, column: 0, value: 1, formula: `=CLUSTERQUOTA(${quoted}!B4,3,6)` },
          { row: 5, column: 2, value: 'לבד' },
        ],
      },
      { sheet: third, cells: tableOf(seed + 2, 8 + below(8)) },
      { sheet: 'נסתר', cells: tableOf(seed + 3, 6) },
    ],
  });
}

export const fourBooks = async (): Promise<readonly Uint8Array[]> => [
  good(await sharonWorkbook()),
  ...(await Promise.all([101, 202, 303].map(randomBook))),
];
